/** Data centres of the United States as drawn in OpenStreetMap, a point a site. */
import { z } from 'zod';
import { sha256 } from '../../../schema/canonical.ts';
import type { Entity } from '../../../schema/entity.ts';
import type { Adapter, Assertion, Emit, Row } from '../../adapter.ts';
import { figureOf } from '../../readers/cell.ts';
import { organisations } from './organisations.ts';
import { edition, fileName, im3UsDatacentersSource } from './source.ts';

const period = '2025';
const kinds: ReadonlySet<string> = new Set(['building', 'campus', 'point']);
const PointSchema = z.tuple([z.number().min(-180).max(180), z.number().min(-90).max(90)]);

/** A building on the line between two counties, drawn once and listed in both. */
const repeated = { county: 'Cobb County', coordinates: '[-84.57973805502215,33.74656159000676]' };

function pointOf(text: string): readonly [longitude: number, latitude: number] | undefined {
  try {
    // Six decimals are a tenth of a metre; what follows is the noise of the computer that took the middle.
    const [longitude, latitude] = PointSchema.parse(JSON.parse(text));
    return [Math.round(longitude * 1e6) / 1e6, Math.round(latitude * 1e6) / 1e6];
  } catch {
    return undefined;
  }
}

function siteOf(row: Row, [longitude, latitude]: readonly [number, number]): Entity {
  const name = row.text('properties.name');
  const place = `${row.text('properties.county')}, ${row.text('properties.state_abb')}`;
  // The atlas numbers nothing: kind and point tell a site apart.
  const mark = sha256(`${row.text('properties.type')} ${longitude} ${latitude}`).slice(0, 12);
  const called = (word: string): string => `${name === '' ? word : name}, ${place}`;
  return {
    id: `site:im3-${mark}`,
    name: { en: called('Data centre'), fr: called('Centre de données'), es: called('Centro de datos') },
    latitude,
    longitude,
    partOf: null,
    ownedBy: null,
    replacedBy: null,
  };
}

function readRow(row: Row, emit: Emit): void {
  const coordinates = row.text('geometry.coordinates');
  const county = row.text('properties.county');
  if (coordinates === repeated.coordinates && county === repeated.county) {
    emit.drop(row, 'a building on the line between two counties, listed in both');
    return;
  }
  const point = pointOf(coordinates);
  const kind = row.text('properties.type');
  const known = (column: string, isKnown: boolean, expected: string): boolean => {
    if (!isKnown) emit.fail(row, column, row.text(column), expected);
    return isKnown;
  };
  const checks = [
    known('geometry.coordinates', point !== undefined, 'longitude and latitude, as in [-77.03,38.9]'),
    known('properties.type', kinds.has(kind), `one of ${[...kinds].join(', ')}`),
    known(
      'properties.state_abb',
      /^[A-Z]{2}$/.test(row.text('properties.state_abb')),
      'two letters of a state',
    ),
    known('properties.county', county !== '', 'a county'),
  ];
  if (checks.includes(false) || point === undefined) return;
  const site = siteOf(row, point);
  emit.entity(site);
  const locator = `${fileName}, ${kind} at ${point[0]}, ${point[1]}`;
  const common = { stage: 'use', period, status: 'reported', locator } as const;
  emit.statement({ ...common, subject: site.id, predicate: 'locatedIn', object: 'economy:USA' });
  const operator = row.text('properties.operator');
  if (organisations.has(operator))
    emit.statement({
      ...common,
      subject: { kind: 'organisation', name: operator, mayBeNew: true },
      predicate: 'operates',
      object: site.id,
    });
  const area = figureOf(row, 'properties.sqft');
  if (area !== undefined)
    emit.statement({
      ...common,
      subject: site.id,
      predicate: 'hasIndicator',
      object: 'indicator:building-footprint',
      ...area,
      unit: 'ft2',
      status: 'estimated',
      note: `Measured by the atlas on the outline of the ${kind}.`,
    });
}

/** Sites of an operator. */
function operates(organisation: string, count: number): Assertion {
  return {
    says: `${organisation} operates ${count} sites`,
    check({ statements }) {
      const found = statements.filter(
        ({ subject, predicate }) => subject === organisation && predicate === 'operates',
      ).length;
      return found === count ? undefined : `${found} sites`;
    },
  };
}

export const im3UsDatacenters: Adapter = {
  id: 'im3-us-datacenters',
  dataset: 'im3-us-datacenters',
  source: im3UsDatacentersSource,
  edition,
  read: 'copy',
  rawFolder: 'use/im3-us-datacenters',
  tables: [
    {
      file: /^im3_datacenter_centroids\.geojson$/,
      fileName,
      layout: { format: 'json', records: 'features' },
      columns: {
        type: { ignored: 'Feature in all records' },
        'geometry.type': { ignored: 'Point in all records' },
        'geometry.coordinates': { is: 'place', meaning: 'Longitude and latitude, WGS 84' },
        'properties.state_abb': { is: 'place', meaning: 'State, two letters' },
        'properties.county': { is: 'place', meaning: 'County' },
        'properties.operator': { is: 'organisation', meaning: 'Operator as a volunteer wrote it' },
        'properties.name': { is: 'place', meaning: 'Name of the place as a volunteer wrote it' },
        'properties.sqft': { is: 'figure', meaning: 'Ground covered', unit: 'ft2' },
        'properties.type': { is: 'term', meaning: 'building, campus or point' },
      },
      row: readRow,
    },
  ],
  corrections: [],
  quarantine: [],
  assertions: [],
  pinnedAssertions: [
    {
      says: 'the atlas has 1,165 places, of which one is listed twice',
      check({ rowsRead, entities }) {
        const rows = rowsRead.get(fileName) ?? 0;
        const sites = entities.filter(({ id }) => id.startsWith('site:im3-')).length;
        return rows === 1165 && sites === 1164 ? undefined : `${rows} rows, ${sites} sites`;
      },
    },
    operates('org:amazon', 173),
    operates('org:google', 55),
    operates('org:meta', 52),
    operates('org:microsoft', 47),
  ],
};
