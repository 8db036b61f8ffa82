import { ROOT } from "./generated/layout.js";
import * as Tag from "./generated/tag.js";
import { wasm } from "./instance.js";
import type { Sighting } from "./sighting.js";
import { open, writeNumber, writeSlot } from "./tape.js";

/** The slots that no object takes: what stands in the place of a value that has nothing in it. */
const BLANK = 0;

/** Writes what was seen of a JavaScript value onto the tape, and gives what its slots point at; nothing if there is no memory. */
export function record(sighting: Sighting): unknown[] | undefined {
  const address = wasm.reserve_slots(count(sighting) - 1) >>> 0;
  if (address === 0) return undefined;
  open(address, "", []);
  const writer = new Writer();
  writer.value(sighting, ROOT);
  return writer.held;
}

/** How many slots it takes. */
function count(sighting: Sighting): number {
  let slots = 1;
  for (const member of sighting.members ?? []) slots += count(member);
  return slots;
}

class Writer {
  readonly held: unknown[] = [];
  /** The index of the next slot. */
  #end = ROOT + 1;

  value(sighting: Sighting, index: number): void {
    const { members, tag, value } = sighting;
    const start = this.held.push(value) - 1;
    if (members !== undefined) this.#members(sighting, members, index, start);
    else if (tag === Tag.Number) writeNumber(index, start, value as number);
    else if (tag === Tag.Variant) writeSlot(index, tag, start, value as number, 0);
    else writeSlot(index, tag, start, BLANK, this.#end);
  }

  /** An object's members take a block; a list's elements each stand before what they hold. */
  #members({ tag }: Sighting, members: Sighting[], index: number, start: number): void {
    const first = this.#end;
    if (tag === Tag.Object) {
      this.#end += members.length;
      for (const [offset, member] of members.entries()) this.value(member, first + offset);
    } else {
      for (const member of members) {
        this.#end += 1;
        this.value(member, this.#end - 1);
      }
    }
    writeSlot(index, tag, start, first, this.#end);
  }
}
