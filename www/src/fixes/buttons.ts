import { button, element } from "../dom/element.js";
import type { Fix } from "./fix.js";

/** How many fixes are offered at once. */
const OFFERED = 3;

/** Fixes as buttons: the likeliest ones, and the rest when asked for. */
export function fixButtons(fixes: readonly Fix[], apply: (fix: Fix) => void): HTMLElement {
  const buttons = fixes.map((fix) => button(fix.label, { class: "fix" }, () => apply(fix)));
  const row = element("div", { class: "fixes", role: "group", "aria-label": "Fixes" });
  row.append(...buttons.slice(0, OFFERED));
  const rest = buttons.slice(OFFERED);
  if (rest.length > 0) row.append(moreButton(rest));
  return row;
}

function moreButton(rest: readonly HTMLElement[]): HTMLElement {
  const more = button(`${rest.length} more`, { class: "fix fix-more" }, () => {
    more.replaceWith(...rest);
    rest[0]?.focus();
  });
  return more;
}
