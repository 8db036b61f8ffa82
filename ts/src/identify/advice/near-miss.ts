/** Decides whether a name is a near miss of another one. The Rust crate has the same rules, in `src/api/advice/near_miss.rs`. */

/** The longest name that is compared. */
const LONGEST = 64;

/** A near miss differs in at most so many letters, and in at most a third of them. */
const MOST = 2;

/** How many letters two values must begin with alike, and at least two thirds of the shorter one. How many letters may follow. */
const BEGINNING = 4;
const ENDING = 6;

/** Returns the key that is the nearest miss of another one, or nothing if none is near. */
export function nearestKey(missing: string, keys: readonly string[]): string | undefined {
  return nearest(missing, keys, isNear);
}

/** Returns the option that is nearest to a value, or nothing if none is near. It may also begin like the value. */
export function nearestOption(value: string, options: readonly string[]): string | undefined {
  return nearest(value, options, (one, other, distance) => {
    return isNear(one, other, distance) || beginAlike(one, other);
  });
}

type Test = (one: string, other: string, distance: number) => boolean;

function nearest(name: string, names: readonly string[], test: Test): string | undefined {
  const letters = lettersOf(name);
  let found: string | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const candidate of names) {
    if (candidate.length > LONGEST || name.length > LONGEST) continue;
    const other = lettersOf(candidate);
    const distance = distanceBetween(letters, other);
    if (distance >= least || !test(letters, other, distance)) continue;
    found = candidate;
    least = distance;
  }
  return found;
}

/** Leaves out what does not count: upper case, and what separates words. */
function lettersOf(name: string): string {
  return name.replace(/[-_. ]/g, "").replace(/[A-Z]/g, (letter) => letter.toLowerCase());
}

function isNear(one: string, other: string, distance: number): boolean {
  return distance <= MOST && distance * 3 <= Math.max(one.length, other.length);
}

function beginAlike(one: string, other: string): boolean {
  const shorter = Math.min(one.length, other.length);
  let alike = 0;
  while (alike < shorter && one[alike] === other[alike]) alike += 1;
  const ending = Math.max(one.length, other.length) - alike;
  return alike >= BEGINNING && alike * 3 >= shorter * 2 && ending <= ENDING;
}

/**
 * Returns the Damerau–Levenshtein distance: how many letters have to be added, removed or replaced, or swapped with their
 * neighbours.
 */
function distanceBetween(one: string, other: string): number {
  let before: number[] = [];
  let above: number[] = [];
  let row = Array.from({ length: other.length + 1 }, (_, at) => at);
  for (let at = 1; at <= one.length; at += 1) {
    [before, above, row] = [above, row, [at]];
    for (let to = 1; to <= other.length; to += 1) {
      const isSame = one[at - 1] === other[to - 1];
      const isSwap =
        at > 1 && to > 1 && one[at - 1] === other[to - 2] && one[at - 2] === other[to - 1];
      row[to] = Math.min(
        (above[to] as number) + 1,
        (row[to - 1] as number) + 1,
        (above[to - 1] as number) + (isSame ? 0 : 1),
        isSwap ? (before[to - 2] as number) + 1 : Number.POSITIVE_INFINITY,
      );
    }
  }
  return row[other.length] as number;
}
