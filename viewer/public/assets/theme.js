// Sets the chosen theme before anything is painted. A file of its own, because no script may stand in the page.
try {
  const chosen = localStorage.getItem('filon-theme');
  if (chosen === 'light' || chosen === 'dark') document.documentElement.dataset.theme = chosen;
} catch {
  // Storage is closed to us: the theme of the system holds.
}
