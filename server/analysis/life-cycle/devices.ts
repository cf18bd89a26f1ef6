/** Devices as each source reckons them: a year of one, by phase. No phase of one source is ever added to one of another. */
import { byCodeUnit } from '../../../schema/canonical.ts';
import type { StatementRow } from '../../../schema/store.ts';
import type { Figure } from '../answer.ts';
import { figureOfRow } from '../figure.ts';
import { groupBy } from '../group-by.ts';
import { yearOf } from '../infrastructure/electricity.ts';
import type { LifeFootprint, YearOfDevice } from './answer.ts';
import { added, by, times } from './arithmetic.ts';
import { classSource, massIndicator } from './plan.ts';

const gases = 'kg:co2e';
export const lifetimeAssumption = 'lifetime';
export const elsewhereAssumption = 'used-elsewhere';

/** What a year of electricity is multiplied by, where an economy was asked for. */
export interface Elsewhere {
  /** g of CO₂ equivalent a kWh. */
  readonly grid: Figure | null;
  /** Litres a kWh. */
  readonly water: Figure | null;
}

type Pick = (name: string | null, unit?: string) => Figure | null;

/** The newest statement of an indicator; `null` names the lifetime, which has none. */
function picker(rows: readonly StatementRow[]): Pick {
  const newest = rows.toSorted((a, b) => yearOf(b) - yearOf(a) || a.row - b.row);
  return (name, unit) => {
    const row = newest.find(({ object, predicate, value }) =>
      name === null ? predicate === 'hasLifetime' : object === name && value !== null,
    );
    return row === undefined ? null : figureOfRow(row, unit);
  };
}

/** Production, transport and end of life once by the lifetime; use is stated by the year. */
function ofClass(pick: Pick, lifetime: Figure | null): YearOfDevice {
  const once = (name: string): Figure | null =>
    by(pick(`indicator:footprint-${name}`, gases), lifetime, gases, [lifetimeAssumption]);
  const production = once('construction');
  const transport = once('distribution');
  const use = pick('indicator:footprint-use-per-year', gases);
  const endOfLife = once('end-of-life');
  return {
    production,
    transport,
    use,
    endOfLife,
    whole: added([production, transport, use, endOfLife], gases),
  };
}

/** The maker’s total by its lifetime, and of that the maker’s own shares. */
function ofModel(pick: Pick, whole: Figure | null, lifetime: Figure | null): YearOfDevice {
  const year = by(whole, lifetime, gases, [lifetimeAssumption]);
  const part = (name: string): Figure | null =>
    times(year, pick(`indicator:footprint-${name}-share`, 'fraction'), gases);
  return {
    production: part('manufacturing'),
    transport: part('transport'),
    use: part('use'),
    endOfLife: part('end-of-life'),
    whole: year,
  };
}

function footprintOf(
  subject: string,
  source: string,
  rows: readonly StatementRow[],
  { grid, water }: Elsewhere,
): LifeFootprint {
  const pick = picker(rows);
  const lifetime = pick(null, 'year');
  const wholeLife = pick('indicator:footprint-whole-life', gases);
  const energy = pick('indicator:electricity-of-one-device-per-year', 'kWh');
  const mass = pick(massIndicator, 'kg:gross');
  const gramsElsewhere = times(energy, grid, 'g:co2e', [elsewhereAssumption]);
  return {
    subject,
    source,
    year: Math.max(...rows.map(yearOf)),
    lifetime,
    wholeLife,
    margin: pick('indicator:footprint-error-margin', 'fraction'),
    emissions: source === classSource ? ofClass(pick, lifetime) : ofModel(pick, wholeLife, lifetime),
    energy,
    mass,
    waste: by(mass, lifetime, 'kg:gross', [lifetimeAssumption]),
    useElsewhere: kilograms(gramsElsewhere),
    waterElsewhere: times(energy, water, 'litre', [elsewhereAssumption]),
  };
}

/** Grams of a product of kWh and g/kWh, in the kilograms of the other figures. */
export function kilograms(figure: Figure | null): Figure | null {
  if (figure === null) return null;
  const { value, low, high } = figure.quantity;
  const inKilograms = (grams: number | null): number | null =>
    grams === null ? null : Number((grams / 1000).toPrecision(15));
  return {
    ...figure,
    quantity: {
      ...figure.quantity,
      unit: gases,
      value: inKilograms(value),
      low: inKilograms(low),
      high: inKilograms(high),
    },
  };
}

/** @param isAsked whether a device is the one asked about, or a model of that class */
export function footprintsOf(
  rows: readonly StatementRow[],
  isAsked: (subject: string) => boolean,
  elsewhere: Elsewhere,
): readonly LifeFootprint[] {
  const asked = rows.filter(({ subject }) => isAsked(subject));
  return [...groupBy(asked, ({ subject, source }) => `${source} ${subject}`).values()]
    .flatMap((own): LifeFootprint[] => {
      const [first] = own;
      // A row of mass or lifetime alone is no footprint.
      if (first === undefined || !own.some(({ predicate }) => predicate === 'emits')) return [];
      return [footprintOf(first.subject, first.source, own, elsewhere)];
    })
    .sort(
      (a, b) =>
        Number(a.source !== classSource) - Number(b.source !== classSource) ||
        byCodeUnit(a.subject, b.subject),
    );
}
