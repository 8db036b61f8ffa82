import { byId } from "../dom/element.js";
import { notify } from "../page/notice.js";
import type { Copy } from "./view.js";

let current: Copy | undefined;

/** Makes the button copy what is shown. */
export function copyOnClick(): void {
  byId("copy").addEventListener("click", () => void copyCurrent());
}

/** What the button copies from now on. */
export function offerToCopy(copy: Copy | undefined): void {
  current = copy;
  byId("copy").hidden = copy === undefined;
}

async function copyCurrent(): Promise<void> {
  if (current === undefined) return;
  const { name, whole } = current;
  await navigator.clipboard.writeText(whole()).then(
    () => notify(`${name} copied`),
    () => notify("The browser does not let the page copy"),
  );
}
