import { EditorView } from "@codemirror/view";

/** The editor's styles. They are a CodeMirror theme, as the page's style sheet does not reach into the shadow root. */
export const look = EditorView.theme({
  "&": { height: "100%", backgroundColor: "var(--sheet)", color: "var(--ink)" },
  "&.cm-focused": { outline: "none" },
  ".cm-scroller": {
    contain: "strict",
    flex: "1",
    fontFamily: "var(--mono)",
    fontSize: "13px",
    lineHeight: "1.6",
  },
  ".cm-content": { padding: "12px 0 40px", caretColor: "var(--ink)" },
  ".cm-line": { padding: "0 16px 0 8px" },
  ".cm-gutters": {
    backgroundColor: "var(--sheet)",
    color: "var(--faint)",
    border: "none",
    paddingLeft: "8px",
  },
  ".cm-lineNumbers .cm-gutterElement": { padding: "0 8px 0 4px", minWidth: "28px" },
  ".cm-activeLine": { backgroundColor: "var(--line-here)" },
  ".cm-activeLineGutter": { backgroundColor: "var(--line-here)", color: "var(--ink)" },
  ".cm-content ::selection, .cm-content::selection": { backgroundColor: "var(--selected)" },
  "&.cm-focused .cm-matchingBracket": { backgroundColor: "var(--selected)", outline: "none" },
  "&.cm-focused .cm-nonmatchingBracket": { backgroundColor: "transparent" },
  ".cm-issue": {
    textDecoration: "underline wavy var(--no-go) 1.5px",
    textUnderlineOffset: "4px",
    textDecorationSkipInk: "none",
    backgroundColor: "var(--no-go-wash)",
  },
  ".cm-placeholder": { color: "var(--muted)" },
  ".cm-foldPlaceholder": {
    backgroundColor: "var(--wash)",
    border: "none",
    color: "var(--muted)",
    padding: "0 6px",
  },
  ".token-key": { color: "var(--token-key)" },
  ".token-string": { color: "var(--token-string)" },
  ".token-number": { color: "var(--token-number)" },
  ".token-word": { color: "var(--token-word)" },
  ".token-punctuation": { color: "var(--muted)" },
  ".token-invalid": { color: "var(--no-go)" },
});

/** The styles of the search panel. */
export const searchLook = EditorView.theme({
  ".cm-panels": {
    backgroundColor: "var(--wash)",
    color: "var(--ink)",
    borderColor: "var(--rule)",
    fontFamily: "var(--sans)",
  },
  ".cm-panel.cm-search": { padding: "8px 12px" },
  ".cm-panel.cm-search label": { fontSize: "12px" },
  ".cm-textfield": {
    backgroundColor: "var(--sheet)",
    border: "1px solid var(--edge)",
    borderRadius: "4px",
    color: "var(--ink)",
    padding: "3px 6px",
  },
  ".cm-button": {
    backgroundImage: "none",
    backgroundColor: "var(--sheet)",
    border: "1px solid var(--edge)",
    borderRadius: "4px",
    color: "var(--ink)",
    padding: "3px 8px",
  },
  ".cm-searchMatch": { backgroundColor: "var(--found)" },
  ".cm-searchMatch-selected": { backgroundColor: "var(--selected)" },
});
