import assert from "node:assert/strict";
import { before, describe, test } from "node:test";
import type { Page } from "playwright-core";
import { skip } from "../../browser/chromium.js";
import { choose, editorOf, headlineOf, issuesIn, underlinedIn, write } from "../page/editor.js";
import { type Opened, openPage } from "../page/open-page.js";

/** The selected text in the editor. */
async function selectedIn(page: Page): Promise<string> {
  await page.keyboard.press("ControlOrMeta+c");
  return await page.evaluate(() => navigator.clipboard.readText());
}

describe("the issues of a job", { skip }, () => {
  let opened: Opened;
  before(async () => {
    opened = await openPage();
    await choose(opened.page, "Several issues");
  });

  test("the list has every issue, in the order of their places in the text", async () => {
    const { page } = opened;
    const issues = await issuesIn(page);
    assert.equal(issues.length, 9);
    assert.equal(await headlineOf(page), "9 issues");
    assert.equal(issues[0], '"model" is missing: expected string');
    assert.equal(issues[2], '"CANCELED" is not one of the 10 allowed values');
  });

  test("every issue is underlined; for an object that lacks a member, its brace is", async () => {
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

  test("hovering over an issue shows a card with the issue, its fixes and the field", async () => {
    const { page } = opened;
    await page.locator("#editor .cm-issue", { hasText: "CANCELED" }).hover();
    const card = page.locator("#editor .card");
    await card.waitFor();
    assert.match(
      (await card.textContent()) ?? "",
      /is not one of the 10 allowed values.*CANCELLED.*How far/,
    );
    await page.mouse.move(0, 0);
    await card.waitFor({ state: "detached" });
  });

  test("a click on an issue in the list selects its place and opens its card", async () => {
    const { page } = opened;
    await page.locator(".issue", { hasText: "/status" }).click();
    assert.equal(await selectedIn(page), '"CANCELED"');
    await page
      .locator("#editor .card", { hasText: "is not one of the 10 allowed values" })
      .waitFor();
  });

  test("F8 goes to the next issue and Shift+F8 back; behind the last issue comes the first", async () => {
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

  test("the card of an issue in the last line is fully visible, even beyond the editor's edge", async () => {
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

  test("the list shows 50 issues at first, and 50 more at each press of the button", async () => {
    const { page } = opened;
    await write(page, `{"training_files": [${"1,".repeat(199)}1]}`);
    assert.equal(await headlineOf(page), "207 issues");
    assert.equal((await issuesIn(page)).length, 50);
    await page.getByRole("button", { name: "and 157 more" }).click();
    assert.equal((await issuesIn(page)).length, 100);
  });

  test("a text with 40,000 issues is judged, at the latest when typing pauses", async () => {
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

  test("the browser console stays empty", () => {
    assert.deepEqual(opened.consoleMessages, []);
  });
});
