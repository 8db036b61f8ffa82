import type { Random } from "../../tests/shared/random.js";
import { fullJob } from "./full.js";
import { withStrings } from "./strings.js";

const IDS = new Set(["id", "training_files", "validation_files", "commit_id"]);
const latin = ["café à Orléans", "größer", "señal nº 7", "Ærø"];
const cjk = ["微调任务", "東京のモデル", "한국어 데이터"];
const emoji = ["🚀", "🧪✨", "👩🏽‍🔬 lab"];

/** A full job with text outside ASCII in all strings but IDs: a script a job, or all of them. */
export function nonAsciiJob(random: Random): unknown {
  const words = random.pick([latin, cjk, emoji, [...latin, ...cjk, ...emoji]]);
  return withStrings(fullJob(random), (text, key) =>
    IDS.has(key) ? text : `${text} ${random.pick(words)}`,
  );
}
