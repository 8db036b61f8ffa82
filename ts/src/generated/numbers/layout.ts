// Written by `make generate` from the models in src/model. Changes here are lost.

/** The tag of a key that is missing. */
export const MISSING = 0;

/** The tag of null. Lower tags mean a missing key or undefined, higher tags a value. */
export const NULL = 2;

/** The length of a slot in 32-bit words. */
export const SLOT = 4;

/** The offset in a slot of the word that holds the place of the value. */
export const START = 1;

/** The offset in a slot of the first word that depends on the tag. */
export const LOW = 2;

/** The offset in a slot of the second word that depends on the tag. */
export const HIGH = 3;

/** The index of the slot of the whole input. */
export const ROOT = 40;

/** The length of a fault in 32-bit words. */
export const FAULT = 6;

/** The length in 32-bit words of a step on the path to a fault. */
export const STEP = 3;

/** The length of a name in bytes. The last byte is the length of its text. */
export const NAME = 32;
