/** An instance of the class with that name in `Scope`, or `never` if the program's type libraries do not declare the class. */
type Known<Name extends string, Scope = typeof globalThis> = Scope extends {
  readonly [Key in Name]: { readonly prototype: infer Instance };
}
  ? Instance
  : never;

/** The same for a class of `WebAssembly`. */
type KnownWebAssembly<Name extends string> = typeof globalThis extends {
  readonly WebAssembly: infer Scope;
}
  ? Known<Name, Scope>
  : never;

/**
 * Where the WebAssembly module comes from: its URL, a response with it, its bytes, or a `WebAssembly.Module`.
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
