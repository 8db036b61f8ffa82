import { hex } from "../wasm/module.js";
import { decodeHex } from "./decode-hex.js";

/**
 * Returns the bytes of the WebAssembly module, which is embedded as hexadecimal digits. Base64 would have fewer characters, but
 * it hides from compressors where a byte begins: compressed, the module would be a quarter larger.
 */
export function moduleBytes(): Uint8Array<ArrayBuffer> {
  // `hex` is used only here, because Vite inserts the whole text wherever the name is used.
  return decodeHex(hex);
}
