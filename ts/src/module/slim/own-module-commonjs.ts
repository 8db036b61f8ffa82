import { builtin } from "./builtin.js";

/** The folder of the CommonJS script. */
declare const __dirname: string;

/** Returns the URL of the package's own module, which is in the folder above the CommonJS script. */
export function ownModule(): URL {
  return beside("completion_job_bg.wasm", "init");
}

/** Returns the URL of the module with every component. */
export function ownFamilyModule(): URL {
  return beside("completion_job_family_bg.wasm", "initFamily");
}

function beside(file: string, initialize: string): URL {
  const url = builtin("node:url");
  if (url !== undefined) return url.pathToFileURL(`${__dirname}/../${file}`);
  throw new Error(`Here ${initialize}() must be told where the WebAssembly module is`);
}
