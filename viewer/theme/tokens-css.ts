/** The tokens of picture as CSS custom properties, for the light, dark and print themes. */
import { type Theme, tokenNames, tokens } from '../../picture/tokens.ts';

function declarations(theme: Theme): string {
  return tokenNames.map((name) => `--${name}:${tokens[name][theme]};`).join('');
}

/**
 * A style sheet: light unless the system asks for dark, either when the reader chose it (`data-theme` on the
 * root element), and print on paper whatever was chosen.
 */
export function tokensCss(): string {
  const light = `color-scheme:light;${declarations('light')}`;
  const dark = `color-scheme:dark;${declarations('dark')}`;
  return [
    `:root{${light}}`,
    `@media (prefers-color-scheme:dark){:root:not([data-theme="light"]){${dark}}}`,
    `:root[data-theme="dark"]{${dark}}`,
    `@media print{:root,:root[data-theme]:not(#none),:root:not([data-theme="light"]){color-scheme:light;${declarations('print')}}}`,
  ].join('\n');
}
