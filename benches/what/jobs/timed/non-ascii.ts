import type { Random } from "../random.js";
import { fullJob } from "./full.js";
import { withStrings } from "./strings.js";

const IDS = new Set(["id", "training_files", "validation_files", "commit_id"]);
const latin = ["café à Orléans", "größer", "señal nº 7", "Ærø"];
const cjk = ["微调任务", "東京のモデル", "한국어 데이터"];
const emoji = ["🚀", "🧪✨", "👩🏽‍🔬 lab"];

/** Makes a full job with characters outside ASCII in all strings except IDs. A job uses one script, or all of them. */
export function nonAsciiJob(random: Random): unknown {
  const words = random.pick([latin, cjk, emoji, [...latin, ...cjk, ...emoji]]);
  return withStrings(fullJob(random), (text, key) =>
    IDS.has(key) ? text : `${text} ${random.pick(words)}`,
  );
}
