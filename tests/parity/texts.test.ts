import { allHold } from "./all-hold.js";
import { readSettings } from "./settings.js";
import { textChecks } from "./text-checks.js";
import { textTrials } from "./trial.js";

const { seed, texts } = readSettings();

allHold(textChecks, `${texts} random texts, seed ${seed}`, () => textTrials(seed, texts));
