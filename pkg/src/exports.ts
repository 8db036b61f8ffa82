/** What the WebAssembly module exports, as src/wasm.rs describes it. Addresses are to be taken as unsigned: `>>> 0`. */
export interface Exports extends WebAssembly.Exports {
  readonly memory: WebAssembly.Memory;
  report(): number;
  reserve(length: number): number;
  read_text(
    length: number,
    raw: boolean,
    component: number,
    spelling: number,
    builds: boolean,
  ): number;
  reserve_slots(count: number): number;
  check_tape(component: number, spelling: number): number;
}
