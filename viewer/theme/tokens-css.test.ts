import { expect, it } from 'vitest';
import { themes, tokenNames, tokens } from '../../picture/tokens.ts';
import { tokensCss } from './tokens-css.ts';

it('says every token in every theme', () => {
  const css = tokensCss();
  for (const theme of themes) {
    for (const name of tokenNames) expect(css).toContain(`--${name}:${tokens[name][theme]};`);
  }
});

it('lets a reader who chose light keep it in a dark system, and prints on paper whatever was chosen', () => {
  const rules = tokensCss().split('\n');
  expect(rules[1]).toMatch(/^@media \(prefers-color-scheme:dark\)\{:root:not\(\[data-theme="light"\]\)/);
  expect(rules.at(-1)).toMatch(/^@media print\{.*:root\[data-theme\]:not\(#none\)/);
  expect(rules.at(-1)).toContain(`--paper:${tokens.paper.print};`);
});
