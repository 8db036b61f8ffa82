/** Recognises a part of a job that stands alone. */
import { parts } from "../../generated/identify/rules.js";
import * as sentences from "../../generated/identify/sentences.js";
import type { IdentifiedPart } from "../identification.js";
import { exactReader, type Form } from "../reader.js";
import { keysOf } from "./look.js";
import { camelCase, isEnough, type Score, score } from "./signature.js";
import { spellingOf } from "./spelling.js";

/** Recognises the part whose tests a value meets best. */
export function identifyPart(value: unknown, form: Form): IdentifiedPart | undefined {
  let best: { component: string; words: string; score: Score; points: number } | undefined;
  for (const [component, words, tests] of parts) {
    const scored = score(value, tests);
    const bonus = hasOnly(value, tests) ? 1 : 0;
    const points = scored.points + bonus;
    if (isEnough(scored, bonus) && points > (best?.points ?? 0)) {
      best = { component, words, score: scored, points };
    }
  }
  if (best === undefined) return undefined;
  const { spelling, evidence } = spellingOf(value);
  const reader = exactReader(best.component, "1.6", form, spelling);
  return {
    what: "part",
    sentence: sentences.part(best.words, reader.name),
    evidence: [...best.score.met, ...evidence],
    reader,
    component: best.component,
    generation: "1.6",
    spelling,
  };
}

/** Tells whether a value has no members but those that the tests name. */
function hasOnly(value: unknown, tests: readonly string[]): boolean {
  const known = new Set(
    tests.flatMap((test) => {
      const key = test.replace(/^!|[:=^].*$/g, "");
      return [key, camelCase(key)];
    }),
  );
  return keysOf(value).every((key) => known.has(key));
}
