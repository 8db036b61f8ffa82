import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { skip } from "../../browser/chromium.js";
import { choose, headlineOf } from "../page/editor.js";
import { openPage } from "../page/open-page.js";
import { base } from "../page/site.js";

describe("without a network", { skip }, () => {
  test("the page works once it was loaded, a link with a job too", async () => {
    const { page, context, complaints } = await openPage();
    await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
    await context.setOffline(true);
    await page.reload();
    assert.equal(await headlineOf(page), "Valid job");
    await choose(page, "Several things wrong");
    assert.equal(await headlineOf(page), "9 issues");
    assert.equal(
      await page.evaluate(() => document.fonts.check('600 12px "Barlow Condensed"')),
      true,
    );
    assert.deepEqual(complaints, []);
  });

  test("the page asks for its own files alone, all of them below its own path", async () => {
    const { page, site } = await openPage();
    await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
    const urls: string[] = [];
    page.on("request", (request) => urls.push(request.url()));
    await page.reload({ waitUntil: "networkidle" });
    assert.ok(urls.length > 0 && urls.every((url) => url.startsWith(site.url)), urls.join("\n"));
    assert.ok(site.asked.every((path) => path.startsWith(base)));
  });

  test("its policy lets no script or style run that is not a file of its own", async () => {
    const { page, complaints } = await openPage();
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
      document.head.append(script);
    });
    assert.notEqual(await page.title(), "run");
    assert.equal(complaints.length, 1);
  });

  test("what the page holds cannot be sent: its policy refuses every connection", async () => {
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
