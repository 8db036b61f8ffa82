// Written by `make generate` from the models in src/model. Changes here are lost.

// The words of the module's report.

export const Text = 0;
export const Capacity = 1;
export const ErrorAt = 2;
export const ErrorByte = 3;
export const ErrorExpected = 4;
export const LongNumbers = 5;
export const LongNumbersLength = 6;
export const Tape = 7;
export const Unescaped = 8;
export const UnescapedLength = 9;
export const Faults = 10;
export const FaultsLength = 11;
export const Steps = 12;
