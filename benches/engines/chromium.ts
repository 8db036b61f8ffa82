import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { launch } from "../../tests/browser/chromium.js";
import type { Answer, Question } from "../bench.js";
import { pageFile } from "../bundling/bundle.js";
import type { Engine } from "./engine.js";

/** The Chromium that the tests run in. */
export const chromium: Engine = {
  name: "Chromium",
  async version() {
    const browser = await launch();
    const version = browser.version();
    await browser.close();
    return version;
  },
  async ask(question) {
    const server = await serve();
    const browser = await launch();
    try {
      const page = await browser.newPage();
      page.on("console", (message) => console.error(message.text()));
      await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
      return await page.evaluate(
        (question) => (globalThis as unknown as Bench).answer(question),
        question,
      );
    } finally {
      await browser.close();
      server.close();
    }
  },
};

interface Bench {
  answer(question: Question): Answer;
}

/** Serves the page isolated from other origins, as clocks are coarse otherwise. */
async function serve() {
  const script = await readFile(pageFile);
  const server = createServer(({ url }, response) => {
    const isScript = url === "/page.mjs";
    response.writeHead(200, {
      "content-type": isScript ? "text/javascript; charset=utf-8" : "text/html; charset=utf-8",
      "cross-origin-opener-policy": "same-origin",
      "cross-origin-embedder-policy": "require-corp",
    });
    response.end(isScript ? script : page);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return server;
}

const page = '<!doctype html><title>Bench</title><script type="module" src="/page.mjs"></script>';
