/** Runs a check of a consumer. */
import { join } from "node:path";
import type { Browser } from "playwright-core";
import { run } from "./command.js";
import type { Check, Host } from "./consumer.js";
import { type Shown, show } from "./page.js";
import { repeated } from "./repeated.js";
import { type Site, serveFolder, startServer } from "./site.js";

/** The outcome of the program in a project, and the problems that a page reported. */
export async function outcomeOf(
  check: Check,
  folder: string,
  browser: () => Promise<Browser>,
): Promise<Shown> {
  if ("run" in check) return quietly(printedIn(await run(check.run, folder)));
  const host = await hostOf(check, folder);
  try {
    if ("fetch" in check) return quietly(await answerOf(host.origin + check.fetch));
    const shown = await show(await browser(), host.origin + check.open + queryOf(check));
    const copies = "site" in check ? repeated(join(folder, check.site)) : [];
    return { ...shown, complaints: [...shown.complaints, ...copies] };
  } finally {
    await host.close();
  }
}

/** The outcome that one or more programs print. Each prints one line, and all lines must be equal. */
function printedIn(text: string): unknown {
  const [line = "", ...others] = new Set(text.trim().split("\n"));
  if (others.length > 0) throw new Error(`The programs print different lines:\n${text}`);
  return JSON.parse(line);
}

function quietly(outcome: unknown): Shown {
  return { outcome, complaints: [] };
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
