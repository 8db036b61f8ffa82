// Written by `make generate` from the models in src/model; changes here are lost.

// What a call ends with; a tape's address is higher.

export const None = 0;
export const Invalid = 1;
export const NotJson = 2;
export const TooLarge = 3;
export const LongNumbers = 4;
