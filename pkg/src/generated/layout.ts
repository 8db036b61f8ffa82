// Written by `make generate` from the models in src/model; changes here are lost.

/** What a slot's first word says. */
export const Tag = {
  Missing: 0,
  Undefined: 1,
  Null: 2,
  False: 3,
  True: 4,
  Number: 5,
  LongNumber: 6,
  String: 7,
  EscapedString: 8,
  Variant: 9,
  Array: 10,
  Object: 11,
  HeldString: 12,
  HeldValid: 13,
  Nan: 14,
  Date: 15,
  Map: 16,
  Set: 17,
  Promise: 18,
  Bigint: 19,
  Symbol: 20,
  Function: 21,
} as const;

/** The length of a slot in 32-bit words. */
export const SLOT = 4;

/** The index of the slot of the whole input. */
export const ROOT = 40;
