// Puts the wasm module into JavaScript as text, so that nothing is fetched at run time.
//
// Bytes that are frequent in a module stand as one character each, the others as two, and their order is nearly kept. So a
// bundle is compressed nearly as well as the module itself: hexadecimal digits hide from compressors half of what they look
// back at, and base64 hides where a byte begins.
import { readFileSync, writeFileSync } from "node:fs";

/** The bytes from here up to there: first small numbers, common instructions and letters, then the others. */
const ranges = [
  [0x00, 0x30],
  [0x41, 0x51],
  [0x61, 0x7c],
  [0x30, 0x41],
  [0x51, 0x61],
  [0x7c, 0x100],
];
const order = ranges.flatMap(([from, to]) => upTo(to).slice(from));

/** What stands for bytes, 91 characters; before it, for the next so many of them, one of the others. */
const characters = upTo(0x7f)
  .slice(0x23)
  .filter((code) => code !== 0x5c)
  .map((code) => String.fromCharCode(code));
const marks = ["", " ", "!"];

const wasm = new URL("../pkg/wasm/", import.meta.url);
const bytes = readFileSync(new URL("completion_job_bg.wasm", wasm));
const text = Array.from(bytes, embed).join("");

write(
  "module.js",
  `export const ranges = ${JSON.stringify(ranges)};\nexport const text =\n  "${text}";\n`,
);
write(
  "module.d.ts",
  "export declare const ranges: readonly [from: number, to: number][];\nexport declare const text: string;\n",
);

function embed(byte) {
  const place = order.indexOf(byte);
  return marks[Math.floor(place / characters.length)] + characters[place % characters.length];
}

function upTo(end) {
  return Array.from({ length: end }, (_, number) => number);
}

function write(name, content) {
  writeFileSync(new URL(name, wasm), content);
}
