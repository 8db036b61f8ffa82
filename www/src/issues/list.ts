import { button, element } from "../dom/element.js";
import { fixButtons } from "../fixes/buttons.js";
import type { Fix } from "../fixes/fix.js";
import { fixesFor } from "../fixes/fixes.js";
import { issuesOf, type PlacedIssue, type Verdict } from "../judge/verdict.js";
import { inWords } from "./words.js";

/** How many issues are shown, and how many more each time that more are asked for. */
const SHOWN = 50;

/** What the list does with the editor. */
export interface Reactions {
  goTo(issue: PlacedIssue): void;
  apply(fix: Fix): void;
}

/** The list of a verdict's issues. */
export class IssueList {
  private readonly list = element("ol", { class: "issue-list" });
  private readonly more = button("", { class: "more" }, () => this.add());
  private verdict: Verdict = { kind: "empty", text: "" };

  constructor(
    place: HTMLElement,
    private readonly reactions: Reactions,
  ) {
    place.append(this.list, this.more);
  }

  show(verdict: Verdict): void {
    this.verdict = verdict;
    this.list.replaceChildren();
    this.add();
  }

  private add(): void {
    const issues = issuesOf(this.verdict);
    const shown = this.list.childElementCount;
    const next = issues.slice(shown, shown + SHOWN);
    this.list.append(...next.map((issue) => this.row(issue, issues)));
    const left = issues.length - shown - next.length;
    this.more.hidden = left === 0;
    this.more.textContent = `and ${left.toLocaleString("en")} more`;
  }

  private row(issue: PlacedIssue, issues: readonly PlacedIssue[]): HTMLElement {
    const { goTo, apply } = this.reactions;
    const jump = button("", { class: "issue" }, () => goTo(issue));
    const { line, column } = issue.span;
    jump.append(
      element("span", { class: "issue-position" }, `${line}:${column}`),
      element("span", { class: "issue-words" }, inWords(issue)),
      element("span", { class: "issue-pointer" }, issue.pointer),
    );
    const fixes = fixesFor(this.verdict.text, issue, issues);
    return element("li", {}, jump, fixButtons(fixes, apply));
  }
}
