import { hex } from "../wasm/module.js";

type Bytes = Uint8Array<ArrayBuffer>;

/** What a runtime may have to decode hexadecimal digits. Engines have `fromHex` since 2025; Node had `Buffer` before. */
interface Decoders {
  readonly Uint8Array: { fromHex?(hex: string): Bytes };
  readonly Buffer?: { from(text: string, encoding: "hex"): Bytes };
}

const decoders = globalThis as Decoders;

/**
 * Returns the bytes of the WebAssembly module, which is embedded as hexadecimal digits. Base64 would have fewer characters, but
 * it hides from compressors where a byte begins: compressed, the module would be a quarter larger.
 */
export function moduleBytes(): Bytes {
  // `hex` is used only here, because Vite inserts the whole text wherever the name is used.
  return decode(hex);
}

function decode(hex: string): Bytes {
  return (
    decoders.Uint8Array.fromHex?.(hex) ?? decoders.Buffer?.from(hex, "hex") ?? decodeSlowly(hex)
  );
}

/** Works in every engine, but takes some milliseconds more. */
function decodeSlowly(hex: string): Bytes {
  return Uint8Array.from(hex.match(/../g) ?? [], (digits) => Number.parseInt(digits, 16));
}
