/** Which theme is shown: that of the system, or the one that the reader chose on this device. */

export const themeChoices = ['system', 'light', 'dark'] as const;
export type ThemeChoice = (typeof themeChoices)[number];

const place = 'filon-theme';

export function chosenTheme(): ThemeChoice {
  const chosen = document.documentElement.dataset.theme;
  return chosen === 'light' || chosen === 'dark' ? chosen : 'system';
}

/** Shows it at once and remembers it, where the browser lets us. */
export function chooseTheme(choice: ThemeChoice): void {
  if (choice === 'system') delete document.documentElement.dataset.theme;
  else document.documentElement.dataset.theme = choice;
  try {
    if (choice === 'system') localStorage.removeItem(place);
    else localStorage.setItem(place, choice);
  } catch {
    // Storage is closed to us: the choice lasts as long as the page.
  }
  document.dispatchEvent(new Event('filon-theme'));
}

/** Calls back whenever another theme is chosen. @returns what ends it */
export function onThemeChoice(changed: () => void): () => void {
  document.addEventListener('filon-theme', changed);
  return () => document.removeEventListener('filon-theme', changed);
}

/** What is shown now: what was chosen, else what the system asks for. */
export function shownTheme(): 'light' | 'dark' {
  const chosen = chosenTheme();
  if (chosen !== 'system') return chosen;
  return matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
}
