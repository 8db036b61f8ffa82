import assert from "node:assert/strict";
import { before, describe, test } from "node:test";
import { completionJobOutToJSON } from "completion-job";
import type { Page } from "playwright-core";
import { skip } from "../../browser/chromium.js";
import { normalizedJob } from "../../shared/example-job.js";
import { choose, editorOf, write } from "../page/editor.js";
import { type Opened, openPage } from "../page/open-page.js";

const wire = completionJobOutToJSON({
  ...normalizedJob,
  trainingFiles: [...normalizedJob.trainingFiles],
});

async function shown(page: Page): Promise<string> {
  return await page.locator("#result-view pre").innerText();
}

/** Presses Copy and returns the clipboard's text. `name` is what the notice says was copied. */
async function copied(page: Page, name: string): Promise<string> {
  await page.getByRole("button", { name: "Copy" }).click();
  await page.locator("#notice.shown", { hasText: `${name} copied` }).waitFor();
  return await page.evaluate(() => navigator.clipboard.readText());
}

describe("the result of a job", { skip }, () => {
  let opened: Opened;
  before(async () => {
    opened = await openPage();
  });

  test("a valid job is shown as an SDK object, and added defaults are marked", async () => {
    const text = await shown(opened.page);
    const defaults = text.split("\n").filter((line) => line.endsWith("// default"));
    assert.deepEqual(
      defaults.map((line) => line.trim().split(":")[0]),
      ["object", "jobType", "learningRate"],
    );
    const object: unknown = Function(`return (${text})`)();
    assert.deepEqual(object, normalizedJob);
  });

  test("Copy copies the object as it is shown", async () => {
    const text = await copied(opened.page, "SDK object");
    assert.equal(text.trim(), (await shown(opened.page)).trim());
  });

  test("the wire JSON equals the SDK's text byte for byte, and so does its copy", async () => {
    const { page } = opened;
    await page.getByRole("tab", { name: "Wire JSON" }).click();
    assert.equal(await shown(page), wire);
    assert.equal(await copied(page, "Wire JSON"), wire);
  });

  test("for a job with issues, error.pretty() is shown", async () => {
    const { page } = opened;
    await choose(page, "A job from 2024");
    assert.match(await shown(page), /at \d+:\d+ \/job_type/);
    assert.match(await shown(page), /Expected 'completion', received "FT"/);
  });

  test("for a large job the beginning is shown, and Copy copies all of it", async () => {
    const { page } = opened;
    await page.getByRole("tab", { name: "SDK object" }).click();
    const job = { ...JSON.parse(wire), training_files: Array.from({ length: 5000 }, String) };
    await write(page, JSON.stringify(job));
    await page.locator("#result-view:not(.stale) code", { hasText: "and more" }).waitFor();
    const object = Function(`return (${await copied(page, "SDK object")})`)();
    assert.equal(object.trainingFiles.length, 5000);
  });

  test("the Model tab highlights the field at the cursor and scrolls it into view", async () => {
    const { page } = opened;
    await choose(page, "Every field");
    await page.getByRole("tab", { name: "Model" }).click();
    const model = page.locator("#result-view");
    assert.equal(await model.locator("h2").first().textContent(), "CompletionJobOut");
    await page.locator("#editor .cm-line", { hasText: "commit_id" }).click();
    const here = model.locator(".here", { hasText: "commitId" });
    await here.waitFor();
    const [frame, field] = [await model.boundingBox(), await here.boundingBox()];
    assert.ok(frame !== null && field !== null);
    assert.ok(field.y >= frame.y && field.y + field.height <= frame.y + frame.height);
  });

  test("on a narrow screen, highlighting a field in the Model tab does not scroll the page", async () => {
    const { page } = await openPage({ viewport: { width: 390, height: 844 } });
    await page.getByRole("tab", { name: "Model" }).click();
    await editorOf(page).getByText('"created_at"').click();
    await page.locator("#result-view .here").waitFor();
    const before = await page.evaluate(() => scrollY);
    await page.keyboard.press("ArrowDown");
    await page.locator("#result-view .here", { hasText: "modified_at" }).waitFor();
    assert.equal(await page.evaluate(() => scrollY), before);
  });

  test("hovering over a field shows its description", async () => {
    const { page } = opened;
    await editorOf(page).getByText('"trained_tokens"').hover();
    const card = page.locator("#editor .card");
    await card.waitFor();
    assert.match(
      (await card.textContent()) ?? "",
      /trained_tokens.*trainedTokens.*How many tokens/s,
    );
  });

  test("the browser console stays empty", () => {
    assert.deepEqual(opened.consoleMessages, []);
  });
});
