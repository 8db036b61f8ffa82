/** Measures `completion-job` beside its peers, engine by engine, and says which goals are reached. */
import { writeFileSync } from "node:fs";
import { bundle } from "./bundle.js";
import type { Engine } from "./engines/engine.js";
import { node } from "./engines/node.js";
import { verdicts } from "./goals.js";
import { goalTable } from "./goal-table.js";
import { notesOf } from "./notes.js";
import { choice, outFile } from "./settings.js";
import { footnotes, rowsBehind, table } from "./table.js";

await bundle();
const reports = [await report(node)];
if (outFile !== undefined) writeFileSync(outFile, `${JSON.stringify(reports, null, 2)}\n`);

async function report(engine: Engine) {
  const version = await engine.version();
  console.error(`${engine.name} ${version}: comparing, then timing`);
  const { found } = await engine.ask({ compare: choice });
  const { rows } = await engine.ask({ time: choice, found });
  const notes = notesOf(found);
  const goals = verdicts(engine.name, rows);
  const behind = rowsBehind(rows, notes);
  console.log(
    [
      `\n${engine.name} ${version}\n`,
      table(rows, notes),
      "",
      footnotes(notes),
      "\nGoals",
      goalTable(goals),
      "\nRows in which a peer is ahead of completion-job",
      behind.join("\n") || "  none",
    ].join("\n"),
  );
  return { engine: engine.name, version, rows, found, goals };
}
