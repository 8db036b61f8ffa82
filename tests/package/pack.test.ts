import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import test, { after } from "node:test";
import { fileURLToPath } from "node:url";
import { exampleText } from "../hostile/canary.js";
import { normalizedJob } from "../shared/example-job.js";

const root = fileURLToPath(new URL("../..", import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "completion-job-"));
const project = join(folder, "project");
after(() => rmSync(folder, { recursive: true }));

interface Packed {
  readonly filename: string;
  readonly files: readonly { readonly path: string; readonly size: number }[];
}

const packed = pack();
const paths = packed.files.map(({ path }) => path);
install();

function pack(): Packed {
  const report = run(root, "npm", "pack", "./pkg", "--json", "--pack-destination", folder);
  return (JSON.parse(report) as [Packed])[0];
}

function install(): void {
  mkdirSync(project);
  writeFileSync(join(project, "package.json"), '{ "private": true }\n');
  const tarball = join(folder, packed.filename);
  run(project, "npm", "install", "--offline", "--no-audit", "--no-fund", tarball);
}

/** What a command prints; a loader of this process is not passed on to it. */
function run(cwd: string, command: string, ...args: readonly string[]): string {
  const env = { ...process.env, NODE_OPTIONS: "", NODE_PATH: "" };
  return execFileSync(command, args, { cwd, env, encoding: "utf8" });
}

const show = `
const text = ${JSON.stringify(exampleText)};
const { ok, value } = completionJobOutFromJSON(text);
const { issues } = CompletionJobOut.safeParse({}).error;
console.log(JSON.stringify({ ok, value, wrong: issues.length }));
`;
const shown = { ok: true, value: normalizedJob, wrong: 8 };

test("the package holds what was built and what is to be read, and nothing else", () => {
  const known =
    /^(dist\/(.+\.(js|d\.ts)|schema(\.sdk)?\.json)|docs\/(differences|migration)\.md|package\.json|README\.md|CHANGELOG\.md|LICENSE-[A-Z]+\d*)$/;
  assert.deepEqual(
    paths.filter((path) => !known.test(path)),
    [],
  );
  const leftovers = /_bg\.|\.wasm(\.d\.ts)?$|\.gitignore|\.map$/;
  assert.deepEqual(
    paths.filter((path) => leftovers.test(path)),
    [],
  );
});

test("the package has an entry, its types, a README, a changelog and both licences", () => {
  const needed = [
    "dist/index.js",
    "dist/index.d.ts",
    "dist/schema.json",
    "dist/schema.sdk.json",
    "README.md",
    "CHANGELOG.md",
  ];
  for (const path of [...needed, "LICENSE-MIT", "LICENSE-APACHE"]) {
    assert.ok(paths.includes(path), `${path} is missing`);
  }
});

test("the package depends on nothing", () => {
  const installed = run(project, "npm", "ls", "--all", "--parseable").trim().split("\n");
  assert.equal(installed.length, 2, installed.join());
});

test("a module of plain Node imports the installed package and calls it at once", () => {
  const names = 'import { CompletionJobOut, completionJobOutFromJSON } from "completion-job";';
  writeFileSync(join(project, "static.mjs"), `${names}${show}`);
  assert.deepEqual(JSON.parse(run(project, process.execPath, "static.mjs")), shown);
});

test("a script of plain Node imports it with import()", () => {
  const body = `const { CompletionJobOut, completionJobOutFromJSON } = module;${show}`;
  const script = `import("completion-job").then((module) => {${body}});`;
  assert.deepEqual(JSON.parse(run(project, process.execPath, "-e", script)), shown);
});

test("nothing can be imported but the entry, the JSON Schemas and package.json", () => {
  const script = `
import meta from "completion-job/package.json" with { type: "json" };
const inner = await import("completion-job/dist/tape.js").catch(({ code }) => code);
console.log(meta.name, inner);`;
  writeFileSync(join(project, "inner.mjs"), script);
  const printed = run(project, process.execPath, "--no-warnings", "inner.mjs");
  assert.equal(printed, "completion-job ERR_PACKAGE_PATH_NOT_EXPORTED\n");
});
