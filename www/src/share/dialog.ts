import { byId } from "../dom/element.js";
import { copy } from "../page/clipboard.js";
import { notify } from "../page/notice.js";
import { linkTo } from "./link.js";

/** Shows a link to a text and copies it to the clipboard. */
export async function share(text: string): Promise<void> {
  const link = await linkTo(text);
  if (link === undefined) {
    notify("This job is too large for a link; share it as a file");
    return;
  }
  const field = byId<HTMLInputElement>("share-link");
  field.value = link;
  byId<HTMLDialogElement>("share-dialog").showModal();
  field.select();
  const isCopied = await copy(link);
  byId("share-copied").textContent = isCopied
    ? "Copied to the clipboard."
    : "Copy it from the field.";
}
