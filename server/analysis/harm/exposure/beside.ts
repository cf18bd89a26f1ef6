/** What sources say beside a share: the part concerned, measures at places, livelihoods, and goods of later stages. */
import { byCodeUnit } from '../../../../schema/canonical.ts';
import { yearsOfPeriod } from '../../../../schema/statement.ts';
import type { StatementRow } from '../../../../schema/store.ts';
import type { GraphContext } from '../../context/context.ts';
import { figureOfRow, rowsOf } from '../../figure.ts';
import type { ExposureGood, ExposureNote } from '../answer.ts';
import { derivedGoodIndicator } from '../harms/derived-goods.ts';
import { economyOf } from './documents.ts';
import { type ExposurePlan, livelihoodIndicators, partIndicators } from './plan.ts';

interface Beside {
  readonly partsConcerned: readonly ExposureNote[];
  readonly measured: readonly ExposureNote[];
  readonly livelihoods: readonly ExposureNote[];
  readonly goods: readonly ExposureGood[];
  readonly evidence: readonly number[];
}

interface Rows {
  readonly documents: readonly StatementRow[];
  readonly beside: readonly StatementRow[];
}

export function besideIn(
  context: GraphContext,
  { material, products, item }: ExposurePlan,
  { documents, beside }: Rows,
  economies: ReadonlySet<string>,
): Beside {
  const isNow = ({ quarantine, status }: StatementRow): boolean =>
    quarantine === null && status !== 'projected';
  const own = beside.filter((row) => isNow(row) && economies.has(row.subject));
  const of = (objects: readonly string[], isOf: (row: StatementRow) => boolean): readonly ExposureNote[] =>
    notes(own.filter((row) => row.object !== null && objects.includes(row.object) && isOf(row)));
  const ofMaterial = ({ product }: StatementRow): boolean => product === material;
  const partsConcerned = of(partIndicators, ofMaterial);
  const livelihoods = of(livelihoodIndicators, ofMaterial);
  const measured = latestAtEach(
    documents.filter(
      (row) =>
        isNow(row) &&
        row.unit !== null &&
        row.value !== null &&
        !row.subject.startsWith('economy:') &&
        (products === null || (row.product !== null && products.includes(row.product))) &&
        economies.has(economyOf(context, row.subject) ?? ''),
    ),
  );
  // Goods are of the list that documents the harm, and of no other harm.
  const listed = beside.filter(
    ({ object, source, subject }) =>
      object === derivedGoodIndicator && source === item.source && subject.startsWith('economy:'),
  );
  const goods = goodsOf([...documents, ...listed].filter(isNow));
  return {
    partsConcerned,
    livelihoods,
    measured: notes(measured),
    goods,
    evidence: rowsOf(
      ...[...partsConcerned, ...livelihoods].map(({ figure }) => figure.evidence),
      ...goods.map((good) => good.evidence),
      measured.map(({ row }) => row),
    ),
  };
}

/** By subject, indicator, then the latest first. */
function notes(rows: readonly StatementRow[]): readonly ExposureNote[] {
  return [...rows]
    .sort(
      (a, b) =>
        byCodeUnit(`${a.subject} ${a.object}`, `${b.subject} ${b.object}`) ||
        yearsOfPeriod(b.period).to - yearsOfPeriod(a.period).to ||
        a.row - b.row,
    )
    .flatMap((row): ExposureNote[] => {
      const figure = figureOfRow(row);
      if (figure === null) return [];
      const { subject, object, product, period, source, edition, note } = row;
      return [{ subject, what: object ?? '', material: product, period, figure, source, edition, note }];
    });
}

/** Of each place the latest. */
function latestAtEach(rows: readonly StatementRow[]): readonly StatementRow[] {
  const latest = new Map<string, StatementRow>();
  for (const row of rows) {
    const key = `${row.subject} ${row.object} ${row.product}`;
    const held = latest.get(key);
    if (held === undefined || yearsOfPeriod(row.period).to > yearsOfPeriod(held.period).to)
      latest.set(key, row);
  }
  return [...latest.values()];
}

/** Goods of stages after refining, by good and economy: what the list names there, and no claim about the material. */
function goodsOf(rows: readonly StatementRow[]): readonly ExposureGood[] {
  const goods = new Map<string, { readonly good: Omit<ExposureGood, 'evidence'>; readonly rows: number[] }>();
  for (const { subject, object, product, stage, row } of rows) {
    if (stage === null || stage === 'extraction' || stage === 'refining' || product === null) continue;
    const hasInput = object === derivedGoodIndicator;
    const key = `${product} ${subject} ${stage} ${hasInput}`;
    const held = goods.get(key) ?? { good: { economy: subject, product, stage, hasInput }, rows: [] };
    held.rows.push(row);
    goods.set(key, held);
  }
  return [...goods.keys()].sort(byCodeUnit).flatMap((key): ExposureGood[] => {
    const held = goods.get(key);
    return held === undefined ? [] : [{ ...held.good, evidence: rowsOf(held.rows) }];
  });
}
