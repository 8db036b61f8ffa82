/** An object of the class of that name in `Scope`, if the program's libraries know it. */
type Known<Name extends string, Scope = typeof globalThis> = Scope extends {
  readonly [Key in Name]: { readonly prototype: infer Instance };
}
  ? Instance
  : never;

/** An object of a class of `WebAssembly`. */
type KnownWebAssembly<Name extends string> = typeof globalThis extends {
  readonly WebAssembly: infer Scope;
}
  ? Known<Name, Scope>
  : never;

/**
 * Where a WebAssembly module comes from: its URL, a response with it, its bytes, or a `WebAssembly.Module`.
 *
 * @example
 * ```ts
 * const source = new URL("https://example.com/completion_job_bg.wasm"); // then: await init(source)
 * ```
 */
export type ModuleSource =
  | string
  | Known<"URL">
  | Known<"Response">
  | ArrayBuffer
  | Uint8Array
  | KnownWebAssembly<"Module">;
