import { hex } from "../wasm/module.js";

type Bytes = Uint8Array<ArrayBuffer>;

/** What decodes hexadecimal digits: engines have it since 2025, and Node has another way before them. */
interface Decoders {
  readonly Uint8Array: { fromHex?(hex: string): Bytes };
  readonly Buffer?: { from(text: string, encoding: "hex"): Bytes };
}

const decoders = globalThis as Decoders;

/**
 * The wasm module's bytes, which are embedded as hexadecimal digits. Base64 has fewer characters, but hides from compressors
 * where a byte begins: the module is a quarter larger with it when it is compressed.
 */
export function moduleBytes(): Bytes {
  // Named once: Vite puts the text itself wherever its name stands.
  return decode(hex);
}

function decode(hex: string): Bytes {
  return (
    decoders.Uint8Array.fromHex?.(hex) ?? decoders.Buffer?.from(hex, "hex") ?? decodeSlowly(hex)
  );
}

/** Takes some milliseconds more. */
function decodeSlowly(hex: string): Bytes {
  return Uint8Array.from(hex.match(/../g) ?? [], (digits) => Number.parseInt(digits, 16));
}
