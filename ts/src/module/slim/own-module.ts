/** Returns the URL of the package's own module, beside the script. Bundlers know this expression and copy the file. */
export function ownModule(): URL {
  return new URL("./completion_job_bg.wasm", import.meta.url);
}

/** Returns the URL of the module with every component. */
export function ownFamilyModule(): URL {
  return new URL("./completion_job_family_bg.wasm", import.meta.url);
}
