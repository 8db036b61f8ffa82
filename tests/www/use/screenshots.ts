/** Takes a screenshot of every state of the page. STATE=… takes only the states whose names contain it. */
import { mkdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { closePages, openPage } from "../page/pages.js";
import { sizes, states, themes } from "../page/states.js";

const folder = fileURLToPath(new URL("../../../target/www-screenshots/", import.meta.url));
const only = process.env.STATE ?? "";

mkdirSync(folder, { recursive: true });
for (const [state, reach] of Object.entries(states)) {
  if (!state.includes(only)) continue;
  for (const colorScheme of themes) {
    for (const viewport of sizes) {
      const { page, context } = await openPage({ colorScheme, viewport });
      await reach(page);
      await page.waitForTimeout(1000);
      const name = `${state.replaceAll(" ", "-")}-${viewport.width}-${colorScheme}.png`;
      await page.screenshot({ path: folder + name, fullPage: viewport.width < 900 });
      await context.close();
    }
  }
}
await closePages();
console.log(folder);
