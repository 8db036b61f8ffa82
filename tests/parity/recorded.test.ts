import assert from "node:assert/strict";
import { existsSync, readFileSync, readdirSync } from "node:fs";
import test from "node:test";
import { agreeOnText, agreeOnValue } from "./checks/agree.js";

/** Recorded real jobs. The folder lies beside the repository and is not part of it. */
const folder = new URL("../../../shared/data/recorded/", import.meta.url);

/** The jobs of a file, which holds one job or a page of jobs. */
function jobTexts(text: string): string[] {
  const parsed = JSON.parse(text) as { readonly data?: readonly unknown[] };
  const list = Array.isArray(parsed) ? (parsed as readonly unknown[]) : parsed.data;
  return list === undefined ? [text] : list.map((job) => JSON.stringify(job, null, 2));
}

if (!existsSync(folder)) {
  test("recorded jobs are judged as the SDK judges them", (context) => {
    context.skip(`NOT RUN: the recorded jobs are not at ${folder.pathname}`);
  });
} else {
  const files = readdirSync(folder).filter((name) => name.endsWith(".json"));
  assert.notEqual(files.length, 0);
  for (const file of files) {
    const texts = jobTexts(readFileSync(new URL(file, folder), "utf8"));
    test(`the ${texts.length} jobs of ${file} are judged as the SDK judges them`, () => {
      for (const text of texts) {
        agreeOnText("CompletionJobOut", text);
        agreeOnValue("CompletionJobOut", "wire", () => JSON.parse(text) as unknown);
      }
    });
  }
}
