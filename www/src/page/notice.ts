import { byId } from "../dom/element.js";

/** How long a notice is shown, in ms. */
const SHOWN = 6000;

let timer: ReturnType<typeof setTimeout> | undefined;

/** Shows a short message about the outcome of an action. */
export function notify(words: string): void {
  const notice = byId("notice");
  notice.textContent = words;
  notice.classList.add("shown");
  clearTimeout(timer);
  timer = setTimeout(() => notice.classList.remove("shown"), SHOWN);
}
