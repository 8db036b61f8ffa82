/** Compiles the modules that docs/migration.md shows. */
import { spawnSync } from "node:child_process";
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { fileURLToPath, pathToFileURL } from "node:url";

const root = new URL("../../", import.meta.url);
const folder = fileURLToPath(new URL("target/migration/", root));
const compiler = fileURLToPath(new URL("node_modules/.bin/tsc", root));

/** A change: its title, and the module before and after it. */
export interface Change {
  readonly title: string;
  readonly before: Exports;
  readonly after: Exports;
}

type Exports = Readonly<Record<string, (input: unknown) => unknown>>;

interface Sources {
  readonly title: string;
  readonly before: string;
  readonly after: string;
}

const pair = /^### (.*)\n[^#]*?Before:\n\n```ts\n([\s\S]*?)```\n\nAfter:\n\n```ts\n([\s\S]*?)```/gm;

/** The changes that the document shows. */
export function sources(): Sources[] {
  const text = readFileSync(new URL("docs/migration.md", root), "utf8");
  return [...text.matchAll(pair)].map(([, title = "", before = "", after = ""]) => ({
    title,
    before,
    after,
  }));
}

/** Compiles the modules with all checks. Throws the compiler's messages if there are any. */
export async function compile(changes: readonly Sources[]): Promise<Change[]> {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  writeFileSync(`${folder}package.json`, '{ "type": "module" }\n');
  for (const [index, { before, after }] of changes.entries()) {
    writeFileSync(`${folder}before-${index}.ts`, before);
    writeFileSync(`${folder}after-${index}.ts`, after);
  }
  runCompiler(changes.length);
  const load = async (name: string): Promise<Exports> =>
    import(`${pathToFileURL(folder)}${name}.js`);
  const loaded = changes.map(async ({ title }, index) => ({
    title,
    before: await load(`before-${index}`),
    after: await load(`after-${index}`),
  }));
  return Promise.all(loaded);
}

function runCompiler(count: number): void {
  const names = Array.from({ length: count }, (_, index) => [
    `before-${index}.ts`,
    `after-${index}.ts`,
  ]);
  const options = [
    "--strict",
    "--exactOptionalPropertyTypes",
    "--skipLibCheck",
    "--noUncheckedIndexedAccess",
  ];
  const target = ["--target", "ES2022", "--module", "NodeNext"];
  const { status, stdout } = spawnSync(compiler, [...options, ...target, ...names.flat()], {
    cwd: folder,
    encoding: "utf8",
  });
  if (status !== 0) throw new Error(stdout);
}
