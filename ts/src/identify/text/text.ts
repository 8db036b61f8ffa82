/** Identifies texts and bytes. */
import * as sentences from "../../generated/identify/sentences.js";
import type { Identification } from "../identification.js";
import { type Inner, isKnown } from "../value/exchange.js";
import { identifyValue, unidentified } from "../value/value.js";
import { identifyBinary, identifyFormat } from "./format.js";
import { identifyHttp } from "./http.js";
import { identifyLines } from "./lines.js";

/** Identifies bytes, without the byte order mark before them. */
export function identifyBytes(bytes: Uint8Array, inner: Inner): Identification {
  let text: string;
  try {
    text = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return identifyBinary(bytes);
  }
  return identifyText(text, inner);
}

/** Identifies a text. `inner` identifies what it holds. */
export function identifyText(text: string, inner: Inner): Identification {
  if (!text.startsWith("\ufeff")) return identifyUnmarked(text, inner);
  const rest = identifyUnmarked(text.slice(1), inner);
  return {
    ...rest,
    sentence: sentences.afterMark(rest.sentence),
    evidence: [{ pointer: "", shows: sentences.showsMark }, ...rest.evidence],
  };
}

function identifyUnmarked(text: string, inner: Inner): Identification {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return identifyHttp(text, inner) ?? identifyLines(text) ?? identifyFormat(text);
  }
  return typeof value === "string"
    ? identifyString(value, inner)
    : identifyValue(value, "text", inner);
}

/** Identifies a JSON string. It may hold another text, or be a string like any other. */
function identifyString(text: string, inner: Inner): Identification {
  const found = inner(text);
  if (!isKnown(found)) return unidentified("string");
  return {
    what: "json_string",
    sentence: sentences.jsonString(found.sentence),
    evidence: [{ pointer: "", shows: sentences.showsString }],
    reader: found.reader,
    inner: found,
  };
}
