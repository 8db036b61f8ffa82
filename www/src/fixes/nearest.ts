/** Sorts words by their edit distance to `word`, whatever their case. */
export function nearestFirst(words: readonly string[], word: string): string[] {
  const wanted = word.toUpperCase();
  const distances = new Map(words.map((each) => [each, distance(each.toUpperCase(), wanted)]));
  return [...words].sort((one, other) => (distances.get(one) ?? 0) - (distances.get(other) ?? 0));
}

/** The edit distance: how many letters to insert, remove or replace to turn one word into another. */
function distance(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, column) => column);
  for (let line = 1; line <= one.length; line++) {
    const next = [line];
    for (let column = 1; column <= other.length; column++) {
      const isSame = one[line - 1] === other[column - 1];
      const replaced = (row[column - 1] ?? 0) + (isSame ? 0 : 1);
      next.push(Math.min(replaced, (row[column] ?? 0) + 1, (next[column - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[other.length] ?? 0;
}
