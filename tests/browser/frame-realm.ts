/** Objects of another realm in a browser, taken from a frame. */
import type { ForeignRealm } from "../parity/inputs/value/foreign-realm.js";

const frame = document.createElement("iframe");
document.documentElement.append(frame);
const realm = frame.contentWindow as unknown as typeof globalThis;

export const foreign: ForeignRealm = {
  object: () => new realm.Object() as Record<string, unknown>,
  array: () => new realm.Array(),
  map: () => new realm.Map(),
  set: () => new realm.Set(),
  date: () => new realm.Date(0),
  promise: () => realm.Promise.resolve(1),
  error: () => new realm.Error("foreign"),
  function: () => realm.isNaN,
  boxed: () => new realm.String("job"),
};
