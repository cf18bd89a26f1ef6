/** A row that is an item of the registry of harms with a size: what a source counted at each place, summed over what it names there. */
import type { Label } from '../../../../schema/label.ts';
import { yearsOfPeriod } from '../../../../schema/statement.ts';
import type { StatementRow } from '../../../../schema/store.ts';
import { units } from '../../../../schema/unit.ts';
import type { GraphContext } from '../../context/context.ts';
import { worldGroup } from '../../context/cover.ts';
import { nearestYear } from '../../context/membership.ts';
import { quantityOf } from '../../figure.ts';
import type { HarmAmounts, HarmItem, HarmReading } from '../../harm/harms/harm.ts';
import { fill, inEach, joined } from '../../label.ts';
import type { LedgerParameters, LedgerRow } from '../answer.ts';
import { amountsDivision } from '../division.ts';
import { type Heads, perHead, populationOf, withoutPeople } from '../per-head.ts';
import { divided } from '../row.ts';
import { listedWithout, notPerHead, otherYear, perHeads, withoutPopulation, worldPrinted } from '../words.ts';
import { emptyRow, nothing } from './empty.ts';
import { plainPlan, type RowItem, type RowWords } from './item.ts';
import { namesOf } from './world.ts';

/** Mines with several metals are counted by the shares of their metals' worth: the default of who answers for a harm. */
const allocation = 'price';

/** @param words of which the scope is the item’s, where no other is given */
export function magnitudeRow(
  item: HarmItem,
  words: Omit<RowWords, 'scope' | 'stage'> & Partial<Pick<RowWords, 'scope'>>,
  heads: Heads | null,
): RowItem {
  const own: RowWords = { scope: item.scope, stage: item.stage, ...words };
  return {
    words: own,
    plan(context, values) {
      const reading = readingOf(context, item, values);
      return {
        ...plainPlan,
        filters: reading === undefined ? [] : item.filters(context, reading),
        years: reading === undefined || heads === null ? [] : [yearsOfPeriod(reading.period).to],
        answer(rows) {
          const amounts = reading === undefined ? undefined : item.amounts(context, rows, reading);
          if (reading === undefined || amounts === undefined || !(totalOf(amounts) > 0)) return emptyRow(own);
          const year = yearsOfPeriod(reading.period).to;
          const division = amountsDivision(amounts, year);
          const population = values.perHead
            ? populationOf(context, rows, year, values.precedence)
            : undefined;
          const alone = population === undefined ? [] : withoutPeople(division, population);
          const { withoutValue } = amounts;
          const notes = [
            ...(isOfYear(reading.period, values.year)
              ? []
              : [fill(otherYear, { asked: String(values.year), used: reading.period.replace('/', '–') })]),
            ...(own.inShort === null ? [] : [own.inShort]),
            ...(withoutValue.length === 0
              ? []
              : [fill(listedWithout, { economies: namesOf(context, withoutValue) })]),
            ...printedWorld(item, reading, rows, amounts),
            ...(values.perHead && heads === null ? [notPerHead] : []),
            ...(population === undefined || heads === null
              ? []
              : [fill(perHeads[heads], { year: String(population.year) })]),
            ...(alone.length === 0 ? [] : [fill(withoutPopulation, { economies: namesOf(context, alone) })]),
          ];
          const { inShort: _, ...said } = own;
          return {
            ...said,
            ...nothing,
            period: reading.period.replace('/', '–'),
            state: 'covered',
            note: notes.length === 0 ? null : joined(notes),
            ...divided(
              context,
              population === undefined || heads === null ? division : perHead(division, population, heads),
              values,
            ),
          } satisfies LedgerRow;
        },
      };
    },
  };
}

/** Where the publisher's own world is less than its rows: more would be left over, and has a band. */
function printedWorld(
  { predicate, objects }: HarmItem,
  { period }: HarmReading,
  rows: readonly StatementRow[],
  amounts: HarmAmounts,
): readonly Label[] {
  const printed = rows.find(
    (row) =>
      row.subject === worldGroup &&
      row.predicate === predicate &&
      row.object !== null &&
      objects.includes(row.object) &&
      row.period === period &&
      row.value !== null,
  );
  const own = printed === undefined ? null : quantityOf(printed, amounts.unit)?.value;
  const sum = totalOf(amounts);
  if (own == null || own >= sum) return [];
  const said = (value: number): Label =>
    inEach(
      (language) =>
        `${new Intl.NumberFormat(language).format(value)} ${units.get(amounts.unit).symbol[language]}`,
    );
  return [fill(worldPrinted, { printed: said(own), sum: said(sum) })];
}

const totalOf = ({ parts, placeless }: HarmAmounts): number =>
  [...parts, ...placeless].reduce((sum, { value }) => sum + value, 0);

const isOfYear = (period: string, year: number | null): boolean => {
  const { from, to } = yearsOfPeriod(period);
  return year === null || (from <= year && year <= to);
};

/** The period that holds the year, the shortest of several; else the nearest. The latest where no year is asked. */
function readingOf(
  context: GraphContext,
  item: HarmItem,
  { year, precedence }: Pick<LedgerParameters, 'year' | 'precedence'>,
): HarmReading | undefined {
  const periods = item.periods(context, precedence);
  const spanOf = (period: string) => yearsOfPeriod(period);
  const holding = periods
    .filter((period) => year !== null && isOfYear(period, year))
    .sort((a, b) => spanOf(a).to - spanOf(a).from - (spanOf(b).to - spanOf(b).from));
  const nearest =
    year === null
      ? undefined
      : nearestYear(
          periods.map((period) => spanOf(period).to),
          year,
        );
  const period =
    holding[0] ?? (year === null ? periods.at(-1) : periods.find((one) => spanOf(one).to === nearest));
  return period === undefined ? undefined : { period, isSum: false, allocation, material: null, precedence };
}
