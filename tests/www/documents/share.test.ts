import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { skip } from "../../browser/chromium.js";
import { exampleWireJob } from "../../shared/example-job.js";
import { headlineOf, textIn, write } from "../page/editor.js";
import { openPage } from "../page/open-page.js";

const text = `${JSON.stringify({ ...exampleWireJob, suffix: "Łódź 🚀 <b>" }, null, 2)}\n`;

describe("sharing a job by a link", { skip }, () => {
  test("the link opens the job in another browser, and the server never sees the job", async () => {
    const { page } = await openPage();
    await write(page, text);
    await page.getByRole("button", { name: "Share" }).click();
    await page.getByText("Copied to the clipboard.").waitFor();
    const link = await page.locator("#share-link").inputValue();
    assert.equal(await page.evaluate(() => navigator.clipboard.readText()), link);

    const fragment = new URL(link).hash;
    assert.match(fragment, /^#job=[\w-]+$/);
    const other = await openPage({ fragment });
    await other.page
      .locator('#documents [aria-current="true"]', { hasText: "Shared job" })
      .waitFor();
    assert.equal(await textIn(other.page), text);
    assert.equal(await headlineOf(other.page), "Valid job");
    const packed = fragment.slice("#job=".length);
    assert.ok(!other.site.requests.some((path) => path.includes(packed.slice(0, 20))));
    assert.deepEqual(other.consoleMessages, []);
  });

  test("a link that was cut short opens the page with a notice", async () => {
    const { page, consoleMessages } = await openPage({ fragment: "#job=K0kt" });
    await page.locator("#notice", { hasText: "does not contain a readable job" }).waitFor();
    assert.equal(await headlineOf(page), "Valid job");
    assert.deepEqual(consoleMessages, []);
  });

  test("a link that would unpack to 64 MB is refused", async () => {
    const bomb = new Uint8Array(64 << 20).fill(32);
    const stream = new Blob([bomb]).stream().pipeThrough(new CompressionStream("deflate-raw"));
    const packed = Buffer.from(await new Response(stream).arrayBuffer()).toString("base64url");
    const { page } = await openPage({ fragment: `#job=${packed}` });
    await page.locator("#notice", { hasText: "does not contain a readable job" }).waitFor();
  });

  test("a job that is too large for a link is not shared", async () => {
    const { page } = await openPage();
    const noise = Array.from({ length: 4000 }, (_, index) => Math.sin(index).toString(36));
    await write(page, JSON.stringify({ ...exampleWireJob, training_files: noise }));
    await page.keyboard.press("ControlOrMeta+s");
    await page.locator("#notice", { hasText: "too large for a link" }).waitFor();
  });
});
