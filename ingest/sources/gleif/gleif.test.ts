/** GLEIF's files, small and written by hand in the published formats: LEI-CDF 3.1 and RR-CDF 2.1. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { zipSync } from 'fflate';
import { expect, onTestFinished, test } from 'vitest';
import { importSource } from '../../import.ts';
import { projectNames } from '../../testing/project-names.ts';
import { refusalOf, runByHand } from '../../testing/run-by-hand.ts';
import { gleif } from './adapter.ts';
import { isLei } from './entities-table.ts';

const entitiesFile = '20260819-0800-gleif-goldencopy-lei2-golden-copy.xml';
const relationshipsFile = '20260819-0800-gleif-goldencopy-rr-golden-copy.xml';

/** Check digits as ISO 17442 computes them: 98 less the remainder of the eighteen signs and two noughts. */
function lei(stem: string): string {
  const digits = [...stem.padEnd(18, '0')].map((sign) => Number.parseInt(sign, 36)).join('');
  return stem.padEnd(18, '0') + String(98n - (BigInt(`${digits}00`) % 97n)).padStart(2, '0');
}
const [apple, intel, nobody] = [lei('APPLE'), lei('INTEL'), lei('NOBODY')];

interface Entry {
  readonly id?: string;
  readonly name?: string;
  readonly country?: string;
  readonly category?: string;
  readonly status?: string;
  readonly registration?: string;
}
const entry = ({
  id = apple,
  name = 'Apple Inc.',
  country = 'US',
  category = 'GENERAL',
  status = 'ACTIVE',
  registration = 'ISSUED',
}: Entry = {}): string => `<lei:LEIRecord>
<lei:LEI>${id}</lei:LEI>
<lei:Entity>
<lei:LegalName xml:lang="en">${name}</lei:LegalName>
<lei:OtherEntityNames><lei:OtherEntityName type="PREVIOUS_LEGAL_NAME">A</lei:OtherEntityName><lei:OtherEntityName type="TRADING_OR_OPERATING_NAME">B</lei:OtherEntityName></lei:OtherEntityNames>
<lei:LegalAddress xml:lang="en"><lei:FirstAddressLine>1 Street</lei:FirstAddressLine><lei:AdditionalAddressLine>a</lei:AdditionalAddressLine><lei:AdditionalAddressLine>b</lei:AdditionalAddressLine><lei:City>Glendale</lei:City><lei:Country>${country}</lei:Country></lei:LegalAddress>
<lei:HeadquartersAddress><lei:FirstAddressLine>2 Street</lei:FirstAddressLine><lei:Country>FR</lei:Country></lei:HeadquartersAddress>
<lei:EntityCategory>${category}</lei:EntityCategory>
<lei:EntityStatus>${status}</lei:EntityStatus>
</lei:Entity>
<lei:Registration><lei:LastUpdateDate>2025-11-05T12:54:14Z</lei:LastUpdateDate><lei:RegistrationStatus>${registration}</lei:RegistrationStatus></lei:Registration>
</lei:LEIRecord>`;
const entities = (...entries: readonly string[]): string =>
  `<?xml version="1.0" encoding="UTF-8"?>
<lei:LEIData xmlns:lei="http://www.gleif.org/data/schema/leidata/2016"><lei:LEIHeader><lei:RecordCount>${entries.length}</lei:RecordCount></lei:LEIHeader><lei:LEIRecords>${entries.join('\n')}</lei:LEIRecords></lei:LEIData>`;

const relationship = (child: string, parent: string, type: string, status = 'ACTIVE'): string =>
  `<rr:RelationshipRecord><rr:Relationship><rr:StartNode><rr:NodeID>${child}</rr:NodeID><rr:NodeIDType>LEI</rr:NodeIDType></rr:StartNode><rr:EndNode><rr:NodeID>${parent}</rr:NodeID><rr:NodeIDType>LEI</rr:NodeIDType></rr:EndNode><rr:RelationshipType>${type}</rr:RelationshipType><rr:RelationshipPeriods><rr:RelationshipPeriod><rr:StartDate>2020-01-01T00:00:00Z</rr:StartDate></rr:RelationshipPeriod><rr:RelationshipPeriod><rr:StartDate>2021-01-01T00:00:00Z</rr:StartDate></rr:RelationshipPeriod></rr:RelationshipPeriods><rr:RelationshipStatus>${status}</rr:RelationshipStatus></rr:Relationship><rr:Registration><rr:LastUpdateDate>2024-05-01T00:00:00Z</rr:LastUpdateDate><rr:RegistrationStatus>PUBLISHED</rr:RegistrationStatus></rr:Registration></rr:RelationshipRecord>`;
const relationships = (...records: readonly string[]): string =>
  `<rr:RelationshipData xmlns:rr="http://www.gleif.org/data/schema/rr/2016"><rr:Header/><rr:RelationshipRecords>${records.join('')}</rr:RelationshipRecords></rr:RelationshipData>`;

const direct = 'IS_DIRECTLY_CONSOLIDATED_BY';
const two = entities(entry(), entry({ id: intel, name: 'Intel Corporation', country: 'IE' }));

test('check digits', () => {
  // The identifier of Apple Inc. as GLEIF prints it.
  expect(isLei('HWUPKR0MPOU8FGXBT394')).toBe(true);
  expect(isLei('HWUPKR0MPOU8FGXBT395')).toBe(false);
  expect(isLei('HWUPKR0MPOU8FGXBT3')).toBe(false);
  expect(isLei(apple)).toBe(true);
});

test('a known organisation gets its identifier and the country of its legal address, and its parent owns it', async () => {
  const { statements, codes } = await runByHand(gleif, {
    [entitiesFile]: two,
    [relationshipsFile]: relationships(
      relationship(apple, intel, direct),
      relationship(apple, intel, 'IS_ULTIMATELY_CONSOLIDATED_BY'),
      relationship(apple, nobody, direct),
      relationship(apple, intel, 'IS_FUND-MANAGED_BY'),
      relationship(intel, apple, direct, 'INACTIVE'),
    ),
  });
  expect(
    statements
      .map(({ subject, predicate, object, period, note }) =>
        [subject, predicate, object, period, note?.slice(0, 15)].join(' '),
      )
      .sort(),
  ).toEqual([
    'org:apple locatedIn economy:USA 2025 Legal address o',
    'org:intel locatedIn economy:IRL 2025 Legal address o',
    'org:intel owns org:apple 2024 Direct parent: ',
    'org:intel owns org:apple 2024 Ultimate parent',
  ]);
  expect(codes.map(({ entity, system, code }) => [entity, system, code]).sort()).toEqual([
    ['org:apple', 'lei', apple],
    ['org:intel', 'lei', intel],
  ]);
});

test('persons, funds, branches, the dead, the unknown and the doubtful are left out', async () => {
  const { report, statements } = await runByHand(gleif, {
    [entitiesFile]: entities(
      entry({ category: 'SOLE_PROPRIETOR' }),
      entry({ category: 'FUND' }),
      entry({ category: 'BRANCH' }),
      entry({ status: 'INACTIVE' }),
      entry({ registration: 'DUPLICATE' }),
      entry({ id: nobody, name: 'A Company of Nowhere' }),
      entry({ id: lei('ONE'), name: 'Intel Corporation' }),
      entry({ id: lei('TWO'), name: 'Intel Corporation' }),
      entry(),
    ),
  });
  expect(statements.map(({ subject }) => subject)).toEqual(['org:apple']);
  expect(report.dropped).toEqual([
    { reason: 'a fund or a branch', count: 2 },
    { reason: 'a person: never read', count: 1 },
    { reason: 'an entity that is no more', count: 1 },
    { reason: 'an entry that no longer stands', count: 1 },
    { reason: 'an organisation that Filon does not know by this name', count: 1 },
    { reason: 'one of several entries of one name', count: 2 },
  ]);
});

test.each([
  ['wrong check digits', entities(entry({ id: `${apple.slice(0, 18)}00` })), 'whose check digits are right'],
  ['a country in words', entities(entry({ country: 'America' })), 'two letters of a country'],
  ['a country that is none', entities(entry({ country: 'QQ' })), 'two letters of a country that Filon knows'],
  ['a file that is cut', two.slice(0, -30), 'cut off or damaged'],
  [
    'an entry without a status',
    entities(entry().replace(/<lei:EntityStatus>.*<\/lei:EntityStatus>/, '')),
    '(column Entity/EntityStatus)',
  ],
  [
    'two identifiers in one entry',
    entities(entry().replace('</lei:LEI>', '</lei:LEI><lei:LEI>X</lei:LEI>')),
    'stands twice',
  ],
])('%s is refused', async (_, text, message) => {
  expect(await refusalOf(gleif, { [entitiesFile]: text })).toContain(message);
});

test('both archives are read in the folder where they were fetched', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'filon-gleif-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  await writeFile(join(folder, 'lei2.xml.zip'), zipSync({ [entitiesFile]: Buffer.from(two) }));
  const records = relationships(relationship(apple, intel, direct));
  await writeFile(join(folder, 'a-rr.xml.zip'), zipSync({ [relationshipsFile]: Buffer.from(records) }));
  await writeFile(join(folder, 'fetched.json'), '{}');
  const { report } = await importSource('gleif', folder, {
    out: join(folder, 'imported'),
    readNames: projectNames,
  });
  expect(report).toMatchObject({ rowsRead: 3, statementsKept: 3, codes: 2 });
});
