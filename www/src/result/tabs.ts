/** Makes buttons with `role="tab"` work as tabs. Calls `selected` with the new tab. */
export function tabsOf(tabs: readonly HTMLElement[], selected: (tab: HTMLElement) => void): void {
  const select = (tab: HTMLElement) => {
    for (const each of tabs) {
      each.setAttribute("aria-selected", String(each === tab));
      each.tabIndex = each === tab ? 0 : -1;
    }
    selected(tab);
  };
  for (const [index, tab] of tabs.entries()) {
    tab.addEventListener("click", () => select(tab));
    tab.addEventListener("keydown", ({ key }) => {
      const to = tabs[next(index, key, tabs.length)];
      if (to === undefined) return;
      to.focus();
      select(to);
    });
  }
}

/** The index of the tab that a key moves to; -1 if the key does not move. */
function next(index: number, key: string, count: number): number {
  if (key === "ArrowRight") return (index + 1) % count;
  if (key === "ArrowLeft") return (index + count - 1) % count;
  if (key === "Home") return 0;
  return key === "End" ? count - 1 : -1;
}
