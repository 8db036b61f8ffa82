/** Logarithmic axes. */

/** Returns the position of a value on an axis. */
export type Scale = (value: number) => number;

/** Makes an axis that reaches from one pixel to another. */
export function logScale([low, high]: readonly [number, number], from: number, to: number): Scale {
  const span = Math.log(high / low);
  return (value) => from + ((to - from) * Math.log(value / low)) / span;
}

/** Rounds the range of the values outwards, to 1, 2 or 5 times a power of ten. */
export function roundRange(values: readonly number[]): [number, number] {
  const low = Math.min(...values);
  const high = Math.max(...values);
  const marks = marksIn([low / 10, high * 10], [1, 2, 5]);
  const below = marks.filter((mark) => mark <= low).at(-1) ?? low;
  return [below, marks.find((mark) => mark >= high) ?? high];
}

/** Returns the products of the digits and powers of ten that are in a range. */
export function marksIn(
  [low, high]: readonly [number, number],
  digits: readonly number[],
): number[] {
  const marks: number[] = [];
  for (let power = Math.floor(Math.log10(low)); 10 ** power <= high; power++) {
    // Dividing by a power of ten is exact in cases where multiplying by a negative power is not.
    for (const digit of digits) marks.push(power < 0 ? digit / 10 ** -power : digit * 10 ** power);
  }
  return marks.filter((mark) => mark >= low && mark <= high);
}
