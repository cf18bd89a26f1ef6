/** How long devices are used: what ADEME assumes, and the mean of the distributions by which e-waste is counted. */
import { meanYears } from '../../../model/stock/lifetime.ts';
import type { StatementRow } from '../../../schema/store.ts';
import type { Figure } from '../answer.ts';
import { boundsFigure, derivedFigure, figureOfRow, rowsOf } from '../figure.ts';
import type { LifeLifetime } from './answer.ts';
import { by } from './arithmetic.ts';
import { lifetimeAssumption } from './devices.ts';
import { classSource, lifetimeShape } from './plan.ts';
import type { Entry } from './spreads.ts';

/** @param line the device and the classes above it, nearest first */
export function lifetimesOf(
  rows: readonly StatementRow[],
  ofKeys: readonly StatementRow[],
  line: readonly string[],
): readonly LifeLifetime[] {
  const own = rows
    .filter(
      ({ predicate, source, subject, value }) =>
        predicate === 'hasLifetime' && source === classSource && line.includes(subject) && value !== null,
    )
    .flatMap((row): LifeLifetime[] => {
      const years = figureOfRow(row, 'year');
      return years === null ? [] : [{ subject: row.subject, source: row.source, years, isMean: false }];
    });
  return [...own, ...line.flatMap((subject) => meanOf(subject, ofKeys))];
}

function meanOf(subject: string, rows: readonly StatementRow[]): readonly LifeLifetime[] {
  const scale = rows.find((row) => row.subject === subject && row.predicate === 'hasLifetime');
  const shape = rows.find((row) => row.subject === subject && row.object === lifetimeShape);
  if (scale === undefined || shape === undefined) return [];
  const years = figureOfRow(scale, 'year')?.quantity.value ?? null;
  if (years === null || years <= 0 || shape.value === null || shape.value <= 0) return [];
  // What a stock that neither grows nor shrinks is divided by to tell the waste of a year.
  const value = meanYears({ shape: shape.value, scaleYears: years });
  const mean = derivedFigure({ value }, 'year', [scale.row, shape.row]);
  return [{ subject, source: scale.source, years: mean, isMean: true }];
}

/** Material and e-waste of a year: each mass by each lifetime, kept under the name of whose lifetime it is. */
export function yearlyEntries(
  masses: readonly Figure[],
  lifetimes: readonly LifeLifetime[],
): readonly Entry[] {
  const measures = [
    { measure: 'material', phase: 'production' },
    { measure: 'waste', phase: 'end-of-life' },
  ] as const;
  return measures.flatMap((one) =>
    lifetimes.flatMap(({ source, years }) =>
      masses.map(
        (mass): Entry => ({
          ...one,
          source,
          isComputed: true,
          figure: by(mass, years, 'kg:gross', [lifetimeAssumption]),
        }),
      ),
    ),
  );
}

/**
 * Grams of a material by a lifetime. Under the lifetimes of several sources it is told between the least and the most:
 * none of them is likelier than another.
 */
export function ofOneYear(mass: Figure, lifetimes: readonly LifeLifetime[]): Figure | null {
  const each = lifetimes.flatMap(
    ({ years }) => by(mass, years, mass.quantity.unit, [lifetimeAssumption]) ?? [],
  );
  const [first, ...others] = each;
  if (first === undefined || others.length === 0) return first ?? null;
  const ends = each.flatMap(({ quantity: { value, low, high } }) =>
    [value, low, high].filter((one) => one !== null),
  );
  return boundsFigure(
    { low: Math.min(...ends), high: Math.max(...ends) },
    mass.quantity.unit,
    rowsOf(...each.map(({ evidence }) => evidence)),
    { assumptions: [lifetimeAssumption] },
  );
}
