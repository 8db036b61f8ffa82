// Before anything is shown: the theme that was chosen the last time.
try {
  const theme = localStorage.getItem("theme");
  if (theme !== null) document.documentElement.dataset.theme = theme;
} catch {
  // Where storage is forbidden the system's theme is used.
}
