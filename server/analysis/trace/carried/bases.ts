/** What a trace carries as a whole: the matter of one device, or of a year's, in the measure that was asked for. */
import { byCodeUnit } from '../../../../schema/canonical.ts';
import { yearsOfPeriod } from '../../../../schema/statement.ts';
import type { StatementFilter, StatementRow } from '../../../../schema/store.ts';
import { convert, dimensionOfUnit, units } from '../../../../schema/unit.ts';
import { type Figure, QuestionError } from '../../answer.ts';
import { nearestYear } from '../../context/membership.ts';
import { rowsOf } from '../../figure.ts';
import type { Content } from '../contents.ts';
import type { TraceMeasure } from '../scope.ts';
import type { Devices } from './devices.ts';
import { type Factor, factorOf, portion, whole } from './portion.ts';

/** The matter of a trace. */
export interface Bases {
  readonly measure: TraceMeasure;
  /** What of a material the device holds (or the year's devices); undefined where the measure has no figure of it. */
  readonly ofMaterial: (material: string) => Figure | undefined;
  /** The whole device; undefined where nobody weighs it, and in every measure but mass. */
  readonly ofDevice: Figure | undefined;
  /** A figure of one device, in the unit and number of the trace: mass only. */
  readonly scaled: (figure: Figure) => Figure | undefined;
}

const energyIndicator = 'indicator:cumulative-energy-demand';

/** Which statements a measure needs beside masses. */
export function measureFilters(
  measure: TraceMeasure,
  materials: readonly string[],
): readonly StatementFilter[] {
  if (materials.length === 0) return [];
  if (measure === 'value') return [{ predicate: ['hasPrice'], subject: materials }];
  if (measure === 'energy')
    return [{ predicate: ['hasImpactFactor'], object: [energyIndicator], subject: materials }];
  return [];
}

/** Per unit of mass: what a gram of refined metal is worth, or the energy from the mine to the gate. */
interface PerMass {
  readonly factor: Factor;
  readonly unit: string;
  readonly evidence: readonly number[];
}

function usable(rows: readonly StatementRow[], material: string, dimension: string): readonly StatementRow[] {
  return rows.filter(
    (row) =>
      row.subject === material &&
      row.quarantine === null &&
      row.status !== 'projected' &&
      row.value !== null &&
      row.unit !== null &&
      dimensionOfUnit(row.unit) === dimension,
  );
}

/**
 * Dollars a gram: of the prices of the year nearest to the one asked for (else the latest), the middle one; where
 * there are several, the least and the most are its range. Only a price of the same basis: contained metal.
 */
function pricePerGram(
  rows: readonly StatementRow[],
  material: string,
  basis: string,
  year: number | null,
): PerMass | undefined {
  const prices = usable(rows, material, `price:${basis}`).filter(({ predicate }) => predicate === 'hasPrice');
  const yearOf = (row: StatementRow): number => yearsOfPeriod(row.period).to;
  const years = [...new Set(prices.map(yearOf))];
  const taken = nearestYear(years, year ?? Math.max(...years, 0));
  const own = prices
    .filter((row) => yearOf(row) === taken)
    .map((row) => ({ row: row.row, value: convert(row.value ?? 0, row.unit ?? '', `USD/g:${basis}`) }))
    .sort((a, b) => a.value - b.value || a.row - b.row);
  const middle = own[Math.ceil(own.length / 2) - 1];
  if (middle === undefined) return undefined;
  const isOne = own.length === 1;
  return {
    factor: {
      value: middle.value,
      low: isOne ? null : (own[0]?.value ?? null),
      high: isOne ? null : (own.at(-1)?.value ?? null),
    },
    unit: 'USD:current',
    evidence: rowsOf(own.map(({ row }) => row)),
  };
}

/** Megajoules a gram, with the bounds that the source states. */
function energyPerGram(rows: readonly StatementRow[], material: string): PerMass | undefined {
  const [row] = usable(rows, material, dimensionOfUnit('MJ/kg'))
    .filter(({ object }) => object === energyIndicator)
    .toSorted((a, b) => byCodeUnit(b.period, a.period) || a.row - b.row);
  if (row?.unit == null) return undefined;
  const perGram = (value: number | null): number | null =>
    value === null ? null : convert(value, row.unit ?? '', 'MJ/kg') / 1000;
  return {
    factor: { value: perGram(row.value), low: perGram(row.low), high: perGram(row.high) },
    unit: 'MJ',
    evidence: [row.row],
  };
}

/** Grams become tonnes where a year's devices are traced: a gram has no meaning there. */
function timesDevices(figure: Figure, devices: Devices | null): Figure {
  if (devices === null) return figure;
  const { quantity } = devices.figure;
  const { unit } = figure.quantity;
  const { dimension, basis } = units.get(unit);
  const toUnit = dimension === 'mass' ? `t:${basis}` : unit;
  const per = convert(1, unit, toUnit);
  const many = factorOf(devices.figure);
  const scale = (value: number | null): number | null => (value === null ? null : value * per);
  return portion(
    figure,
    { value: scale(many.value), low: scale(many.low), high: scale(many.high) },
    {
      unit: toUnit,
      evidence: devices.figure.evidence,
      rule: quantity.value === null ? null : devices.figure.rule,
    },
  );
}

/**
 * @param contents what one device holds, each with its mass
 * @param device the mass of one whole device
 * @throws QuestionError (NOT_ANSWERABLE) where none of the followed materials has a figure in the measure
 */
export function basesOf({
  contents,
  device,
  devices,
  measure,
  materials,
  rows,
  year,
}: {
  readonly contents: readonly Content[];
  readonly device: Figure | null;
  readonly devices: Devices | null;
  readonly measure: TraceMeasure;
  readonly materials: readonly string[];
  readonly rows: readonly StatementRow[];
  readonly year: number | null;
}): Bases {
  const found = new Map<string, Figure>();
  for (const material of materials) {
    const mass = contents.find(({ entity }) => entity === material)?.mass;
    if (mass == null) continue;
    const { basis } = units.get(mass.quantity.unit);
    const perMass =
      measure === 'mass'
        ? { factor: whole, unit: mass.quantity.unit, evidence: [] }
        : measure === 'value'
          ? pricePerGram(rows, material, basis, year)
          : energyPerGram(rows, material);
    if (perMass === undefined) continue;
    const { factor, unit, evidence } = perMass;
    const one = measure === 'mass' ? mass : portion(mass, factor, { unit, evidence });
    found.set(material, timesDevices(one, devices));
  }
  if (measure !== 'mass' && found.size === 0) throw notMeasured(measure, materials);
  const isMass = measure === 'mass';
  return {
    measure,
    ofMaterial: (material) => found.get(material),
    ofDevice: isMass && device !== null ? timesDevices(device, devices) : undefined,
    scaled: (figure) => (isMass ? timesDevices(figure, devices) : undefined),
  };
}

function notMeasured(measure: 'value' | 'energy', materials: readonly string[]): QuestionError {
  const lacks =
    measure === 'value'
      ? 'a price of the contained metal, and its mass in the device'
      : 'the energy from the mine to the gate, and its mass in the device';
  return new QuestionError(
    'NOT_ANSWERABLE',
    `measure: no source in this graph gives ${lacks}, for any of ${materials.join(', ') || 'the materials that are followed'}; what can be answered is mass (measure: MASS)`,
    ['measure: MASS'],
  );
}
