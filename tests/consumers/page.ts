/** Opens a consumer's page in the browser. */
import type { Browser, Page } from "playwright-core";

/** In milliseconds. */
const PATIENCE = 20_000;
const PAUSE = 20;

/** The result of a page. */
export interface Shown {
  /** The page's global `outcome`, or undefined if the page failed before it set it. */
  readonly outcome: unknown;
  /** The page's errors and warnings, and what its policy refused. */
  readonly complaints: readonly string[];
}

/** Opens an address, and waits until the page has an outcome or an error. */
export async function show(browser: Browser, address: string): Promise<Shown> {
  const page = await browser.newPage();
  try {
    const complaints: string[] = [];
    await listen(page, complaints);
    await page.goto(address);
    return { outcome: await outcomeOf(page, complaints), complaints };
  } finally {
    await page.close();
  }
}

async function listen(page: Page, complaints: string[]): Promise<void> {
  page.on("pageerror", (fault) => complaints.push(String(fault)));
  page.on("console", (message) => {
    if (["error", "warning"].includes(message.type())) complaints.push(message.text());
  });
  await page.exposeFunction("refused", (what: string) => complaints.push(what));
  await page.addInitScript(() => {
    const { refused } = globalThis as unknown as { refused(what: string): void };
    document.addEventListener("securitypolicyviolation", (violation) =>
      refused(`refused by its policy: ${violation.blockedURI} (${violation.effectiveDirective})`),
    );
  });
}

async function outcomeOf(page: Page, complaints: readonly string[]): Promise<unknown> {
  for (let waited = 0; waited < PATIENCE; waited += PAUSE) {
    const outcome: unknown = await page.evaluate("globalThis.outcome");
    // One more pause, for complaints that have not arrived yet.
    await page.waitForTimeout(PAUSE);
    if (outcome !== undefined || complaints.length > 0) return outcome;
  }
  return undefined;
}
