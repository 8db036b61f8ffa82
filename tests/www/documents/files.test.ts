import assert from "node:assert/strict";
import { before, describe, test } from "node:test";
import type { Page } from "playwright-core";
import { skip } from "../../browser/chromium.js";
import { exampleWireJob } from "../../shared/example-job.js";
import { headlineOf, textIn } from "../page/editor.js";
import { type Opened, openPage } from "../page/open-page.js";

const job = JSON.stringify(exampleWireJob, null, 2);

/** Drops a file onto the page, as a user does. `blanks` spaces follow its bytes. */
async function drop(page: Page, name: string, bytes: readonly number[], blanks = 0): Promise<void> {
  const data = await page.evaluateHandle(
    ([name, bytes, blanks]) => {
      const transfer = new DataTransfer();
      transfer.items.add(new File([new Uint8Array(bytes), " ".repeat(blanks)], name));
      return transfer;
    },
    [name, bytes, blanks] as const,
  );
  await page.dispatchEvent("#editor", "dragover", { dataTransfer: data });
  await page.dispatchEvent("#editor", "drop", { dataTransfer: data });
}

describe("opening files", { skip }, () => {
  let opened: Opened;
  before(async () => {
    opened = await openPage();
  });

  async function choose(name: string, buffer: Buffer): Promise<void> {
    const { page } = opened;
    const chooser = page.waitForEvent("filechooser");
    await page.getByRole("button", { name: "Open…" }).click();
    await (await chooser).setFiles([{ name, mimeType: "application/json", buffer }]);
  }

  test("a dropped file is opened and judged", async () => {
    const { page } = opened;
    await drop(page, "dropped.json", [...Buffer.from(job)]);
    await page.locator('#documents [aria-current="true"]', { hasText: "dropped.json" }).waitFor();
    assert.equal(await textIn(page), job);
    assert.equal(await headlineOf(page), "Valid job");
  });

  test("a chosen file is opened and judged, without its byte order mark", async () => {
    const { page } = opened;
    await choose("chosen.json", Buffer.from(`\ufeff${job}`));
    await page.locator('#documents [aria-current="true"]', { hasText: "chosen.json" }).waitFor();
    assert.equal(await headlineOf(page), "Valid job");
  });

  test("a file of several megabytes is opened", async () => {
    const { page } = opened;
    const training_files = Array.from(
      { length: 100_000 },
      (_, index) => `file-of-the-training-${index}`,
    );
    await choose(
      "large.json",
      Buffer.from(JSON.stringify({ ...exampleWireJob, training_files }, null, 2)),
    );
    await page.locator('#documents [aria-current="true"]', { hasText: "large.json" }).waitFor();
    assert.equal(await headlineOf(page), "Valid job");
  });

  test("a file that is not text is refused, and the current document stays", async () => {
    const { page } = opened;
    const before = await headlineOf(page);
    await drop(page, "picture.png", [0x89, 0x50, 0x4e, 0x47, 0, 0xff]);
    await page.locator("#notice", { hasText: "picture.png is not UTF-8 text" }).waitFor();
    assert.equal(await headlineOf(page), before);
    assert.equal(await page.locator("#documents button", { hasText: "picture.png" }).count(), 0);
  });

  test("a file of more than 16 MB is refused", async () => {
    const { page } = opened;
    await drop(page, "huge.json", [], (16 << 20) + 1);
    await page.locator("#notice", { hasText: "this page opens files of up to 16 MB" }).waitFor();
  });

  test("the browser console stays empty", () => {
    assert.deepEqual(opened.consoleMessages, []);
  });
});
