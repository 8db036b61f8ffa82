import { allHold } from "../checks/all-hold.js";
import { readSettings } from "../../shared/settings.js";
import { textChecks } from "../checks/text-checks.js";
import { textTrials } from "../checks/trial.js";

const { seed, texts } = readSettings();

allHold(textChecks, `${texts} random texts, seed ${seed}`, () => textTrials(seed, texts));
