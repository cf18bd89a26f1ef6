/** What totals alone prove of who sent how much to whom. */
import type { Language } from '../../schema/label.ts';
import type { AnswerOut, FigureOut, NamedOut } from './answer.ts';
import { footer } from './answers.ts';
import { figureText, shareText } from './figure.ts';
import { headIn } from './heads.ts';
import { blocks, tableText } from './table.ts';

export interface BoundOut {
  readonly product: NamedOut;
  readonly from: NamedOut;
  readonly to: NamedOut;
  readonly amount: FigureOut;
  readonly shareOfImports: FigureOut;
}
interface OriginBoundsOut extends AnswerOut {
  readonly material: NamedOut;
  readonly year: number;
  readonly bounds: readonly BoundOut[];
}

/** Lists of a printed answer end here; the whole stands in --json. */
const mostRows = 20;

export function boundsTable(bounds: readonly BoundOut[], language: Language): string {
  if (bounds.length === 0) return '';
  const head = headIn(language);
  const table = tableText(
    [{ head: head('flow') }, { head: head('codes') }, { head: head('amount') }, { head: head('ofImports') }],
    bounds
      .slice(0, mostRows)
      .map(({ from, to, product, amount, shareOfImports }) => [
        `${from.name} → ${to.name}`,
        product.id,
        figureText(amount, language),
        shareText(shareOfImports, language),
      ]),
  );
  return bounds.length > mostRows ? `${table}\n  … +${bounds.length - mostRows}` : table;
}

export function printOriginBounds(data: unknown, language: Language): string {
  const answer = data as OriginBoundsOut;
  const head = headIn(language);
  return blocks(
    `${answer.material.name} (${answer.material.id}) · ${answer.year}`,
    answer.bounds.length === 0 ? head('noFigure') : boundsTable(answer.bounds, language),
    footer(answer, language),
  );
}
