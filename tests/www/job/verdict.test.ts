import assert from "node:assert/strict";
import { before, describe, test } from "node:test";
import { exampleWireJob } from "../../shared/example-job.js";
import { skip } from "../../browser/chromium.js";
import { editorOf, headlineOf, issuesIn, underlinedIn, write } from "../page/editor.js";
import { type Opened, openPage } from "../page/open-page.js";

const job = JSON.stringify(exampleWireJob, null, 2);

describe("the verdict on the text in the editor", { skip }, () => {
  let opened: Opened;
  before(async () => {
    opened = await openPage();
  });

  test("the page opens with a valid example", async () => {
    assert.equal(await headlineOf(opened.page), "Valid job");
    assert.deepEqual(await issuesIn(opened.page), []);
  });

  test("a pasted job is judged at once", async () => {
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

  test("one keystroke makes a valid job invalid, and the next makes it valid again", async () => {
    const { page } = opened;
    await write(page, job);
    await page.keyboard.press("ControlOrMeta+Home");
    await page.keyboard.press("Delete");
    assert.equal(await headlineOf(page), "Not JSON");
    await page.keyboard.type("{");
    assert.equal(await headlineOf(page), "Valid job");
  });

  test("a text that is cut short is underlined at its end", async () => {
    await write(opened.page, '{"id": ');
    assert.equal(await headlineOf(opened.page), "Not JSON");
    assert.deepEqual(await issuesIn(opened.page), ["Expected a value, found the end of the text"]);
    assert.deepEqual(await underlinedIn(opened.page), [" "]);
  });

  test("an empty editor has no verdict and no issues", async () => {
    await write(opened.page, "");
    assert.equal(await headlineOf(opened.page), "No job yet");
    assert.deepEqual(await issuesIn(opened.page), []);
  });

  test("the line below the headline tells the spelling", async () => {
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

  test("screen readers announce the verdict when typing pauses", async () => {
    const { page } = opened;
    const live = page.locator("#live[role=status]");
    await write(page, job);
    await live.getByText("Valid job").waitFor({ state: "attached" });
    await write(page, "[]");
    await live.getByText("1 issue").waitFor({ state: "attached" });
  });

  test("the time to read the text is shown next to that of JSON.parse", async () => {
    const { page } = opened;
    await write(page, job);
    await page.locator("#timing:not(.stale) .timing-figure").first().waitFor();
    const figures = await page.locator(".timing-figure").allTextContents();
    assert.equal(figures.length, 2);
    for (const figure of figures) assert.ok(Number.parseFloat(figure) > 0, figure);
  });

  test("the browser console stays empty", () => {
    assert.deepEqual(opened.consoleMessages, []);
  });
});
