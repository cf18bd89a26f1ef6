/** Output of a mine in a year: the sheet "commodities". */
import type { Draft, Emit, QuarantineRule, Row } from '../../adapter.ts';
import { figureOf } from '../../readers/cell.ts';
import { commodities } from './commodities.ts';
import { notSites, ofSeveralMines, siteOf } from './site.ts';
import { measured, spellings, unclearUnits } from './unit.ts';

export function readOutput(row: Row, emit: Emit): void {
  const name = row.text('commodity');
  const commodity = commodities.get(name);
  if (commodity === undefined) {
    emit.fail(row, 'commodity', name, 'a commodity declared in commodities.ts');
    return;
  }
  const reason = reasonToDrop(row);
  if (reason !== undefined) emit.drop(row, reason);
  else if ('dropped' in commodity) emit.drop(row, commodity.dropped);
  else emitOutput(row, emit, commodity);
}

function reasonToDrop(row: Row): string | undefined {
  if (row.text('value') === '') return 'no output in the row: a grade, a yield or sales only';
  if (notSites.has(row.text('mine_fac'))) return ofSeveralMines;
  if (row.text('sub_site') !== '') return 'output of a part of a mine: parts and whole would be added up';
  if (/gold equivalent/i.test(row.text('comment')))
    return 'gold equivalents: other metals at the price of gold';
  if (unclearUnits.has(row.text('unit'))) return 'tons of which it is not said whether they are metric';
  return undefined;
}

/** The part of the output that an owner counts as its own; blank stands for the whole. */
function attributable(row: Row): string | undefined {
  const share = row.text('production_share');
  const comment = row.text('comment');
  if (share !== '' && share !== '1')
    return `The row gives a share of ${share}: the output may be the part of one owner alone.`;
  return /ownership|\bshare\b/i.test(comment)
    ? `The comment speaks of one owner’s part: ${comment}`
    : undefined;
}

function emitOutput(
  row: Row,
  emit: Emit,
  commodity: Exclude<ReturnType<typeof commodities.get>, undefined | { readonly dropped: string }>,
): void {
  const year = row.text('year');
  if (!/^(199|20[012])\d$/.test(year)) emit.fail(row, 'year', year, 'a year from 1990 to 2029');
  const value = figureOf(row, 'value')?.value;
  const amount = value === undefined ? undefined : measured(value, row.text('unit'));
  if (amount === undefined) {
    emit.fail(
      row,
      'unit',
      `${row.text('value')} ${row.text('unit')}`,
      `a number and one of ${spellings.join(', ')}`,
    );
    return;
  }
  const businessYear = row.text('reporting_period');
  const notes = [
    commodity.note,
    businessYear === '' ? undefined : `Business year ${businessYear}.`,
    row.text('type_mining') === '' ? undefined : `${row.text('type_mining')}.`,
    `${row.text('source')}.`,
  ].filter((note) => note !== undefined);
  const part = attributable(row);
  const draft: Draft = {
    subject: siteOf(row),
    predicate: commodity.predicate,
    object: commodity.material,
    stage: commodity.predicate === 'extracts' ? 'extraction' : 'refining',
    period: year,
    value: amount.value,
    unit: `${amount.symbol}:${commodity.basis}`,
    status: 'reported',
    locator: `${row.file}, commodities, row ${row.line}: ${row.text('mine_fac')}; ${row.text('commodity')}; ${year}`,
    note: notes.join(' '),
    ...(part === undefined ? {} : { quarantine: { rule: 'share-of-one-owner', reason: part } }),
  };
  emit.statement(draft);
}

const counts = new WeakMap<readonly Draft[], ReadonlyMap<string, number>>();
const keyOf = ({ subject, predicate, object, period }: Draft): string =>
  JSON.stringify([subject, predicate, object, period]);

function countsOf(all: readonly Draft[]): ReadonlyMap<string, number> {
  const known = counts.get(all);
  if (known !== undefined) return known;
  const found = new Map<string, number>();
  for (const draft of all)
    if (draft.value !== undefined) found.set(keyOf(draft), (found.get(keyOf(draft)) ?? 0) + 1);
  counts.set(all, found);
  return found;
}

export const severalRowsOfOneYear: QuarantineRule = {
  id: 'several-rows-of-one-year',
  applies: (draft, all) =>
    (draft.predicate === 'extracts' || draft.predicate === 'refines') &&
    (countsOf(all).get(keyOf(draft)) ?? 0) > 1
      ? 'Several rows of one mine, metal and year: parts by type of mining or ore, or two reports, which are not to be added up.'
      : undefined,
};
