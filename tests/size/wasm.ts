/** Finds out how many bytes each part of a wasm module takes. */
import type { Parts } from "./bundle.js";

/** The names of the sections, at the index that is their number. */
const SECTIONS = [
  "custom",
  "type",
  "import",
  "function",
  "table",
  "memory",
  "global",
  "export",
  "start",
  "element",
  "code",
  "data",
  "data count",
  "tag",
];
const CODE = SECTIONS.indexOf("code");
const HEADER = 8;
const FUNCTION_NAMES = 1;
/** The hash that rustc adds to the names of functions. */
const HASH = /17h[0-9a-f]{16}E$/;

/** Steps through the binary format. */
class Cursor {
  at = 0;

  constructor(readonly bytes: Uint8Array) {}

  get more(): boolean {
    return this.at < this.bytes.length;
  }

  byte(): number {
    return this.bytes[this.at++] as number;
  }

  /** Reads an unsigned number in LEB128. */
  number(): number {
    let value = 0;
    for (let shift = 0; ; shift += 7) {
      const byte = this.byte();
      value |= (byte & 0x7f) << shift;
      if (byte < 0x80) return value >>> 0;
    }
  }

  /** Reads a block of bytes, which starts with its length. */
  block(): Uint8Array {
    const length = this.number();
    this.at += length;
    return this.bytes.subarray(this.at - length, this.at);
  }

  text(): string {
    return new TextDecoder().decode(this.block());
  }
}

interface Section {
  readonly id: number;
  readonly content: Uint8Array;
  /** In bytes, with the section's head. */
  readonly size: number;
}

function* sectionsOf(wasm: Uint8Array): Generator<Section> {
  const cursor = new Cursor(wasm);
  cursor.at = HEADER;
  while (cursor.more) {
    const start = cursor.at;
    const id = cursor.byte();
    const content = cursor.block();
    yield { id, content, size: cursor.at - start };
  }
}

/** The sizes of a module's sections. */
export function sections(wasm: Uint8Array): Parts {
  const parts: Record<string, number> = { header: HEADER };
  for (const { id, content, size } of sectionsOf(wasm)) {
    const name = SECTIONS[id] ?? `section ${id}`;
    parts[id === 0 ? `${name} ${new Cursor(content).text()}` : name] = size;
  }
  return parts;
}

/** The sizes of a module's functions, by name if the module has their names, otherwise by number. Equal names are added up. */
export function functions(wasm: Uint8Array<ArrayBuffer>): Parts {
  const module = new WebAssembly.Module(wasm);
  const imported = WebAssembly.Module.imports(module).filter(({ kind }) => kind === "function");
  const names = namesOf(module);
  const parts: Record<string, number> = {};
  for (const [index, size] of codeSizes(wasm).entries()) {
    const number = imported.length + index;
    const name = names.get(number) ?? String(number);
    parts[name] = (parts[name] ?? 0) + size;
  }
  return parts;
}

function codeSizes(wasm: Uint8Array): number[] {
  const sizes: number[] = [];
  for (const { id, content } of sectionsOf(wasm)) {
    if (id !== CODE) continue;
    const cursor = new Cursor(content);
    for (let count = cursor.number(); count > 0; count--) {
      const start = cursor.at;
      cursor.block();
      sizes.push(cursor.at - start);
    }
  }
  return sizes;
}

function namesOf(module: WebAssembly.Module): Map<number, string> {
  const names = new Map<number, string>();
  const [content] = WebAssembly.Module.customSections(module, "name");
  const cursor = new Cursor(new Uint8Array(content ?? []));
  while (cursor.more) {
    const kind = cursor.byte();
    const list = new Cursor(cursor.block());
    if (kind !== FUNCTION_NAMES) continue;
    for (let count = list.number(); count > 0; count--) {
      names.set(list.number(), demangled(list.text()));
    }
  }
  return names;
}

/** A function's name as in Rust. In the module, each part of it stands after its length; here, `::` joins the parts. */
function demangled(name: string): string {
  if (!HASH.test(name)) return name;
  const cursor = { rest: name.replace(HASH, "").slice("_ZN".length) };
  const parts: string[] = [];
  while (cursor.rest !== "") {
    const [digits = ""] = cursor.rest.match(/^\d+/) ?? [];
    const end = digits.length + Number(digits);
    parts.push(cursor.rest.slice(digits.length, end));
    cursor.rest = cursor.rest.slice(end);
  }
  return parts.join("::").replaceAll("$LT$", "<").replaceAll("$GT$", ">").replaceAll("$u20$", " ");
}
