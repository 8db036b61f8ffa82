import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { describe, test } from "node:test";
import type { Page } from "playwright-core";
import { skip } from "../browser/chromium.js";
import { choose } from "./editor.js";
import { openPage } from "./open-page.js";

const axe = readFileSync(
  new URL("../../www/node_modules/axe-core/axe.min.js", import.meta.url),
  "utf8",
);
const sizes = [
  { width: 1280, height: 800 },
  { width: 390, height: 844 },
];

/** What can be wrong, in every state of the page that differs. */
const states: Readonly<Record<string, (page: Page) => Promise<void>>> = {
  "a valid job": async (page) => {
    await page.locator("#timing:not(.stale) .timing-figure").first().waitFor();
  },
  "several issues, with a card": async (page) => {
    await choose(page, "Several things wrong");
    await page.keyboard.press("F8");
    await page.locator("#editor .card").waitFor();
  },
  "a text that is not JSON": async (page) => await choose(page, "Not quite JSON"),
  "wire JSON": async (page) => await page.getByRole("tab", { name: "Wire JSON" }).click(),
  "the model": async (page) => await page.getByRole("tab", { name: "Model" }).click(),
  "the list of keys": async (page) => await page.keyboard.press("F1"),
  "a link to share": async (page) => {
    await page.getByRole("button", { name: "Share" }).click();
    await page.getByText("It is on the clipboard.").waitFor();
  },
  "nothing to judge": async (page) => await page.getByRole("button", { name: "New" }).click(),
};

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

for (const colorScheme of ["light", "dark"] as const) {
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

test("at 390 pixels nothing is wider than the screen", { skip }, async () => {
  const { page } = await openPage({ viewport: { width: 390, height: 844 } });
  for (const reach of Object.values(states).slice(0, 5)) {
    await reach(page);
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    assert.equal(width, 390);
  }
});
