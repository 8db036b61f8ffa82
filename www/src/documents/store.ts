import type { OpenDocument } from "./document.js";

/** The documents that are open on the page. One of them is current: the editor shows it. */
export class DocumentStore {
  private readonly documents: OpenDocument[] = [];
  private shown: OpenDocument | undefined;

  /** @param changed - Called when documents are added and when another one becomes current. */
  constructor(private readonly changed: () => void) {}

  get all(): readonly OpenDocument[] {
    return this.documents;
  }

  get current(): OpenDocument | undefined {
    return this.shown;
  }

  /** Adds documents in front of the others and makes the first of them current. */
  add(documents: readonly OpenDocument[]): void {
    this.documents.unshift(...documents);
    const [first] = documents;
    if (first !== undefined) this.select(first);
  }

  /** Makes a document current. */
  select(document: OpenDocument): void {
    this.shown = document;
    this.changed();
  }
}
