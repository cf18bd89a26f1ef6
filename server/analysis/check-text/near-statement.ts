/** How a statement stands to a figure of a text: by value, by scope, by year. */
import type { Claim } from '../../../schema/claim.ts';
import type { Label } from '../../../schema/label.ts';
import { predicateOf } from '../../../schema/predicate.ts';
import { yearsOfPeriod } from '../../../schema/statement.ts';
import type { StatementRow } from '../../../schema/store.ts';
import { units } from '../../../schema/unit.ts';
import type { Figure } from '../answer.ts';
import { relationTo } from '../claims/compare.ts';
import type { Range } from '../claims/range.ts';
import type { GraphContext } from '../context/context.ts';
import { derivedFigure, figureOfRow } from '../figure.ts';
import { inEach, nameOf } from '../label.ts';
import { stemsOf } from './about/by-words.ts';
import type { Lead, Spoken } from './about/leads.ts';
import { narrowedByName, narrowings } from './about/narrowings.ts';
import type { NearStatement } from './answer.ts';
import type { TextFigure } from './extract/extract.ts';
import type { TextUnit } from './extract/units.ts';
import { scopeWords, valueWords, yearWords } from './words.ts';

/** Prices of the day: what a text means by a dollar unless it says otherwise. */
const plainMoney: ReadonlySet<string> = new Set(['current', 'current-eur', 'current-cny', 'fob', 'cif']);

/** Whether the two measure the same thing, as far as the text says. */
export function isComparable(unit: TextUnit, rowUnit: string): boolean {
  const { dimension, basis } = units.get(rowUnit);
  const isShare = unit.dimension === 'ratio' && dimension === 'mass-fraction';
  if (dimension !== unit.dimension && !isShare) return false;
  return unit.bases === null || unit.bases.includes(basis);
}

/** What one of the text's unit is in the unit of a statement of the same dimension. */
function factorTo(unit: TextUnit, rowUnit: string): number {
  return Number(unit.factor) / Number(units.get(rowUnit).factor);
}

/** A number as written, without the last bits that a multiplication in binary leaves. */
const written = (value: number): number => Number(value.toPrecision(15));

/** The figure as a claim would state it, in the unit of the statement: so that the rule of the claims applies. */
function asClaim({ range, period }: TextFigure, rowUnit: string, factor: number): Claim {
  const end = (value: number): string | null =>
    Number.isFinite(value) ? String(written(value * factor)) : null;
  return {
    id: '',
    document: '',
    documentDate: '',
    documentSource: null,
    restsOn: null,
    language: 'en',
    quotation: '',
    text: { en: '', fr: '', es: '' },
    figure: null,
    low: end(range.low),
    high: end(range.high),
    unit: rowUnit,
    period,
    note: null,
    links: [],
  };
}

/** Least and most of the text's figure over the statement's; null where one of them is open, or not above 0. */
function ratioOf(figure: TextFigure, row: StatementRow, factor: number): Figure | null {
  const own: Range = { low: row.low ?? row.value ?? Number.NaN, high: row.high ?? row.value ?? Number.NaN };
  if (!(own.low > 0) || row.unit === null) return null;
  const { low, high } = figure.range;
  const ends = {
    low: Number.isFinite(low) ? written((low * factor) / own.high) : null,
    high: Number.isFinite(high) ? written((high * factor) / own.low) : null,
  };
  if (figure.value === null || row.value === null) {
    const [least, most] = [ends.low, ends.high];
    if (least === null || most === null) return null;
    const only = derivedFigure({ value: least, low: least, high: most }, 'fraction', [row.row]);
    return { ...only, quantity: { ...only.quantity, value: null, missing: 'only-bounds' } };
  }
  return derivedFigure({ value: written((figure.value * factor) / row.value), ...ends }, 'fraction', [
    row.row,
  ]);
}

function scopeOf(
  context: GraphContext,
  spoken: Spoken,
  lead: Lead,
  row: StatementRow,
  unit: TextUnit,
): Label[] {
  const scope: Label[] = [];
  const named = new Set(spoken.mentions.map(({ id }) => id));
  if (!lead.isSubjectNamed)
    scope.push(
      lead.namedInstead === null
        ? scopeWords.noPlace(context, row.subject)
        : scopeWords.otherSubject(context, row.subject, lead.namedInstead),
    );
  if (lead.place > 0) scope.push(scopeWords.otherRelation(row.predicate));
  if (lead.nearer !== null) scope.push(scopeWords.nearer(context, lead.nearer, row.subject));
  if (spoken.mentions.some(({ id, isEither }) => isEither && id === row.subject))
    scope.push(scopeWords.either(context, row.subject));
  scope.push(...notNarrowed(context, spoken, row));
  for (const id of [row.object, row.product]) {
    if (id === null || id === lead.object || named.has(id) || isSpokenOf(context, spoken, id)) continue;
    scope.push(scopeWords.notNamed(context, id));
  }
  const { basis, dimension } = units.get(row.unit ?? '');
  // What a source counts by one basis alone, such as e-waste, needs no word for it.
  const isMetal = ['extracts', 'refines', 'smelts', 'hasReserves', 'hasPrice', 'contains'].includes(
    row.predicate,
  );
  const isOpenMass = unit.bases === null && basis !== 'none' && isMetal && dimension !== 'ratio';
  const isOtherMoney = dimension.startsWith('money') && !plainMoney.has(basis);
  if (isOpenMass || isOtherMoney) scope.push(scopeWords.basis(basis));
  return scope;
}

/** What narrows the sentence and stands in none of the statement's names. */
function notNarrowed(
  context: GraphContext,
  spoken: Spoken,
  { subject, object, product }: StatementRow,
): Label[] {
  if (spoken.narrowings.size === 0) return [];
  const own = [subject, object, product].flatMap((id) => {
    const name = id === null ? undefined : context.entities.get(id)?.name.en;
    return name === undefined ? [] : [narrowedByName(name)];
  });
  return narrowings
    .filter(({ id }) => spoken.narrowings.has(id) && !own.some((ids) => ids.has(id)))
    .map(({ label }) => scopeWords.narrower(label));
}

function isSpokenOf(context: GraphContext, { stems }: Spoken, id: string): boolean {
  const name = context.entities.get(id)?.name;
  if (name === undefined) return false;
  return [name.en, name.fr, name.es].some((text) => {
    const own = stemsOf(text);
    return own.size > 0 && [...own].every((stem) => stems.has(stem));
  });
}

/** How far apart in years; 0 where the text names none. */
export function yearsApart(figure: TextFigure, period: string): number {
  if (figure.period === null) return 0;
  const [own, other] = [yearsOfPeriod(figure.period), yearsOfPeriod(period)];
  return (
    Math.max(0, other.from - own.to, own.from - other.to) +
    Math.abs(other.to - other.from - own.to + own.from)
  );
}

/**
 * Of each series the statement whose years are nearest to the figure's; where the text names none, the newest that
 * is no projection, if there is one.
 */
function nearestInTime(figure: TextFigure, rows: readonly StatementRow[]): readonly StatementRow[] {
  const best = new Map<string, StatementRow>();
  const isBefore = (a: StatementRow, b: StatementRow): boolean => {
    if (figure.period !== null) {
      const [left, right] = [yearsApart(figure, a.period), yearsApart(figure, b.period)];
      if (left !== right) return left < right;
    }
    const [left, right] = [a.status === 'projected', b.status === 'projected'];
    if (left !== right) return right;
    return yearsOfPeriod(a.period).to > yearsOfPeriod(b.period).to;
  };
  for (const row of rows) {
    const { source, edition, subject, predicate, object, product, unit } = row;
    const key = `${source} ${edition} ${subject} ${predicate} ${object} ${product} ${unit}`;
    const other = best.get(key);
    if (other === undefined || isBefore(row, other)) best.set(key, row);
  }
  return [...best.values()];
}

/** The statements of a lead beside a figure, one of each series, in no stated order. */
export function nearOf(
  context: GraphContext,
  { figure, spoken, lead }: { readonly figure: TextFigure; readonly spoken: Spoken; readonly lead: Lead },
  rows: readonly StatementRow[],
): readonly NearStatement[] {
  const { unit } = figure;
  if (unit === null) return [];
  const usable = rows.filter(
    (row) =>
      row.unit !== null &&
      isComparable(unit, row.unit) &&
      hasNumber(row) &&
      isOfWhatIsNamed(spoken, lead, row),
  );
  return nearestInTime(figure, usable).flatMap((row): NearStatement[] => {
    const own = figureOfRow(row);
    if (own === null || row.unit === null) return [];
    const factor = factorTo(unit, row.unit);
    const claim = asClaim(figure, row.unit, factor);
    const scope = scopeOf(context, spoken, lead, row, unit);
    const relation = relationTo(claim, { scope: scope.length > 0 ? 'other' : 'same' }, row, own.quantity);
    const ratio = ratioOf(figure, row, factor);
    return [
      {
        row: row.row,
        about: aboutOf(context, row),
        period: row.period,
        relation,
        figure: own,
        ratio,
        value: valueWords(ratio?.quantity ?? null),
        scope,
        year: yearWords(figure.period, row.period),
      },
    ];
  });
}

function aboutOf(context: GraphContext, { predicate, subject, product, object }: StatementRow): Label {
  const names = [subject, product, object].flatMap((id) => (id === null ? [] : [nameOf(context, id)]));
  return inEach((language) =>
    [predicateOf(predicate).label, ...names].map((label) => label[language]).join(', '),
  );
}

/** What somebody gets of the price of one device is no measure of theirs, unless the sentence names the device. */
function isOfWhatIsNamed(
  { mentions }: Spoken,
  lead: Lead,
  { predicate, subject, product }: StatementRow,
): boolean {
  if (predicate !== 'capturesValue' || product === null || lead.subject === product) return true;
  const thing = subject.startsWith('device:') ? subject : product;
  return mentions.some(({ id }) => id === thing);
}

function hasNumber({ value, low, high }: StatementRow): boolean {
  return value !== null || low !== null || high !== null;
}
