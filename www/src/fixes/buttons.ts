import { button, element } from "../dom/element.js";

/** How many buttons are shown at first. */
const OFFERED = 3;

/** Makes a button for each label. The first ones are shown at once, the rest behind a button "… more". */
export function fixButtons(
  labels: readonly string[],
  choose: (choice: number) => void,
): HTMLElement {
  const buttons = labels.map((label, choice) =>
    button(label, { class: "fix" }, () => choose(choice)),
  );
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
