// Written by `make generate` from the models in src/model; changes here are lost.

/** What a slot's first word says. */
export const Tag = {
  Missing: 0,
  Undefined: 1,
  Null: 2,
  False: 3,
  True: 4,
  Number: 5,
  Integer: 6,
  LongNumber: 7,
  String: 8,
  EscapedString: 9,
  Variant: 10,
  Array: 11,
  Object: 12,
  HeldString: 13,
  HeldValid: 14,
  Nan: 15,
  Date: 16,
  Map: 17,
  Set: 18,
  Promise: 19,
  Bigint: 20,
  Symbol: 21,
  Function: 22,
} as const;

/** The tags of JavaScript values that a word for their type tells all about. */
export const tagOfWord: Readonly<Record<string, number>> = {
  undefined: Tag.Undefined,
  null: Tag.Null,
  array: Tag.Array,
  object: Tag.Object,
  nan: Tag.Nan,
  date: Tag.Date,
  map: Tag.Map,
  set: Tag.Set,
  promise: Tag.Promise,
  bigint: Tag.Bigint,
  symbol: Tag.Symbol,
  function: Tag.Function,
};

/** The tag of what is not there. */
export const MISSING = 0;

/** The highest of the tags that stand for no value. */
export const NULL = 2;

/** The length of a slot in 32-bit words. */
export const SLOT = 4;

/** The index of the slot of the whole input. */
export const ROOT = 40;
