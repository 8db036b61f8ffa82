/** For each target of `wasm-pack build`, a program reads the example job of the SDK's model. */
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import test, { after, before, describe } from "node:test";
import { fileURLToPath } from "node:url";
import type { Browser } from "playwright-core";
import { launch, skip } from "../browser/chromium.js";
import { exampleText } from "../shared/example-text.js";
import { normalizedJob } from "../shared/example-job.js";
import { type Site, serve } from "./site.js";

const built = new URL("../../target/plain/", import.meta.url);
const expected = { ok: true, value: normalizedJob };

/** The expression that reads the example. */
const read = `completionJobOutFromJSON(${JSON.stringify(exampleText)})`;

/** Runs a program and returns the result that it prints. */
function printed(command: string, flags: readonly string[], program: string): unknown {
  const cwd = fileURLToPath(built);
  const printing = program.replace(read, `console.log(JSON.stringify(${read}))`);
  return JSON.parse(execFileSync(command, [...flags, printing], { cwd, encoding: "utf8" }));
}

test("nodejs: a CommonJS program can require it", () => {
  const program = `const { completionJobOutFromJSON } = require("./nodejs/completion_job.js"); ${read}`;
  assert.deepEqual(printed("node", ["--eval"], program), expected);
});

test("nodejs: a module can import it", () => {
  const program = `import { completionJobOutFromJSON } from "./nodejs/completion_job.js"; ${read}`;
  assert.deepEqual(printed("node", ["--input-type=module", "--eval"], program), expected);
});

test("bundler: a host that can import WebAssembly modules, as bundlers can, can import it", () => {
  const flags = ["--no-warnings", "--experimental-wasm-modules", "--input-type=module", "--eval"];
  const program = `import { completionJobOutFromJSON } from "./bundler/completion_job.js"; ${read}`;
  assert.deepEqual(printed("node", flags, program), expected);
});

test("web: initSync makes the module from its bytes at once", () => {
  const program =
    'import { readFileSync } from "node:fs";' +
    'import { completionJobOutFromJSON, initSync } from "./web/completion_job.js";' +
    `initSync({ module: readFileSync("web/completion_job_bg.wasm") }); ${read}`;
  assert.deepEqual(printed("node", ["--input-type=module", "--eval"], program), expected);
});

describe("in Chromium", { skip }, () => {
  let site: Site;
  let browser: Browser;

  before(async () => {
    site = await serve(built);
    browser = await launch();
  });

  after(async () => {
    await browser?.close();
    site?.close();
  });

  async function evaluate(program: string): Promise<unknown> {
    const page = await browser.newPage();
    await page.goto(site.url);
    return await page.evaluate(`(async () => { ${program} })()`);
  }

  test("web: a page fetches the module from the script's folder", async () => {
    const program = `
      const { default: init, completionJobOutFromJSON } = await import("/web/completion_job.js");
      await init();
      return ${read};`;
    assert.deepEqual(await evaluate(program), expected);
  });

  test("deno: a host with fetch and top-level await can import it", async () => {
    const program = `
      const { completionJobOutFromJSON } = await import("/deno/completion_job.js");
      return ${read};`;
    assert.deepEqual(await evaluate(program), expected);
  });
});

test("deno: a program can import it", () => {
  const deno = createRequire(import.meta.url).resolve("deno/bin.cjs");
  const program = `import { completionJobOutFromJSON } from "./deno/completion_job.js"; ${read}`;
  assert.deepEqual(printed("node", [deno, "eval"], program), expected);
});

for (const target of ["nodejs", "web", "bundler"]) {
  test(`${target}: every file that the manifest names exists`, async () => {
    const manifest = JSON.parse(await readFile(new URL(`${target}/package.json`, built), "utf8"));
    assert.equal(manifest.name, "completion-job");
    for (const file of [manifest.main, manifest.types, ...manifest.files]) {
      assert.ok((await readFile(new URL(`${target}/${file}`, built))).length > 0, file);
    }
  });
}

/** What the npm package has beyond components. The crate has the same functions, but the plain package does not export them. */
const only = ["identify", "readJob", "readJobs", "suggestionFor"];

test("the plain package has the components of the npm package, and its ValidationError", async () => {
  const npm = await import("completion-job");
  const plain = createRequire(import.meta.url)("../../target/plain/nodejs/completion_job.js");
  const expected = Object.keys(npm).filter((name) => !only.includes(name));
  assert.deepEqual(Object.keys(plain).sort(), expected.sort());
});

test("its enumerations have the same members as in the npm package, in the same order", async () => {
  const npm = await import("completion-job");
  const plain = createRequire(import.meta.url)("../../target/plain/nodejs/completion_job.js");
  for (const name of [
    "Status",
    "ObjectT",
    "JobType",
    "WandbIntegrationOutType",
    "ClassifierJobOutStatus",
    "ClassifierJobOutJobType",
    "CompletionDetailedJobOutStatus",
    "ClassifierDetailedJobOutJobType",
    "FTClassifierLossFunction",
    "LegacyJobMetadataOutObject",
  ] as const) {
    assert.deepEqual(Object.entries(plain[name]), Object.entries(npm[name]));
  }
});
