/**
 * Compares the package with the SDK on many random inputs, on one core:
 * `N=1000000 SEED=7 node --import tsx tests/parity/fuzz.ts`.
 * `CASE=text:123` or `CASE=object:45` with the same SEED runs and shows only that case.
 */
import { checksOfObjects, checksOfTexts } from "./checks/all-checks.js";
import { type Check, failureOf } from "./checks/check.js";
import { Coverage } from "./coverage/coverage.js";
import { type Settings, readSettings } from "../shared/settings.js";
import { type ObjectTrial, type TextTrial, objectTrial, textTrial } from "./checks/trial.js";

const shownDifferences = 5;
const reportSeconds = 10;

class Fuzz {
  readonly settings: Settings;
  readonly texts = new Coverage();
  readonly objects = new Coverage();
  differences = 0;
  readonly #started = Date.now();
  #reported = Date.now();

  constructor(settings: Settings) {
    this.settings = settings;
  }

  run(): void {
    const { seed, texts, objects } = this.settings;
    console.log(`${texts} texts and ${objects} objects, seed ${seed}`);
    for (let at = 0, object = 0; at < texts || object < objects; at += 1) {
      if (at < texts) this.text(at);
      for (; object < objects && object * 10 < (at + 1) * 3; object += 1) this.object(object);
      if (at % 256 === 0) this.#progress(at + object);
    }
  }

  text(caseNumber: number): void {
    const trial = textTrial(this.settings.seed, caseNumber);
    this.texts.add(trial);
    this.#check(checksOfTexts, trial, caseNumber);
  }

  object(caseNumber: number): void {
    const trial = objectTrial(this.settings.seed, caseNumber);
    this.objects.add(trial);
    this.#check(checksOfObjects, trial, caseNumber >> 1);
  }

  #check<Trial extends TextTrial | ObjectTrial>(
    checks: readonly Check<Trial>[],
    trial: Trial,
    turn: number,
  ): void {
    for (const check of checks) {
      if (turn % (check.every ?? 1) !== 0) continue;
      const failure = failureOf(check, trial);
      if (failure === undefined) continue;
      this.differences += 1;
      if (this.differences <= shownDifferences) console.log(`\n${failure}\n`);
    }
  }

  #progress(done: number): void {
    if (Date.now() - this.#reported < reportSeconds * 1000) return;
    this.#reported = Date.now();
    const { texts, objects } = this.settings;
    const share = ((100 * done) / (texts + objects)).toFixed(1);
    console.log(`${share} %, ${this.#rate(done)}, ${this.differences} differences`);
  }

  #rate(cases: number): string {
    const seconds = (Date.now() - this.#started) / 1000;
    return `${Math.round(cases / Math.max(seconds, 0.001))} cases a second`;
  }

  close(): void {
    const { seed } = this.settings;
    const [texts, objects] = [this.texts, this.objects];
    printCoverage("texts", texts);
    printCoverage("objects", objects);
    console.log(this.#rate(texts.cases + objects.cases));
    console.log(
      `${texts.cases} texts and ${objects.cases} objects: ${this.differences} differences ` +
        `from @mistralai/mistralai 1.6.1 (seed ${seed})`,
    );
    process.exitCode = this.differences === 0 ? 0 : 1;
  }
}

function printCoverage(title: string, coverage: Coverage): void {
  if (coverage.cases === 0) return;
  const verdicts = [...coverage.verdicts.keys()].sort();
  const shares = verdicts.map((name) => `${name} ${(100 * coverage.share(name)).toFixed(1)} %`);
  console.log(`\n${title}: ${shares.join(", ")}; how often each rule was broken:`);
  for (const line of coverage.lines()) console.log(`  ${line}`);
}

function runOne(fuzz: Fuzz, chosen: string): void {
  const [kind = "", caseNumber = ""] = chosen.split(":");
  const { seed } = fuzz.settings;
  if (kind === "object") {
    console.log(objectTrial(seed, Number(caseNumber)).show());
    fuzz.object(Number(caseNumber));
  } else {
    console.log(textTrial(seed, Number(caseNumber)).show());
    fuzz.text(Number(caseNumber));
  }
}

const fuzz = new Fuzz(readSettings(1_000_000));
const { CASE: chosen } = process.env;
if (chosen === undefined) {
  Error.stackTraceLimit = 0; // Without stack traces, zod makes its errors faster.
  fuzz.run();
} else runOne(fuzz, chosen);
fuzz.close();
