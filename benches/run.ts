/** Measures `completion-job` and its peers in each engine, prints the tables, and says which goals are reached. */
import { writeFileSync } from "node:fs";
import { bundle } from "./engines/bundling/bundle.js";
import { type Report, report, show } from "./tell/report.js";
import { choice, chosenEngines, outFile, processesFor } from "./settings.js";

await bundle();
const reports: Report[] = [];
for (const engine of chosenEngines) {
  const next = await report(engine, choice, processesFor(engine));
  console.log(show(next));
  reports.push(next);
}
if (outFile !== undefined) writeFileSync(outFile, `${JSON.stringify(reports, null, 2)}\n`);
