import { element } from "../../dom/element.js";
import type { View } from "./view.js";

/** Shown while there is no job. */
export class EmptyView implements View {
  readonly shown = element(
    "p",
    { class: "aside" },
    "The SDK object and the wire JSON of a valid job appear here.",
  );

  show(): undefined {
    return undefined;
  }
}
