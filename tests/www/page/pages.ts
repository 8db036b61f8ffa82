/** Opens the built page in a browser and records the browser's console. */
import type { Browser, BrowserContext, BrowserContextOptions, Page } from "playwright-core";
import { launch } from "../../browser/chromium.js";
import { type Site, serve } from "./site.js";

let site: Site | undefined;
let browser: Browser | undefined;

/** Closes the browser and the server, which all pages share. */
export async function closePages(): Promise<void> {
  await browser?.close();
  await site?.close();
}

/** An open page. */
export interface Opened {
  readonly page: Page;
  readonly context: BrowserContext;
  readonly site: Site;
  /** The messages of the console and uncaught errors. Violations of the page's policy are among them. */
  readonly consoleMessages: readonly string[];
}

/** Opens the page. `fragment` follows its address. */
export async function openPage(
  options: BrowserContextOptions & { readonly fragment?: string } = {},
): Promise<Opened> {
  site ??= await serve();
  browser ??= await launch();
  const { fragment = "", ...rest } = options;
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, ...rest });
  await context.grantPermissions(["clipboard-read", "clipboard-write"], {
    origin: new URL(site.url).origin,
  });
  const page = await context.newPage();
  page.setDefaultTimeout(5000);
  const consoleMessages: string[] = [];
  page.on("console", (message) => consoleMessages.push(message.text()));
  page.on("pageerror", (error) => consoleMessages.push(String(error)));
  await page.goto(site.url + fragment);
  await page.locator("#documents button").first().waitFor();
  return { page, context, site, consoleMessages };
}

/** Loads an open page again, so that it is as new. */
export async function openAgain({ page, site }: Opened): Promise<void> {
  await page.goto(site.url);
  await page.locator("#documents button").first().waitFor();
}
