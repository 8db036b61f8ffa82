import { button, element } from "../dom/element.js";
import { notify } from "../page/notice.js";

/** A block of code with a button that copies the whole of it. */
export function codeBlock(
  label: string,
  content: ReadonlyArray<Node | string>,
  whole: () => string,
): HTMLElement {
  const code = element("code", {}, ...content);
  const block = element(
    "pre",
    { class: "code", tabindex: "0", role: "region", "aria-label": label },
    code,
  );
  const copy = button("Copy", { class: "copy", "aria-label": `Copy ${label}` }, () => {
    navigator.clipboard.writeText(whole()).then(
      () => notify(`${label} copied`),
      () => notify("The browser does not let the page copy"),
    );
  });
  return element("div", { class: "code-frame" }, block, copy);
}
