// Written by `make generate` from the models in src/model. Changes here are lost.

// Result codes. A call returns either one of these or the tape's address, which is larger.

export const None = 0;
export const Invalid = 1;
export const NotJson = 2;
export const TooLarge = 3;
export const LongNumbers = 4;

/** Tells whether a call returned the tape's address. */
export function isAddress(outcome: number): boolean {
  return outcome > 4;
}
