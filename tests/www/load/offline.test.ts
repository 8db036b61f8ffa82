import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { skip } from "../../browser/chromium.js";
import { choose, headlineOf } from "../page/editor.js";
import { openPage } from "../page/open-page.js";
import { base } from "../page/site.js";

describe("the page and the network", { skip }, () => {
  test("after one visit, the page works offline, and so do links to jobs", async () => {
    const { page, context, consoleMessages } = await openPage();
    await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
    await context.setOffline(true);
    await page.reload();
    assert.equal(await headlineOf(page), "Valid job");
    await choose(page, "Several issues");
    assert.equal(await headlineOf(page), "9 issues");
    assert.equal(
      await page.evaluate(() => document.fonts.check('600 12px "Barlow Condensed"')),
      true,
    );
    await page.getByRole("button", { name: "Share" }).click();
    await page.getByText("Copied to the clipboard.").waitFor();
    const other = await context.newPage();
    await other.goto(await page.locator("#share-link").inputValue());
    await other.locator('#documents [aria-current="true"]', { hasText: "Shared job" }).waitFor();
    assert.equal(await headlineOf(other), "9 issues");
    assert.deepEqual(consoleMessages, []);
  });

  test("the page requests only its own files, all below its own path", async () => {
    const { page, site } = await openPage();
    await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
    const urls: string[] = [];
    page.on("request", (request) => urls.push(request.url()));
    await page.reload({ waitUntil: "networkidle" });
    assert.ok(urls.length > 0 && urls.every((url) => url.startsWith(site.url)), urls.join("\n"));
    assert.ok(site.requests.every((path) => path.startsWith(base)));
  });

  test("its policy blocks every script and style that is not one of its own files", async () => {
    const { page, consoleMessages } = await openPage();
    const policy = await page
      .locator('meta[http-equiv="Content-Security-Policy"]')
      .getAttribute("content");
    assert.match(
      policy ?? "",
      /^default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self';/,
    );
    assert.doesNotMatch(policy ?? "", /unsafe-inline|'unsafe-eval'|\*|https?:/);
    await page.evaluate(() => {
      const script = document.createElement("script");
      script.textContent = "document.title = 'run'";
      const style = document.createElement("style");
      style.textContent = "body { visibility: hidden }";
      document.head.append(script, style);
    });
    assert.notEqual(await page.title(), "run");
    assert.equal(await page.locator("body").isVisible(), true);
    assert.equal(consoleMessages.length, 2);
  });

  test("its policy refuses every connection, so that the page cannot send a job anywhere", async () => {
    const { page, site } = await openPage();
    const answer = await page.evaluate(
      (url) =>
        fetch(url).then(
          () => "sent",
          () => "refused",
        ),
      site.url,
    );
    assert.equal(answer, "refused");
  });
});
