import { json } from "@codemirror/lang-json";
import { bracketMatching, foldGutter, indentOnInput } from "@codemirror/language";
import { highlightSelectionMatches, search } from "@codemirror/search";
import { EditorState, type Extension } from "@codemirror/state";
import {
  EditorView,
  highlightActiveLine,
  highlightActiveLineGutter,
  lineNumbers,
  placeholder,
  tooltips,
} from "@codemirror/view";
import { cards } from "./card.js";
import { cardLook } from "./card-look.js";
import { colours } from "./colours.js";
import { judging } from "./judged.js";
import { keys } from "./keys.js";
import { look, searchLook } from "./look.js";
import { underlines } from "./underlines.js";

const extensions: Extension = [
  lineNumbers(),
  foldGutter(),
  highlightActiveLine(),
  highlightActiveLineGutter(),
  bracketMatching(),
  indentOnInput(),
  placeholder("Paste a job: JSON as the API sends it, or as the SDK spells it"),
  search({ top: true }),
  highlightSelectionMatches(),
  tooltips({ position: "fixed" }),
  EditorView.lineWrapping,
  EditorView.contentAttributes.of({
    "aria-label": "Job, as JSON; Escape and then Tab leaves it",
    tabindex: "0",
  }),
  json(),
  keys,
  judging,
  underlines,
  cards,
  colours,
  look,
  searchLook,
  cardLook,
];

/** An editor's state of a text; `watcher` is told of every change to it. */
export function stateOf(text: string, watcher: Extension): EditorState {
  return EditorState.create({ doc: text, extensions: [extensions, watcher] });
}

/** Makes an editor in an element. It lives in a shadow root, where style sheets may be adopted under any policy. */
export function editorIn(parent: HTMLElement, state: EditorState): EditorView {
  const root = parent.attachShadow({ mode: "open" });
  return new EditorView({ state, parent: root, root });
}
