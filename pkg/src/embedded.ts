import { ranges, text } from "./wasm/module.js";

/** The first of the characters for bytes, the one among them that is not used, and how many they are with it. */
const FIRST = 0x23;
const UNUSED = 0x5c;
const COUNT = 92;

/** The wasm module's bytes, which are embedded as text; tools/embed-wasm.mjs says how. */
export function moduleBytes(): Uint8Array<ArrayBuffer> {
  // Named once: Vite puts the text itself wherever its name stands.
  return decode(new TextEncoder().encode(text));
}

/** It runs once, before the engine has compiled it, so that a step fewer for each byte is felt. */
function decode(codes: Uint8Array): Uint8Array<ArrayBuffer> {
  const order = orderOfBytes();
  const bytes = new Uint8Array(codes.length);
  let length = 0;
  for (let at = 0; at < codes.length; at++) {
    let place = (codes[at] as number) - FIRST;
    if (place < 0) place = (place + 4) * COUNT + (codes[++at] as number) - FIRST;
    bytes[length++] = order[place] as number;
  }
  return bytes.slice(0, length);
}

/** The bytes by their characters; those that take two characters come behind the others. */
function orderOfBytes(): Uint8Array {
  const order = new Uint8Array(3 * COUNT);
  let place = 0;
  for (const [from, to] of ranges) {
    for (let byte = from; byte < to; byte++) {
      if (place % COUNT === UNUSED - FIRST) place += 1;
      order[place++] = byte;
    }
  }
  return order;
}
