/** One record of the supply tables: a mineral and stage, a country or the total, a base year and three projections. */
import type { Entity } from '../../../schema/entity.ts';
import type { Draft, Emit, Reference, Row } from '../../adapter.ts';
import { figureOf } from '../../readers/cell.ts';

export const baseYear = '2024';
export const projectedYears = ['2030', '2035', '2040'] as const;
export const allYears = [baseYear, ...projectedYears] as const;

interface Measure {
  readonly predicate: 'extracts' | 'refines';
  readonly material: string;
  readonly unit: string;
  readonly note?: string;
  /** A country that has a row and is counted in the rest of the world as well: the total is less than the sum. */
  readonly alsoInRest?: string;
}

const magnets = 'Rare earths for magnets only: neodymium, praseodymium, dysprosium and terbium.';
const measures: Readonly<Record<string, Measure>> = {
  'Copper mining': { predicate: 'extracts', material: 'copper', unit: 'kt:contained' },
  'Copper refining': { predicate: 'refines', material: 'copper', unit: 'kt:contained' },
  'Cobalt mining': { predicate: 'extracts', material: 'cobalt', unit: 'kt:contained' },
  'Cobalt refining': { predicate: 'refines', material: 'cobalt', unit: 'kt:contained' },
  'Lithium mining': { predicate: 'extracts', material: 'lithium', unit: 'kt:contained' },
  'Lithium refining': { predicate: 'refines', material: 'lithium', unit: 'kt:contained' },
  'Nickel mining': {
    predicate: 'extracts',
    material: 'nickel',
    unit: 'kt:contained',
    alsoInRest: 'Australia',
  },
  'Nickel refining': {
    predicate: 'refines',
    material: 'nickel',
    unit: 'kt:contained',
    alsoInRest: 'Canada',
  },
  'Graphite mining': {
    predicate: 'extracts',
    material: 'graphite',
    unit: 'kt:gross',
    alsoInRest: 'Tanzania',
  },
  'Graphite refining': {
    predicate: 'refines',
    material: 'battery-grade-graphite',
    unit: 'kt:gross',
    note: 'Graphite of battery grade, natural and synthetic.',
    alsoInRest: 'Germany',
  },
  'Rare Earth Elements mining': {
    predicate: 'extracts',
    material: 'magnet-rare-earths',
    unit: 'kt:contained',
    note: magnets,
  },
  'Rare Earth Elements refining': {
    predicate: 'refines',
    material: 'magnet-rare-earths',
    unit: 'kt:contained',
    note: magnets,
  },
};

export const restOfWorld: Entity = {
  id: 'group:iea-critical-minerals-2025-rest-of-world',
  name: {
    en: 'Rest of world (IEA, 2025 edition)',
    fr: 'Reste du monde (AIE, édition 2025)',
    es: 'Resto del mundo (AIE, edición 2025)',
  },
  latitude: null,
  longitude: null,
  partOf: null,
  ownedBy: { source: 'iea-critical-minerals', edition: '2025' },
  replacedBy: null,
};

/** Sentences that stand among the countries in the copy: they begin so and hold no figure. */
const sentence = /^(Notes: |“)/;

export function readCountry(row: Row, emit: Emit): void {
  const country = row.text('{country}');
  const isBlank = allYears.every((year) => row.text(year) === '');
  if (sentence.test(country) && isBlank) {
    emit.drop(row, 'a sentence of notes among the countries, without a figure');
    return;
  }
  const isRest = country === 'Rest of world';
  if (isRest) emit.entity(restOfWorld);
  emitYears(row, emit, isRest ? restOfWorld.id : { kind: 'economy', name: country }, country, '');
}

export function readTotal(row: Row, emit: Emit): void {
  emitYears(row, emit, 'group:world', 'total', 'total.');
}

function emitYears(row: Row, emit: Emit, subject: Reference, name: string, prefix: string): void {
  const key = `${row.text('{mineral}')} ${row.text('{stage}')}`;
  const measure = measures[key];
  if (measure === undefined) {
    emit.fail(
      row,
      '{mineral}',
      key,
      `a mineral and stage declared in row.ts: ${Object.keys(measures).join(', ')}`,
    );
    return;
  }
  for (const year of allYears) {
    const column = `${prefix}${year}`;
    const figure = figureOf(row, column);
    if (figure === undefined) {
      emit.fail(row, column, '', 'a figure for each of the four years');
      continue;
    }
    const isProjected = year !== baseYear;
    const isRest = subject === restOfWorld.id && measure.alsoInRest !== undefined;
    const notes = [
      measure.note,
      isProjected ? 'Base case.' : undefined,
      isRest ? `Includes ${measure.alsoInRest}, which has a row of its own too.` : undefined,
    ].filter((note) => note !== undefined);
    const draft: Draft = {
      subject,
      predicate: measure.predicate,
      object: `material:${measure.material}`,
      stage: measure.predicate === 'extracts' ? 'extraction' : 'refining',
      period: year,
      ...figure,
      unit: measure.unit,
      status: isProjected ? 'projected' : 'estimated',
      locator: `${row.file}: supply, ${key}; ${name}; ${year}`,
      ...(notes.length === 0 ? {} : { note: notes.join(' ') }),
    };
    emit.statement(draft);
  }
}
