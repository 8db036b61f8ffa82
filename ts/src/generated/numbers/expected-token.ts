// Written by `make generate` from the models in src/model. Changes here are lost.

// What could have stood where a text is not JSON.

export const Value = 0;
export const NextValue = 1;
export const ValueOrEnd = 2;
export const NextKey = 3;
export const KeyOrEnd = 4;
export const Colon = 5;
export const NextMember = 6;
export const NextElement = 7;
export const EndOfText = 8;
export const True = 9;
export const False = 10;
export const Null = 11;
export const Digit = 12;
export const Quote = 13;
export const NoControl = 14;
export const Escape = 15;
export const HexDigit = 16;
export const Utf8 = 17;
export const LessText = 18;
