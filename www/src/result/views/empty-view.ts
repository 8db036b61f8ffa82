import { element } from "../../dom/element.js";
import type { View } from "./view.js";

/** What is shown as long as there is no job. */
export class EmptyView implements View {
  readonly shown = element("p", { class: "aside" }, "What the SDK makes of a job is shown here.");

  show(): undefined {
    return undefined;
  }
}
