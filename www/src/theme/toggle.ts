import { byId } from "../dom/element.js";

/** The name under which the browser stores the theme. `public/theme.js` reads it before the page is shown. */
const STORED = "theme";

/** Connects the button that switches between dark and light. The browser remembers the choice. */
export function switchThemes(): void {
  const button = byId("theme");
  const system = matchMedia("(prefers-color-scheme: dark)");
  const { dataset } = document.documentElement;
  const isDark = () => (dataset.theme === undefined ? system.matches : dataset.theme === "dark");
  const label = () => button.setAttribute("aria-pressed", String(isDark()));
  button.addEventListener("click", () => {
    const theme = isDark() ? "light" : "dark";
    dataset.theme = theme;
    remember(theme);
    label();
  });
  system.addEventListener("change", label);
  label();
}

function remember(theme: string): void {
  try {
    localStorage.setItem(STORED, theme);
  } catch {
    // If storage is forbidden, the choice lasts until the page is closed.
  }
}
