/** Data centres of the world as drawn in OpenStreetMap, out of an answer of the Overpass API. */
import type { Entity } from '../../../schema/entity.ts';
import type { Adapter, Emit, Row } from '../../adapter.ts';
import { bearsOrganisationMark } from '../../organisation-mark.ts';
import { CellError } from '../../readers/cell.ts';
import { edition, osmDataCentresSource } from './source.ts';

export const fileName = 'osm-data-centres.json';
const moment = 'osm3s.timestamp_osm_base';

/** What the names of those who run data centres bear beside legal forms and trades. */
const operatorWords =
  /(?<![\p{L}\p{N}])(data ?cent(er|re)s?|datacenters?|rechenzentr\p{L}*|hosting|cloud|telecom\p{L}*|t[eé]l[eé]com\p{L}*|telekom|networks?|communications?|universit\p{L}*|college|hospital|ministerio|minist[eè]re|government|municipality|services|systems?|digital|internet|fib(er|re)|gmbh|oy)(?![\p{L}\p{N}])/iu;

/** A way or relation has the middle of its outline, where the question asked for it. */
function pointOf(row: Row): readonly [latitude: number, longitude: number] {
  const one = (column: 'lat' | 'lon', most: number): number => {
    const text = row.text(column) || row.text(`center.${column}`);
    if (text === '') throw new CellError(column, '', 'a point; end the question with “out center”');
    const value = Number(text);
    if (!(Math.abs(value) <= most)) throw new CellError(column, text, `degrees from -${most} to ${most}`);
    return Math.round(value * 1e6) / 1e6;
  };
  return [one('lat', 90), one('lon', 180)];
}

function yearOf(row: Row): string {
  const text = row.text(moment);
  const year = /^((19|20)\d\d)-\d\d-\d\dT/.exec(text)?.[1];
  if (year === undefined) throw new CellError(moment, text, 'a moment such as 2025-11-05T10:00:00Z');
  return year;
}

function siteOf(row: Row, object: string): Entity {
  const [latitude, longitude] = pointOf(row);
  const name = row.text('tags.name');
  const called = (word: string): string => (name === '' ? `${word} (OpenStreetMap ${object})` : name);
  return {
    id: `site:osm-${object.replace(' ', '-')}`,
    name: { en: called('Data centre'), fr: called('Centre de données'), es: called('Centro de datos') },
    latitude,
    longitude,
    partOf: null,
    ownedBy: null,
    replacedBy: null,
  };
}

function readRow(row: Row, emit: Emit): void {
  const [type, id, tag] = [row.text('type'), row.text('id'), row.text('tags.telecom')];
  if (!['node', 'way', 'relation'].includes(type)) throw new CellError('type', type, 'node, way or relation');
  if (!/^\d+$/.test(id)) throw new CellError('id', id, 'the number of an object');
  if (tag === '') {
    emit.drop(row, 'a point of an outline');
    return;
  }
  if (tag !== 'data_center')
    throw new CellError('tags.telecom', tag, 'data_center; the answer is of another question');
  const site = siteOf(row, `${type} ${id}`);
  emit.entity(site);
  const said = {
    stage: 'use',
    period: yearOf(row),
    status: 'reported',
    locator: `OpenStreetMap ${type} ${id}`,
  } as const;
  emitCountry(row, emit, site.id, said);
  emitOperator(row, emit, site.id, said);
}

type Said = {
  readonly stage: 'use';
  readonly period: string;
  readonly status: 'reported';
  readonly locator: string;
};

function emitCountry(row: Row, emit: Emit, site: string, said: Said): void {
  const country = row.text('tags.addr:country').toUpperCase();
  if (country === '') return;
  const economy = emit.known(
    /^[A-Z]{2}$/.test(country)
      ? { kind: 'economy', system: 'iso2', code: country }
      : { kind: 'economy', name: country },
  );
  if (economy === undefined) {
    emit.drop(row, 'a country that a volunteer wrote and nobody knows');
    return;
  }
  emit.statement({ ...said, subject: site, predicate: 'locatedIn', object: economy });
}

function emitOperator(row: Row, emit: Emit, site: string, said: Said): void {
  // Several operators stand in one cell, parted by a semicolon.
  for (const name of new Set(row.text('tags.operator').split(';'))) {
    const operator = name.trim();
    if (operator === '') continue;
    const isKnown = emit.known({ kind: 'organisation', name: operator }) !== undefined;
    if (!isKnown && !bearsOrganisationMark(operator) && !operatorWords.test(operator)) {
      emit.drop(row, 'an operator without a mark of an organisation, who may be a private person');
      continue;
    }
    emit.statement({
      ...said,
      subject: { kind: 'organisation', name: operator, mayBeNew: true },
      predicate: 'operates',
      object: site,
    });
  }
}

export const osmDataCentres: Adapter = {
  id: 'osm-data-centres',
  dataset: 'osm-data-centres',
  source: osmDataCentresSource,
  edition,
  read: 'original',
  rawFolder: 'no-file-was-at-hand',
  bundled: false,
  awaitsFile: true,
  knowsEveryOrganisation: true,
  tables: [
    {
      file: /^osm-data-cent(re|er)s.*\.json$/i,
      fileName,
      layout: { format: 'json', records: 'elements', shared: [moment], brokenOff: 'remark' },
      columns: {
        [moment]: { is: 'term', meaning: 'State of the map' },
        type: { is: 'term', meaning: 'node, way or relation' },
        id: { is: 'term', meaning: 'Number of the object' },
        lat: { is: 'figure', meaning: 'Degrees north of a node', optional: true },
        lon: { is: 'figure', meaning: 'Degrees east of a node', optional: true },
        'center.lat': { is: 'figure', meaning: 'Degrees north of the middle of an outline', optional: true },
        'center.lon': { is: 'figure', meaning: 'Degrees east of the middle of an outline', optional: true },
        'tags.telecom': { is: 'term', meaning: 'data_center' },
        'tags.name': { is: 'place', meaning: 'Name of the place as a volunteer wrote it', optional: true },
        'tags.operator': { is: 'organisation', meaning: 'Operator as a volunteer wrote it', optional: true },
        'tags.addr:country': { is: 'place', meaning: 'Country as a volunteer wrote it', optional: true },
      },
      others: 'volunteers may write any tag; those of contacts may name persons',
      key: ['type', 'id'],
      row: readRow,
    },
  ],
  corrections: [],
  quarantine: [],
  assertions: [],
  pinnedAssertions: [],
};
