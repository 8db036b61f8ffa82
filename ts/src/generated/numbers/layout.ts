// Written by `make generate` from the models in src/model; changes here are lost.

/** The tag of a key that is missing. */
export const MISSING = 0;

/** The highest of the tags that stand for no value. */
export const NULL = 2;

/** The length of a slot in 32-bit words. */
export const SLOT = 4;

/** The offset in a slot of the word with the place of its value. */
export const START = 1;

/** The offset in a slot of the first of its two other words. */
export const LOW = 2;

/** The offset in a slot of the second of them. */
export const HIGH = 3;

/** The index of the slot of the whole input. */
export const ROOT = 40;

/** The length of a fault in 32-bit words. */
export const FAULT = 6;

/** The length of a step to a fault in 32-bit words. */
export const STEP = 3;

/** The length of a name in bytes. The last byte is the length of its text. */
export const NAME = 32;
