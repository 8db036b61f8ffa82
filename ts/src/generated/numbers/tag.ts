// Written by `make generate` from the models in src/model. Changes here are lost.

// The first word of a slot: the kind of value.

export const Missing = 0;
export const Undefined = 1;
export const Null = 2;
export const False = 3;
export const True = 4;
export const Number = 5;
export const Integer = 6;
export const LongNumber = 7;
export const String = 8;
export const EscapedString = 9;
export const UnescapedString = 10;
export const Variant = 11;
export const Array = 12;
export const Object = 13;
export const Union = 14;
export const Json = 15;
export const HeldString = 16;
export const HeldValid = 17;
export const Nan = 18;
export const Date = 19;
export const Map = 20;
export const Set = 21;
export const Promise = 22;
export const Bigint = 23;
export const Symbol = 24;
export const Function = 25;
