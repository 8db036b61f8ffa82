import { byId } from "../dom/element.js";

/** What keys do wherever the focus is. */
export interface Actions {
  open(): void;
  share(): void;
  next(step: 1 | -1): void;
  focusEditor(): void;
}

/** Listens to the page's own keys. */
export function listen(actions: Actions): void {
  addEventListener("keydown", (event) => {
    if (event.defaultPrevented || document.querySelector("dialog[open]") !== null) return;
    const act = actionFor(event, actions);
    if (act === undefined) return;
    event.preventDefault();
    act();
  });
}

function actionFor(event: KeyboardEvent, actions: Actions): (() => void) | undefined {
  const { altKey, ctrlKey, key, metaKey, shiftKey } = event;
  if (key === "F8") return () => actions.next(shiftKey ? -1 : 1);
  if (key === "F1") return () => byId<HTMLDialogElement>("keys-dialog").showModal();
  if (altKey || !(ctrlKey || metaKey)) return undefined;
  if (key === "o") return actions.open;
  if (key === "e") return actions.focusEditor;
  return key === "s" ? actions.share : undefined;
}
