import { readSettings } from "../../shared/settings.js";
import { checksOfTexts } from "../checks/all-checks.js";
import { allHold } from "../checks/all-hold.js";
import { textTrials } from "../checks/trial.js";

const { seed, texts } = readSettings();

allHold(checksOfTexts, `${texts} random texts, seed ${seed}`, () => textTrials(seed, texts));
