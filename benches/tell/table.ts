/** Formats the measurements as text. */
import type { Behind } from "./behind.js";
import type { Verdict } from "./goals.js";
import { names } from "../what/names.js";
import { type Note, marksOf } from "./notes.js";
import type { Entry, Row } from "../time/row.js";
import { works } from "../what/works.js";

export function table(rows: readonly Row[], notes: readonly Note[]): string {
  return works
    .flatMap(({ id, title }) => {
      const parts = rows.filter(({ work }) => work === id);
      return parts.length === 0
        ? []
        : [`(${id}) ${title}`, ...parts.map((row) => part(row, notes))];
    })
    .join("\n\n");
}

/** Formats the notes below the table, one in a line. */
export function footnotes(notes: readonly Note[]): string {
  return notes
    .map(
      ({ name, says, jobs, works }, index) =>
        `  [${index + 1}] ${name} ${says} (${works.join(" ")}): ${jobs.join("; ")}`,
    )
    .join("\n");
}

/** Formats the goals and whether they were reached, one in a line. */
export function goalTable(goals: readonly Verdict[], behind: readonly Behind[]): string {
  const lost = behind.filter(({ ahead }) => ahead.some(({ sameResult }) => sameResult)).length;
  const noneFaster = "at most 0 rows in which a peer with the same results is faster".padEnd(62);
  return [
    ...goals.map(({ work, kind, most, than, ratio, reached }) => {
      const goal =
        `(${work}) ${kind}`.padEnd(20) + `at most ${most.toFixed(2)} x ${than}`.padEnd(42);
      return `  ${goal}${ratio.toFixed(2).padStart(6)}  ${verdict(reached)}`;
    }),
    `  ${noneFaster}${String(lost).padStart(6)}  ${verdict(lost === 0)}`,
  ].join("\n");
}

function verdict(reached: boolean): string {
  return reached ? "reached" : "NOT reached";
}

/** Formats the rows in which others are faster. Brackets mark contenders whose results differ from the SDK's. */
export function behindTable(behind: readonly Behind[], notes: readonly Note[]): string {
  const lines = behind.map(({ work, kind, ahead }) => {
    const who = ahead.map(({ name, times, sameResult }) => {
      const one = `${name}${marksOf(notes, name, work)} ${times.toFixed(2)} x`;
      return sameResult ? one : `(${one})`;
    });
    return `  (${work}) ${kind}: ${who.join(", ")}`;
  });
  return lines.join("\n") || "  none";
}

function part(row: Row, notes: readonly Note[]): string {
  const size = row.together
    ? `${row.count} jobs of ${row.bytes} bytes, together`
    : `${row.count} jobs of ${row.bytes} bytes`;
  const [first] = row.entries as [Entry];
  const own = microsOf(row, names.own);
  const head = line(`  ${row.kind}: ${size}`, "µs", `x ${first.name.split(" ")[0]}`, "x own");
  const lines = row.entries.map(({ name, micros }) =>
    line(
      `    ${name} ${marksOf(notes, name, row.work)}`,
      micros.toFixed(micros < 1000 ? 3 : 0),
      ratio(micros, first.micros),
      ratio(micros, own),
    ),
  );
  const leftOut = row.leftOut.map(
    (name) =>
      `    ${name} ${marksOf(notes, name, row.work)} not timed: its results for these jobs are WRONG`,
  );
  return [head, ...lines, ...leftOut].join("\n");
}

function microsOf(row: Row, name: string): number {
  return row.entries.find((entry) => entry.name === name)?.micros ?? Number.NaN;
}

function ratio(micros: number, to: number): string {
  return (micros / to).toFixed(2);
}

function line(label: string, micros: string, toBaseline: string, toOwn: string): string {
  return label.padEnd(46) + micros.padStart(10) + toBaseline.padStart(20) + toOwn.padStart(10);
}
