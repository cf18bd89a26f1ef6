/** What the generated pages share: their mark and their tables. */

export const mark = '<!-- Made by scripts/docs.ts from the registries; edit those, not this page. -->';

// What stands in angle brackets in a publisher’s own words would be taken for HTML.
const cell = (text: string): string =>
  text.replaceAll('|', '\\|').replaceAll(/\s+/g, ' ').replaceAll('<', '&lt;');

export function table(heads: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.map(cell).join(' | ')} |`;
  return [line(heads), line(heads.map(() => '---')), ...rows.map(line)].join('\n');
}
