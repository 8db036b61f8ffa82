import { byId } from "../dom/element.js";

/** The name that the choice is remembered by; `public/theme.js` reads it before the page is shown. */
const REMEMBERED = "theme";

/** Makes the button switch between dark and light, and the browser remember it. */
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
    localStorage.setItem(REMEMBERED, theme);
  } catch {
    // Where storage is forbidden the choice lasts as long as the page.
  }
}
