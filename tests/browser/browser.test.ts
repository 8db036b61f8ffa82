import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import test, { after, before, describe } from "node:test";
import { completionJobOutFromJSON } from "completion-job";
import type { Browser, Page } from "playwright-core";
import { exampleText, wrongText } from "../shared/example-text.js";
import { exampleJob, normalizedJob } from "../shared/example-job.js";
import { readInteger } from "../shared/settings.js";
import { launch, skip } from "./chromium.js";
import type { Calls } from "./page.js";
import { type Site, serve } from "./site.js";

const wasm = new URL("../../pkg/dist/completion_job_bg.wasm", import.meta.url);
const seed = readInteger("SEED", 1);
const texts = readInteger("BROWSER_TEXTS", 3000);
const objects = readInteger("BROWSER_OBJECTS", 1000);
const { error } = completionJobOutFromJSON(wrongText);
const wrong = { issues: error?.issues, pretty: error?.pretty() };

/** Runs in the browser, one turn later, because the page's policy does not apply in the driver's own turn. */
async function callOf({ name, args }: { name: string; args: readonly unknown[] }): Promise<never> {
  await new Promise((resolve) => setTimeout(resolve));
  const { calls } = globalThis as unknown as Record<"calls", Record<string, CallableFunction>>;
  return (await calls[name]?.(...args)) as never;
}

describe("in Chromium, unbundled, under a policy that allows WebAssembly but no eval", {
  skip,
}, () => {
  let site: Site;
  let browser: Browser;
  let page: Page;
  const complaints: string[] = [];

  before(async () => {
    site = await serve();
    browser = await launch();
    page = await browser.newPage();
    page.on("console", (message) => complaints.push(message.text()));
    page.on("pageerror", (fault) => complaints.push(String(fault)));
    await page.goto(site.url);
    await page.waitForFunction("globalThis.calls !== undefined");
  });

  after(async () => {
    await browser?.close();
    site?.close();
  });

  async function call<Name extends keyof Calls>(
    name: Name,
    ...args: Parameters<Calls[Name]>
  ): Promise<Awaited<ReturnType<Calls[Name]>>> {
    return await page.evaluate(callOf, { name, args });
  }

  test("the module that imports the package can call it at once", async () => {
    assert.equal(await page.evaluate("globalThis.first"), 8);
  });

  test("the wasm module is embedded byte for byte", async () => {
    const script =
      "import('/dist/module/embedded.js').then(({ moduleBytes }) => [...moduleBytes()])";
    const bytes = new Uint8Array(await page.evaluate<number[]>(script));
    assert.ok((await readFile(wasm)).equals(bytes));
  });

  test("the example job is read from text, and from the bytes of a response", async () => {
    assert.deepEqual(await call("read", exampleText), { value: normalizedJob });
    assert.deepEqual(await call("fetchAndRead", "/example.json"), { value: normalizedJob });
    assert.deepEqual(await call("fetchAndView", "/example.json"), { value: normalizedJob });
  });

  test("an invalid job gets the same issues and the same pretty() as in Node", async () => {
    assert.deepEqual(await call("read", wrongText), wrong);
    assert.deepEqual(await call("fetchAndRead", "/wrong.json"), wrong);
  });

  test("objects and texts are read in either spelling", async () => {
    const wire: unknown = JSON.parse(exampleText);
    assert.deepEqual(await call("parse", wire), { value: normalizedJob });
    assert.deepEqual(await call("parse", exampleJob), { value: normalizedJob });
    assert.deepEqual(await call("parseJSON", exampleText), normalizedJob);
    assert.deepEqual(await call("parseJSON", JSON.stringify(exampleJob)), normalizedJob);
  });

  test("a job is written as wire JSON", async () => {
    const trainingFiles = [...exampleJob.trainingFiles];
    assert.equal(await call("write", { ...exampleJob, trainingFiles }), exampleText);
  });

  test(`${texts} texts and ${objects} objects, seed ${seed}, are judged as the SDK judges them`, async () => {
    assert.deepEqual(await call("differences", seed, texts, objects), []);
  });

  test("the browser reported no problem while the policy was in force", async () => {
    assert.deepEqual(complaints, []);
    await page.goto(`${site.url}policy`);
    assert.equal(await page.title(), "in force");
  });
});
