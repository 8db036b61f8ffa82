import assert from "node:assert/strict";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import test from "node:test";
import { exampleText } from "../shared/example-text.js";
import { normalizedJob } from "../shared/example-job.js";
import { folder, paths, root, run, tarball } from "./tarball.js";

const project = join(folder, "project");
install();

function install(): void {
  mkdirSync(project);
  writeFileSync(join(project, "package.json"), '{ "private": true }\n');
  run(project, "npm", "install", "--offline", "--no-audit", "--no-fund", tarball);
}

function print(command: string, ...args: readonly string[]): string {
  return run(project, command, ...args).stdout;
}

const show = `
const text = ${JSON.stringify(exampleText)};
const { ok, value } = completionJobOutFromJSON(text);
const { issues } = CompletionJobOut.safeParse({}).error;
console.log(JSON.stringify({ ok, value, wrong: issues.length }));
`;
const shown = { ok: true, value: normalizedJob, wrong: 8 };

/** The files in the package, by their purpose. */
const kinds = {
  "modules with their types": /^dist\/(?!slim\/|edge\/|cjs\/).+\.(js|d\.ts)$/,
  "the bundled entries": /^dist\/(edge|slim|cjs\/index|cjs\/slim)\.js$/,
  "the manifest that makes a folder CommonJS": /^dist\/cjs\/package\.json$/,
  "types of the other entries": /^dist\/(slim|cjs)\/.+\.d\.ts$/,
  "the WebAssembly modules": /^dist\/completion_job(_family)?_bg\.wasm$/,
  "the JSON Schemas": /^schema(\.sdk)?\.json$/,
  "the maps from types to their sources": /^dist\/.+\.d\.ts\.map$/,
  "the sources": /^src\/.+\.ts$/,
  documents:
    /^(README|CHANGELOG|LICENSE-MIT|LICENSE-APACHE|docs\/differences|docs\/migration)(\.md)?$/,
  "manifests, one for tools that know no exports": /^(slim\/)?package\.json$/,
};

test("the package has the build, its sources and documents, and nothing else", () => {
  const known = Object.values(kinds);
  const others = paths.filter((path) => !known.some((kind) => kind.test(path)));
  assert.deepEqual(others, []);
  for (const [kind, pattern] of Object.entries(kinds)) {
    assert.ok(
      paths.some((path) => pattern.test(path)),
      `${kind}: missing`,
    );
  }
});

test("every file that package.json names is in the package", () => {
  const { exports, main, types } = JSON.parse(readFileSync(`${root}pkg/package.json`, "utf8"));
  const manifest = JSON.stringify([exports, main, types]);
  const named = [...manifest.matchAll(/"\.\/((?:dist|schema)[^"]+)"/g)];
  assert.ok(named.length > Object.keys(exports).length, manifest);
  for (const [, path = ""] of named) assert.ok(paths.includes(path), `${path} is missing`);
});

test("the source of every declaration map is in the package", () => {
  for (const map of paths.filter((path) => path.endsWith(".map"))) {
    const { sources } = JSON.parse(readFileSync(`${root}pkg/${map}`, "utf8"));
    for (const source of sources) assert.ok(paths.includes(join(dirname(map), source)), source);
  }
});

test("the package has no dependencies", () => {
  const installed = print("npm", "ls", "--all", "--parseable").trim().split("\n");
  assert.equal(installed.length, 2, installed.join());
});

test("a module of plain Node imports the installed package and calls it at once", () => {
  const names = 'import { CompletionJobOut, completionJobOutFromJSON } from "completion-job";';
  writeFileSync(join(project, "static.mjs"), `${names}${show}`);
  assert.deepEqual(JSON.parse(print(process.execPath, "static.mjs")), shown);
});

test("a script of plain Node imports the package with import()", () => {
  const body = `const { CompletionJobOut, completionJobOutFromJSON } = module;${show}`;
  const script = `import("completion-job").then((module) => {${body}});`;
  assert.deepEqual(JSON.parse(print(process.execPath, "-e", script)), shown);
});

test("an inner module cannot be imported, but package.json can", () => {
  const script = `
import meta from "completion-job/package.json" with { type: "json" };
const inner = await import("completion-job/dist/tape.js").catch(({ code }) => code);
console.log(meta.name, inner);`;
  writeFileSync(join(project, "inner.mjs"), script);
  const printed = print(process.execPath, "--no-warnings", "inner.mjs");
  assert.equal(printed, "completion-job ERR_PACKAGE_PATH_NOT_EXPORTED\n");
});

test("the WebAssembly module is compiled by the first call, once, and not by the import", () => {
  const script = `
let compiled = 0;
WebAssembly.Module = new Proxy(WebAssembly.Module, {
  construct(target, given) {
    compiled += 1;
    return new target(...given);
  },
});
const { completionJobOutFromJSON } = await import("completion-job");
const counts = [compiled];
for (let call = 0; call < 2; call++) {
  completionJobOutFromJSON("{}");
  counts.push(compiled);
}
console.log(counts.join());`;
  writeFileSync(join(project, "lazy.mjs"), script);
  assert.equal(print(process.execPath, "lazy.mjs"), "0,1,1\n");
});
