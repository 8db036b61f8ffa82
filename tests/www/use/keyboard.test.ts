import assert from "node:assert/strict";
import { before, describe, test } from "node:test";
import { skip } from "../../browser/chromium.js";
import { choose, editorOf, issuesIn, textIn } from "../page/editor.js";
import { type Opened, openPage } from "../page/open-page.js";

describe("using the page with only the keyboard", { skip }, () => {
  let opened: Opened;
  before(async () => {
    opened = await openPage();
  });

  /** The label or the text of the focused element. */
  async function focused(): Promise<string> {
    return await opened.page.evaluate(() => {
      let element = document.activeElement;
      while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
      return element?.getAttribute("aria-label") ?? element?.textContent?.trim() ?? "";
    });
  }

  test("Tab moves through the buttons and the documents, each with a focus ring, into the editor", async () => {
    const { page } = opened;
    const seen: string[] = [];
    for (let step = 0; step < 20 && !seen.at(-1)?.startsWith("Job as JSON"); step++) {
      await page.keyboard.press("Tab");
      seen.push(await focused());
      const ring = await page.evaluate(() => {
        const element = document.activeElement as HTMLElement;
        return element.id === "editor" || getComputedStyle(element).outlineStyle !== "none";
      });
      assert.ok(ring, seen.at(-1));
    }
    assert.deepEqual(seen.slice(0, 5), ["New", "Open…", "Share", "Shortcuts", "Dark"]);
    assert.ok(seen.at(-1)?.startsWith("Job as JSON"), seen.join());
  });

  test("Tab indents in the editor; after Escape, it leaves the editor", async () => {
    const { page } = opened;
    await editorOf(page).focus();
    await page.keyboard.press("Tab");
    assert.ok((await focused()).startsWith("Job as JSON"));
    assert.ok((await textIn(page)).startsWith("  {"));
    await page.keyboard.press("Escape");
    await page.keyboard.press("Tab");
    assert.equal(await focused(), "SDK object");
  });

  test("the arrow keys and Home move between the tabs of the result", async () => {
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

  test("F8 finds an issue, Ctrl+. moves to its first fix, and Enter applies it", async () => {
    const { page } = opened;
    await choose(page, "A job from 2024");
    await page.keyboard.press("F8");
    await page.locator("#editor .card").waitFor();
    await page.keyboard.press("ControlOrMeta+.");
    await page.waitForFunction(
      () => document.querySelector("#editor")?.shadowRoot?.activeElement?.className === "fix",
    );
    assert.equal(await focused(), "completion");
    await page.keyboard.press("Enter");
    assert.deepEqual(await issuesIn(page), []);
    assert.ok((await focused()).startsWith("Job as JSON"));
  });

  test("Escape closes a card and moves the focus back to the editor", async () => {
    const { page } = opened;
    await choose(page, "Several issues");
    await page.keyboard.press("F8");
    await page.keyboard.press("ControlOrMeta+.");
    await page.waitForFunction(
      () => document.querySelector("#editor")?.shadowRoot?.activeElement?.className === "fix",
    );
    await page.keyboard.press("Escape");
    await page.locator("#editor .card").waitFor({ state: "detached" });
    assert.ok((await focused()).startsWith("Job as JSON"));
  });

  test("F1 lists the keyboard shortcuts, and Escape closes the list", async () => {
    const { page } = opened;
    await page.keyboard.press("F1");
    const list = page.getByRole("dialog", { name: "Keyboard shortcuts" });
    await list.waitFor();
    assert.match((await list.textContent()) ?? "", /F8.*Next, previous issue/);
    await page.keyboard.press("Escape");
    await list.waitFor({ state: "hidden" });
  });

  test("the browser console stays empty", () => {
    assert.deepEqual(opened.consoleMessages, []);
  });
});
