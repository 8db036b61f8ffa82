import { StateEffect, StateField, type Transaction } from "@codemirror/state";
import { type EditorView, ViewPlugin, type ViewUpdate } from "@codemirror/view";
import { judge } from "../judge/judge.js";
import type { Verdict } from "../judge/verdict.js";

/** If judging took longer than this, in ms, the next verdict on a long text waits until typing pauses. */
const SLOW = 40;

/** Texts up to this length never wait: judging them takes less time. */
const SHORT = 10_000;

/** How long typing must pause, in ms. */
const PAUSE = 200;

interface Judged {
  readonly verdict: Verdict;
  /** How long judging took, in ms. */
  readonly took: number;
}

const judgedLate = StateEffect.define<Judged>();

const judged = StateField.define<Judged>({
  create: (state) => judgeNow(state.doc.toString()),
  update(before, transaction) {
    for (const effect of transaction.effects) if (effect.is(judgedLate)) return effect.value;
    if (!transaction.docChanged) return before;
    const isSlow = before.took > SLOW && transaction.newDoc.length > SHORT;
    return isSlow ? waiting(before, transaction) : judgeNow(textOf(transaction));
  },
});

/** Judges a text whose verdict is pending when typing pauses. */
const judgesLate = ViewPlugin.fromClass(
  class {
    private timer: ReturnType<typeof setTimeout> | undefined;

    constructor(private readonly view: EditorView) {}

    update({ docChanged, state }: ViewUpdate): void {
      if (!docChanged) return;
      clearTimeout(this.timer);
      if (verdictOf(state).kind === "pending") this.timer = setTimeout(() => this.judge(), PAUSE);
    }

    destroy(): void {
      clearTimeout(this.timer);
    }

    private judge(): void {
      const late = judgeNow(this.view.state.doc.toString());
      this.view.dispatch({ effects: judgedLate.of(late) });
    }
  },
);

/** Keeps the verdict on the editor's text in the editor's state. */
export const judging = [judged, judgesLate];

/** The verdict on an editor's text. */
export function verdictOf(state: Transaction["state"]): Verdict {
  return state.field(judged).verdict;
}

function judgeNow(text: string): Judged {
  const start = performance.now();
  const verdict = judge(text);
  return { verdict, took: performance.now() - start };
}

function waiting({ took }: Judged, transaction: Transaction): Judged {
  return { verdict: { kind: "pending", text: textOf(transaction) }, took };
}

function textOf(transaction: Transaction): string {
  return transaction.newDoc.toString();
}
