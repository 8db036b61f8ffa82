import { builtin } from "./builtin.js";

/** The folder of the CommonJS script. */
declare const __dirname: string;

/** Returns the URL of the package's own module, which is in the folder above the CommonJS script. */
export function ownModule(): URL {
  const url = builtin("node:url");
  if (url !== undefined) return url.pathToFileURL(`${__dirname}/../completion_job_bg.wasm`);
  throw new Error("Here init() must be told where the WebAssembly module is");
}
