/** Keeps a child element for each item. A child stays while its item looks the same, so that a keystroke changes little. */
export class Children<Item> {
  private keys: string[] = [];

  /**
   * @param keyOf - Gives a text of everything that an item's element shows.
   * @param make - Makes the element for the item at an index.
   */
  constructor(
    private readonly parent: Element,
    private readonly keyOf: (item: Item) => string,
    private readonly make: (item: Item, index: number) => Element,
  ) {}

  show(items: readonly Item[]): void {
    const keys = items.map(this.keyOf);
    for (const [index, item] of items.entries()) {
      if (keys[index] !== this.keys[index]) this.put(index, this.make(item, index));
    }
    while (this.parent.childElementCount > items.length) this.parent.lastElementChild?.remove();
    this.keys = keys;
  }

  private put(index: number, made: Element): void {
    const before = this.parent.children[index];
    if (before === undefined) this.parent.append(made);
    else before.replaceWith(made);
  }
}
