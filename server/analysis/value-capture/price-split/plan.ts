/** Which splits of a device there are, which one is meant, and what could be asked where there is none. */
import { byCodeUnit } from '../../../../schema/canonical.ts';
import type { StatementFilter, StatementRow } from '../../../../schema/store.ts';
import { dimensionOfUnit, units } from '../../../../schema/unit.ts';
import { type Figure, QuestionError } from '../../answer.ts';
import type { GraphContext } from '../../context/context.ts';
import { worldGroup } from '../../context/cover.ts';
import { knownId, nearestIds } from '../../context/nearest.ts';
import { figureOfRow } from '../../figure.ts';
import { groupBy } from '../../group-by.ts';
import type { ValueCaptureParameters } from '../parameters.ts';
import type { SplitMaterials, SplitName } from './answer.ts';
import { contentsOf } from './contents.ts';

/** One document's division of one price of one device in one year, in one unit. */
export interface Split extends SplitName {
  readonly device: string;
  readonly whole: StatementRow;
  /** By row. */
  readonly parts: readonly StatementRow[];
}

export function deviceOf(context: GraphContext, { subject }: ValueCaptureParameters): string {
  if (subject !== null) return knownId(context, subject, ['device']);
  const nearest = splitDevices(context);
  throw new QuestionError(
    'BAD_USER_INPUT',
    `subject: the lens price-split is of one device, such as ${nearest.slice(0, 3).join(', ')}`,
    nearest,
  );
}

/** Devices of which a price is divided, among statements of all, by id. */
export function devicesOf(rows: readonly StatementRow[]): readonly string[] {
  return [...groupBy(rows, ({ object }) => object ?? '')]
    .filter(([device, own]) => device.startsWith('device:') && splitsOf(device, own).length > 0)
    .map(([device]) => device)
    .sort(byCodeUnit);
}

/** The same without plans, before any statement is read. */
function splitDevices(context: GraphContext): readonly string[] {
  return context.cover
    .objectsOf('capturesValue')
    .filter(
      (object) =>
        object.startsWith('device:') &&
        context.cover
          .seriesOf('capturesValue', object)
          .some(({ years }) => years.some(({ hasWorld }) => hasWorld)),
    );
}

/**
 * The splits of every device, the prices of the metals in this one, and the places of companies in its documents: a
 * filter a source, since a store finds one value much faster than a list.
 */
export function splitFilters(
  context: GraphContext,
  values: ValueCaptureParameters,
): readonly StatementFilter[] {
  const device = deviceOf(context, values);
  const known = splitDevices(context);
  // A price that is only planned is in no series: any source of splits may tell it.
  const sources = new Set(
    (known.includes(device) ? [device] : known).flatMap((object) =>
      context.cover.seriesOf('capturesValue', object).map(({ source }) => source),
    ),
  );
  const metals = contentsOf(context, device, values.precedence)?.metals.map(({ material }) => material) ?? [];
  return [
    { predicate: ['capturesValue'], withKinds: ['device'] },
    { predicate: ['hasPrice'], subject: [...metals, device] },
    ...[...sources]
      .sort(byCodeUnit)
      .map((source): StatementFilter => ({ predicate: ['locatedIn'], source: [source] })),
  ];
}

/** A statement that can be a part or the whole of a split: an amount of money or a share, of one year. */
const isOfSplit = ({ unit, quarantine, period }: StatementRow): boolean =>
  quarantine === null &&
  unit !== null &&
  ['money', 'ratio'].includes(units.get(unit).dimension) &&
  /^\d{4}$/.test(period);

/** Splits of a device among its statements; rows without a whole of their own are none. */
export function splitsOf(device: string, rows: readonly StatementRow[]): readonly Split[] {
  const own = rows.filter((row) => row.object === device && isOfSplit(row));
  const groups = groupBy(own, ({ source, edition, period, product, unit }) =>
    JSON.stringify([source, edition, period, product, dimensionOfUnit(unit ?? '')]),
  );
  return [...groups.keys()].sort(byCodeUnit).flatMap((key): Split[] => {
    const all = groups.get(key) ?? [];
    const wholes = all.filter(({ subject, value }) => subject === worldGroup && value !== null && value > 0);
    const [whole] = wholes;
    const parts = all.filter(({ subject }) => subject !== worldGroup);
    // Two wholes of one kind in one document would leave open of which one a row is a part.
    if (whole === undefined || wholes.length > 1 || parts.length === 0) return [];
    const { source, edition, period, product } = whole;
    return [{ device, source, edition, year: Number(period), kind: product, whole, parts }];
  });
}

/**
 * The split that is meant, and every other of the device: the latest, then what the precedence rule prefers.
 * @throws QuestionError with what could be asked instead
 */
export function chooseSplit(
  context: GraphContext,
  values: ValueCaptureParameters,
  rows: readonly StatementRow[],
): { readonly split: Split; readonly others: readonly Split[] } {
  const device = deviceOf(context, values);
  const compare = context.precedence.compare(values.precedence, 'capturesValue', device);
  const all = splitsOf(device, rows).toSorted((a, b) => b.year - a.year || compare(a, b));
  if (all.length === 0) throw noSplit(context, device, devicesOf(rows));
  const ofEdition = all.filter(({ edition }) => values.edition === null || edition === values.edition);
  if (ofEdition.length === 0) {
    const nearest = [...new Set(all.map(({ edition }) => edition))];
    throw new QuestionError(
      'NOT_ANSWERABLE',
      `edition: "${values.edition}" divides no price of ${device}; answerable: ${nearest.join(', ')}`,
      nearest,
      values.edition ?? undefined,
    );
  }
  const split = ofEdition.find(({ year }) => values.year === null || year === values.year);
  if (split === undefined) {
    const wanted = values.year ?? 0;
    const nearest = [...new Set(ofEdition.map(({ year }) => year))]
      .sort((a, b) => Math.abs(a - wanted) - Math.abs(b - wanted) || b - a)
      .map(String);
    throw new QuestionError(
      'YEAR_NOT_COVERED',
      `year: no price of ${device} of ${wanted} is divided; the nearest years: ${nearest.join(', ')}`,
      nearest,
      String(wanted),
    );
  }
  return { split, others: all.filter((other) => other !== split) };
}

/** The price that the same document prints of what it divides in shares. */
export function priceOf(
  { device, source, edition, year, kind, whole }: Split,
  prices: readonly StatementRow[],
): Figure | null {
  if (whole.unit === null || units.get(whole.unit).dimension === 'money') return null;
  const row = prices.find(
    (one) =>
      one.subject === device &&
      one.object === kind &&
      one.source === source &&
      one.edition === edition &&
      one.period === String(year) &&
      isOfSplit(one) &&
      one.value !== null,
  );
  return row === undefined ? null : figureOfRow(row);
}

/**
 * A year that is asked for by name and of which no metal in the device has a price would leave every worth blank.
 * @throws QuestionError with the years that have prices, the nearest first
 */
export function checkPriceYear(
  { priceYear }: ValueCaptureParameters,
  { priceYears, metals }: Pick<SplitMaterials, 'priceYears' | 'metals'>,
): void {
  // Without known contents there is nothing to price in any year, and the answer says so.
  if (priceYear === null || metals.length === 0 || priceYears.includes(priceYear)) return;
  const nearest = [...priceYears]
    .sort((a, b) => Math.abs(a - priceYear) - Math.abs(b - priceYear) || b - a)
    .map(String);
  throw new QuestionError(
    'YEAR_NOT_COVERED',
    `priceYear: no metal in this device has a price of ${priceYear}; years that have prices: ${nearest.join(', ') || 'none'}`,
    nearest,
    String(priceYear),
  );
}

/** How many devices are named where one has no split. */
const named = 6;

function noSplit(context: GraphContext, device: string, devices: readonly string[]): QuestionError {
  const known = new Set(devices);
  const nearest = nearestIds(context, device, {
    kinds: ['device'],
    first: named,
    isFit: (id) => known.has(id),
  });
  const instead = nearest.map((id) => `lens: PRICE_SPLIT, subject: ${id}`);
  const answerable = nearest.length === 0 ? '' : `; answerable: ${nearest.join(', ')}`;
  return new QuestionError(
    'NOT_ANSWERABLE',
    `subject: no document in this graph divides a price of ${device}${answerable}`,
    instead,
    device,
  );
}
