// Written by `make generate` from the models in src/model; changes here are lost.

import { type Builder, builder } from "../builder.js";
import { face, fromJSON, toJSON } from "../face.js";
import type { Face, JsonText, Model, Reader } from "../face.js";
import type { Described } from "../described.js";
import type { Members } from "../members.js";
import type { Result } from "../result.js";
import { type Keys, Sighting } from "../sighting.js";
import { sightMixed } from "../mixed.js";
import { hasMembers, isBuiltIn, isPromise } from "../members.js";
import { sightOther, sightSdk, sightSdkAlone, sightWire } from "../sighting.js";
import { blockOf, emptyOf, endOf, heldAt, isHeld, next, numberAt, stringAt, tagAt, variantAt } from "../tape.js";
import { MISSING, NULL } from "./layout.js";
import { describedGithubRepositoryOutType, valuesGithubRepositoryOutType, type GithubRepositoryOutType } from "./github-repository-out-type.js";

/**
 * A GitHub repository whose code takes part in the training.
 *
 * @example
 * ```ts
 * assert.equal(GithubRepositoryOut.is([]), false);
 * ```
 */
export type GithubRepositoryOut = {
  /**
   * The type of the repository, always `github`.
   */
  type?: GithubRepositoryOutType | undefined;
  /**
   * The name of the repository.
   */
  name: string;
  /**
   * The user or organization that it belongs to.
   */
  owner: string;
  /**
   * The branch, tag or commit that was asked for.
   */
  ref?: string | null | undefined;
  /**
   * How much the repository counts beside the others; 1 if not given.
   */
  weight?: number | undefined;
  /**
   * The ID of the commit that is used.
   */
  commitId: string;
};

/**
 * A GithubRepositoryOut as the API writes it: an object for which `GithubRepositoryOut.isWire` holds.
 *
 * @example
 * ```ts
 * assert.equal(GithubRepositoryOut.isWire([]), false);
 * ```
 */
export type WireGithubRepositoryOut = {
  /**
   * The type of the repository, always `github`.
   */
  type?: GithubRepositoryOutType | undefined;
  /**
   * The name of the repository.
   */
  name: string;
  /**
   * The user or organization that it belongs to.
   */
  owner: string;
  /**
   * The branch, tag or commit that was asked for.
   */
  ref?: string | null | undefined;
  /**
   * How much the repository counts beside the others; 1 if not given.
   */
  weight?: number | undefined;
  /**
   * The ID of the commit that is used.
   */
  commit_id: string;
};

/** Builds a GithubRepositoryOut from its slot on the tape. */
export const BuiltGithubRepositoryOut: Builder<GithubRepositoryOut> = /* @__PURE__ */ builder<GithubRepositoryOut>(function (words, at) {
  const block = blockOf(words, at);
  let tag: number;
  this.type = tagAt(words, block) > NULL ? variantAt(words, block, valuesGithubRepositoryOutType) : "github";
  this.name = stringAt(words, block + 4);
  this.owner = stringAt(words, block + 8);
  if ((tag = tagAt(words, block + 12)) !== MISSING) this.ref = tag > NULL ? stringAt(words, block + 12) : emptyOf(tag);
  this.weight = tagAt(words, block + 16) > NULL ? numberAt(block + 16) : 1;
  this.commitId = stringAt(words, block + 20);
});

/** Builds a list of GithubRepositoryOut from its slot on the tape. */
export function listOfGithubRepositoryOut(words: Int32Array, at: number): GithubRepositoryOut[] {
  if (isHeld(words, at)) return heldAt(words, at) as GithubRepositoryOut[];
  const end = endOf(words, at);
  const list: GithubRepositoryOut[] = [];
  for (let element = blockOf(words, at); element < end; element = next(words, element)) {
    list.push(isHeld(words, element) ? (heldAt(words, element) as GithubRepositoryOut) : new BuiltGithubRepositoryOut(words, element));
  }
  return list;
}

const keys: Keys = [
  ["type", "type", valuesGithubRepositoryOutType],
  ["name", "name"],
  ["owner", "owner"],
  ["ref", "ref"],
  ["weight", "weight"],
  ["commit_id", "commitId"],
];

/** What its JSON Schemas are made of. */
export const describedGithubRepositoryOut: Described = {
  name: "GithubRepositoryOut",
  text: "A GitHub repository whose code takes part in the training.",
  keys,
  fields: [
    ["The type of the repository, always `github`.", describedGithubRepositoryOutType, "optional", "github"],
    ["The name of the repository.", "string"],
    ["The user or organization that it belongs to.", "string"],
    ["The branch, tag or commit that was asked for.", "string", "nullish"],
    ["How much the repository counts beside the others; 1 if not given.", "number", "optional", 1],
    ["The ID of the commit that is used.", "string"],
  ],
};

/** Whether a value is a valid GithubRepositoryOut in the wire's spelling. */
export function isWireGithubRepositoryOut(value: unknown): boolean {
  if (!hasMembers(value) || isPromise(value, value.then) || isBuiltIn(value)) return false;
  const type$ = value.type;
  if (!(type$ === undefined || type$ === "github")) return false;
  const name$ = value.name;
  if (!(typeof name$ === "string")) return false;
  const owner$ = value.owner;
  if (!(typeof owner$ === "string")) return false;
  const ref$ = value.ref;
  if (!(ref$ == null || typeof ref$ === "string")) return false;
  const weight$ = value.weight;
  if (!(weight$ === undefined || typeof weight$ === "number" && weight$ === weight$)) return false;
  const commitId$ = value.commit_id;
  if (!(typeof commitId$ === "string")) return false;
  return true;
}

/** Whether a value is a valid GithubRepositoryOut in the SDK's spelling. */
export function isSdkGithubRepositoryOut(value: unknown): boolean {
  if (!hasMembers(value) || isPromise(value, value.then) || isBuiltIn(value)) return false;
  const type$ = value.type;
  if (!(type$ === undefined || type$ === "github")) return false;
  const name$ = value.name;
  if (!(typeof name$ === "string")) return false;
  const owner$ = value.owner;
  if (!(typeof owner$ === "string")) return false;
  const ref$ = value.ref;
  if (!(ref$ == null || typeof ref$ === "string")) return false;
  const weight$ = value.weight;
  if (!(weight$ === undefined || typeof weight$ === "number" && weight$ === weight$)) return false;
  const commitId$ = value.commitId;
  if (!(typeof commitId$ === "string")) return false;
  return true;
}

function hasSdkKey(value: Members): boolean {
  return (
    "commitId" in value
  );
}

function hasWireKey(value: Members): boolean {
  return (
    "commit_id" in value
  );
}

/** Accepts a plain GithubRepositoryOut at once, or says what it saw. */
export function acceptGithubRepositoryOut(value: unknown): GithubRepositoryOut | Sighting {
  let promise = false;
  if (!hasMembers(value) || (promise = isPromise(value, value.then)) || isBuiltIn(value)) {
    return sightOther(value, promise);
  }
  if (hasSdkKey(value)) return acceptSdkGithubRepositoryOut(value);
  const type$ = value.type;
  const name$ = value.name;
  const owner$ = value.owner;
  const ref$ = value.ref;
  const weight$ = value.weight;
  const commitId$ = value.commit_id;
  if (!(
    (type$ === undefined || type$ === "github") &&
    (typeof name$ === "string") &&
    (typeof owner$ === "string") &&
    (ref$ == null || typeof ref$ === "string") &&
    (weight$ === undefined || typeof weight$ === "number" && weight$ === weight$) &&
    (typeof commitId$ === "string")
  )) return sightWire(value, keys, type$, name$, owner$, ref$, weight$, commitId$);
  if (
    ref$ !== undefined
  ) return { type: type$ ?? "github", name: name$, owner: owner$, ref: ref$, weight: weight$ ?? 1, commitId: commitId$ } as GithubRepositoryOut;
  const out: Members = { type: type$ ?? "github", name: name$, owner: owner$ };
  if (ref$ !== undefined || "ref" in value) out.ref = ref$;
  out.weight = weight$ ?? 1;
  out.commitId = commitId$;
  return out as GithubRepositoryOut;
}

function acceptSdkGithubRepositoryOut(value: Members): GithubRepositoryOut | Sighting {
  if (hasWireKey(value)) return sightMixed(value, keys, acceptGithubRepositoryOut);
  const type$ = value.type;
  const name$ = value.name;
  const owner$ = value.owner;
  const ref$ = value.ref;
  const weight$ = value.weight;
  const commitId$ = value.commitId;
  if (!(
    (type$ === undefined || type$ === "github") &&
    (typeof name$ === "string") &&
    (typeof owner$ === "string") &&
    (ref$ == null || typeof ref$ === "string") &&
    (weight$ === undefined || typeof weight$ === "number" && weight$ === weight$) &&
    (typeof commitId$ === "string")
  )) return sightSdk(value, keys, type$, name$, owner$, ref$, weight$, commitId$);
  if (
    ref$ !== undefined
  ) return { type: type$ ?? "github", name: name$, owner: owner$, ref: ref$, weight: weight$ ?? 1, commitId: commitId$ } as GithubRepositoryOut;
  const out: Members = { type: type$ ?? "github", name: name$, owner: owner$ };
  if (ref$ !== undefined || "ref" in value) out.ref = ref$;
  out.weight = weight$ ?? 1;
  out.commitId = commitId$;
  return out as GithubRepositoryOut;
}

/** The wire object of a valid GithubRepositoryOut, or what it saw of another value. */
export function toWireGithubRepositoryOut(value: unknown): object | Sighting {
  let promise = false;
  if (!hasMembers(value) || (promise = isPromise(value, value.then)) || isBuiltIn(value)) {
    return sightOther(value, promise);
  }
  const type$ = value.type;
  const name$ = value.name;
  const owner$ = value.owner;
  const ref$ = value.ref;
  const weight$ = value.weight;
  const commitId$ = value.commitId;
  if (!(
    (type$ === undefined || type$ === "github") &&
    (typeof name$ === "string") &&
    (typeof owner$ === "string") &&
    (ref$ == null || typeof ref$ === "string") &&
    (weight$ === undefined || typeof weight$ === "number" && weight$ === weight$) &&
    (typeof commitId$ === "string")
  )) return sightSdkAlone(value, keys, type$, name$, owner$, ref$, weight$, commitId$);
  if (
    ref$ === undefined
  ) return { type: type$ ?? "github", name: name$, owner: owner$, weight: weight$ ?? 1, commit_id: commitId$ };
  return { type: type$ ?? "github", name: name$, owner: owner$, ref: ref$, weight: weight$ ?? 1, commit_id: commitId$ };
}

/** What the functions of texts are made of. */
export const modelGithubRepositoryOut: Model<GithubRepositoryOut> = {
  name: "GithubRepositoryOut",
  index: 2,
  Built: BuiltGithubRepositoryOut,
};

/** What the functions of JavaScript values are made of besides. */
export const readerGithubRepositoryOut: Reader<GithubRepositoryOut> = {
  accept: acceptGithubRepositoryOut,
  isSdk: isSdkGithubRepositoryOut,
  isWire: isWireGithubRepositoryOut,
};

/**
 * A GitHub repository whose code takes part in the training.
 *
 * @example
 * ```ts
 * assert.equal(GithubRepositoryOut.isJSON("[]"), false);
 * ```
 */
export const GithubRepositoryOut: Face<GithubRepositoryOut, WireGithubRepositoryOut> =
  /* @__PURE__ */ face(modelGithubRepositoryOut, readerGithubRepositoryOut, describedGithubRepositoryOut);

/**
 * Reads wire JSON, as the SDK's function of this name does.
 *
 * @example
 * ```ts
 * const result = githubRepositoryOutFromJSON("[]");
 * assert.equal(result.error.issues[0].message, "Expected object, received array");
 * ```
 *
 * @param text - A string, or its bytes in UTF-8.
 * @returns `ok` and the `value`, or all that is wrong as the `error`.
 * @throws TypeError if `text` is neither a string nor bytes; RangeError if memory runs out.
 */
export function githubRepositoryOutFromJSON(text: JsonText): Result<GithubRepositoryOut, WireGithubRepositoryOut> {
  return fromJSON(modelGithubRepositoryOut, text);
}

/**
 * Writes an SDK object as wire JSON, byte for byte as the SDK's function of this name does.
 *
 * @example
 * ```ts
 * assert.throws(() => githubRepositoryOutToJSON([]), (error) => error.issues.length === 1);
 * ```
 *
 * @param value - An object in the SDK's spelling, and nothing of the wire's.
 * @returns The text, without white space.
 * @throws ValidationError if it is no GithubRepositoryOut.
 */
export function githubRepositoryOutToJSON(value: GithubRepositoryOut): string {
  return toJSON(modelGithubRepositoryOut, toWireGithubRepositoryOut, value);
}
