import { wasm } from "../module/instance.js";
import { openTape, writeNumber, writeSlot } from "../tape/tape.js";
import { MISSING, Snapshot, tagOfPrimitive } from "./snapshot.js";
import { ROOT } from "../generated/numbers/layout.js";
import * as Tag from "../generated/numbers/tag.js";

/** The index of a block that stays empty. The slots of all values that hold no others point at it. */
const BLANK = 0;

/** Writes a snapshot onto the tape. Returns the values that its slots point at, or undefined if there is no memory. */
export function record(snapshot: Snapshot): unknown[] | undefined {
  const address = wasm.reserve_slots(slotsInside(snapshot)) >>> 0;
  if (address === 0) return undefined;
  openTape(address, "", []);
  const writer = new Writer();
  writer.write(snapshot, ROOT);
  return writer.held;
}

/** Counts the slots that a snapshot takes besides its own. */
function slotsInside({ members, size }: Snapshot): number {
  let slots = size;
  for (const member of members) if (member instanceof Snapshot) slots += slotsInside(member);
  return slots;
}

/** Writes a snapshot onto the tape. */
class Writer {
  /** The values that the slots point at. */
  readonly held: unknown[] = [];
  /** The index of the next slot. */
  #end = ROOT + 1;

  write(snapshot: Snapshot, index: number): void {
    const { tag, value } = snapshot;
    const start = this.held.push(value) - 1;
    if (tag === Tag.Object || tag === Tag.Union) this.#object(snapshot, index, start);
    else if (tag === Tag.Array) this.#list(snapshot, index, start);
    else if (tag === Tag.Variant) writeSlot(index, tag, start, value as number, 0);
    else writeSlot(index, tag, start, BLANK, this.#end);
  }

  /** The slots of all members, or of all options of a union, come first, as a block, and then what the members hold. */
  #object({ members, size, tag }: Snapshot, index: number, start: number): void {
    const first = this.#end;
    this.#end += size;
    for (let offset = 0; offset < members.length; offset++) {
      this.#member(members[offset], first + offset);
    }
    writeSlot(index, tag, start, first, this.#end);
  }

  /** The slot of each element comes right before what the element holds. */
  #list({ members, tag }: Snapshot, index: number, start: number): void {
    const first = this.#end;
    for (const member of members) {
      this.#end += 1;
      this.#member(member, this.#end - 1);
    }
    writeSlot(index, tag, start, first, this.#end);
  }

  #member(member: unknown, index: number): void {
    if (member instanceof Snapshot) {
      if (member !== MISSING) this.write(member, index);
      return;
    }
    const tag = member === null ? Tag.Null : tagOfPrimitive(member);
    const start = this.held.push(member) - 1;
    if (tag === Tag.Number) writeNumber(index, start, member as number);
    else writeSlot(index, tag, start, BLANK, this.#end);
  }
}
