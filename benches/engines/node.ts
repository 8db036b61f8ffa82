import { scriptFile } from "./bundling/bundle.js";
import type { Engine } from "./engine.js";
import { askScript } from "./run-script.js";

/** The version of Node that runs this program. */
export const node: Engine = {
  name: "Node",
  version: async () => process.versions.node,
  ask: (question) => askScript(process.execPath, [scriptFile], question),
};
