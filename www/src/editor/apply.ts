import { EditorSelection } from "@codemirror/state";
import type { EditorView } from "@codemirror/view";
import type { Fix } from "../fixes/fix.js";

/** Applies a fix to the editor's text. */
export function apply(view: EditorView, fix: Fix): void {
  const edit = fix.edit();
  if (edit === undefined) return;
  const { change, select } = edit;
  const behind = change.from + change.insert.length;
  const { from, to } = select ?? { from: behind, to: behind };
  view.dispatch({
    changes: change,
    selection: EditorSelection.single(from, to),
    scrollIntoView: true,
    userEvent: "input.fix",
  });
  view.focus();
}
