import { StateEffect, StateField } from "@codemirror/state";
import {
  type Command,
  type EditorView,
  hoverTooltip,
  showTooltip,
  type Tooltip,
  type TooltipView,
} from "@codemirror/view";
import { element } from "../dom/element.js";
import { fixButtons } from "../fixes/buttons.js";
import type { Fix } from "../fixes/fix.js";
import { fixesFor } from "../fixes/fixes.js";
import { inWords } from "../issues/words.js";
import { pathAt } from "../json/part.js";
import { issuesOf, type PlacedIssue } from "../judge/verdict.js";
import { describe } from "../model/description.js";
import { fieldAt } from "../model/model.js";
import { apply } from "./apply.js";
import { verdictOf } from "./judged.js";
import { issuesIn } from "./underlines.js";

/** How many issues a card shows. */
const SHOWN = 4;

/** Opens the card for an offset. */
export const openCard = StateEffect.define<number>();

const closeCard = StateEffect.define<null>();

/** The card that a key or a jump to an issue opened. It closes when the text or the selection changes. */
const opened = StateField.define<Tooltip | null>({
  create: () => null,
  update(card, { effects, docChanged, selection }) {
    for (const effect of effects) {
      if (effect.is(openCard)) return cardAt(effect.value);
      if (effect.is(closeCard)) return null;
    }
    return docChanged || selection ? null : card;
  },
  provide: (field) => showTooltip.from(field),
});

/** Cards show the issues at an offset, their fixes, and the description of the field. They open on hover, or by a key. */
export const cards = [
  opened,
  hoverTooltip((view, at) => (isOpen(view) || isBlank(view, at) ? null : cardAt(at)), {
    hideOnChange: true,
  }),
];

/** Opens the card at the cursor and moves the focus to its first fix. */
export const openCardHere: Command = (view) => {
  view.dispatch({ effects: openCard.of(view.state.selection.main.from) });
  requestAnimationFrame(() => view.dom.querySelector<HTMLElement>(".card button")?.focus());
  return true;
};

/** Closes the card that a key or a jump to an issue opened. */
export const closeCardHere: Command = (view) => {
  if (!isOpen(view)) return false;
  view.dispatch({ effects: closeCard.of(null) });
  view.focus();
  return true;
};

function isOpen(view: EditorView): boolean {
  return view.state.field(opened) !== null;
}

/** Tells whether a card would be empty. */
function isBlank({ state }: EditorView, at: number): boolean {
  return issuesIn(state, { from: at, to: at }).length === 0 && fieldHere(state, at) === undefined;
}

function fieldHere(state: EditorView["state"], at: number) {
  return fieldAt(pathAt(verdictOf(state).text, at));
}

function cardAt(at: number): Tooltip {
  return { pos: at, above: false, create: (view) => cardView(view, at) };
}

function cardView(view: EditorView, at: number): TooltipView {
  const issues = issuesIn(view.state, { from: at, to: at });
  const field = fieldHere(view.state, at);
  const dom = element("div", { class: "card" });
  dom.append(...issues.slice(0, SHOWN).map((issue) => issueBlock(view, issue)));
  if (issues.length > SHOWN) {
    dom.append(element("p", { class: "card-more" }, `and ${issues.length - SHOWN} more here`));
  }
  if (field !== undefined) dom.append(describe(field));
  dom.addEventListener("keydown", ({ key }) => {
    if (key === "Escape") closeCardHere(view);
  });
  return { dom };
}

function issueBlock(view: EditorView, issue: PlacedIssue): HTMLElement {
  const verdict = verdictOf(view.state);
  const fixes = fixesFor(verdict.text, issue, issuesOf(verdict));
  const labels = fixes.map(({ label }) => label);
  const buttons = fixButtons(labels, (choice) => apply(view, fixes[choice] as Fix));
  return element(
    "div",
    { class: "card-issue" },
    element("p", { class: "card-words" }, inWords(issue)),
    buttons,
  );
}
