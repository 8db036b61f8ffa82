import { element } from "../dom/element.js";
import { verdictOf } from "../editor/judged.js";
import { headlineOf } from "../judge/words.js";
import type { Desk } from "./desk.js";
import type { Document } from "./document.js";

/** The list of all documents, each with its verdict. */
export class Rail {
  private readonly rows = new Map<Document, HTMLButtonElement>();

  constructor(
    private readonly place: HTMLElement,
    private readonly desk: Desk,
  ) {}

  /** Shows which documents there are and which is on top. */
  show(): void {
    const rows = this.desk.all.map((document) => element("li", {}, this.row(document)));
    this.place.replaceChildren(...rows);
    for (const document of this.desk.all) this.refresh(document);
  }

  /** Shows a document's verdict as it is now. */
  refresh(document: Document): void {
    const row = this.rows.get(document);
    const verdict = verdictOf(document.state);
    const headline = headlineOf(verdict);
    const words = document.isChanged ? `${headline}, edited` : headline;
    const place = row?.querySelector(".row-verdict");
    if (place?.textContent === words) return;
    row?.setAttribute("data-kind", verdict.kind);
    place?.replaceChildren(words);
  }

  private row(document: Document): HTMLButtonElement {
    const row = this.rows.get(document) ?? this.newRow(document);
    row.setAttribute("aria-current", String(document === this.desk.current));
    return row;
  }

  private newRow(document: Document): HTMLButtonElement {
    const row = element(
      "button",
      { type: "button", class: "row" },
      element("span", { class: "row-mark", "aria-hidden": "true" }),
      element("span", { class: "row-name" }, document.name),
      element("span", { class: "row-verdict" }),
    );
    row.addEventListener("click", () => this.desk.select(document));
    this.rows.set(document, row);
    return row;
  }
}
