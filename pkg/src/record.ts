import { ROOT, Tag, tagOfWord } from "./generated/layout.js";
import { write } from "./input.js";
import type { Sighting } from "./sighting.js";
import { open, writeNumber, writeSlot } from "./tape.js";
import { reserve_slots } from "./wasm/completion_job.js";

/** No string that the model knows is longer: the rest need not be copied into the module. */
const LONGEST_KNOWN = 64;

/** The slots that no object takes: what stands in the place of a value that has nothing in it. */
const BLANK = 0;

/** What was written. */
interface Recorded {
  /** How many bytes the texts take that slots point at. */
  readonly length: number;
  /** What slots point at. */
  readonly held: unknown[];
}

/** Writes what was seen of a JavaScript value onto the tape, or gives nothing if there is no memory for it. */
export function record(sighting: Sighting): Recorded | undefined {
  const address = reserve_slots(count(sighting) - 1);
  if (address === 0) return undefined;
  open(address, "", []);
  const writer = new Writer();
  writer.value(sighting, ROOT);
  return { length: write(writer.text), held: writer.held };
}

/** How many slots it takes. */
function count(sighting: Sighting): number {
  let slots = 1;
  for (const member of sighting.members ?? []) slots += count(member);
  return slots;
}

class Writer {
  readonly held: unknown[] = [];
  text = "";
  /** The index of the next slot. */
  #end = ROOT + 1;

  value(sighting: Sighting, index: number): void {
    const { members, received, value } = sighting;
    const start = this.held.push(value) - 1;
    if (members !== undefined) this.#members(sighting, members, index, start);
    else if (received === "number") writeNumber(index, start, value as number);
    else if (received === "string") this.#string(index, start, value as string);
    else writeSlot(index, tagOf(sighting), start, BLANK, this.#end);
  }

  /** An object's members take a block; a list's elements each stand before what they hold. */
  #members({ received }: Sighting, members: Sighting[], index: number, start: number): void {
    const first = this.#end;
    if (received === "object") {
      this.#end += members.length;
      for (const [offset, member] of members.entries()) this.value(member, first + offset);
    } else {
      for (const member of members) {
        this.#end += 1;
        this.value(member, this.#end - 1);
      }
    }
    writeSlot(index, tagOfWord[received] as number, start, first, this.#end);
  }

  #string(index: number, start: number, value: string): void {
    const first = this.text.length;
    // No name has a NUL in it, and with one for each unit outside ASCII every unit is one byte.
    if (value.length <= LONGEST_KNOWN) this.text += value.replace(/[^\0-\x7f]/g, "\0");
    writeSlot(index, Tag.HeldString, start, first, this.text.length);
  }
}

function tagOf({ received, value }: Sighting): number {
  if (received === "missing") return Tag.Missing;
  if (received === "valid") return Tag.HeldValid;
  if (received === "boolean") return value ? Tag.True : Tag.False;
  return tagOfWord[received] ?? Tag.Object;
}
