type Bytes = Uint8Array<ArrayBuffer>;

/** What a runtime may have to decode hexadecimal digits. Engines have `fromHex` since 2025; Node had `Buffer` before. */
interface Decoders {
  readonly Uint8Array: { fromHex?(hex: string): Bytes };
  readonly Buffer?: { from(text: string, encoding: "hex"): Bytes };
}

/** Returns the bytes that hexadecimal digits stand for. */
export function decodeHex(hex: string): Bytes {
  const { Uint8Array: bytes, Buffer: buffers } = globalThis as Decoders;
  return bytes.fromHex?.(hex) ?? buffers?.from(hex, "hex") ?? decodeSlowly(hex);
}

/** Works in every engine, but takes some milliseconds more. */
function decodeSlowly(hex: string): Bytes {
  return Uint8Array.from(hex.match(/../g) ?? [], (digits) => Number(`0x${digits}`));
}
