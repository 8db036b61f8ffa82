import { hex } from "../../wasm/family.js";
import { decodeHex } from "../decode-hex.js";

/** Returns the bytes of the family's WebAssembly module, which is embedded as hexadecimal digits. */
export function familyBytes(): Uint8Array<ArrayBuffer> {
  // `hex` is used only here, because Vite inserts the whole text wherever the name is used.
  return decodeHex(hex);
}
