/** Where the package's own module is: beside its script. Bundlers know this form, and take the file along. */
export function ownModule(): URL {
  return new URL("./completion_job_bg.wasm", import.meta.url);
}
