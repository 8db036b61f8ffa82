import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { brotliCompressSync } from "node:zlib";
import { skip } from "../../browser/chromium.js";
import { openPage } from "../page/open-page.js";
import { fileOf } from "../page/site.js";

/** The most that the first load may fetch, in bytes, compressed with Brotli. */
const BUDGET = 200_000;

describe("the first load", { skip }, () => {
  test(`fetches less than ${BUDGET / 1000} KB`, async (context) => {
    const { page, site } = await openPage();
    // The service worker fetches files of its own. It is ready when it has them all.
    await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
    const paths = [...new Set(site.requests)];
    const sizes = await Promise.all(paths.map(compressed));
    const sum = sizes.reduce((total, size) => total + size, 0);
    context.diagnostic(`${sum} bytes in ${paths.length} files`);
    assert.ok(paths.length >= 5, paths.join());
    assert.ok(sum < BUDGET, `${sum} bytes`);
  });
});

async function compressed(path: string): Promise<number> {
  const file = await fileOf(path);
  assert.ok(file !== undefined, `${path} is not a file of the page`);
  return brotliCompressSync(file).length;
}
