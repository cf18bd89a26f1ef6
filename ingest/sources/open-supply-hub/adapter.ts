/** Production sites of the digital supply chain out of a download of Open Supply Hub. */
import type { Entity } from '../../../schema/entity.ts';
import type { Adapter, ColumnRule, Emit, Row } from '../../adapter.ts';
import { bearsOrganisationMark, namesNobody } from '../../organisation-mark.ts';
import { CellError } from '../../readers/cell.ts';
import { edition, openSupplyHubSource } from './source.ts';
import { workersOf } from './workers.ts';

export const fileName = 'facilities.csv';

/** Words of the publisher's sectors that belong to the chain that Filon follows. */
const ownSectors =
  /electr|technolog|comput|semiconductor|batter|energy storage|telecom|\bmining\b|\bmetals?\b|miner|renewable/i;
/** What the names of factories bear beside the legal forms and trades of mining. */
const factoryWords =
  /(?<![\p{L}\p{N}])(electronics?|electric(al)?|precision|semiconductors?|optical|optoelectronics?|microelectronics|display|battery|batteries|circuits?|plastics?|manufacturing|manufactory|assembly|component\p{L}*|tech|telecom\p{L}*|solar|systems?)(?![\p{L}\p{N}])/iu;

const workers: Entity = {
  id: 'indicator:workers-at-site',
  name: { en: 'Workers at a site', fr: 'Effectif d’un site', es: 'Trabajadores de un sitio' },
  latitude: null,
  longitude: null,
  partOf: null,
  ownedBy: null,
  replacedBy: null,
};

const bearsMark = (name: string): boolean => bearsOrganisationMark(name) || factoryWords.test(name);

function degreesOf(row: Row, column: 'lat' | 'lng', most: number): number {
  const text = row.text(column);
  const value = Number(text);
  if (text === '' || !(Math.abs(value) <= most))
    throw new CellError(column, text, `degrees from -${most} to ${most}`);
  return value;
}

function siteOf(row: Row, number: string): Entity {
  const [latitude, longitude] = [degreesOf(row, 'lat', 90), degreesOf(row, 'lng', 180)];
  const isPlaced = latitude !== 0 || longitude !== 0;
  const name = row.text('name');
  const isNamed = bearsMark(name);
  const called = (word: string): string => (isNamed ? name : `${word} ${number}`);
  return {
    id: `site:os-${number}`,
    name: {
      en: called('Production site'),
      fr: called('Site de production'),
      es: called('Sitio de producción'),
    },
    latitude: isPlaced ? latitude : null,
    longitude: isPlaced ? longitude : null,
    partOf: null,
    ownedBy: null,
    replacedBy: null,
  };
}

/** Several contributors may name several parents. */
const parentsOf = (row: Row): string[] => [
  ...new Set(
    row
      .text('parent_company')
      .split('|')
      .map((part) => part.trim())
      .filter((part) => part !== ''),
  ),
];

function yearOf(row: Row): string {
  const day = row.text('contribution_date');
  if (!/^(19|20)\d\d-\d\d-\d\d/.test(day) || Number.isNaN(Date.parse(day.slice(0, 10))))
    throw new CellError('contribution_date', day, 'a day such as 2022-05-18');
  return day.slice(0, 4);
}

function readRow(row: Row, emit: Emit): void {
  const number = row.text('os_id');
  if (!/^[A-Z]{2}\d{7}[0-9A-Z]{6}$/.test(number))
    throw new CellError('os_id', number, 'a number such as CN2021250D1DTN7');
  const isKnown = (name: string): boolean => emit.known({ kind: 'organisation', name }) !== undefined;
  const parents = parentsOf(row);
  if (!ownSectors.test(row.text('sector')) && !parents.some(isKnown)) {
    emit.drop(row, 'a sector outside the digital supply chain');
    return;
  }
  const closed = row.text('is_closed').toLowerCase();
  if (!['true', 'false', ''].includes(closed))
    throw new CellError('is_closed', row.text('is_closed'), 'True, False or nothing');
  if (closed === 'true') {
    emit.drop(row, 'a site that is closed');
    return;
  }
  const site = siteOf(row, number);
  emit.entity(site);
  const said = { period: yearOf(row), status: 'reported', locator: `OS ID ${number}` } as const;
  emit.statement({
    ...said,
    subject: site.id,
    predicate: 'locatedIn',
    object: { kind: 'economy', system: 'iso2', code: row.text('country_code') },
  });
  for (const name of parents) {
    if (namesNobody(name) || (!isKnown(name) && !bearsMark(name))) {
      emit.drop(row, 'a parent company without a mark of an organisation, which may be a private person');
      continue;
    }
    emit.statement({
      ...said,
      subject: { kind: 'organisation', name, mayBeNew: true },
      predicate: 'owns',
      object: site.id,
      note: 'Parent company as contributed; the share is not told.',
    });
  }
  const told = workersOf(row.text('number_of_workers'));
  if (told === undefined) return;
  emit.entity(workers);
  emit.statement({
    ...said,
    subject: site.id,
    predicate: 'hasIndicator',
    object: workers.id,
    ...told.figure,
    unit: 'count',
    ...(told.count === 1 ? {} : { note: `From ${told.count} contributions.` }),
  });
}

const person: ColumnRule = { is: 'person', meaning: 'who speaks for the site', optional: true };
const ignored = (why: string, names: string, optional?: true): Record<string, ColumnRule> =>
  Object.fromEntries(
    names.split(' ').map((name) => [name, { ignored: why, ...(optional === undefined ? {} : { optional }) }]),
  );

export const openSupplyHub: Adapter = {
  id: 'open-supply-hub',
  dataset: 'open-supply-hub',
  source: openSupplyHubSource,
  edition,
  read: 'original',
  rawFolder: 'no-file-was-at-hand',
  bundled: false,
  awaitsFile: true,
  knowsEveryOrganisation: true,
  tables: [
    {
      file: /^facilities.*\.csv$/i,
      fileName,
      layout: { format: 'csv', encoding: 'utf-8', delimiter: ',' },
      columns: {
        os_id: { is: 'term', meaning: 'Number of the site' },
        contribution_date: { is: 'term', meaning: 'Day of the first contribution' },
        name: { is: 'organisation', meaning: 'Name of the site' },
        country_code: { is: 'place', meaning: 'Country, two letters' },
        lat: { is: 'figure', meaning: 'Degrees north' },
        lng: { is: 'figure', meaning: 'Degrees east' },
        sector: { is: 'term', meaning: 'Sectors, parted by |' },
        number_of_workers: { is: 'figure', meaning: 'Workers, parted by |', unit: 'count', optional: true },
        parent_company: { is: 'organisation', meaning: 'Parent companies, parted by |', optional: true },
        is_closed: { is: 'term', meaning: 'Whether it is closed', optional: true },
        ...ignored('the code of the country is read, and the point', 'address country_name'),
        ...ignored(
          'free words of contributors, not mapped to products',
          'processing_type_facility_type_raw facility_type processing_type product_type',
          true,
        ),
        'contributor (list)': { ignored: 'who contributes a site need not buy there', optional: true },
        claim_point_of_contact: person,
        claim_point_of_contact_email: person,
        claim_contact_person: person,
        claim_job_title: person,
        claim_linkedin_profile: person,
        claim_office_phone_number: person,
        claim_company_phone: person,
      },
      others:
        'what a site says of itself (claim_…) names persons, and the columns of partners change from month to month',
      key: ['os_id'],
      row: readRow,
    },
  ],
  corrections: [],
  quarantine: [],
  assertions: [],
  pinnedAssertions: [],
};
