import completionJob = require("completion-job");

export function parse(value: unknown): completionJob.CompletionJobOut {
  return completionJob.CompletionJobOut.parse(value);
}

async function main(): Promise<void> {
  const { use } = await import("./program.mjs");
  console.log(JSON.stringify(use(completionJob)));
}

void main();
