import * as Tag from "../generated/numbers/tag.js";
import { Snapshot } from "./snapshot.js";

/**
 * Accepts an option of a union, or takes a snapshot of the value. `isTagged` says that the member that tells the option from the
 * others must be there.
 */
type Accept = (value: unknown, isTagged: true) => object;

/**
 * Accepts a value as the first option that it is valid for. If there is none, takes a snapshot for each option. Like zod, it reads
 * the value once for each option.
 */
export function acceptUnion<T>(value: unknown, options: readonly Accept[]): T | Snapshot {
  const snapshots: Snapshot[] = [];
  for (const accept of options) {
    const accepted = accept(value, true);
    if (!(accepted instanceof Snapshot)) return accepted as T;
    snapshots.push(accepted);
  }
  return new Snapshot(Tag.Union, undefined, snapshots);
}
