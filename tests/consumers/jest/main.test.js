const { writeFileSync } = require("node:fs");
const completionJob = require("completion-job");
const { use } = require("./program.cjs");

test("the package is required", () => {
  writeFileSync("outcome.json", JSON.stringify(use(completionJob)));
});
