import { byId } from "../dom/element.js";

/** The actions behind the page's buttons and keyboard shortcuts. */
export interface Actions {
  openNew(): void;
  chooseFiles(): void;
  share(): void;
  goOn(step: 1 | -1): void;
  focusEditor(): void;
}

/** Connects the page's buttons and keyboard shortcuts with their actions. */
export function control(actions: Actions): void {
  byId("new").addEventListener("click", actions.openNew);
  byId("open").addEventListener("click", actions.chooseFiles);
  byId("share").addEventListener("click", actions.share);
  byId("shortcuts").addEventListener("click", showShortcuts);
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
  if (key === "F8") return () => actions.goOn(shiftKey ? -1 : 1);
  if (key === "F1") return showShortcuts;
  if (altKey || !(ctrlKey || metaKey)) return undefined;
  if (key === "o") return actions.chooseFiles;
  if (key === "e") return actions.focusEditor;
  return key === "s" ? actions.share : undefined;
}

function showShortcuts(): void {
  byId<HTMLDialogElement>("shortcuts-dialog").showModal();
}
