/** The browser that the tests run in. */
import { existsSync } from "node:fs";
import { type Browser, chromium } from "playwright-core";

export const path = process.env.CHROMIUM ?? "/usr/bin/chromium";
// biome-ignore format: a table
export const args = [
  "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
  "--disable-background-networking", "--disable-component-update", "--disable-sync",
];

/** The reason why browser tests are skipped, or false. */
export const skip = process.env.SKIP_BROWSER === "1" && "NOT TESTED: SKIP_BROWSER=1";

export async function launch(): Promise<Browser> {
  if (!existsSync(path)) {
    throw new Error(
      `No Chromium in ${path}. Install it with: apt-get install -y chromium, or set CHROMIUM to ` +
        "its path; SKIP_BROWSER=1 leaves the browser tests out.",
    );
  }
  return await chromium.launch({ executablePath: path, args });
}
