import type { Members } from "./members.js";
import { type Keys, partSnapshot, Snapshot, snapshotBoth, snapshotMember } from "./snapshot.js";

/** Accepts an object in wire spelling, or takes a snapshot of it. */
type Accept = (value: unknown) => object;

/** Takes a snapshot of an object with keys that only wire spelling has and keys that only SDK spelling has. */
export function snapshotMixed(value: Members, keys: Keys, accept: Accept): Snapshot {
  const wire = new BareObject();
  const sdk = new BareObject();
  for (const [key, sdkKey] of keys) {
    copyMember(value, key, wire, key);
    if (key !== sdkKey) copyMember(value, sdkKey, sdk, key);
  }
  return snapshotBoth(keys, partsOf(wire, keys, accept), partsOf(sdk, keys, accept));
}

/** Makes objects that inherit nothing, not even from `Object.prototype`. They hold members by their wire keys. */
const BareObject = /* @__PURE__ */ bareConstructor();

function bareConstructor(): new () => Members {
  function Bare(): void {}
  Bare.prototype = Object.create(null);
  return Bare as never;
}

/** Copies a member, if it is there, to a key of another object. */
function copyMember(from: Members, key: string, to: Members, toKey: string): void {
  const member = from[key];
  if (member !== undefined || key in from) to[toKey] = member;
}

/** Returns the parts of a snapshot for the wire keys of an object, whether the object is accepted or not. */
function partsOf(value: Members, keys: Keys, accept: Accept): readonly unknown[] {
  const accepted = accept(value);
  if (accepted instanceof Snapshot) return accepted.members;
  return keys.map(([wire, sdk, values]) => {
    const isLeaf = typeof value[wire] !== "object";
    const part = isLeaf ? value[wire] : partSnapshot((accepted as Members)[sdk]);
    return snapshotMember(value, wire, part, values);
  });
}
