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

/** For texts up to this length the view changes with every keystroke. For longer texts it waits until typing pauses. */
const SMALL = 32_000;

/** How long typing must pause, in ms. */
const PAUSE = 150;

/** Shows what a job becomes, in one of three tabs: the SDK object, the wire JSON, or the model. */
export class ResultPanel {
  private readonly container = byId("result-view");
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
      this.container.setAttribute("aria-labelledby", id);
      this.tab = id.slice("tab-".length);
      this.draw();
    });
  }

  /** The model's view, if its tab is selected. */
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
    this.container.classList.add("stale");
    if (verdict.kind !== "pending") this.timer = setTimeout(() => this.draw(), PAUSE);
  }

  private draw(): void {
    this.container.classList.remove("stale");
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
    if (this.container.firstElementChild !== view.shown) this.container.replaceChildren(view.shown);
    return view.show(verdict);
  }
}
