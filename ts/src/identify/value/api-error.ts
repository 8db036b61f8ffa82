/** Recognises an error of the API. */
import { andMore } from "../../generated/numbers/messages.js";
import * as sentences from "../../generated/identify/sentences.js";
import type { IdentifiedApiError } from "../identification.js";
import { printable } from "../../errors/words.js";
import { elementsOf, isArray, isObject, keysOf, member, wellFormed } from "./look.js";

/** The members that have the sentence. */
const SPEAKING = ["detail", "message", "error"];

/** The members of errors. An object with others is not taken for an error. */
const KEYS = new Set([
  ...SPEAKING,
  "type",
  "code",
  "param",
  "object",
  "status",
  "status_code",
  "statusCode",
  "raw_status_code",
  "request_id",
  "title",
  "instance",
  "path",
  "timestamp",
]);

/** How many of FastAPI's errors are told, and how many characters of a message. */
const TOLD = 3;
const LONGEST = 300;

/** How deep an error may hold another one. */
const DEEPEST = 3;

/** Recognises an error of the API. */
export function identifyApiError(value: unknown): IdentifiedApiError | undefined {
  const keys = keysOf(value);
  const key = SPEAKING.find((one) => keys.includes(one) && sentenceOf(member(value, one), DEEPEST));
  if (key === undefined) return undefined;
  const said = member(value, key);
  const isList = isErrorList(said);
  if (!isList && !keys.every((one) => KEYS.has(one))) return undefined;
  const message = sentenceOf(said, DEEPEST) as string;
  const cut = [...message].slice(0, LONGEST).join("");
  return {
    what: "api_error",
    sentence: sentences.apiError(printable(cut).replace(/ +$/, "") + (cut === message ? "" : "…")),
    evidence: [
      { pointer: `/${key}`, shows: isList ? sentences.showsErrors : sentences.showsSentence },
    ],
    reader: null,
    message,
  };
}

/** The sentence of an error: a string, FastAPI's list, or an object that has one of these. */
function sentenceOf(value: unknown, depth: number): string | undefined {
  if (depth === 0) return undefined;
  if (typeof value === "string") return wellFormed(value) || undefined;
  if (isErrorList(value)) return listed(elementsOf(value));
  if (!isObject(value)) return undefined;
  for (const key of SPEAKING) {
    const sentence = sentenceOf(member(value, key), depth - 1);
    if (sentence !== undefined) return sentence;
  }
  return undefined;
}

function isErrorList(value: unknown): boolean {
  return (
    isArray(value) && isArray(member(member(value, 0), "loc")) && says(member(value, 0)) !== ""
  );
}

function listed(errors: readonly unknown[]): string {
  const told = errors.slice(0, TOLD).map((error) => {
    const steps = elementsOf(member(error, "loc"));
    const names = steps.map(
      (step) => wellFormed(step) ?? (Number.isInteger(step) ? `${step}` : ""),
    );
    return `${names.filter(Boolean).join(".")}: ${says(error)}`;
  });
  const more = errors.length > TOLD ? [andMore(errors.length - TOLD)] : [];
  return [...told, ...more].join("; ");
}

function says(error: unknown): string {
  return wellFormed(member(error, "msg")) ?? "";
}
