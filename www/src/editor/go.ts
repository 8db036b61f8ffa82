import { EditorSelection } from "@codemirror/state";
import { EditorView } from "@codemirror/view";
import { isMissing } from "../fixes/missing.js";
import { inWords } from "../issues/words.js";
import { issuesOf, type PlacedIssue } from "../judge/verdict.js";
import { openCard } from "./card.js";
import { verdictOf } from "./judged.js";
import { markOf } from "./mark.js";

/** A longer value is not selected, as its beginning might be out of sight. */
const SELECTED_LENGTH = 200;

/** Moves the cursor to an issue and opens its card. */
export function goTo(view: EditorView, issue: PlacedIssue): void {
  const issues = issuesOf(verdictOf(view.state));
  const { from, to } = markOf(issue, view.state.doc.length);
  const head = isMissing(issue) || to - from > SELECTED_LENGTH ? from : to;
  const place = `Issue ${issues.indexOf(issue) + 1} of ${issues.length}, line ${issue.span.line}`;
  view.dispatch({
    selection: EditorSelection.single(from, head),
    effects: [
      EditorView.scrollIntoView(from, { y: "center" }),
      EditorView.announce.of(`${place}: ${inWords(issue)}`),
      openCard.of(from),
    ],
  });
  view.focus();
}

/** Moves the cursor to the next or the previous issue. Behind the last issue comes the first one again. */
export function goOn(view: EditorView, step: 1 | -1): boolean {
  const issues = issuesOf(verdictOf(view.state));
  const { length } = view.state.doc;
  const { from } = view.state.selection.main;
  const places = issues.map((issue) => markOf(issue, length).from);
  const found =
    step > 0
      ? places.findIndex((place) => place > from)
      : places.findLastIndex((place) => place < from);
  const issue = issues[found] ?? issues.at(step > 0 ? 0 : -1);
  if (issue !== undefined) goTo(view, issue);
  return true;
}
