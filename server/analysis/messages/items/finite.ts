/** Message 5: metals and fossil energy are finite. Reserves over a year’s output are no date of exhaustion. */
import type { Label } from '../../../../schema/label.ts';
import type { StatementRow } from '../../../../schema/store.ts';
import type { GraphContext } from '../../context/context.ts';
import { figureOfRow } from '../../figure.ts';
import { groupBy } from '../../group-by.ts';
import { fill, inEach } from '../../label.ts';
import type { MessageFigure } from '../answer.ts';
import { change, computed, converts, counted, inWords, stated, world, yearOf } from '../figures.ts';
import { message } from '../item.ts';
import { finiteWords as words } from '../words/finite.ts';
import { isMaterial } from './material.ts';

const publisher = ['usgs-mcs'] as const;
const grid = ['codecarbon-grid'] as const;
const fuels = ['coal', 'gas', 'oil'] as const;

export const finite = message({
  id: 'finite',
  label: words.label,
  wanted: {
    reserves: { subject: [world], predicate: ['hasReserves'], source: publisher },
    output: { subject: [world], predicate: ['extracts'], source: publisher },
    coal: { predicate: ['hasIndicator'], object: ['indicator:electricity-from-coal'], source: grid },
    gas: { predicate: ['hasIndicator'], object: ['indicator:electricity-from-gas'], source: grid },
    oil: { predicate: ['hasIndicator'], object: ['indicator:electricity-from-oil'], source: grid },
    generation: { predicate: ['hasIndicator'], object: ['indicator:electricity-generation'], source: grid },
    energy: { predicate: ['hasIndicator'], object: ['indicator:metals-share-of-primary-energy'] },
  },
  claims: ['CLM-036', 'CLM-037', 'CLM-082'],
  body({ context, rows }) {
    const inDevices = materialsOfDevices(context);
    const pairs = pairsOf(rows('reserves'), rows('output'));
    const years = pairs
      .map(([reserve, output]) => yearsOfOutput(reserve, output))
      .filter((figure) => figure !== null);
    const ofDevices = years.filter(({ of }) => inDevices.has(of ?? '')).toSorted(byValue);
    const grown = changesOf(rows('reserves'));
    const grew = grown.filter(({ figure }) => (figure.quantity.value ?? 0) > 0);
    const fell = grown.filter(({ figure }) => (figure.quantity.value ?? 0) < 0);
    const grownRows = rows('reserves').filter(({ object }) => grown.some((figure) => figure.of === object));
    const fossil = fossilShare(
      fuels.flatMap((fuel) => rows(fuel)),
      rows('generation'),
    );
    const exact = ofDevices.filter(({ figure }) => figure.quantity.value !== null);
    const [least, most] = [exact[0], exact.at(-1)];
    const fossilWords = inWords(fossil);
    return {
      headline:
        least === undefined || most === undefined || fossilWords === null
          ? null
          : fill(words.headline, {
              least: twoDigits(least),
              most: twoDigits(most),
              grew: grew.length,
              all: grown.length,
              fossil: fossilWords,
            }),
      found: [
        {
          id: 'years-of-output',
          bearing: 'shows',
          text: words.yearsText,
          scope: words.yearsScope,
          figures: ofDevices,
        },
        {
          id: 'fossil',
          bearing: 'shows',
          text: words.fossilText,
          scope: words.fossilScope,
          figures: [fossil, ...rows('energy').map((row) => stated(words.energy, row))],
        },
        {
          id: 'reserves-change',
          bearing: 'contradicts',
          text: words.changeText,
          scope: words.changeScope,
          figures: [
            counted(words.compared, grown.length, grownRows),
            counted(words.grew, grew.length, grownRows),
            counted(words.fell, fell.length, grownRows),
            ...grown.filter(({ of }) => inDevices.has(of ?? '')).toSorted((a, b) => byValue(b, a)),
          ],
        },
      ],
      unknown: words.unknown,
    };
  },
});

/** Materials of which a laboratory or a maker states a content in a device or a component. */
function materialsOfDevices(context: GraphContext): ReadonlySet<string> {
  return new Set(
    [...context.contents]
      .filter(([subject]) => /^(device|component):/.test(subject))
      .flatMap(([, own]) => own.flatMap(({ object }) => (isMaterial(object) ? [object] : []))),
  );
}

const amountOf = ({ figure: { quantity } }: MessageFigure): number => quantity.value ?? quantity.low ?? 0;
const byValue = (a: MessageFigure, b: MessageFigure): number => amountOf(a) - amountOf(b);
const twoDigits = (figure: MessageFigure): Label =>
  inEach((language) =>
    new Intl.NumberFormat(language, { maximumSignificantDigits: 2 }).format(amountOf(figure)),
  );

/** Whether the two are of one material, edition, period and kind of mass. */
const isPair = (reserve: StatementRow, output: StatementRow): boolean =>
  reserve.object === output.object &&
  reserve.edition === output.edition &&
  reserve.period === output.period &&
  reserve.product === null &&
  output.product === null &&
  converts(reserve.unit, output.unit);

/** Reserves of the newest edition of each material with the output of the same edition, year and kind of mass. */
function pairsOf(
  reserves: readonly StatementRow[],
  outputs: readonly StatementRow[],
): readonly (readonly [StatementRow, StatementRow])[] {
  return [...groupBy(reserves, ({ object }) => object ?? '')].flatMap(([, own]) => {
    const last = Math.max(...own.map(yearOf));
    return own
      .filter((row) => yearOf(row) === last)
      .flatMap((reserve) => {
        const output = outputs.find((row) => isPair(reserve, row) && row.value !== null && row.value > 0);
        return output === undefined ? [] : [[reserve, output] as const];
      })
      .slice(0, 1);
  });
}

/** Where reserves are printed as "more than" so much, the years have a least and no value. */
function yearsOfOutput(reserve: StatementRow, output: StatementRow): MessageFigure | null {
  const mass = figureOfRow(output, reserve.unit ?? '')?.quantity.value;
  const least = reserve.value ?? reserve.low;
  if (typeof mass !== 'number' || least === null) return null;
  const made = computed({
    label: words.years,
    rows: [reserve, output],
    amount: { value: least / mass },
    unit: 'year',
    of: reserve.object,
  });
  if (made === null || reserve.value !== null) return made;
  const { quantity } = made.figure;
  return {
    ...made,
    figure: {
      ...made.figure,
      quantity: { ...quantity, value: null, low: quantity.value, missing: 'only-bounds' },
    },
  };
}

/** The first against the last edition; a material without a value in one of the two is left out. */
function changesOf(reserves: readonly StatementRow[]): readonly MessageFigure[] {
  const whole = reserves.filter(({ product }) => product === null);
  return [...groupBy(whole, ({ object, unit }) => JSON.stringify([object, unit]))].flatMap(([, own]) => {
    const sorted = own.toSorted((a, b) => yearOf(a) - yearOf(b) || a.row - b.row);
    const made = change(words.change, sorted[0], sorted.at(-1));
    return made === null ? [] : [{ ...made, of: sorted[0]?.object ?? null }];
  });
}

/** Coal, gas and oil in the electricity of the economies of one year: that of which the table has most electricity. */
function fossilShare(
  burnt: readonly StatementRow[],
  generated: readonly StatementRow[],
): MessageFigure | null {
  const sum = (rows: readonly StatementRow[]): number =>
    rows.reduce((all, { value }) => all + (value ?? 0), 0);
  const largest = [
    ...groupBy(
      generated.filter(({ unit }) => unit === 'TWh'),
      ({ period }) => period,
    ),
  ].toSorted(([a, x], [b, y]) => sum(y) - sum(x) || (a < b ? 1 : -1))[0];
  if (largest === undefined) return null;
  const [period, whole] = largest;
  const economies = new Set(whole.filter(({ value }) => value !== null).map(({ subject }) => subject));
  const part = burnt.filter(
    (row) => row.period === period && economies.has(row.subject) && row.unit === 'TWh',
  );
  return computed({
    label: words.fossil,
    rows: [...part, ...whole],
    amount: { value: sum(part) / sum(whole) },
    unit: 'fraction',
  });
}
