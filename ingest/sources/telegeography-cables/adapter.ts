/** Submarine cables as sites, with length, year of service, owners and the economies in which they land. */
import type { Adapter, Emit, Gatherer, Reference, Row } from '../../adapter.ts';
import { CellError } from '../../readers/cell.ts';
import { cablesFile, landingsFile, telegeographyCablesSource } from './source.ts';

/** The year of the edition, and the month after which a cable was still to come. */
const stateYear = '2021';
const doneMonths = ['January', 'February', 'March', 'April', 'May', 'June', 'Q1', 'Q2'];

/** States that own a cable, by what is printed. */
const states: ReadonlyMap<string, string> = new Map([
  ['Government of Malta', 'MLT'],
  ['Government of Tonga', 'TON'],
  ['Government of the Netherlands', 'NLD'],
  ['Indonesian Government', 'IDN'],
  ['Republic of Cameroon', 'CMR'],
  ['Republic of Equatorial Guinea', 'GNQ'],
  ['Republic of Gabon', 'GAB'],
  ['Republic of Guinea Bissau', 'GNB'],
  ['U.S. Government', 'USA'],
]);

const siteOf = (cable: string): string => `site:cable-${cable}`;

/** Owners of a comma list; a legal form that stands alone belongs to the name before it. */
export function ownersOf(list: string): readonly string[] {
  const owners: string[] = [];
  for (const part of list.split(',').map((text) => text.trim())) {
    const before = owners.at(-1);
    if (before !== undefined && /^(Inc|LLC|Lda|Ltd)\b/.test(part))
      owners[owners.length - 1] = `${before}, ${part}`;
    else if (part !== '') owners.push(part);
  }
  return owners;
}

/** Year of service and whether it was still to come; undefined where none is told. */
export function serviceOf(text: string): { readonly year: string; readonly isPlanned: boolean } | undefined {
  if (text === 'n.a.' || text === '') return undefined;
  const [, year = '', part = ''] = /^(\d{4})(?: (\p{L}+|Q[1-4]))?$/u.exec(text) ?? [];
  if (year === '') throw new CellError('rfs', text, 'a year, a year with a month or quarter, or n.a.');
  // A bare year of the edition may lie ahead: it is taken as planned.
  const isPlanned = year > stateYear || (year === stateYear && !doneMonths.includes(part));
  return { year, isPlanned };
}

function lengthOf(row: Row): number | undefined {
  const text = row.text('length');
  if (text === 'n.a.' || text === '') return undefined;
  const [, printed] = /^([\d,]+(?:\.\d+)?) km$/.exec(text) ?? [];
  if (printed === undefined) throw new CellError('length', text, 'a length such as 5,521 km, or n.a.');
  return Number(printed.replaceAll(',', ''));
}

function readCable(row: Row, emit: Emit): void {
  const cable = row.text('cable_id');
  const site = siteOf(cable);
  const name = row.text('name');
  emit.entity({
    id: site,
    name: { en: name, fr: name, es: name },
    latitude: null,
    longitude: null,
    partOf: null,
    ownedBy: null,
    replacedBy: null,
  });
  const service = serviceOf(row.text('rfs'));
  const length = lengthOf(row);
  const said = { stage: 'use', status: service?.isPlanned === true ? 'projected' : 'reported' } as const;
  emit.statement({
    ...said,
    subject: site,
    predicate: 'hasIndicator',
    object: 'indicator:cable-length',
    period: stateYear,
    ...(length === undefined ? { missing: 'not-available' } : { value: length }),
    unit: 'km',
    locator: `${cable}, length`,
  });
  if (service === undefined) emit.drop(row, 'year of service: not told');
  else
    emit.statement({
      ...said,
      subject: site,
      predicate: 'hasIndicator',
      object: 'indicator:cable-ready-for-service',
      period: service.year,
      locator: `${cable}, rfs`,
      note: `Ready for service: ${row.text('rfs')}.`,
    });
  for (const owner of ownersOf(row.text('owners'))) {
    if (owner === 'n.a.') {
      emit.drop(row, 'owners: not told');
      continue;
    }
    const state = states.get(owner);
    const subject: Reference =
      state === undefined ? { kind: 'organisation', name: owner, mayBeNew: true } : `economy:${state}`;
    emit.statement({
      ...said,
      subject,
      predicate: 'owns',
      object: site,
      period: stateYear,
      locator: `${cable}, owners`,
      ...(state === undefined ? {} : { note: `Printed as “${owner}”.` }),
    });
  }
}

/** A cable lands in an economy once, with all its landing points there in the note. */
function gatherLandings(): Gatherer {
  const landings = new Map<string, { cable: string; country: string; places: string[] }>();
  return {
    row(row, emit) {
      const cable = row.text('cable_id');
      const name = row.text('name');
      const parts = name.split(', ');
      // The table cuts the name at its last comma: “Muanda, Congo, Dem. Rep.”
      const isCongo = /Congo, (Dem\. )?Rep\.$/.test(name);
      const country = isCongo ? parts.slice(-2).join(', ') : row.text('country');
      if (country === '' || cable === '') {
        emit.fail(
          row,
          country === '' ? 'country' : 'cable_id',
          '',
          'the cable and the country where it lands',
        );
        return;
      }
      const key = JSON.stringify([cable, country]);
      const landing = landings.get(key) ?? { cable, country, places: [] };
      const place = parts.slice(0, isCongo ? -2 : -1).join(', ');
      landing.places.push(row.text('is_tbd') === 'true' ? 'to be decided' : place);
      landings.set(key, landing);
      emit.gathered(row);
    },
    end(emit) {
      for (const { cable, country, places } of landings.values())
        emit.statement({
          subject: siteOf(cable),
          predicate: 'locatedIn',
          object: { kind: 'economy', name: country },
          period: stateYear,
          status: 'reported',
          locator: `${cable}, landing points, ${country}`,
          note: `Lands at ${[...new Set(places)].sort().join('; ')}.`,
        });
    },
  };
}

const csv = { format: 'csv', encoding: 'utf-8', delimiter: ',' } as const;

export const telegeographyCables2021: Adapter = {
  id: 'telegeography-cables',
  dataset: 'telegeography-cables',
  source: telegeographyCablesSource,
  edition: '2021-06',
  read: 'copy',
  rawFolder: 'use/telegeography-cables-2021',
  tables: [
    {
      file: /^cables\.csv$/,
      fileName: cablesFile,
      layout: csv,
      columns: {
        cable_id: { is: 'term', meaning: 'name of the cable in addresses' },
        name: { is: 'term', meaning: 'name of the cable' },
        length: { is: 'figure', meaning: 'length', unit: 'km' },
        rfs: { is: 'term', meaning: 'when it is ready for service' },
        owners: { is: 'organisation', meaning: 'owners, in a comma list' },
        url: { ignored: 'address of the cable’s owner' },
        notes: { ignored: 'remarks, in words' },
      },
      key: ['cable_id'],
      row: readCable,
    },
    {
      file: /^cable_landing_points\.csv$/,
      fileName: landingsFile,
      layout: csv,
      columns: {
        cable_id: { is: 'term', meaning: 'name of the cable in addresses' },
        landing_point_id: { ignored: 'name of the landing point in addresses' },
        name: { is: 'term', meaning: 'landing point, with its country' },
        country: { is: 'place', meaning: 'last part of the name' },
        lat: { ignored: 'the point differs from cable to cable; the economy is read' },
        lon: { ignored: 'the point differs from cable to cable; the economy is read' },
        is_tbd: { is: 'term', meaning: 'true where the point was to be decided' },
      },
      row: () => undefined,
      gather: gatherLandings,
    },
  ],
  corrections: [],
  quarantine: [],
  assertions: [],
  pinnedAssertions: [
    {
      says: 'there are 484 cables and 2,144 landings of a cable',
      check({ rowsRead }) {
        const found = `${rowsRead.get(cablesFile)} cables, ${rowsRead.get(landingsFile)} landings`;
        return found === '484 cables, 2144 landings' ? undefined : found;
      },
    },
    {
      says: '452 cables have a length, 1,529,071 km together',
      check({ statements }) {
        const lengths = statements.flatMap(({ object, value }) =>
          object === 'indicator:cable-length' && value !== undefined ? [value] : [],
        );
        const sum = lengths.reduce((total, length) => total + length, 0);
        return lengths.length === 452 && Math.round(sum) === 1_529_071
          ? undefined
          : `${lengths.length}: ${sum} km`;
      },
    },
  ],
};
