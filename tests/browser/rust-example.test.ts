/** Runs the Rust program of examples/browser in Chromium, in the page that belongs to it. */
import assert from "node:assert/strict";
import test, { after, before, describe } from "node:test";
import type { Browser, Page } from "playwright-core";
import { type Site, serve } from "../plain/site.js";
import { exampleWireJob, normalizedJob } from "../shared/example-job.js";
import { launch, skip } from "./chromium.js";

const example = new URL("../../target/plain/example/", import.meta.url);

describe("a Rust program in Chromium", { skip }, () => {
  let site: Site;
  let browser: Browser;
  let page: Page;
  const pageErrors: string[] = [];

  before(async () => {
    site = await serve(example);
    browser = await launch();
    page = await browser.newPage();
    page.on("pageerror", (error) => pageErrors.push(String(error)));
    await page.goto(`${site.url}index.html`);
    await page.waitForFunction("document.querySelector('#summary').textContent !== ''");
  });

  after(async () => {
    await browser?.close();
    site?.close();
  });

  /** Calls a function of the program, which the page has already loaded. */
  async function call(name: string, argument: unknown): Promise<unknown> {
    const program = `
      import("/pkg/job_summary.js").then((program) => {
        try {
          return { value: program[${JSON.stringify(name)}](${JSON.stringify(argument)}) };
        } catch (error) {
          return { isError: error instanceof Error, message: error.message, issues: error.issues };
        }
      })`;
    return await page.evaluate(program);
  }

  test("the page shows the summary of its job", async () => {
    const shown = await page.textContent("#summary");
    assert.equal(shown, "The job 80365749-d182-4b69-8227-5fcbe189f431 on V90 has failed.");
  });

  test("the page lists the issues of a job", async () => {
    await page.fill("#job", '{"id": 7}');
    assert.equal(await page.textContent("#issues li"), "/id: Expected string, received number");
    assert.deepEqual(pageErrors, []);
  });

  test("the program reads values in either spelling", async () => {
    const value = "The job 80365749-d182-4b69-8227-5fcbe189f431 on V90 has failed.";
    assert.deepEqual(await call("summary", exampleWireJob), { value });
    assert.deepEqual(await call("summary", normalizedJob), { value });
  });

  test("the program returns an object in SDK spelling", async () => {
    const value = await call("read", JSON.stringify(exampleWireJob));
    assert.deepEqual(value, { value: normalizedJob });
  });

  test("the program throws an error that lists the issues", async () => {
    assert.deepEqual(await call("summary", null), {
      isError: true,
      message: "Failed to parse 'CompletionJobOut': Expected object, received null",
      issues: [
        {
          code: "invalid_type",
          expected: "object",
          received: "null",
          message: "Expected object, received null",
          path: [],
          pointer: "",
        },
      ],
    });
  });

  test("the program exports only its own functions, not the crate's", async () => {
    const names = await page.evaluate('import("/pkg/job_summary.js").then(Object.keys)');
    assert.deepEqual((names as string[]).sort(), ["default", "initSync", "read", "summary"]);
  });
});
