import { builtin } from "./builtin.js";

/** The folder of a CommonJS script. */
declare const __dirname: string;

/** Where the package's own module is, seen from a CommonJS script. */
export function ownModule(): URL {
  const url = builtin("node:url");
  if (url !== undefined) return url.pathToFileURL(`${__dirname}/../completion_job_bg.wasm`);
  throw new Error("Here init() must be told where the WebAssembly module is");
}
