import type { Document } from "./document.js";

/** The documents that the page holds, one of them on top. */
export class Desk {
  private readonly documents: Document[] = [];
  private onTop: Document | undefined;

  /** @param changed - Is told when documents come or another one is on top. */
  constructor(private readonly changed: () => void) {}

  get all(): readonly Document[] {
    return this.documents;
  }

  get current(): Document | undefined {
    return this.onTop;
  }

  /** Adds documents in front of the others, the first of them on top. */
  add(documents: readonly Document[]): void {
    this.documents.unshift(...documents);
    const [first] = documents;
    if (first !== undefined) this.select(first);
  }

  /** Puts a document on top. */
  select(document: Document): void {
    this.onTop = document;
    this.changed();
  }
}
