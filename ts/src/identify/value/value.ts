/** Identifies a value that is no text. */
import * as sentences from "../../generated/identify/sentences.js";
import type { Identification, Unidentified } from "../identification.js";
import type { Form } from "../reader.js";
import { identifyApiError } from "./api-error.js";
import { type Inner, identifyExchange } from "./exchange.js";
import { identifyJob } from "./job.js";
import { identifyArray, identifyPage } from "./jobs.js";
import { isArray, isObject, typeOf } from "./look.js";
import { identifyPart } from "./part.js";
import { identifyRequest } from "./request.js";
import { article } from "./signature.js";
import { identifyOtherJob } from "./vendor.js";

/** Identifies a value. `inner` identifies what it holds. */
export function identifyValue(value: unknown, form: Form, inner: Inner): Identification {
  const found = isArray(value)
    ? (identifyArray(value) ?? identifyOtherJob(value))
    : isObject(value)
      ? (identifyOtherJob(value) ??
        identifyJob(value, form) ??
        identifyPage(value, form) ??
        identifyRequest(value) ??
        identifyPart(value, form) ??
        identifyExchange(value, inner) ??
        identifyApiError(value))
      : undefined;
  return found ?? unidentified(typeOf(value));
}

/** Makes the answer for a value of which nothing is known. */
export function unidentified(type: Unidentified["type"]): Unidentified {
  const words = type === "null" || type === "undefined" ? type : `${article(type)} ${type}`;
  return { what: "unknown", sentence: sentences.unknown(words), evidence: [], reader: null, type };
}
