import { hex } from "./wasm/module.js";

type Bytes = Uint8Array<ArrayBuffer>;

/** What decodes hexadecimal digits: engines have it since 2025, and Node has another way before them. */
interface Decoders {
  readonly Uint8Array: { fromHex?(hex: string): Bytes };
  readonly Buffer?: { from(text: string, encoding: "hex"): Bytes };
}

const decoders = globalThis as Decoders;

/**
 * The wasm module's bytes, which are embedded as hexadecimal digits. Base64 has fewer characters, but hides from compressors
 * where a byte begins: a bundle with it is a sixth larger when it is compressed.
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

/** Takes ten times as long as the others, some milliseconds: it runs once, and before the engine has compiled it. */
function decodeSlowly(hex: string): Bytes {
  const digits = new TextEncoder().encode(hex);
  const bytes = new Uint8Array(digits.length / 2);
  for (let at = 0; at < bytes.length; at++) {
    bytes[at] = (toNumber(digits[2 * at]) << 4) | toNumber(digits[2 * at + 1]);
  }
  return bytes;
}

/** What a digit stands for, by its character's code. */
function toNumber(digit = 0): number {
  return digit > 57 ? digit - 87 : digit - 48;
}
