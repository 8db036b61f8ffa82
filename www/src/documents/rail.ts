import { element } from "../dom/element.js";
import { verdictOf } from "../editor/judged.js";
import { headlineOf } from "../judge/words.js";
import type { OpenDocument } from "./document.js";
import type { DocumentStore } from "./store.js";

/** The list of all open documents, each with its verdict. */
export class Rail {
  private readonly rows = new Map<OpenDocument, HTMLButtonElement>();

  constructor(
    private readonly container: HTMLElement,
    private readonly store: DocumentStore,
  ) {}

  /** Lists all documents and marks the current one. */
  show(): void {
    const rows = this.store.all.map((document) => element("li", {}, this.row(document)));
    this.container.replaceChildren(...rows);
    for (const document of this.store.all) this.refresh(document);
  }

  /** Shows a document's latest verdict. */
  refresh(document: OpenDocument): void {
    const row = this.rows.get(document);
    const verdict = verdictOf(document.state);
    const headline = headlineOf(verdict);
    const label = document.isChanged ? `${headline}, edited` : headline;
    const cell = row?.querySelector(".row-verdict");
    if (cell?.textContent === label) return;
    row?.setAttribute("data-kind", verdict.kind);
    cell?.replaceChildren(label);
  }

  private row(document: OpenDocument): HTMLButtonElement {
    const row = this.rows.get(document) ?? this.newRow(document);
    row.setAttribute("aria-current", String(document === this.store.current));
    return row;
  }

  private newRow(document: OpenDocument): HTMLButtonElement {
    const row = element(
      "button",
      { type: "button", class: "row" },
      element("span", { class: "row-mark", "aria-hidden": "true" }),
      element("span", { class: "row-name" }, document.name),
      element("span", { class: "row-verdict" }),
    );
    row.addEventListener("click", () => this.store.select(document));
    this.rows.set(document, row);
    return row;
  }
}
