// Sets the theme that was chosen last time, before anything is shown.
try {
  const theme = localStorage.getItem("theme");
  if (theme !== null) document.documentElement.dataset.theme = theme;
} catch {
  // If storage is forbidden, the page uses the system's theme.
}
