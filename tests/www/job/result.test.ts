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

async function copied(page: Page): Promise<string> {
  await page.getByRole("button", { name: "Copy" }).click();
  await page.locator("#notice.shown").waitFor();
  return await page.evaluate(() => navigator.clipboard.readText());
}

describe("what the SDK makes of a job", { skip }, () => {
  let opened: Opened;
  before(async () => {
    opened = await openPage();
  });

  test("a valid job is shown as the SDK's object, with its defaults marked", async () => {
    const text = await shown(opened.page);
    const defaults = text.split("\n").filter((line) => line.endsWith("// default"));
    assert.deepEqual(
      defaults.map((line) => line.trim().split(":")[0]),
      ["object", "jobType", "learningRate"],
    );
    const object: unknown = Function(`return (${text})`)();
    assert.deepEqual(object, normalizedJob);
  });

  test("the object is copied as it is shown", async () => {
    const text = await copied(opened.page);
    assert.equal(text.trim(), (await shown(opened.page)).trim());
  });

  test("its wire text is what the SDK writes, byte for byte, and is copied so", async () => {
    const { page } = opened;
    await page.getByRole("tab", { name: "Wire JSON" }).click();
    assert.equal(await shown(page), wire);
    assert.equal(await copied(page), wire);
  });

  test("of a job with issues the error is shown in its own words", async () => {
    const { page } = opened;
    await choose(page, "A job of 2024");
    assert.match(await shown(page), /at \d+:\d+ \/job_type/);
    assert.match(await shown(page), /Expected 'completion', received "FT"/);
  });

  test("of a large job the beginning is shown, and the whole is copied", async () => {
    const { page } = opened;
    await page.getByRole("tab", { name: "SDK object" }).click();
    const job = { ...JSON.parse(wire), training_files: Array.from({ length: 5000 }, String) };
    await write(page, JSON.stringify(job));
    await page.locator("#result-view:not(.stale) code", { hasText: "and more" }).waitFor();
    const object = Function(`return (${await copied(page)})`)();
    assert.equal(object.trainingFiles.length, 5000);
  });

  test("the model is there to be read, and marks the field that the cursor is in", async () => {
    const { page } = opened;
    await choose(page, "Every field");
    await page.getByRole("tab", { name: "Model" }).click();
    const model = page.locator("#result-view");
    assert.equal(await model.locator("h2").first().textContent(), "CompletionJobOut");
    await page.locator("#editor .cm-line", { hasText: "commit_id" }).click();
    const here = model.locator(".here", { hasText: "commitId" });
    await here.waitFor();
    const [frame, marked] = [await model.boundingBox(), await here.boundingBox()];
    assert.ok(frame !== null && marked !== null);
    assert.ok(marked.y >= frame.y && marked.y + marked.height <= frame.y + frame.height);
  });

  test("on a narrow screen the mark in the model moves nothing", async () => {
    const { page } = await openPage({ viewport: { width: 390, height: 844 } });
    await page.getByRole("tab", { name: "Model" }).click();
    await editorOf(page).getByText('"created_at"').click();
    await page.locator("#result-view .here").waitFor();
    const before = await page.evaluate(() => scrollY);
    await page.keyboard.press("ArrowDown");
    await page.locator("#result-view .here", { hasText: "modified_at" }).waitFor();
    assert.equal(await page.evaluate(() => scrollY), before);
  });

  test("a field is described when it is hovered", async () => {
    const { page } = opened;
    await editorOf(page).getByText('"trained_tokens"').hover();
    const card = page.locator("#editor .card");
    await card.waitFor();
    assert.match(
      (await card.textContent()) ?? "",
      /trained_tokens.*trainedTokens.*How many tokens/s,
    );
  });

  test("nothing is complained of", () => {
    assert.deepEqual(opened.complaints, []);
  });
});
