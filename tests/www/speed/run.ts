/** Measures how long the page takes from a key to the frame that shows its verdict. */
import type { Page } from "playwright-core";
import { headlineOf } from "../page/editor.js";
import { closePages, openPage } from "../page/pages.js";
import { latenciesOf, type TraceEvent } from "./latency.js";
import { type Text, texts } from "./texts.js";

/** The number of keys to press. */
const KEYS = Number(process.env.KEYS ?? 40);

/** The pause between two keys, in ms. Up to a frame is added at random, so that keys fall on any moment of a frame. */
const PAUSE = 130;

const { page, context } = await openPage();
console.log(`From a key to the frame that shows its verdict, in ms, ${KEYS} keys each`);
for (const text of texts) console.log(lineOf(text, await latencies(text), await headlineOf(page)));
await closePages();

async function latencies({ text }: Text): Promise<number[]> {
  await openAsFile(page, text);
  await goToModelField(page);
  const session = await context.newCDPSession(page);
  const events: TraceEvent[] = [];
  session.on("Tracing.dataCollected", ({ value }) =>
    events.push(...(value as unknown as TraceEvent[])),
  );
  await session.send("Tracing.start", { categories: "cc,benchmark,input,latencyInfo" });
  for (let key = 0; key < KEYS; key++) {
    await page.keyboard.press("a");
    await page.waitForTimeout(PAUSE + Math.random() * 17);
  }
  const done = new Promise((resolve) => session.once("Tracing.tracingComplete", resolve));
  await session.send("Tracing.end");
  await done;
  return latenciesOf(events);
}

async function openAsFile(page: Page, text: string): Promise<void> {
  await page.locator("#file").setInputFiles({
    name: "job.json",
    mimeType: "application/json",
    buffer: Buffer.from(text),
  });
  await page.waitForTimeout(4000);
}

/** Moves the cursor into the value of `"model"`. */
async function goToModelField(page: Page): Promise<void> {
  await page.keyboard.press("ControlOrMeta+e");
  await page.keyboard.press("ControlOrMeta+f");
  await page.keyboard.type("V90");
  await page.keyboard.press("Enter");
  await page.keyboard.press("Escape");
  await page.keyboard.press("ArrowRight");
  await page.waitForTimeout(500);
}

function lineOf({ name, text }: Text, all: readonly number[], headline: string): string {
  const sorted = all.filter(Number.isFinite).sort((one, other) => one - other);
  const figure = (part: number) => (sorted[Math.floor(sorted.length * part)] ?? 0).toFixed(1);
  const what = `${name} (${text.length} characters, ${headline})`;
  return `${what}: median ${figure(0.5)}, 90 % ${figure(0.9)} of ${sorted.length} keys`;
}
