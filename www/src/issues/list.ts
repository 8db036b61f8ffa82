import { Children } from "../dom/children.js";
import { button, element } from "../dom/element.js";
import { fixButtons } from "../fixes/buttons.js";
import type { Fix } from "../fixes/fix.js";
import { issuesOf, type PlacedIssue, type Verdict } from "../judge/verdict.js";
import { fixesAt, type Row, rowsOf } from "./row.js";

/** How many issues are shown at first, and how many each press of "more" adds. */
const SHOWN = 50;

/** What the list asks the editor to do. */
export interface Reactions {
  goTo(issue: PlacedIssue): void;
  apply(fix: Fix): void;
}

/** The list of a verdict's issues. */
export class IssueList {
  private readonly list = element("ol", { class: "issue-list" });
  private readonly rows = new Children<Row>(this.list, JSON.stringify, (row, index) =>
    this.rowOf(row, index),
  );
  private readonly more = button("", { class: "more" }, () => this.showMore());
  private verdict: Verdict = { kind: "empty", text: "" };
  private wanted = SHOWN;

  constructor(
    container: HTMLElement,
    private readonly reactions: Reactions,
  ) {
    container.append(this.list, this.more);
  }

  show(verdict: Verdict): void {
    this.verdict = verdict;
    if (issuesOf(verdict).length <= SHOWN) this.wanted = SHOWN;
    this.draw();
  }

  private showMore(): void {
    this.wanted += SHOWN;
    this.draw();
  }

  private draw(): void {
    this.rows.show(rowsOf(this.verdict, this.wanted));
    const left = issuesOf(this.verdict).length - this.wanted;
    this.more.hidden = left <= 0;
    this.more.textContent = `and ${left.toLocaleString("en")} more`;
  }

  /**
   * A row stays on the page while the issue at its index looks the same, even if the verdict changes. So it looks up
   * the issue and its fixes only when it is used.
   */
  private rowOf({ position, words, pointer, labels }: Row, index: number): HTMLElement {
    const { goTo, apply } = this.reactions;
    const jump = button("", { class: "issue" }, () => {
      const issue = issuesOf(this.verdict)[index];
      if (issue !== undefined) goTo(issue);
    });
    jump.append(
      element("span", { class: "issue-position" }, position),
      element("span", { class: "issue-words" }, words),
      element("span", { class: "issue-pointer" }, pointer),
    );
    const fixes = fixButtons(labels, (choice) => {
      const fix = fixesAt(this.verdict, index)[choice];
      if (fix !== undefined) apply(fix);
    });
    return element("li", {}, jump, fixes);
  }
}
