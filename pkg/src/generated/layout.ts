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
  UnescapedString: 10,
  Variant: 11,
  Array: 12,
  Object: 13,
  HeldString: 14,
  HeldValid: 15,
  Nan: 16,
  Date: 17,
  Map: 18,
  Set: 19,
  Promise: 20,
  Bigint: 21,
  Symbol: 22,
  Function: 23,
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
