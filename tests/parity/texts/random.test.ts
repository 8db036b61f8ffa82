import { readSettings } from "../../shared/settings.js";
import { allHold } from "../checks/all-hold.js";
import { textChecks } from "../checks/text-checks.js";
import { textTrials } from "../checks/trial.js";
import { subjects } from "../sides/subjects.js";

const { seed, texts } = readSettings();

allHold(subjects.flatMap(textChecks), `${texts} random texts, seed ${seed}`, () =>
  textTrials(seed, texts),
);
