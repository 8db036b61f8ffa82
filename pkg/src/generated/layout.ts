// Written by `make generate` from the models in src/model; changes here are lost.

/** The tag of what is not there. */
export const MISSING = 0;

/** The highest of the tags that stand for no value. */
export const NULL = 2;

/** The length of a slot in 32-bit words. */
export const SLOT = 4;

/** The index of the slot of the whole input. */
export const ROOT = 40;

/** The length of a fault in 32-bit words. */
export const FAULT = 6;

/** The length of a step to a fault in 32-bit words. */
export const STEP = 3;

/** The length in bytes of a name, the last of which is the length of its text. */
export const NAME = 32;
