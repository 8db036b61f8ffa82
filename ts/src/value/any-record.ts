import { hasMembers, isBuiltIn, isPromise, type Members } from "./members.js";
import { type Snapshot, snapshotOther } from "./snapshot.js";

/** An object with any keys and any values. */
// biome-ignore lint/suspicious/noExplicitAny: the SDK's type
type AnyRecord = { [key: string]: any };

/** Copies an object with any keys and values, or takes a snapshot of any other value. */
export function acceptRecord(value: unknown): AnyRecord | Snapshot {
  if (!hasMembers(value)) return snapshotOther(value, false);
  const promise = isPromise(value, value.then);
  return promise || isBuiltIn(value) ? snapshotOther(value, promise) : copyOf(value);
}

/** Tells whether a value is an object. It reads all members, as the SDK does: a getter of one may throw. */
export function isRecord(value: unknown): boolean {
  if (!hasMembers(value) || isPromise(value, value.then) || isBuiltIn(value)) return false;
  copyOf(value);
  return true;
}

/** Copies the members as zod does, inherited ones too. Reads each once. The key `__proto__` is left out. */
function copyOf(value: Members): AnyRecord {
  const copy: AnyRecord = {};
  for (const key in value) {
    const member = value[key];
    if (key !== "__proto__" && (member !== undefined || key in value)) copy[key] = member;
  }
  return copy;
}
