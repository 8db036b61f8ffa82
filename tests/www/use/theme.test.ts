import assert from "node:assert/strict";
import { describe, test } from "node:test";
import type { Page } from "playwright-core";
import { skip } from "../../browser/chromium.js";
import { openPage } from "../page/open-page.js";

/** The brightness of the page's background, from 0 to 1. */
async function brightness(page: Page): Promise<number> {
  const colour = await page.evaluate(
    () => getComputedStyle(document.documentElement).backgroundColor,
  );
  const [red = 0, green = 0, blue = 0] = (colour.match(/\d+/g) ?? []).map(Number);
  return (red + green + blue) / 3 / 255;
}

describe("the dark and the light theme", { skip }, () => {
  test("the page starts with the system's theme", async () => {
    const light = await openPage({ colorScheme: "light" });
    assert.ok((await brightness(light.page)) > 0.8);
    const dark = await openPage({ colorScheme: "dark" });
    assert.ok((await brightness(dark.page)) < 0.2);
  });

  test("the button switches to the other theme, and the browser remembers it", async () => {
    const { page, consoleMessages } = await openPage({ colorScheme: "light" });
    const button = page.getByRole("button", { name: "Dark" });
    assert.equal(await button.getAttribute("aria-pressed"), "false");
    await button.click();
    assert.ok((await brightness(page)) < 0.2);
    await page.reload();
    assert.ok((await brightness(page)) < 0.2);
    assert.equal(await button.getAttribute("aria-pressed"), "true");
    await button.click();
    assert.ok((await brightness(page)) > 0.8);
    assert.deepEqual(consoleMessages, []);
  });
});
