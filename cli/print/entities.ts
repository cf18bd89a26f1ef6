/** Entities: one, a page of them, what a search found. */
import type { Language } from '../../schema/label.ts';
import type { NamedOut, PageOut, UnknownOut } from './answer.ts';
import { sideText } from './figure.ts';
import { headIn } from './heads.ts';
import { nextPage } from './page.ts';
import { blocks, tableText } from './table.ts';

interface EntityOut extends NamedOut {
  readonly kindLabel: string;
  readonly aliases: readonly string[];
  readonly codes: readonly { readonly system: string; readonly code: string }[];
  readonly partOf: NamedOut | null;
  readonly side: string | null;
  readonly statementCount: number;
  readonly unknowns: readonly UnknownOut[];
}

export function printEntity(data: unknown, language: Language): string {
  const entity = data as EntityOut;
  const head = headIn(language);
  const lines: readonly (readonly [string, string])[] = [
    [head('id'), entity.id],
    [head('kind'), entity.kindLabel],
    [head('side'), sideText(entity.side, language)],
    [head('aliases'), entity.aliases.join(', ')],
    [head('codes'), entity.codes.map(({ system, code }) => `${system} ${code}`).join(', ')],
    [head('of'), entity.partOf === null ? '' : `${entity.partOf.name} (${entity.partOf.id})`],
    [head('statements'), String(entity.statementCount)],
  ];
  return blocks(
    entity.name,
    lines
      .filter(([, text]) => text !== '')
      .map(([name, text]) => `${name}: ${text}`)
      .join('\n'),
    unknownLines(entity.unknowns, language),
  );
}

/** What is known to be unknown, a line each. */
export function unknownLines(unknowns: readonly UnknownOut[], language: Language): string {
  if (unknowns.length === 0) return '';
  return `${headIn(language)('unknowns')}\n${unknowns.map(({ text }) => `  ${text}`).join('\n')}`;
}

export function printEntities(data: unknown, language: Language): string {
  const page = data as PageOut<EntityOut>;
  const head = headIn(language);
  const rows = page.nodes.map((entity) => [
    entity.id,
    entity.name,
    entity.kindLabel,
    String(entity.statementCount),
  ]);
  const columns = [
    { head: head('id') },
    { head: head('name') },
    { head: head('kind') },
    { head: head('statements'), isNumber: true },
  ];
  return blocks(tableText(columns, rows), nextPage(page, language));
}

interface HitOut {
  readonly entity: NamedOut;
  readonly matched: string;
  readonly why: string;
}

export function printSearch(data: unknown, language: Language): string {
  const hits = data as readonly HitOut[];
  const head = headIn(language);
  const rows = hits.map(({ entity, matched, why }) => [entity.id, entity.name, `${matched}: ${why}`]);
  return tableText([{ head: head('id') }, { head: head('name') }, { head: head('match') }], rows);
}
