import assert from "node:assert/strict";
import { before, describe, test } from "node:test";
import type { Page } from "playwright-core";
import { skip } from "../../browser/chromium.js";
import { choose, editorOf, headlineOf, issuesIn, underlinedIn, write } from "../page/editor.js";
import { type Opened, openPage } from "../page/open-page.js";

/** What is selected in the editor. */
async function selectedIn(page: Page): Promise<string> {
  await page.keyboard.press("ControlOrMeta+c");
  return await page.evaluate(() => navigator.clipboard.readText());
}

describe("the issues of a job", { skip }, () => {
  let opened: Opened;
  before(async () => {
    opened = await openPage();
    await choose(opened.page, "Several things wrong");
  });

  test("each is listed, from the top of the text to its end", async () => {
    const { page } = opened;
    const issues = await issuesIn(page);
    assert.equal(issues.length, 9);
    assert.equal(await headlineOf(page), "9 issues");
    assert.equal(issues[0], '"model" is missing: expected string');
    assert.equal(issues[2], '"CANCELED" is none of the 10 values');
  });

  test("each is underlined in its place; an object that lacks something at its brace", async () => {
    const marked = await underlinedIn(opened.page);
    assert.deepEqual(marked, [
      "{",
      '"false"',
      '"CANCELED"',
      "785153.5",
      "785153",
      '"281730"',
      "7",
      "null",
      "{",
    ]);
  });

  test("an issue says what is wrong when it is hovered, and how to fix it", async () => {
    const { page } = opened;
    await page.locator("#editor .cm-issue", { hasText: "CANCELED" }).hover();
    const card = page.locator("#editor .card");
    await card.waitFor();
    assert.match((await card.textContent()) ?? "", /is none of the 10 values.*CANCELLED.*How far/);
    await page.mouse.move(0, 0);
    await card.waitFor({ state: "detached" });
  });

  test("a click on an issue of the list jumps to its place, with its card", async () => {
    const { page } = opened;
    await page.locator(".issue", { hasText: "/status" }).click();
    assert.equal(await selectedIn(page), '"CANCELED"');
    await page.locator("#editor .card", { hasText: "none of the 10 values" }).waitFor();
  });

  test("F8 goes to the next issue and Shift+F8 back, round the end", async () => {
    const { page } = opened;
    await editorOf(page).focus();
    await page.keyboard.press("ControlOrMeta+End");
    await page.keyboard.press("F8");
    await page.keyboard.press("F8");
    assert.equal(await selectedIn(page), '"false"');
    await page.keyboard.press("F8");
    await page.keyboard.press("Shift+F8");
    assert.equal(await selectedIn(page), '"false"');
  });

  test("a card of the last line is seen whole, beyond the editor's edge if need be", async () => {
    const { page } = opened;
    await editorOf(page).focus();
    await page.keyboard.press("ControlOrMeta+Home");
    await page.keyboard.press("Shift+F8");
    const card = page.locator("#editor .card");
    await card.waitFor();
    const isOnTop = await card.evaluate((element) => {
      const { left, right, top, bottom } = element.getBoundingClientRect();
      const root = element.getRootNode() as ShadowRoot;
      const corners = [left + 8, right - 8].flatMap((x) =>
        [top + 8, bottom - 8].map((y) => [x, y]),
      );
      return corners.every(([x = 0, y = 0]) => element.contains(root.elementFromPoint(x, y)));
    });
    assert.ok(isOnTop);
  });

  test("of very many issues the first are listed, and more when asked for", async () => {
    const { page } = opened;
    await write(page, `{"training_files": [${"1,".repeat(199)}1]}`);
    assert.equal(await headlineOf(page), "207 issues");
    assert.equal((await issuesIn(page)).length, 50);
    await page.getByRole("button", { name: "and 157 more" }).click();
    assert.equal((await issuesIn(page)).length, 100);
  });

  test("a text with tens of thousands of issues is judged, if only once the keys rest", async () => {
    const { page } = opened;
    await page.locator("#file").setInputFiles({
      name: "many.json",
      mimeType: "application/json",
      buffer: Buffer.from(`{"training_files": [${"1,".repeat(39_999)}1]}`),
    });
    const headline = page.locator("#headline");
    await headline.getByText("40,007 issues").waitFor();
    await page.keyboard.press("ControlOrMeta+e");
    await page.keyboard.press("ControlOrMeta+End");
    await page.keyboard.press("ArrowLeft");
    await page.keyboard.press("ArrowLeft");
    await page.keyboard.type(",2");
    await headline.getByText("40,008 issues").waitFor();
  });

  test("nothing is complained of", () => {
    assert.deepEqual(opened.complaints, []);
  });
});
