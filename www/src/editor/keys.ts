import { defaultKeymap, history, historyKeymap, indentWithTab } from "@codemirror/commands";
import { foldKeymap } from "@codemirror/language";
import { searchKeymap } from "@codemirror/search";
import { Prec } from "@codemirror/state";
import { keymap } from "@codemirror/view";
import { closeCardHere, openCardHere } from "./card.js";
import { goOn } from "./go.js";

/** The editor's key bindings. */
export const keys = [
  history(),
  Prec.high(
    keymap.of([
      { key: "F8", run: (view) => goOn(view, 1), shift: (view) => goOn(view, -1) },
      { key: "Mod-.", run: openCardHere },
      { key: "Alt-Enter", run: openCardHere },
      { key: "Escape", run: closeCardHere },
    ]),
  ),
  keymap.of([...searchKeymap, ...historyKeymap, ...foldKeymap, ...defaultKeymap, indentWithTab]),
];
