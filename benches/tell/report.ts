import { type Behind, rowsBehind } from "./behind.js";
import type { Finding } from "../hold/compare.js";
import type { Choice } from "../engines/bench.js";
import type { Engine, EngineName } from "../engines/engine.js";
import { type Verdict, verdicts } from "./goals.js";
import { mediansOf } from "../time/medians.js";
import { notesOf } from "./notes.js";
import type { Row } from "../time/row.js";
import { behindTable, footnotes, goalTable, table } from "./table.js";

/** The results in an engine. */
export interface Report {
  readonly engine: EngineName;
  readonly version: string;
  readonly found: readonly Finding[];
  readonly rows: readonly Row[];
  readonly goals: readonly Verdict[];
  readonly behind: readonly Behind[];
}

/**
 * Compares the contenders with the SDK in one process of the engine and times them in other processes, so that broken jobs cannot
 * spoil the inline caches of what is timed.
 */
export async function report(engine: Engine, choice: Choice, processes: number): Promise<Report> {
  const version = await engine.version();
  console.error(`${engine.name} ${version}: comparing with the SDK`);
  const { found } = await engine.ask({ compare: choice });
  const runs: (readonly Row[])[] = [];
  for (let process = 1; process <= processes; process++) {
    console.error(`${engine.name} ${version}: timing (${process} of ${processes})`);
    runs.push((await engine.ask({ time: choice, found })).rows);
  }
  const rows = mediansOf(runs);
  return {
    engine: engine.name,
    version,
    found,
    rows,
    goals: verdicts(engine.name, rows),
    behind: rowsBehind(rows, found),
  };
}

/** Formats a report as text. */
export function show({ engine, version, found, rows, goals, behind }: Report): string {
  const notes = notesOf(found);
  return [
    `\n=== ${engine} ${version}`,
    table(rows, notes),
    footnotes(notes),
    ...(goals.length === 0 ? [] : [`Goals in ${engine}`, goalTable(goals, behind)]),
    "Rows in which others are faster than completion-job (in brackets: those whose results differ from the SDK's)",
    behindTable(behind, notes),
  ].join("\n\n");
}
