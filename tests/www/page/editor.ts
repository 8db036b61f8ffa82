/** What a person does in the editor, and sees about a job. */
import type { Locator, Page } from "playwright-core";

export function editorOf(page: Page): Locator {
  return page.locator("#editor .cm-content");
}

/** Replaces the editor's text. */
export async function write(page: Page, text: string): Promise<void> {
  await editorOf(page).focus();
  await page.keyboard.press("ControlOrMeta+a");
  await page.keyboard.press("Delete");
  await page.keyboard.insertText(text);
}

/** The editor's text. It must be short enough that every line is rendered. */
export async function textIn(page: Page): Promise<string> {
  const lines = await page.locator("#editor .cm-line").allTextContents();
  return lines.join("\n");
}

export async function headlineOf(page: Page): Promise<string> {
  return (await page.locator("#headline").textContent()) ?? "";
}

/** The words of each issue in the list. */
export async function issuesIn(page: Page): Promise<string[]> {
  return await page.locator(".issue-words").allTextContents();
}

/** The underlined parts of the text. */
export async function underlinedIn(page: Page): Promise<string[]> {
  return await page.locator("#editor .cm-issue").allTextContents();
}

export async function choose(page: Page, name: string): Promise<void> {
  await page.locator("#documents").getByRole("button", { name }).click();
}
