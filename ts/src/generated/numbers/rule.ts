// Written by `make generate` from the models in src/model. Changes here are lost.

// The rules that a value can break.

export const Type = 0;
export const Missing = 1;
export const Integer = 2;
export const Variant = 3;
export const DuplicateSpelling = 4;
export const Surrogates = 5;
export const Depth = 6;
export const Literal = 7;
export const MissingLiteral = 8;
export const Union = 9;
export const Option = 10;
