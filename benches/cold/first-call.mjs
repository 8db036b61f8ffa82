// Run in a fresh process, with a bundle and a job's file: how long it takes to import the one and to read the other, in ms.
import { readFileSync } from "node:fs";

const [bundle, job] = process.argv.slice(2);
const text = readFileSync(job, "utf8");

const start = performance.now();
const { completionJobOutFromJSON } = await import(bundle);
const imported = performance.now();
const result = completionJobOutFromJSON?.(text);
const read = performance.now();

if (result?.ok === false) throw result.error;
console.log(JSON.stringify({ importing: imported - start, reading: read - imported }));
