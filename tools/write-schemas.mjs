// Writes the JSON Schemas of jobs beside the package that they are published with.
import { writeFileSync } from "node:fs";
import { CompletionJobOut } from "../pkg/dist/index.js";

const { wire, sdk } = CompletionJobOut.jsonSchema;
for (const [name, schema] of Object.entries({ "schema.json": wire, "schema.sdk.json": sdk })) {
  const file = new URL(`../pkg/${name}`, import.meta.url);
  writeFileSync(file, `${JSON.stringify(schema, null, 2)}\n`);
}
