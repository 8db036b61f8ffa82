import { byId } from "../dom/element.js";
import { copy } from "../page/clipboard.js";
import { notify } from "../page/notice.js";
import type { Copy } from "./views/view.js";

let current: Copy | undefined;

/** Connects the Copy button. */
export function copyOnClick(): void {
  byId("copy").addEventListener("click", () => void copyCurrent());
}

/** Sets what the Copy button copies. Without anything to copy, the button is hidden. */
export function offerToCopy(next: Copy | undefined): void {
  current = next;
  byId("copy").hidden = next === undefined;
}

async function copyCurrent(): Promise<void> {
  if (current === undefined) return;
  const { name, whole } = current;
  notify((await copy(whole())) ? `${name} copied` : "The browser does not allow this page to copy");
}
