import completionJob = require("completion-job/slim");

async function main(): Promise<void> {
  await completionJob.init();
  const { use } = await import("./program.mjs");
  console.log(JSON.stringify(use(completionJob)));
}

void main();
