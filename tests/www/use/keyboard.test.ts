import assert from "node:assert/strict";
import { before, describe, test } from "node:test";
import { skip } from "../../browser/chromium.js";
import { choose, editorOf, issuesIn, textIn } from "../page/editor.js";
import { type Opened, openPage } from "../page/open-page.js";

describe("with the keyboard alone", { skip }, () => {
  let opened: Opened;
  before(async () => {
    opened = await openPage();
  });

  /** What has the focus, by its label or its text. */
  async function focused(): Promise<string> {
    return await opened.page.evaluate(() => {
      let element = document.activeElement;
      while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
      return element?.getAttribute("aria-label") ?? element?.textContent?.trim() ?? "";
    });
  }

  test("Tab leads through the buttons and the documents into the editor, each with a ring around it", async () => {
    const { page } = opened;
    const seen: string[] = [];
    for (let step = 0; step < 20 && !seen.at(-1)?.startsWith("Job, as JSON"); step++) {
      await page.keyboard.press("Tab");
      seen.push(await focused());
      const ring = await page.evaluate(() => {
        const element = document.activeElement as HTMLElement;
        return element.id === "editor" || getComputedStyle(element).outlineStyle !== "none";
      });
      assert.ok(ring, seen.at(-1));
    }
    assert.deepEqual(seen.slice(0, 5), ["New", "Open…", "Share", "Keys", "Dark"]);
    assert.ok(seen.at(-1)?.startsWith("Job, as JSON"), seen.join());
  });

  test("Tab indents in the editor, and leaves it after Escape", async () => {
    const { page } = opened;
    await editorOf(page).focus();
    await page.keyboard.press("Tab");
    assert.ok((await focused()).startsWith("Job, as JSON"));
    assert.ok((await textIn(page)).startsWith("  {"));
    await page.keyboard.press("Escape");
    await page.keyboard.press("Tab");
    assert.equal(await focused(), "SDK object");
  });

  test("arrows lead from tab to tab of the result", async () => {
    const { page } = opened;
    await page.getByRole("tab", { name: "SDK object" }).focus();
    await page.keyboard.press("ArrowRight");
    assert.equal(await focused(), "Wire JSON");
    assert.equal(
      await page.getByRole("tab", { name: "Wire JSON" }).getAttribute("aria-selected"),
      "true",
    );
    await page.keyboard.press("Home");
    assert.equal(await focused(), "SDK object");
  });

  test("an issue is found and fixed: F8, Ctrl+. and Enter", async () => {
    const { page } = opened;
    await choose(page, "A job of 2024");
    await page.keyboard.press("F8");
    await page.locator("#editor .card").waitFor();
    await page.keyboard.press("ControlOrMeta+.");
    await page.waitForFunction(
      () => document.querySelector("#editor")?.shadowRoot?.activeElement?.className === "fix",
    );
    assert.equal(await focused(), "completion");
    await page.keyboard.press("Enter");
    assert.deepEqual(await issuesIn(page), []);
    assert.ok((await focused()).startsWith("Job, as JSON"));
  });

  test("Escape closes a card, and the cursor is in the editor again", async () => {
    const { page } = opened;
    await choose(page, "Several things wrong");
    await page.keyboard.press("F8");
    await page.keyboard.press("ControlOrMeta+.");
    await page.waitForFunction(
      () => document.querySelector("#editor")?.shadowRoot?.activeElement?.className === "fix",
    );
    await page.keyboard.press("Escape");
    await page.locator("#editor .card").waitFor({ state: "detached" });
    assert.ok((await focused()).startsWith("Job, as JSON"));
  });

  test("F1 lists the keys, and Escape closes the list", async () => {
    const { page } = opened;
    await page.keyboard.press("F1");
    const list = page.getByRole("dialog", { name: "Keys" });
    await list.waitFor();
    assert.match((await list.textContent()) ?? "", /F8.*Next issue/);
    await page.keyboard.press("Escape");
    await list.waitFor({ state: "hidden" });
  });

  test("nothing is complained of", () => {
    assert.deepEqual(opened.complaints, []);
  });
});
