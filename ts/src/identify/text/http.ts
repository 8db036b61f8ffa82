/** Recognises a response as `curl -i` prints it. */
import * as sentences from "../../generated/identify/sentences.js";
import type { IdentifiedExchange } from "../identification.js";
import { exchangeOf, type Inner } from "../value/exchange.js";

const STATUS_LINE = /^HTTP\/[\d.]+ (\d\d\d)/;

/** Recognises a response. If there are several, such as redirects before it, the last one counts. */
export function identifyHttp(text: string, inner: Inner): IdentifiedExchange | undefined {
  let line: RegExpExecArray | undefined;
  let rest = text;
  for (let next = STATUS_LINE.exec(rest); next !== null; next = STATUS_LINE.exec(rest)) {
    line = next;
    rest = afterHead(rest);
  }
  if (line === undefined) return undefined;
  const evidence = [{ pointer: "", shows: sentences.showsStatusLine(line[0]) }];
  return exchangeOf(Number(line[1]), "", inner(rest), evidence);
}

/** Returns what follows the first empty line. */
function afterHead(text: string): string {
  const end = /\r?\n\r?\n/.exec(text);
  return end === null ? "" : text.slice(end.index + end[0].length);
}
