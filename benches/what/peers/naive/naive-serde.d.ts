/** Declares what peers/naive.ts uses of the package that wasm-pack builds from the crate. `make bench` builds it. */
declare module "naive-serde" {
  export function initSync(options: { module: Uint8Array }): void;
  export function bytes_to_verdict(bytes: Uint8Array): boolean;
  export function text_to_job(text: string): unknown;
  export function bytes_to_job(bytes: Uint8Array): unknown;
  export function value_to_verdict(value: unknown): boolean;
  export function value_to_job(value: unknown): unknown;
  export function job_to_text(job: unknown): string;
  export function text_to_issues(text: string): string[];
  export function value_to_issues(value: unknown): string[];
}

declare module "naive-serde/module.wasm" {
  const module: Uint8Array;
  export default module;
}
