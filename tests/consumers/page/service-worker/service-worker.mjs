import * as completionJob from "../node_modules/completion-job/dist/index.js";
import { use } from "../program.mjs";

addEventListener("activate", (event) => event.waitUntil(clients.claim()));
addEventListener("fetch", (event) => {
  if (event.request.url.endsWith("/outcome.json")) {
    event.respondWith(Response.json(use(completionJob)));
  }
});
