import assert from "node:assert/strict";
import { before, describe, test } from "node:test";
import { exampleWireJob } from "../../shared/example-job.js";
import { skip } from "../../browser/chromium.js";
import { editorOf, headlineOf, issuesIn, underlinedIn, write } from "../page/editor.js";
import { type Opened, openPage } from "../page/open-page.js";

const job = JSON.stringify(exampleWireJob, null, 2);

describe("the verdict on what is written", { skip }, () => {
  let opened: Opened;
  before(async () => {
    opened = await openPage();
  });

  test("the page begins with the model's example, which is valid", async () => {
    assert.equal(await headlineOf(opened.page), "Valid job");
    assert.deepEqual(await issuesIn(opened.page), []);
  });

  test("a job that is pasted is judged at once", async () => {
    const { page } = opened;
    await page.evaluate(
      (text) => navigator.clipboard.writeText(text),
      `{"id": 7, ${job.slice(1)}`.replace('"id": "', '"other": "'),
    );
    await editorOf(page).focus();
    await page.keyboard.press("ControlOrMeta+a");
    await page.keyboard.press("ControlOrMeta+v");
    assert.equal(await headlineOf(page), "1 issue");
    assert.deepEqual(await issuesIn(page), ["Expected string, received number"]);
    assert.deepEqual(await underlinedIn(page), ["7"]);
  });

  test("a job that breaks at a keystroke is valid again at the next", async () => {
    const { page } = opened;
    await write(page, job);
    await page.keyboard.press("ControlOrMeta+Home");
    await page.keyboard.press("Delete");
    assert.equal(await headlineOf(page), "Not JSON");
    await page.keyboard.type("{");
    assert.equal(await headlineOf(page), "Valid job");
  });

  test("a text that is cut short is marked at its end", async () => {
    await write(opened.page, '{"id": ');
    assert.equal(await headlineOf(opened.page), "Not JSON");
    assert.deepEqual(await issuesIn(opened.page), ["Expected a value, found the end of the text"]);
    assert.deepEqual(await underlinedIn(opened.page), [" "]);
  });

  test("an empty editor is told how to begin, and has no issues", async () => {
    await write(opened.page, "");
    assert.equal(await headlineOf(opened.page), "Nothing to judge");
    assert.deepEqual(await issuesIn(opened.page), []);
  });

  test("the spelling that was seen is said", async () => {
    const { page } = opened;
    const detail = page.locator("#detail");
    await write(page, job);
    assert.match((await detail.textContent()) ?? "", /^Wire spelling/);
    await write(
      page,
      job.replace(/_(\w)(?=\w*":)/g, (_, letter: string) => letter.toUpperCase()),
    );
    assert.match((await detail.textContent()) ?? "", /^SDK spelling/);
    assert.equal(await headlineOf(page), "Valid job");
  });

  test("the verdict is read out once the keys rest", async () => {
    const { page } = opened;
    await write(page, "[]");
    const live = page.getByRole("status").filter({ hasText: "1 issue" });
    await live.waitFor({ state: "attached" });
  });

  test("what it takes is shown beside JSON.parse", async () => {
    const { page } = opened;
    await write(page, job);
    await page.locator("#timing:not(.stale) .timing-figure").first().waitFor();
    const figures = await page.locator(".timing-figure").allTextContents();
    assert.equal(figures.length, 2);
    for (const figure of figures) assert.ok(Number.parseFloat(figure) > 0, figure);
  });

  test("nothing is complained of", () => {
    assert.deepEqual(opened.complaints, []);
  });
});
