/** The speed goals of `completion-job` in each engine. */
import type { EngineName } from "../engines/engine.js";
import type { Kind } from "../what/jobs/kinds.js";
import { baselineNames, names } from "../what/names.js";
import type { Row } from "../time/row.js";

/** In this row, `completion-job` should take at most `most` times as long as `than`. */
export interface Goal {
  readonly work: string;
  readonly kind: Kind;
  readonly most: number;
  readonly than: string;
}

const { parse, decodeAndParse, stringify } = baselineNames;
const everyKind = ["minimal", "full", "page", "non-ascii", "escaped", "mixed"] as const;
const ofObjects = ["minimal", "full", "page", "mixed"] as const;

const everywhere: readonly Goal[] = [
  ...goals("d", ofObjects, 1, names.typebox),
  ...goals("e", ofObjects, 1, names.typebox),
  ...goals("f", everyKind, 1.3, stringify),
  ...goals("g-text", ["invalid"], 1 / 3, names.sdk),
  ...goals("g-object", ["invalid"], 1 / 3, names.sdk),
];

const goalsOf: Readonly<Record<EngineName, readonly Goal[]>> = {
  Node: [
    ...goals("a", ["full", "page"], 0.2, parse),
    ...goals("b", ["full"], 0.45, parse),
    ...goals("b", ["full"], 1 / 20, names.sdk),
    ...goals("b", ["minimal"], 0.55, parse),
    ...goals("b", ["non-ascii", "escaped"], 1, parse),
    ...goals("c", ["full", "page"], 0.5, decodeAndParse),
    ...everywhere,
  ],
  Chromium: [
    ...goals("a", ["full", "page"], 0.25, parse),
    ...goals("b", ["full"], 0.75, parse),
    ...goals("b", ["minimal", "non-ascii", "escaped"], 1, names.typebox),
    ...goals("c", ["full", "page"], 0.55, decodeAndParse),
    ...everywhere,
  ],
  Deno: [],
  Bun: [],
};

/** A goal, the measured ratio, and whether the goal was reached. */
export interface Verdict extends Goal {
  readonly ratio: number;
  readonly reached: boolean;
}

/** Judges the goals of an engine. Skips goals for which one of the two times was not measured. */
export function verdicts(engine: EngineName, rows: readonly Row[]): Verdict[] {
  return goalsOf[engine].flatMap((goal) => {
    const row = rows.find(({ work, kind }) => work === goal.work && kind === goal.kind);
    const own = microsOf(names.own, row);
    const other = microsOf(goal.than, row);
    if (own === undefined || other === undefined) return [];
    return [{ ...goal, ratio: own / other, reached: own / other <= goal.most }];
  });
}

function goals(work: string, kinds: readonly Kind[], most: number, than: string): Goal[] {
  return kinds.map((kind) => ({ work, kind, most, than }));
}

function microsOf(name: string, row: Row | undefined): number | undefined {
  return row?.entries.find((entry) => entry.name === name)?.micros;
}
