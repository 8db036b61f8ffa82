import { ROOT } from "../generated/numbers/layout.js";
import * as Tag from "../generated/numbers/tag.js";
import { wasm } from "../module/instance.js";
import { MISSING, Snapshot, tagOfPrimitive } from "./snapshot.js";
import { open, writeNumber, writeSlot } from "../tape/tape.js";

/** The slots that no object takes: what stands in the place of a value that has nothing in it. */
const BLANK = 0;

/** Writes what was seen of a JavaScript value onto the tape, and gives what its slots point at; nothing if there is no memory. */
export function record(snapshot: Snapshot): unknown[] | undefined {
  const address = wasm.reserve_slots(slotsBehind(snapshot)) >>> 0;
  if (address === 0) return undefined;
  open(address, "", []);
  const writer = new Writer();
  writer.snapshot(snapshot, ROOT);
  return writer.held;
}

/** How many slots it takes beside its own. */
function slotsBehind({ members, room }: Snapshot): number {
  let slots = room;
  for (const member of members) if (member instanceof Snapshot) slots += slotsBehind(member);
  return slots;
}

class Writer {
  readonly held: unknown[] = [];
  /** The index of the next slot. */
  #end = ROOT + 1;

  snapshot(snapshot: Snapshot, index: number): void {
    const { tag, value } = snapshot;
    const start = this.held.push(value) - 1;
    if (tag === Tag.Object) this.#object(snapshot, index, start);
    else if (tag === Tag.Array) this.#list(snapshot, index, start);
    else if (tag === Tag.Variant) writeSlot(index, tag, start, value as number, 0);
    else writeSlot(index, tag, start, BLANK, this.#end);
  }

  /** The members take a block. */
  #object({ members, room, tag }: Snapshot, index: number, start: number): void {
    const first = this.#end;
    this.#end += room;
    for (let offset = 0; offset < members.length; offset++) {
      this.#partSnapshot(members[offset], first + offset);
    }
    writeSlot(index, tag, start, first, this.#end);
  }

  /** The elements each stand before what they hold. */
  #list({ members, tag }: Snapshot, index: number, start: number): void {
    const first = this.#end;
    for (const member of members) {
      this.#end += 1;
      this.#partSnapshot(member, this.#end - 1);
    }
    writeSlot(index, tag, start, first, this.#end);
  }

  #partSnapshot(member: unknown, index: number): void {
    if (member instanceof Snapshot) {
      if (member !== MISSING) this.snapshot(member, index);
      return;
    }
    const tag = member === null ? Tag.Null : tagOfPrimitive(member);
    const start = this.held.push(member) - 1;
    if (tag === Tag.Number) writeNumber(index, start, member as number);
    else writeSlot(index, tag, start, BLANK, this.#end);
  }
}
