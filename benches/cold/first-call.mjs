// Runs in a fresh process. Its arguments are the file of a bundle and the file of a job. It prints how many milliseconds it takes
// to import the bundle and to read the job.
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
