import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { type Server, createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { args, launch, path } from "../../tests/browser/chromium.js";
import type { Answer, Question } from "./bench.js";
import { pageFile } from "./bundling/bundle.js";
import type { Engine } from "./engine.js";

/** The Chromium of the tests, but without an inspector: with one attached, making an error takes ten times as long. */
export const chromium: Engine = {
  name: "Chromium",
  async version() {
    const browser = await launch();
    const version = browser.version();
    await browser.close();
    return version;
  },
  async ask(question) {
    const profile = await mkdtemp(join(tmpdir(), "bench-chromium-"));
    const { server, answer } = await serve(question);
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
    const flags = [...args, "--headless=new", `--user-data-dir=${profile}`];
    const browser = spawn(path, [...flags, url], { stdio: "ignore" });
    const ended = once(browser, "close");
    try {
      return await Promise.race([answer, ended.then(failed)]);
    } finally {
      browser.kill();
      await ended;
      server.close();
      await rm(profile, { recursive: true, force: true, maxRetries: 5 });
    }
  },
};

function failed(): never {
  throw new Error("Chromium ended without an answer");
}

/** Serves the page isolated from other origins, because clocks are coarse in pages that are not isolated. */
async function serve(question: Question): Promise<{ server: Server; answer: Promise<Answer> }> {
  const files: Readonly<Record<string, readonly [type: string, body: string]>> = {
    "/": ["text/html", page],
    "/page.mjs": ["text/javascript", await readFile(pageFile, "utf8")],
    "/question": ["application/json", JSON.stringify(question)],
  };
  const server = createServer();
  const answer = new Promise<Answer>((resolve) => {
    server.on("request", async (request, response) => {
      if (request.url === "/answer") resolve(JSON.parse(await text(request)) as Answer);
      const [type, body] = files[request.url ?? "/"] ?? ["text/plain", ""];
      response.writeHead(200, {
        "content-type": `${type}; charset=utf-8`,
        "cross-origin-opener-policy": "same-origin",
        "cross-origin-embedder-policy": "require-corp",
      });
      response.end(body);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return { server, answer };
}

const page = '<!doctype html><title>Bench</title><script type="module" src="/page.mjs"></script>';
