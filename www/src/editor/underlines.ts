import type { EditorState } from "@codemirror/state";
import {
  Decoration,
  type DecorationSet,
  type EditorView,
  ViewPlugin,
  type ViewUpdate,
} from "@codemirror/view";
import { issuesOf, type PlacedIssue } from "../judge/verdict.js";
import { verdictOf } from "./judged.js";
import { markOf, type Stretch } from "./mark.js";

const underline = Decoration.mark({ class: "cm-issue" });

/** The largest number of issues that are underlined in each visible range. */
const MOST = 500;

/** The issues whose marks touch a stretch of the editor's text, at most `MOST` of them. */
export function issuesIn(state: EditorState, { from, to }: Stretch): PlacedIssue[] {
  const issues = issuesOf(verdictOf(state));
  const found: PlacedIssue[] = [];
  for (let index = firstFrom(issues, from); index < issues.length; index++) {
    const issue = issues[index] as PlacedIssue;
    if (markOf(issue, state.doc.length).from > to || found.length === MOST) break;
    if (markOf(issue, state.doc.length).to >= from) found.push(issue);
  }
  return found;
}

/** The index of the issue before the first one at or behind `from`: its mark may reach that far. */
function firstFrom(issues: readonly PlacedIssue[], from: number): number {
  let low = 0;
  let high = issues.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((issues[middle]?.span.offset ?? 0) < from) low = middle + 1;
    else high = middle;
  }
  return Math.max(0, low - 1);
}

/** Underlines the issues in the visible part of the text. */
export const underlines = ViewPlugin.fromClass(
  class {
    decorations: DecorationSet;

    constructor(view: EditorView) {
      this.decorations = underlined(view);
    }

    update({ view, state, startState, viewportChanged }: ViewUpdate): void {
      if (viewportChanged || verdictOf(state) !== verdictOf(startState)) {
        this.decorations = underlined(view);
      }
    }
  },
  { decorations: (plugin) => plugin.decorations },
);

function underlined({ state, visibleRanges }: EditorView): DecorationSet {
  const seen = new Set<number>();
  const marks = visibleRanges
    .flatMap((range) => issuesIn(state, range))
    .filter(({ span }) => !seen.has(span.offset) && seen.add(span.offset))
    .map((issue) => markOf(issue, state.doc.length))
    .filter(({ from, to }) => from < to)
    .map(({ from, to }) => underline.range(from, to));
  return Decoration.set(marks, true);
}
