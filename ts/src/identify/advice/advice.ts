import type { Advised } from "../../errors/advice.js";
import { printable } from "../../errors/words.js";
import * as sentences from "../../generated/identify/sentences.js";
import { identifyInput } from "../input.js";
import { camelCase } from "../value/signature.js";
import { isOther } from "./hint.js";
import { type Suggestion, suggestionIn } from "./suggestion.js";

/** How many issues are looked at, and how many suggestions are made. */
const LOOKED_AT = 100;
const SHOWN = 10;

/** The members whose near misses would be taken for those of another generation. */
const TELLING = ["/status", "/job_type", "/jobType"];

/** Writes what is said after the issues of an error: what was probably meant, and what the input is. */
export function advice(error: Advised, text: string | undefined): string {
  const suggestions = suggestionsOf(error, text);
  const isMisspelled = suggestions.some(
    ({ what, pointer }) => what === "value" && TELLING.includes(pointer),
  );
  const found = identifyInput(text ?? error.rawValue);
  const isHelpful = text?.startsWith("\ufeff") || isOther(found, componentOf(error), isMisspelled);
  // What is no job and no part of one has keys of its own.
  const isForeign = isHelpful && found.what !== "job" && found.what !== "part";
  const meant = isForeign ? [] : suggestions.filter((one) => isNew(one, text !== undefined));
  const lines = [...meant.slice(0, SHOWN).map(worded), ...(isHelpful ? [found.sentence] : [])];
  return lines.map((line) => `\n\n  ${line}`).join("");
}

function suggestionsOf(error: Advised, text: string | undefined): Suggestion[] {
  const suggestions: Suggestion[] = [];
  for (const issue of error.issues.slice(0, LOOKED_AT)) {
    const suggestion = suggestionIn(issue, error, () => text);
    if (suggestion !== undefined) suggestions.push(suggestion);
  }
  return suggestions;
}

/** Returns the component that the message of an error names. */
function componentOf({ rawMessage }: Advised): string {
  return /'(.*)'/.exec(rawMessage)?.[1] ?? "";
}

/**
 * Tells whether `pretty` has not said it before: a value that differs in upper and lower case stands in its issue, and another
 * hint speaks of keys in SDK spelling in a text.
 */
function isNew({ what, found, meant }: Suggestion, isText: boolean): boolean {
  if (what === "value") return found.toLowerCase() !== meant.toLowerCase();
  return !isText || found !== camelCase(meant);
}

function worded({ what, pointer, meant }: Suggestion): string {
  const words = what === "key" ? sentences.meantKey : sentences.meantValue;
  return words(printable(pointer), meant);
}
