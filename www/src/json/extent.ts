/** A character that opens or closes a list or an object, or begins a string. */
const turn = /["[\]{}]/g;

/** The first character behind a number or a word. */
const wordEnd = /[\s,:[\]{}"]|$/g;

/** The offset behind the string that begins at `from`. If the string is cut short, this is the end of the text. */
export function endOfString(text: string, from: number): number {
  let at = text.indexOf('"', from + 1);
  while (at >= 0 && isEscaped(text, at)) at = text.indexOf('"', at + 1);
  return at < 0 ? text.length : at + 1;
}

/** The offset behind the value that begins at `from`. If the value is cut short, this is the end of the text. */
export function endOfValue(text: string, from: number): number {
  const first = text[from];
  if (first === '"') return endOfString(text, from);
  if (first === "{" || first === "[") return endOfNest(text, from);
  wordEnd.lastIndex = from;
  return wordEnd.exec(text)?.index ?? text.length;
}

/** The offset of the first character that is not white space, from `from` on. */
export function skipSpace(text: string, from: number): number {
  let at = from;
  while (" \t\n\r".includes(text[at] ?? "x")) at += 1;
  return at;
}

function endOfNest(text: string, from: number): number {
  let depth = 0;
  turn.lastIndex = from;
  for (let match = turn.exec(text); match !== null; match = turn.exec(text)) {
    const [found] = match;
    if (found === '"') turn.lastIndex = endOfString(text, match.index);
    else depth += found === "{" || found === "[" ? 1 : -1;
    if (depth === 0) return turn.lastIndex;
  }
  return text.length;
}

function isEscaped(text: string, quote: number): boolean {
  let at = quote - 1;
  while (text[at] === "\\") at -= 1;
  return (quote - at) % 2 === 0;
}
