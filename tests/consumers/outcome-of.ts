/** Where the outcome of a check comes from. */
import { join } from "node:path";
import type { Browser } from "playwright-core";
import { run } from "./command.js";
import type { Check, Host } from "./consumer.js";
import { type Site, serveFolder, startServer } from "./site.js";

/** In milliseconds. */
const PATIENCE = 20_000;

/** What the program found in a project; throws if it came to no end, or a page complained of anything. */
export async function outcomeOf(
  check: Check,
  folder: string,
  browser: () => Promise<Browser>,
): Promise<unknown> {
  if ("run" in check) return JSON.parse(await run(check.run, folder));
  const host = await hostOf(check, folder);
  try {
    if ("fetch" in check) return await answerOf(host.origin + check.fetch);
    return await shownBy(await browser(), host.origin + check.open + queryOf(check));
  } finally {
    await host.close();
  }
}

async function hostOf(host: Host, folder: string): Promise<Site> {
  if ("server" in host) return await startServer(host.server, folder);
  return await serveFolder(join(folder, host.site));
}

function queryOf({ policy }: { readonly policy?: string }): string {
  return policy === undefined ? "" : `?${new URLSearchParams({ policy })}`;
}

async function answerOf(address: string): Promise<unknown> {
  const response = await fetch(address);
  const body = await response.text();
  if (!response.ok) throw new Error(`${response.status}: ${body.slice(0, 500)}`);
  return JSON.parse(body);
}

/** What a page leaves in `outcome`. */
async function shownBy(browser: Browser, address: string): Promise<unknown> {
  const page = await browser.newPage();
  const complaints: string[] = [];
  page.on("pageerror", (fault) => complaints.push(String(fault)));
  page.on("console", (message) => {
    if (["error", "warning"].includes(message.type())) complaints.push(message.text());
  });
  try {
    await page.goto(address);
    await page.waitForFunction("globalThis.outcome !== undefined", undefined, { timeout: PATIENCE });
    if (complaints.length > 0) throw new Error(complaints.join("\n"));
    return await page.evaluate("globalThis.outcome");
  } catch (fault) {
    throw new Error([...complaints, String(fault)].join("\n"));
  } finally {
    await page.close();
  }
}
