import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { describe, test } from "node:test";
import type { Page } from "playwright-core";
import { skip } from "../browser/chromium.js";
import { openPage } from "./open-page.js";
import { sizes, states, themes } from "./states.js";

const axe = readFileSync(
  new URL("../../www/node_modules/axe-core/axe.min.js", import.meta.url),
  "utf8",
);
/** What axe finds, as rule and element. */
async function violations(page: Page): Promise<string[]> {
  await page.evaluate(axe);
  return await page.evaluate(async () => {
    const { axe } = globalThis as unknown as { axe: { run(): Promise<Report> } };
    const { violations } = await axe.run();
    return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
  });
}

interface Report {
  readonly violations: ReadonlyArray<{ id: string; nodes: ReadonlyArray<{ html: string }> }>;
}

for (const colorScheme of themes) {
  for (const viewport of sizes) {
    describe(`axe finds nothing, ${colorScheme}, ${viewport.width} pixels wide`, { skip }, () => {
      for (const [state, reach] of Object.entries(states)) {
        test(state, async () => {
          const { page, context } = await openPage({
            colorScheme,
            viewport,
            reducedMotion: "reduce",
          });
          await reach(page);
          assert.deepEqual(await violations(page), []);
          await context.close();
        });
      }
    });
  }
}

describe("at 390 pixels", { skip }, () => {
  for (const [state, reach] of Object.entries(states)) {
    test(`nothing is wider than the screen: ${state}`, async () => {
      const { page, context } = await openPage({ viewport: { width: 390, height: 844 } });
      await reach(page);
      const width = await page.evaluate(() => document.documentElement.scrollWidth);
      assert.equal(width, 390);
      await context.close();
    });
  }
});
