const completionJob = require("completion-job/slim");

completionJob.init().then(async () => {
  const { use } = await import("./program.mjs");
  console.log(JSON.stringify(use(completionJob)));
});
