/** What settings and the table call who is measured. */
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

/** The baselines: no work but parsing or writing JSON. */
export const baselineNames = {
  parse: "JSON.parse alone",
  decodeAndParse: "decode + JSON.parse",
  stringify: "JSON.stringify of wire",
} as const;
