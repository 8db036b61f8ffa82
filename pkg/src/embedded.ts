import { ranges, text } from "./wasm/module.js";

/** How many bytes stand as one character. */
const SINGLE = 91;

/** The wasm module's bytes, which are embedded as text; tools/embed-wasm.mjs says how. */
export function moduleBytes(): Uint8Array<ArrayBuffer> {
  // Named once: Vite puts the text itself wherever its name stands.
  return decode(text);
}

function decode(text: string): Uint8Array<ArrayBuffer> {
  const order: number[] = [];
  for (const [from, to] of ranges) for (let byte = from; byte < to; byte++) order.push(byte);
  const bytes = new Uint8Array(text.length);
  let length = 0;
  for (let at = 0; at < text.length; at++) {
    let place = placeOf(text.charCodeAt(at));
    if (place < 0) place = (place + 4) * SINGLE + placeOf(text.charCodeAt(++at));
    bytes[length++] = order[place] as number;
  }
  return bytes.slice(0, length);
}

/** Which of the characters for bytes it is; -3 or -2 for one that says that the next is of those that take two. */
function placeOf(code: number): number {
  return code - (code > 0x5c ? 0x24 : 0x23);
}
