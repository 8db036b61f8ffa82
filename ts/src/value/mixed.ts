import type { Members } from "./members.js";
import { type Keys, Snapshot, partSnapshot, snapshotBoth, snapshotMember } from "./snapshot.js";

/** Accepts an object in the wire's spelling, or says what it saw. */
type Accept = (value: unknown) => object;

/** What was seen of an object with keys that only the wire's spelling has, and keys that only the SDK's has. */
export function snapshotMixed(value: Members, keys: Keys, accept: Accept): Snapshot {
  const wire = new Bag();
  const sdk = new Bag();
  for (const [key, sdkKey] of keys) {
    take(value, key, wire, key);
    if (key !== sdkKey) take(value, sdkKey, sdk, key);
  }
  return snapshotBoth(keys, look(wire, keys, accept), look(sdk, keys, accept));
}

/** Objects that inherit nothing, not even from `Object.prototype`, for members by their wire keys. */
const Bag = /* @__PURE__ */ bareConstructor();

function bareConstructor(): new () => Members {
  function Bare(): void {}
  Bare.prototype = Object.create(null);
  return Bare as never;
}

/** Takes a member over, if it is there. */
function take(from: Members, key: string, to: Members, name: string): void {
  const member = from[key];
  if (member !== undefined || key in from) to[name] = member;
}

/** What stands under the wire keys of an object, whether it is accepted or not. */
function look(value: Members, keys: Keys, accept: Accept): readonly unknown[] {
  const accepted = accept(value);
  if (accepted instanceof Snapshot) return accepted.members;
  return keys.map(([wire, sdk, values]) => {
    const isLeaf = typeof value[wire] !== "object";
    const part = isLeaf ? value[wire] : partSnapshot((accepted as Members)[sdk]);
    return snapshotMember(value, wire, part, values);
  });
}
