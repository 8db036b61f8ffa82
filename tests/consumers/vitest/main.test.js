import { writeFileSync } from "node:fs";
import * as completionJob from "completion-job";
import { test } from "vitest";
import { use } from "./program.mjs";

test("the package is imported", () => {
  writeFileSync("outcome.json", JSON.stringify(use(completionJob)));
});
