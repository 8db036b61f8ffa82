// Written by `make generate` from the models in src/model. Changes here are lost.

// Which spelling of the keys a reader looks for.

export const Wire = 0;
export const Sdk = 1;
export const Either = 2;
