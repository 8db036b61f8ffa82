import { byId } from "../dom/element.js";

/** How long a notice stands, in ms. */
const STANDS = 6000;

let timer: ReturnType<typeof setTimeout> | undefined;

/** Tells what has come of something that was asked for. */
export function notify(words: string): void {
  const notice = byId("notice");
  notice.textContent = words;
  notice.classList.add("shown");
  clearTimeout(timer);
  timer = setTimeout(() => notice.classList.remove("shown"), STANDS);
}
