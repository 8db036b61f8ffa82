import type { Finding } from "./compare.js";
import type { Engine, EngineName } from "./engines/engine.js";
import { type Verdict, verdicts } from "./goals.js";
import { notesOf } from "./notes.js";
import type { Row } from "./row.js";
import { choiceFor } from "./settings.js";
import { footnotes, goalTable, rowsBehind, table } from "./table.js";

/** What was found out about an engine. */
export interface Report {
  readonly engine: EngineName;
  readonly version: string;
  readonly found: readonly Finding[];
  readonly rows: readonly Row[];
  readonly goals: readonly Verdict[];
}

/** Compares the contenders in one process of the engine, and times them in another, so that broken jobs spoil no inline cache. */
export async function report(engine: Engine): Promise<Report> {
  const version = await engine.version();
  const choice = choiceFor(engine);
  console.error(`${engine.name} ${version}: comparing with the SDK`);
  const { found } = await engine.ask({ compare: choice });
  console.error(`${engine.name} ${version}: timing`);
  const { rows } = await engine.ask({ time: choice, found });
  return { engine: engine.name, version, found, rows, goals: verdicts(engine.name, rows) };
}

/** A report as text. */
export function show({ engine, version, found, rows, goals }: Report): string {
  const notes = notesOf(found);
  return [
    `\n=== ${engine} ${version}`,
    table(rows, notes),
    footnotes(notes),
    ...(goals.length === 0 ? [] : [`Goals in ${engine}`, goalTable(goals)]),
    "Rows in which a peer is ahead of completion-job",
    rowsBehind(rows, notes),
  ].join("\n\n");
}
