// Written by `make generate` from the models in src/model. Changes here are lost.

import { codec, fromJSON, toJSON } from "../../../../api/codec.js";
import type { Codec, JsonText } from "../../../../api/codec.js";
import type { Description } from "../../../../json-schema/description.js";
import type { Result } from "../../../../errors/result.js";
import { type Builder, builder } from "../../../../tape/builder.js";
import type { TextCodec } from "../../../../text/text-codec.js";
import { useSmallModule } from "../../../../module/instance.js";
import { enumerations } from "../../enumerations/small.js";
import type { Members } from "../../../../value/members.js";
import { type Keys, Snapshot } from "../../../../value/snapshot.js";
import type { ValueCodec } from "../../../../value/value-codec.js";
import { blockOf, emptyOf, endOf, heldAt, isHeld, next, numberAt, stringAt, variantAt } from "../../../../tape/tape.js";
import { hasMembers, isBuiltIn, isPromise } from "../../../../value/members.js";
import { snapshotMixed } from "../../../../value/mixed.js";
import { snapshotOther, snapshotSdk, snapshotSdkAlone, snapshotWire } from "../../../../value/snapshot.js";
import { MISSING, NULL } from "../../../../generated/numbers/layout.js";
import { descriptionGithubRepositoryOutType, valuesGithubRepositoryOutType, type GithubRepositoryOutType } from "../../enumerations/training/github-repository-out-type.js";

/**
 * A GitHub repository whose code the training uses.
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
   * The user or organization that owns it.
   */
  owner: string;
  /**
   * The branch, tag or commit that was asked for.
   */
  ref?: string | null | undefined;
  /**
   * The weight of the repository among the others; 1 if not given.
   */
  weight?: number | undefined;
  /**
   * The ID of the commit that is used.
   */
  commitId: string;
};

/**
 * A GithubRepositoryOut in wire spelling, as the API writes it. `GithubRepositoryOut.isWire` tells whether a value is one.
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
   * The user or organization that owns it.
   */
  owner: string;
  /**
   * The branch, tag or commit that was asked for.
   */
  ref?: string | null | undefined;
  /**
   * The weight of the repository among the others; 1 if not given.
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
  this.type = (words[block] as number) > NULL ? variantAt(words, block, valuesGithubRepositoryOutType) : "github";
  this.name = stringAt(words, block + 4);
  this.owner = stringAt(words, block + 8);
  if ((tag = words[block + 12] as number) !== MISSING) this.ref = tag > NULL ? stringAt(words, block + 12) : emptyOf(tag);
  this.weight = (words[block + 16] as number) > NULL ? numberAt(block + 16) : 1;
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

/** The description that the JSON Schemas of a GithubRepositoryOut are made from. */
export const descriptionGithubRepositoryOut: Description = {
  name: "GithubRepositoryOut",
  text: "A GitHub repository whose code the training uses.",
  keys,
  fields: [
    ["The type of the repository, always `github`.", descriptionGithubRepositoryOutType, "optional", "github"],
    ["The name of the repository.", "string"],
    ["The user or organization that owns it.", "string"],
    ["The branch, tag or commit that was asked for.", "string", "nullish"],
    ["The weight of the repository among the others; 1 if not given.", "number", "optional", 1],
    ["The ID of the commit that is used.", "string"],
  ],
};

/** Tells whether a value is a valid GithubRepositoryOut in wire spelling. */
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

/** Tells whether a value is a valid GithubRepositoryOut in SDK spelling. */
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

/** Makes the SDK object of a GithubRepositoryOut that is accepted at once, or takes a snapshot of the value. */
export function acceptGithubRepositoryOut(value: unknown): GithubRepositoryOut | Snapshot {
  let promise = false;
  if (!hasMembers(value) || (promise = isPromise(value, value.then)) || isBuiltIn(value)) {
    return snapshotOther(value, promise);
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
  )) return snapshotWire(value, keys, type$, name$, owner$, ref$, weight$, commitId$);
  if (
    ref$ !== undefined
  ) return { type: type$ ?? "github", name: name$, owner: owner$, ref: ref$, weight: weight$ ?? 1, commitId: commitId$ } as GithubRepositoryOut;
  const out: Members = { type: type$ ?? "github", name: name$, owner: owner$ };
  if (ref$ !== undefined || "ref" in value) out.ref = ref$;
  out.weight = weight$ ?? 1;
  out.commitId = commitId$;
  return out as GithubRepositoryOut;
}

function acceptSdkGithubRepositoryOut(value: Members): GithubRepositoryOut | Snapshot {
  if (hasWireKey(value)) return snapshotMixed(value, keys, acceptGithubRepositoryOut);
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
  )) return snapshotSdk(value, keys, type$, name$, owner$, ref$, weight$, commitId$);
  if (
    ref$ !== undefined
  ) return { type: type$ ?? "github", name: name$, owner: owner$, ref: ref$, weight: weight$ ?? 1, commitId: commitId$ } as GithubRepositoryOut;
  const out: Members = { type: type$ ?? "github", name: name$, owner: owner$ };
  if (ref$ !== undefined || "ref" in value) out.ref = ref$;
  out.weight = weight$ ?? 1;
  out.commitId = commitId$;
  return out as GithubRepositoryOut;
}

/** Makes the wire object of a valid GithubRepositoryOut, or takes a snapshot of any other value. */
export function toWireGithubRepositoryOut(value: unknown): object | Snapshot {
  let promise = false;
  if (!hasMembers(value) || (promise = isPromise(value, value.then)) || isBuiltIn(value)) {
    return snapshotOther(value, promise);
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
  )) return snapshotSdkAlone(value, keys, type$, name$, owner$, ref$, weight$, commitId$);
  if (
    ref$ === undefined
  ) return { type: type$ ?? "github", name: name$, owner: owner$, weight: weight$ ?? 1, commit_id: commitId$ };
  return { type: type$ ?? "github", name: name$, owner: owner$, ref: ref$, weight: weight$ ?? 1, commit_id: commitId$ };
}

/** What the functions of texts need to know of GithubRepositoryOut. */
export const textGithubRepositoryOut: TextCodec<GithubRepositoryOut> = {
  name: "GithubRepositoryOut",
  use: useSmallModule,
  choices: enumerations,
  index: 2,
  Built: BuiltGithubRepositoryOut,
};

/** What the functions of JavaScript values need to know of GithubRepositoryOut. */
export const valueGithubRepositoryOut: ValueCodec<GithubRepositoryOut> = {
  accept: acceptGithubRepositoryOut,
  isSdk: isSdkGithubRepositoryOut,
  isWire: isWireGithubRepositoryOut,
};

/**
 * A GitHub repository whose code the training uses.
 *
 * @example
 * ```ts
 * assert.equal(GithubRepositoryOut.isJSON("[]"), false);
 * ```
 */
export const GithubRepositoryOut: Codec<GithubRepositoryOut, WireGithubRepositoryOut> =
  /* @__PURE__ */ codec(textGithubRepositoryOut, valueGithubRepositoryOut, descriptionGithubRepositoryOut);

/**
 * Reads wire JSON, as the SDK's function of this name does.
 *
 * @example
 * ```ts
 * const result = githubRepositoryOutFromJSON("{");
 * assert.equal(result.error.issues[0].code, "invalid_json");
 * ```
 *
 * @param text - A string, or its bytes in UTF-8.
 * @returns `ok` and the `value`, or the `error` with everything that is wrong.
 * @throws TypeError if `text` is neither a string nor bytes; RangeError if memory runs out.
 */
export function githubRepositoryOutFromJSON(text: JsonText): Result<GithubRepositoryOut, WireGithubRepositoryOut> {
  return fromJSON(textGithubRepositoryOut, text);
}

/**
 * Writes an SDK object as wire JSON, byte for byte as the SDK's function of this name does.
 *
 * @example
 * ```ts
 * assert.throws(() => githubRepositoryOutToJSON([]), (error) => error.issues.length === 1);
 * ```
 *
 * @param value - An object in SDK spelling.
 * @returns The text, without white space.
 * @throws ValidationError if it is not a valid GithubRepositoryOut.
 */
export function githubRepositoryOutToJSON(value: GithubRepositoryOut): string {
  return toJSON(textGithubRepositoryOut, toWireGithubRepositoryOut, value);
}
