import assert from "node:assert/strict";
import { before, describe, test } from "node:test";
import { skip } from "../../browser/chromium.js";
import { choose, editorOf, headlineOf, textIn } from "../page/editor.js";
import { type Opened, openPage } from "../page/open-page.js";

/** The examples and their headlines. */
const verdicts = [
  ["A minimal job", "Valid job"],
  ["Every field", "Valid job"],
  ["SDK spelling", "Valid job"],
  ["Several issues", "9 issues"],
  ["Not quite JSON", "Not JSON"],
  ["A job from 2024", "1 issue"],
] as const;

describe("the list of documents", { skip }, () => {
  let opened: Opened;
  before(async () => {
    opened = await openPage();
  });

  for (const [name, verdict] of verdicts) {
    test(`the example "${name}" has the headline "${verdict}"`, async () => {
      await choose(opened.page, name);
      assert.equal(await headlineOf(opened.page), verdict);
    });
  }

  test("an edited document keeps its text and its undo history while another document is shown", async () => {
    const { page } = opened;
    await choose(page, "Every field");
    await editorOf(page).focus();
    await page.keyboard.press("ControlOrMeta+Home");
    await page.keyboard.type("x");
    await choose(page, "SDK spelling");
    assert.equal(await headlineOf(page), "Valid job");
    await choose(page, "Every field");
    assert.equal(await headlineOf(page), "Not JSON");
    await page.keyboard.press("ControlOrMeta+e");
    await page.keyboard.press("ControlOrMeta+z");
    assert.equal(await headlineOf(page), "Valid job");
  });

  test("New opens an empty document and moves the cursor into it", async () => {
    const { page } = opened;
    await page.getByRole("button", { name: "New" }).click();
    await page.keyboard.type("[]");
    assert.equal(await textIn(page), "[]");
    assert.equal(await headlineOf(page), "1 issue");
  });

  test("the browser console stays empty", () => {
    assert.deepEqual(opened.consoleMessages, []);
  });
});
