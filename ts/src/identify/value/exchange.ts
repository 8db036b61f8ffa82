/** Recognises a recorded HTTP exchange. */
import * as sentences from "../../generated/identify/sentences.js";
import type { Evidence, Identification, IdentifiedExchange } from "../identification.js";
import { elementsOf, isArray, isObject, member } from "./look.js";

/** Identifies what an exchange holds. */
export type Inner = (input: unknown) => Identification;

/** The members that may hold a response's body, in the order in which they are tried. */
const BODIES = ["content/text", "content", "body", "text", "data", "json", "response"];

const STATUSES = ["status", "statusCode", "status_code"];

/** The members that tell, beside a status, that an object is a response. */
const TELLING = ["headers", "request", "method", "url", "scope", "contentType"];

/** How many entries of a HAR file are looked at. */
const MOST = 1000;

/** Recognises an exchange: a HAR file or an entry of it, a pair of request and response, or a response. */
export function identifyExchange(value: unknown, inner: Inner): IdentifiedExchange | undefined {
  const entries = member(member(value, "log"), "entries");
  if (!isArray(entries)) return identifyPair(value, "", inner);
  let first: IdentifiedExchange | undefined;
  for (const [index, entry] of elementsOf(entries).slice(0, MOST).entries()) {
    const found = identifyPair(entry, `/log/entries/${index}`, inner);
    if (found !== undefined && isKnown(found.inner)) return found;
    first ??= found;
  }
  return first;
}

function identifyPair(value: unknown, at: string, inner: Inner): IdentifiedExchange | undefined {
  const response = member(value, "response");
  const isInside =
    isObject(response) && (statusOf(response) !== null || isObject(member(value, "request")));
  const holder = isInside ? response : value;
  const status = statusOf(holder);
  if (status === null && !isInside) return undefined;
  const told = [...STATUSES, ...TELLING, ...(isInside ? ["response"] : [])].filter(
    (key) => member(value, key) !== undefined,
  );
  const evidence: Evidence[] = told.map((key) => ({
    pointer: `${at}/${key}`,
    shows: sentences.showsExchange,
  }));
  let first: IdentifiedExchange | undefined;
  for (const path of BODIES) {
    const body = path.split("/").reduce(member, holder);
    if (body === undefined || body === null) continue;
    const pointer = `${at}${isInside ? "/response" : ""}/${path}`;
    const told = [...evidence, { pointer, shows: sentences.showsBody }];
    const found = exchangeOf(status, pointer, inner(body), told);
    if (isKnown(found.inner)) return found;
    first ??= found;
  }
  // With a status alone, only a body that is known tells that this is an exchange.
  return told.length > 1 ? first : undefined;
}

function statusOf(value: unknown): number | null {
  for (const key of STATUSES) {
    const status = member(value, key);
    if (isStatus(status)) return status;
  }
  return null;
}

function isStatus(value: unknown): value is number {
  return Number.isInteger(value) && (value as number) >= 100 && (value as number) < 600;
}

/** Tells whether anything is known of what was identified. */
export function isKnown({ what }: Identification): boolean {
  return what !== "unknown" && what !== "not_json";
}

/** Makes the answer for an exchange. */
export function exchangeOf(
  status: number | null,
  pointer: string,
  inner: Identification,
  evidence: readonly Evidence[],
): IdentifiedExchange {
  const words = status === null ? "" : sentences.withStatus(status);
  return {
    what: "exchange",
    sentence: sentences.exchange(words, inner.sentence),
    evidence,
    reader: inner.reader,
    status,
    pointer,
    inner,
  };
}
