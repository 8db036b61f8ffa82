/** The states that the page can be in. Each function brings a newly opened page into its state. */
import type { Page } from "playwright-core";
import { choose, editorOf, write } from "./editor.js";

export const sizes = [
  { width: 1280, height: 800 },
  { width: 390, height: 844 },
];

export const themes = ["light", "dark"] as const;

export const states: Readonly<Record<string, (page: Page) => Promise<void>>> = {
  "a valid job": async (page) => {
    await page.locator("#timing:not(.stale) .timing-figure").first().waitFor();
  },
  "several issues": async (page) => {
    await choose(page, "Several issues");
    await page.locator("#timing:not(.stale) .timing-figure").first().waitFor();
  },
  "an issue with its card": async (page) => {
    await choose(page, "Several issues");
    await page.keyboard.press("F8");
    await page.keyboard.press("F8");
    await page.locator("#editor .card").waitFor();
  },
  "a text that is not JSON": async (page) => await choose(page, "Not quite JSON"),
  "very many issues": async (page) =>
    await write(page, `{"training_files": [${"1,".repeat(5000)}1]}`),
  "every field": async (page) => await choose(page, "Every field"),
  "wire JSON": async (page) => {
    await choose(page, "Every field");
    await page.getByRole("tab", { name: "Wire JSON" }).click();
  },
  "the model": async (page) => {
    await page.getByRole("tab", { name: "Model" }).click();
    await editorOf(page).getByText('"created_at"').click();
  },
  "the description of a field": async (page) => {
    await editorOf(page).getByText('"created_at"').hover();
    await page.locator("#editor .card").waitFor();
  },
  "the keyboard shortcuts": async (page) => await page.keyboard.press("F1"),
  "a link to share": async (page) => {
    await page.getByRole("button", { name: "Share" }).click();
    await page.getByText("Copied to the clipboard.").waitFor();
  },
  "a search in the job": async (page) => {
    await editorOf(page).focus();
    await page.keyboard.press("ControlOrMeta+f");
    await page.keyboard.type("at");
  },
  "a file dragged over the page": async (page) => {
    const transfer = await page.evaluateHandle(() => {
      const data = new DataTransfer();
      data.items.add(new File(["{}"], "job.json"));
      return data;
    });
    await page.dispatchEvent("body", "dragover", { dataTransfer: transfer });
  },
  "no job yet": async (page) => await page.getByRole("button", { name: "New" }).click(),
};
