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
  placeholder(
    "Paste a job as JSON, in the spelling of the API (created_at) or of the SDK (createdAt)",
  ),
  search({ top: true }),
  highlightSelectionMatches(),
  tooltips({ position: "fixed" }),
  EditorView.lineWrapping,
  EditorView.contentAttributes.of({
    "aria-label": "Job as JSON. To leave the editor, press Escape and then Tab.",
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

/** Makes an editor's state for a text. `watcher` is called at every change of the state. */
export function stateOf(text: string, watcher: Extension): EditorState {
  return EditorState.create({ doc: text, extensions: [extensions, watcher] });
}

/** Makes an editor in an element's shadow root. There CodeMirror can adopt its style sheets under the page's policy. */
export function editorIn(parent: HTMLElement, state: EditorState): EditorView {
  const root = parent.attachShadow({ mode: "open" });
  return new EditorView({ state, parent: root, root });
}
