/** Logarithmic axes. */

/** Where a value stands on an axis. */
export type Scale = (value: number) => number;

/** An axis from one pixel to another. */
export function logScale([low, high]: readonly [number, number], from: number, to: number): Scale {
  const span = Math.log(high / low);
  return (value) => from + ((to - from) * Math.log(value / low)) / span;
}

/** The next of 1, 2 and 5 and their tenfolds below and above all of the values. */
export function roundRange(values: readonly number[]): [number, number] {
  const low = Math.min(...values);
  const high = Math.max(...values);
  const marks = marksIn([low / 10, high * 10], [1, 2, 5]);
  const below = marks.filter((mark) => mark <= low).at(-1) ?? low;
  return [below, marks.find((mark) => mark >= high) ?? high];
}

/** The tenfolds of some digits that are in a range. */
export function marksIn(
  [low, high]: readonly [number, number],
  digits: readonly number[],
): number[] {
  const marks: number[] = [];
  for (let power = Math.floor(Math.log10(low)); 10 ** power <= high; power++) {
    // A division by a power of ten is exact where a product with a negative one is not.
    for (const digit of digits) marks.push(power < 0 ? digit / 10 ** -power : digit * 10 ** power);
  }
  return marks.filter((mark) => mark >= low && mark <= high);
}
