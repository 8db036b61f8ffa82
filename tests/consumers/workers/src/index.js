import * as completionJob from "completion-job";
import module from "completion-job/completion_job_bg.wasm";
import * as slim from "completion-job/slim";
import { use } from "../program.mjs";

export default {
  async fetch(request) {
    if (new URL(request.url).pathname === "/") return Response.json(use(completionJob));
    await slim.init(module);
    return Response.json(use(slim));
  },
};
