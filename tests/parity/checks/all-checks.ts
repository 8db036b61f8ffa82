/** The checks of all sides. What holds for one of them holds for all. */
import { subjects } from "../sides/subjects.js";
import type { Check } from "./check.js";
import { objectChecks } from "./object-checks.js";
import { rustObjectChecks, rustTextChecks } from "./rust-checks.js";
import { textChecks } from "./text-checks.js";
import type { ObjectTrial, TextTrial } from "./trial.js";

export const checksOfTexts: readonly Check<TextTrial>[] = [
  ...subjects.flatMap(textChecks),
  ...rustTextChecks,
];

export const checksOfObjects: readonly Check<ObjectTrial>[] = [
  ...subjects.flatMap(objectChecks),
  ...rustObjectChecks,
];
