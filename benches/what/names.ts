/** The contenders: the key that PEERS takes, and the name in the tables. */
export const names = {
  own: "completion-job",
  sdk: "SDK 1.6.1",
  zod4: "zod 4",
  valibot: "valibot",
  arktype: "ArkType",
  ajv: "Ajv",
  typebox: "TypeBox",
  typia: "typia",
  naive: "serde, naively",
  "hand-written": "hand-written JS",
} as const;

export type Key = keyof typeof names;

/** The names of the baselines, which only parse or write JSON. */
export const baselineNames = {
  parse: "JSON.parse alone",
  decodeAndParse: "decode + JSON.parse",
  stringify: "JSON.stringify of wire",
} as const;
