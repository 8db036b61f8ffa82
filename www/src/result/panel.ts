import { byId } from "../dom/element.js";
import type { Verdict } from "../judge/verdict.js";
import { copyOnClick, offerToCopy } from "./copy.js";
import { tabsOf } from "./tabs.js";
import { EmptyView } from "./views/empty-view.js";
import { ErrorView } from "./views/error-view.js";
import { ModelView } from "./views/model-view.js";
import { ObjectView } from "./views/object-view.js";
import type { Copy, View } from "./views/view.js";
import { WireView } from "./views/wire-view.js";

/** The views of a verdict that are shown at once are of texts up to this length; those of larger ones wait. */
const SMALL = 32_000;

/** How long they wait for the keys to rest, in ms. */
const REST = 150;

/** What becomes of a job, one view at a time. */
export class ResultPanel {
  private readonly place = byId("result-view");
  private readonly object = new ObjectView();
  private readonly wire = new WireView();
  private readonly error = new ErrorView();
  private readonly model = new ModelView();
  private readonly empty = new EmptyView();
  private verdict: Verdict = { kind: "empty", text: "" };
  private tab = "object";
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor() {
    const tabs = ["object", "wire", "model"].map((name) => byId(`tab-${name}`));
    copyOnClick();
    tabsOf(tabs, ({ id }) => {
      this.place.setAttribute("aria-labelledby", id);
      this.tab = id.slice("tab-".length);
      this.draw();
    });
  }

  /** The model, if that is what is shown. */
  get shownModel(): ModelView | undefined {
    return this.tab === "model" ? this.model : undefined;
  }

  show(verdict: Verdict): void {
    this.verdict = verdict;
    clearTimeout(this.timer);
    if (this.tab === "model") return;
    if (verdict.text.length <= SMALL) {
      this.draw();
      return;
    }
    this.place.classList.add("stale");
    if (verdict.kind !== "pending") this.timer = setTimeout(() => this.draw(), REST);
  }

  private draw(): void {
    this.place.classList.remove("stale");
    offerToCopy(this.drawTab());
  }

  private drawTab(): Copy | undefined {
    const { verdict } = this;
    if (this.tab === "model") return this.put(this.model, verdict);
    if (verdict.kind === "valid") {
      return this.put(this.tab === "wire" ? this.wire : this.object, verdict);
    }
    return "error" in verdict ? this.put(this.error, verdict) : this.put(this.empty, verdict);
  }

  private put<V extends Verdict>(view: View<V>, verdict: V): Copy | undefined {
    if (this.place.firstElementChild !== view.shown) this.place.replaceChildren(view.shown);
    return view.show(verdict);
  }
}
