// Writes the JSON Schemas of jobs into the package that they are published with.
import { writeFileSync } from "node:fs";
import { CompletionJobOut } from "../target/npm/dist/index.js";

const { wire, sdk } = CompletionJobOut.jsonSchema;
for (const [name, schema] of Object.entries({ "schema.json": wire, "schema.sdk.json": sdk })) {
  const file = new URL(`../target/npm/${name}`, import.meta.url);
  writeFileSync(file, `${JSON.stringify(schema, null, 2)}\n`);
}
