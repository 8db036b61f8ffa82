/** The built page, open in a browser, and what it complains of. */
import type { Browser, BrowserContext, BrowserContextOptions, Page } from "playwright-core";
import { launch } from "../../browser/chromium.js";
import { type Site, serve } from "./site.js";

let site: Site | undefined;
let browser: Browser | undefined;

/** Closes the browser and the site, which pages share. */
export async function closePages(): Promise<void> {
  await browser?.close();
  await site?.close();
}

/** A page that was opened, where its own fragment may follow its address. */
export interface Opened {
  readonly page: Page;
  readonly context: BrowserContext;
  readonly site: Site;
  /** What the console said, a policy's violations among it. */
  readonly complaints: readonly string[];
}

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
  const complaints: string[] = [];
  page.on("console", (message) => complaints.push(message.text()));
  page.on("pageerror", (fault) => complaints.push(String(fault)));
  await page.goto(site.url + fragment);
  await page.locator("#documents button").first().waitFor();
  return { page, context, site, complaints };
}

/** Opens a page once more, as it is at first. */
export async function openAgain({ page, site }: Opened): Promise<void> {
  await page.goto(site.url);
  await page.locator("#documents button").first().waitFor();
}
