/** Objects of another realm, whose prototypes and constructors are not those of this one. */
import { runInNewContext } from "node:vm";

export interface ForeignRealm {
  object(): Record<string, unknown>;
  array(): unknown[];
  map(): unknown;
  set(): unknown;
  date(): unknown;
  promise(): unknown;
  error(): unknown;
  function(): unknown;
  boxed(): unknown;
}

export const foreign = runInNewContext(`({
  object: () => ({}),
  array: () => [],
  map: () => new Map(),
  set: () => new Set(),
  date: () => new Date(0),
  promise: () => Promise.resolve(1),
  error: () => new Error("foreign"),
  function: () => () => undefined,
  boxed: () => new String("job"),
})`) as ForeignRealm;
