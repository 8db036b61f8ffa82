import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { before, beforeEach, describe, test } from "node:test";
import type { Page } from "playwright-core";
import { skip } from "../../browser/chromium.js";
import { type Opened, openAgain, openPage } from "../page/open-page.js";
import { sizes, states, themes } from "../page/states.js";

const axe = readFileSync(
  new URL("../../../www/node_modules/axe-core/axe.min.js", import.meta.url),
  "utf8",
);

/** The violations that axe finds: the rule and the element. */
async function violations(page: Page): Promise<string[]> {
  await page.evaluate(axe);
  return await page.evaluate(async () => {
    const { axe } = globalThis as unknown as { axe: { run(): Promise<Report> } };
    const { violations } = await axe.run();
    return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
  });
}

/** By how many pixels an element's content is wider than the element, even where the overflow is hidden. */
async function overflowOf(page: Page, selector: string): Promise<number> {
  return await page
    .locator(selector)
    .evaluate((element) => element.scrollWidth - element.clientWidth);
}

interface Report {
  readonly violations: ReadonlyArray<{ id: string; nodes: ReadonlyArray<{ html: string }> }>;
}

for (const colorScheme of themes) {
  for (const viewport of sizes) {
    describe(`${colorScheme}, ${viewport.width} pixels wide`, { skip }, () => {
      let opened: Opened;
      before(async () => {
        opened = await openPage({ colorScheme, viewport, reducedMotion: "reduce" });
      });
      beforeEach(async () => await openAgain(opened));

      for (const [state, reach] of Object.entries(states)) {
        test(`${state}: axe finds no violation, and nothing is wider than the screen`, async () => {
          const { page } = opened;
          await reach(page);
          assert.deepEqual(await violations(page), []);
          assert.equal(await overflowOf(page, ":root"), 0);
          assert.equal(await overflowOf(page, "main"), 0);
        });
      }

      test("the browser console stays empty", () => {
        assert.deepEqual(opened.consoleMessages, []);
      });
    });
  }
}
