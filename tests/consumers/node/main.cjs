const completionJob = require("completion-job");

import("./program.mjs").then(({ use }) => console.log(JSON.stringify(use(completionJob))));
