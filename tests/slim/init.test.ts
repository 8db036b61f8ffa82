import assert from "node:assert/strict";
import { fileURLToPath } from "node:url";
import test, { after, before, describe } from "node:test";
import { exampleText } from "../shared/example-text.js";
import { normalizedJob } from "../shared/example-job.js";
import { fresh } from "./fresh.js";
import { serveWasm, type WasmSite, wasm, wasmFile } from "./wasm-site.js";

type Slim = Awaited<ReturnType<typeof fresh>>;
type Source = Parameters<Slim["init"]>[0];

const example = { ok: true, value: normalizedJob };

let site: WasmSite;
before(async () => {
  site = await serveWasm();
});
after(() => site.close());

describe("init takes the module", () => {
  const sources: Readonly<Record<string, () => Source>> = {
    "from the file beside the script, if it gets no source": () => undefined,
    "from a file: URL": () => wasmFile,
    "from a file: URL in a string": () => wasmFile.href,
    "from an http: URL, while it arrives": () => site.urlOf("/right"),
    "from a server that sends it as text": () => site.urlOf("/wrong-type"),
    "from a response": async () => await fetch(site.urlOf("/right")),
    "from a promise of a response": () => fetch(site.urlOf("/wrong-type")),
    "from bytes": () => wasm,
    "from the bytes of an ArrayBuffer": () => wasm.slice().buffer,
    "as a WebAssembly.Module": () => new WebAssembly.Module(wasm),
    "as a promise of a WebAssembly.Module": () => WebAssembly.compile(wasm),
  };
  for (const [way, source] of Object.entries(sources)) {
    test(way, async () => {
      const { init, completionJobOutFromJSON } = await fresh();
      await init(await source());
      assert.deepEqual(completionJobOutFromJSON(exampleText), example);
    });
  }
});

test("a function that is called before init throws an error that says what to do", async () => {
  const { completionJobOutFromJSON } = await fresh();
  assert.throws(() => completionJobOutFromJSON(exampleText), {
    name: "Error",
    message: "completion-job/slim has no WebAssembly module yet: await init() before this",
  });
});

test("init works after a function was called too early", async () => {
  const { init, completionJobOutFromJSON } = await fresh();
  assert.throws(() => completionJobOutFromJSON(exampleText));
  await init();
  assert.deepEqual(completionJobOutFromJSON(exampleText), example);
});

test("calling init again returns the same promise and ignores its source", async () => {
  const { init, completionJobOutFromJSON } = await fresh();
  const first = init(wasm);
  assert.equal(init(Promise.reject(new Error("unused"))), first);
  assert.equal(init(site.urlOf("/missing")), first);
  await first;
  assert.deepEqual(completionJobOutFromJSON(exampleText), example);
});

describe("init fails", () => {
  const failures: Readonly<Record<string, [source: () => Source, fault: object]>> = {
    "if the server has no such file": [
      () => site.urlOf("/missing"),
      { message: /^Cannot load the WebAssembly module: http.+\/missing answered 404$/ },
    ],
    "if the server sends a page instead": [
      () => site.urlOf("/page"),
      { message: /^Cannot compile the WebAssembly module that came from http.+\/page$/ },
    ],
    "if the module belongs to something else": [
      () => Uint8Array.of(0, 0x61, 0x73, 0x6d, 1, 0, 0, 0),
      { message: "The WebAssembly module is not that of completion-job" },
    ],
    "if there is no such file": [() => new URL("missing", wasmFile), { code: "ENOENT" }],
    "if its argument is not a source": [() => 5 as never, { name: "TypeError" }],
    "with the reason of a rejected promise of a source": [
      () => Promise.reject(new RangeError("no source")),
      { name: "RangeError", message: "no source" },
    ],
  };
  for (const [when, [source, fault]] of Object.entries(failures)) {
    test(`${when}, and can be called again`, async () => {
      const { init, completionJobOutFromJSON } = await fresh();
      await assert.rejects(init(source()), fault);
      await init();
      assert.deepEqual(completionJobOutFromJSON(exampleText), example);
    });
  }
});

test("in CommonJS init finds the module's file too", async () => {
  const { createRequire } = await import("node:module");
  const path = fileURLToPath(new URL("./cjs/slim.js", wasmFile));
  const { init, completionJobOutFromJSON } = createRequire(import.meta.url)(path) as Slim;
  await init();
  assert.deepEqual(completionJobOutFromJSON(exampleText), example);
});

describe("initFamily", () => {
  const familyFile = new URL("./completion_job_family_bg.wasm", wasmFile);
  const page = '{"total": 0}';

  test("takes the module of every component from the file beside the script", async () => {
    const { initFamily, jobsOutFromJSON, completionJobOutFromJSON } = await fresh();
    await initFamily();
    assert.equal(jobsOutFromJSON(page).ok, true);
    assert.deepEqual(completionJobOutFromJSON(exampleText), example);
  });

  test("takes the module from a URL", async () => {
    const { initFamily, jobsOutFromJSON } = await fresh();
    await initFamily(familyFile);
    assert.equal(jobsOutFromJSON(page).ok, true);
  });

  test("can follow init, whose module is used until then", async () => {
    const { init, initFamily, jobsOutFromJSON, completionJobOutFromJSON } = await fresh();
    await init();
    assert.deepEqual(completionJobOutFromJSON(exampleText), example);
    assert.throws(() => jobsOutFromJSON(page), {
      name: "Error",
      message:
        "completion-job/slim has no module for this component yet: await initFamily() before this",
    });
    assert.deepEqual(completionJobOutFromJSON(exampleText), example);
    await initFamily();
    assert.equal(jobsOutFromJSON(page).ok, true);
    assert.deepEqual(completionJobOutFromJSON(exampleText), example);
  });

  test("refuses the module of init, which lacks components", async () => {
    const { initFamily } = await fresh();
    await assert.rejects(initFamily(wasm), {
      message: "The WebAssembly module is not that of completion-job",
    });
  });

  test("finds the module's file in CommonJS too", async () => {
    const { createRequire } = await import("node:module");
    const path = fileURLToPath(new URL("./cjs/slim.js", wasmFile));
    const { initFamily, jobsOutFromJSON } = createRequire(import.meta.url)(path) as Slim;
    await initFamily();
    assert.equal(jobsOutFromJSON(page).ok, true);
  });
});
