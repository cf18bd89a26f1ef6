/** E-waste collected and recycled in Europe, and the rate of collection, out of Eurostat's cube env_waseleeos. */
import type { Entity } from '../../../schema/entity.ts';
import type { Adapter, Draft, Emit, Reference, Row } from '../../adapter.ts';
import { figureOf, periodOf } from '../../readers/cell.ts';
import { unionOf } from '../eurostat-ewaste-rate/adapters.ts';
import { possiblePerPerson, tenTimesOwnMedian } from '../un-sdg-ewaste/quarantine.ts';
import { flagsOf } from './flags.ts';
import { edition, eurostatWeee } from './source.ts';

export const collectionRate: Entity = {
  id: 'indicator:ewaste-collected-of-put-on-market',
  name: {
    en: 'E-waste collected, of the devices put on the market',
    fr: 'Déchets électroniques collectés, rapportés aux appareils mis sur le marché',
    es: 'Residuos electrónicos recogidos, respecto a los aparatos puestos en el mercado',
  },
  latitude: null,
  longitude: null,
  partOf: null,
  ownedBy: null,
  replacedBy: null,
};

/** All six categories together: their parts, and large equipment with and without panels, are left out. */
const allEquipment = 'EE6';

type Measure = Pick<Draft, 'predicate' | 'object' | 'unit'> & { readonly note?: string };
const reuse = 'Recycled or prepared for reuse.';

/** By operation and unit. */
const measures: ReadonlyMap<string, Measure> = new Map<string, Measure>([
  ['COL AVG_3Y', { predicate: 'hasIndicator', object: collectionRate.id, unit: 'percent' }],
  ['COL T', { predicate: 'collectsEwaste', unit: 't:gross' }],
  ['COL KG_HAB', { predicate: 'collectsEwaste', unit: 'kg/person:gross' }],
  ['RCY_PRP_REU T', { predicate: 'recyclesEwaste', unit: 't:gross', note: reuse }],
  ['RCY_PRP_REU KG_HAB', { predicate: 'recyclesEwaste', unit: 'kg/person:gross', note: reuse }],
]);
/** Units of the table; one that is not here is an error, since a figure might be read a thousandfold. */
const units: ReadonlySet<string> = new Set(['T', 'KG_HAB', 'AVG_3Y', 'PC']);

const unions: ReadonlyMap<string, number> = new Map([
  ['EU27_2020', 27],
  ['EU28', 28],
]);
/** Codes of Eurostat that are not those of ISO 3166. */
const ownCodes: ReadonlyMap<string, string> = new Map([
  ['EL', 'GR'],
  ['UK', 'GB'],
]);

function areaOf(code: string, emit: Emit): Reference {
  const countries = unions.get(code);
  if (countries === undefined) return { kind: 'economy', system: 'iso2', code: ownCodes.get(code) ?? code };
  const union = unionOf(`group:${eurostatWeee.id}-eu-${countries}`, countries, eurostatWeee);
  emit.entity(union);
  return union.id;
}

function readCell(row: Row, emit: Emit): void {
  const [unit, operation] = [row.text('unit'), row.text('wst_oper')];
  if (!units.has(unit)) {
    emit.fail(row, 'unit', unit, [...units].join(', '));
    return;
  }
  if (row.text('waste') !== allEquipment) {
    emit.drop(row, `a category of equipment: only all six together (${allEquipment}) are read`);
    return;
  }
  const measure = measures.get(`${operation} ${unit}`);
  if (measure === undefined) {
    emit.drop(row, `an operation that is not followed in this unit: ${operation} ${unit}`);
    return;
  }
  const { status, missing, note } = flagsOf(row);
  const figure = figureOf(row, 'value') ?? { missing };
  if (measure.object !== undefined) emit.entity(collectionRate);
  const { note: ofMeasure, ...said } = measure;
  const notes = [ofMeasure, note].filter((part) => part !== undefined).join(' ');
  const { period } = periodOf(row, 'time');
  emit.statement({
    subject: areaOf(row.text('geo'), emit),
    ...said,
    stage: 'end-of-life',
    period,
    ...figure,
    status,
    locator: `env_waseleeos, ${allEquipment} ${operation} ${unit}, ${row.text('geo')}, ${period}`,
    ...(notes === '' ? {} : { note: notes }),
  });
}

export const eurostatWeeeOpenScope: Adapter = {
  id: 'eurostat-weee',
  dataset: 'eurostat-weee',
  source: eurostatWeee,
  edition,
  read: 'original',
  rawFolder: 'no-file-was-at-hand',
  bundled: false,
  awaitsFile: true,
  tables: [
    {
      file: /^env_waseleeos.*\.json$/i,
      fileName: 'env_waseleeos.json',
      layout: { format: 'json-stat' },
      columns: {
        freq: { ignored: 'the table is yearly', optional: true },
        waste: { is: 'term', meaning: 'Category of equipment; EE6 is all six' },
        wst_oper: {
          is: 'term',
          meaning: 'COL collected, RCY_PRP_REU recycled or prepared for reuse, and others',
        },
        unit: {
          is: 'term',
          meaning:
            'T tonnes, KG_HAB per person, AVG_3Y of the average of three years put on the market, PC percent',
        },
        geo: { is: 'place', meaning: 'Country by two letters, or EU27_2020' },
        time: { is: 'term', meaning: 'Year' },
        value: { is: 'figure', meaning: 'Figure', unit: 'unit' },
        status: { is: 'note', meaning: 'Flags, such as e estimated, b break, c confidential' },
      },
      row: readCell,
    },
  ],
  corrections: [],
  // What no economy reaches per person, and a year ten times the others, is as impossible here as in the UN's tables.
  quarantine: [possiblePerPerson(new Set(['collectsEwaste', 'recyclesEwaste'])), tenTimesOwnMedian],
  assertions: [],
  pinnedAssertions: [],
};
