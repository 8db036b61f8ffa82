import { ROOT } from "./generated/layout.js";
import * as Tag from "./generated/tag.js";
import { wasm } from "./instance.js";
import { MISSING, Sighting, tagOfPrimitive } from "./sighting.js";
import { open, writeNumber, writeSlot } from "./tape.js";

/** The slots that no object takes: what stands in the place of a value that has nothing in it. */
const BLANK = 0;

/** Writes what was seen of a JavaScript value onto the tape, and gives what its slots point at; nothing if there is no memory. */
export function record(sighting: Sighting): unknown[] | undefined {
  const address = wasm.reserve_slots(slotsBehind(sighting)) >>> 0;
  if (address === 0) return undefined;
  open(address, "", []);
  const writer = new Writer();
  writer.sighting(sighting, ROOT);
  return writer.held;
}

/** How many slots it takes beside its own. */
function slotsBehind({ members, room }: Sighting): number {
  let slots = room;
  for (const member of members) if (member instanceof Sighting) slots += slotsBehind(member);
  return slots;
}

class Writer {
  readonly held: unknown[] = [];
  /** The index of the next slot. */
  #end = ROOT + 1;

  sighting(sighting: Sighting, index: number): void {
    const { tag, value } = sighting;
    const start = this.held.push(value) - 1;
    if (tag === Tag.Object) this.#object(sighting, index, start);
    else if (tag === Tag.Array) this.#list(sighting, index, start);
    else if (tag === Tag.Variant) writeSlot(index, tag, start, value as number, 0);
    else writeSlot(index, tag, start, BLANK, this.#end);
  }

  /** The members take a block. */
  #object({ members, room, tag }: Sighting, index: number, start: number): void {
    const first = this.#end;
    this.#end += room;
    for (let offset = 0; offset < members.length; offset++) {
      this.#seen(members[offset], first + offset);
    }
    writeSlot(index, tag, start, first, this.#end);
  }

  /** The elements each stand before what they hold. */
  #list({ members, tag }: Sighting, index: number, start: number): void {
    const first = this.#end;
    for (const member of members) {
      this.#end += 1;
      this.#seen(member, this.#end - 1);
    }
    writeSlot(index, tag, start, first, this.#end);
  }

  #seen(member: unknown, index: number): void {
    if (member instanceof Sighting) {
      if (member !== MISSING) this.sighting(member, index);
      return;
    }
    const tag = member === null ? Tag.Null : tagOfPrimitive(member);
    const start = this.held.push(member) - 1;
    if (tag === Tag.Number) writeNumber(index, start, member as number);
    else writeSlot(index, tag, start, BLANK, this.#end);
  }
}
