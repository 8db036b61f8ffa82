import { byId, element } from "../dom/element.js";
import type { Verdict } from "../judge/verdict.js";
import { modelView } from "../model/panel.js";
import { copyOnClick, offerToCopy } from "./copy.js";
import { errorView } from "./error-view.js";
import { objectView } from "./object-view.js";
import { tabsOf } from "./tabs.js";
import type { View } from "./view.js";
import { wireView } from "./wire-view.js";

/** The views of a verdict that are shown at once are of texts up to this length; those of larger ones wait. */
const SMALL = 32_000;

/** How long they wait for the keys to rest, in ms. */
const REST = 150;

/** What becomes of a job, one view at a time. */
export class ResultPanel {
  private readonly place = byId("result-view");
  private verdict: Verdict = { kind: "empty", text: "" };
  private view = "object";
  private timer: ReturnType<typeof setTimeout> | undefined;
  private model: HTMLElement | undefined;

  constructor() {
    const tabs = ["object", "wire", "model"].map((view) => byId(`tab-${view}`));
    copyOnClick();
    tabsOf(tabs, (tab) => {
      this.place.setAttribute("aria-labelledby", tab.id);
      this.view = tab.id.slice("tab-".length);
      this.draw();
    });
  }

  /** The model, if that is what is shown. */
  get shownModel(): HTMLElement | undefined {
    return this.view === "model" ? this.model : undefined;
  }

  show(verdict: Verdict): void {
    this.verdict = verdict;
    clearTimeout(this.timer);
    if (this.view === "model") return;
    if (verdict.text.length <= SMALL) this.draw();
    else this.drawLater();
  }

  private drawLater(): void {
    this.place.classList.add("stale");
    this.timer = setTimeout(() => this.draw(), REST);
  }

  private draw(): void {
    this.place.classList.remove("stale");
    const { shown, copy } = this.content();
    this.place.replaceChildren(shown);
    offerToCopy(copy);
  }

  private content(): View {
    if (this.view === "model") {
      this.model ??= modelView();
      return { shown: this.model };
    }
    const { verdict } = this;
    if (verdict.kind === "valid") {
      return this.view === "wire" ? wireView(verdict) : objectView(verdict);
    }
    return "error" in verdict ? errorView(verdict) : nothing();
  }
}

function nothing(): View {
  return { shown: element("p", { class: "aside" }, "What the SDK makes of a job is shown here.") };
}
