/** Meetings with the European Parliament, on records written by hand in the layout of the extract. */
import { expect, test } from 'vitest';
import { refusalOf, runByHand } from '../../testing/run-by-hand.ts';
import { instruments } from '../mineral-regulations/instruments.ts';
import { epLobbyMeetings2022 } from './adapter.ts';
import { files as countedFiles, filesIn } from './files.ts';
import { organisations, organisationsIn } from './organisations.ts';

const file = 'mepmeetings.csv';
const header = ',committees,country,date,dossier,epid,group,lobbyists,location,mep,role,title';
const record = (date: string, lobbyists: string, dossier = '', title = 'with A. MEMBER'): string =>
  `0,[],Malta,${date},"${dossier}",1,X,"${lobbyists}",remote,A. MEMBER,Member,"${title}"`;
const files = (...rows: readonly string[]) => ({ [file]: `${[header, ...rows].join('\n')}\n` });

test('a short and a long name of one organisation are counted as one, under the identity of other sources', async () => {
  const { statements, entities } = await runByHand(
    epLobbyMeetings2022,
    files(record('05-12-2019', 'NXP'), record('06-12-2019', 'NXP Semiconductors')),
  );
  expect(statements.map(({ subject, value }) => [subject, value])).toEqual([['org:nxp-semiconductors', 2]]);
  expect(entities.map(({ id }) => id)).not.toContain('org:nxp');
});

test('meetings are counted by organisation and year, and persons are nowhere', async () => {
  const { statements, entities, report } = await runByHand(
    epLobbyMeetings2022,
    files(
      record('27-10-2021', 'Google'),
      record('28-10-2021', 'Facebook, A. Lobbyist, Director for Policy, Google'),
      record('29-10-2020', 'Apple Inc. 588327811384-96'),
      record('30-10-2020', 'A. Lobbyist'),
    ),
  );
  expect(
    statements.map(({ subject, period, value, unit, status }) => [subject, period, value, unit, status]),
  ).toEqual([
    ['org:apple', '2020', 1, 'count', 'derived'],
    ['org:google', '2021', 2, 'count', 'derived'],
    ['org:meta', '2021', 1, 'count', 'derived'],
  ]);
  expect(report.dropped.map(({ reason, count }) => [reason, count])).toEqual([
    ['names none of the organisations and files that are counted', 1],
  ]);
  const written = JSON.stringify([statements, entities, report]);
  expect(written).not.toContain('Lobbyist');
  expect(written).not.toContain('MEMBER');
});

test('meetings are counted by file too: all of them, those of a counted organisation, and each organisation', async () => {
  const { statements, entities, report } = await runByHand(
    epLobbyMeetings2022,
    files(
      record('27-10-2021', 'Google', 'Digital Services Act', 'DSA / DMA, with A. MEMBER'),
      record('28-10-2021', 'Google, Facebook', '', 'Exchange on the DSA'),
      record('29-10-2021', 'A. Lobbyist', '2020/0361(COD)', ''),
      record('30-10-2021', 'Google', 'Basel III', 'transposition'),
    ),
  );
  const of = (predicate: string) =>
    statements
      .filter((one) => one.predicate === predicate)
      .map(({ subject, object, period, value }) => [subject, object, period, value])
      .sort(([a, b], [c, d]) => (`${a} ${b}` < `${c} ${d}` ? -1 : 1));
  const [all, ours] = [
    'indicator:meetings-with-members-of-the-european-parliament',
    'indicator:meetings-with-a-counted-organisation',
  ];
  // Three records name the act and two of these a counted organisation; one names the other act too.
  expect(of('hasIndicator')).toEqual([
    ['instrument:eu-digital-markets-act', ours, '2021', 1],
    ['instrument:eu-digital-markets-act', all, '2021', 1],
    ['instrument:eu-digital-services-act', ours, '2021', 2],
    ['instrument:eu-digital-services-act', all, '2021', 3],
  ]);
  expect(of('lobbies')).toEqual([
    ['org:google', all, '2021', 3],
    ['org:google', 'instrument:eu-digital-markets-act', '2021', 1],
    ['org:google', 'instrument:eu-digital-services-act', '2021', 2],
    ['org:meta', all, '2021', 1],
    ['org:meta', 'instrument:eu-digital-services-act', '2021', 1],
  ]);
  expect(report.dropped).toEqual([]);
  const written = JSON.stringify([statements, entities, report]);
  expect(written).not.toMatch(/Lobbyist|MEMBER|Exchange on|Basel/);
});

const digital = ['eu-digital-services-act', 'eu-digital-markets-act'];
test.each([
  ['Digital Services Act / Digital Markets Act', digital],
  ['DSA/DMA (équipe)', digital],
  ['Digital  Service Act', ['eu-digital-services-act']],
  ['Législation sur les services numériques: adaptation', ['eu-digital-services-act']],
  ['contestable and fair markets in the digital sector', ['eu-digital-markets-act']],
  ['Förordning om harmoniserade regler för artificiell intelligens', ['eu-artificial-intelligence-act']],
  ['EU-Batterie-Verordnung, KI-Regulierung', ['eu-batteries-regulation']],
  ['Piles et déchets de piles', ['eu-batteries-regulation']],
  ['Règlementation européenne sur les piles et batteries', ['eu-batteries-regulation']],
  ['Batteriförordningen', ['eu-batteries-regulation']],
  ['Sorgfaltspflicht in Lieferketten', ['eu-corporate-due-diligence']],
  ['A European strategy for critical raw materials', ['eu-critical-raw-materials-strategy']],
  ['EU Trade Policy - Conflict Minerals Regulation', ['eu-conflict-minerals-regulation']],
  ['Akkujäte, jätteensiirto-asetus', ['eu-waste-shipment-regulation']],
  ['New Circular Economy Action Plan 2020/2077(INI)', ['eu-circular-economy-action-plan']],
  ['TSD action plan, common charger, right to repair', ['eu-right-to-repair', 'eu-common-charger']],
  ['mécanisme d’ajustement carbone aux frontières', ['eu-carbon-border-adjustment-mechanism']],
  ['RED, EED, ETS (staff level)', ['eu-energy-efficiency-directive']],
  ['APA meeting on NIS report', ['eu-nis2-directive']],
  [
    'Exchange on latest developments on Data Governance Act & Data Act',
    ['eu-data-governance-act', 'eu-data-act'],
  ],
  // Words that are near, and name something else.
  ['Implementing Basel III in the EU', []],
  ['Digital Services Tax', []],
  ['Artificial intelligence in education', []],
  ['European Battery Alliance', []],
  ['Due diligence', []],
  ['Due Diligence in Investment Migration', []],
  ['entwaldungsfreie Lieferketten', []],
  ['Discussion on Critical Raw Materials Alliance', []],
  ['Seven Grams App on conflict minerals', []],
  ['access to repair and maintenance information', []],
  ['Preparatory Meeting', []],
  ['menaces transfrontières graves', []],
  ['RED III', []],
  ['Maximising the energy efficiency potential of the EU building stock', []],
  ['Data strategy', []],
  ['denise, seed, dsa', []],
  ['', []],
])('%s names the files %j', (text, expected) => {
  expect(filesIn(text, '').map(({ id }) => id.slice('instrument:'.length))).toEqual(expected);
  expect(filesIn('', text).map(({ id }) => id)).toEqual(filesIn(text).map(({ id }) => id));
});

test('the minerals regulation has the name that the atlas of rules gives it', () => {
  const named = instruments.get('EU Conflict Minerals Regulation');
  expect(countedFiles.find(({ id }) => id === named?.id)?.name).toEqual(named?.name);
});

test.each([
  ['Representatives Google, Facebook', ['Google', 'Meta']],
  ['Microsoft Corporation (0801162959-21)', ['Microsoft']],
  ['Google and Facebook; Google', ['Google', 'Meta']],
  ['The Cobalt Institute', ['Cobalt Institute']],
  ['Eurometaux  Identification number: 61650796093-48', ['Eurometaux']],
  // A person, a product, a subsidiary and a longer name are not the organisation.
  ['Facebook Whistleblower', []],
  ['Apple Pay', []],
  ['Google Italia', []],
  ['Big Apple Theatre', []],
  ['', []],
])('%s names %j', (cell, expected) => {
  expect(organisationsIn(cell)).toEqual(expected);
});

test('a character that the publisher lost does not stop the run', async () => {
  const { statements } = await runByHand(
    epLobbyMeetings2022,
    files(record('27-10-2021', '\ufffdkos, Google')),
  );
  expect(statements.map(({ subject }) => subject)).toEqual(['org:google']);
});

test('no printed name stands for two organisations', () => {
  const printed = organisations.flatMap((one) => one.printed);
  expect(new Set(printed).size).toBe(printed.length);
});

test('a day that is none, a missing or extra column and a cut file are refused', async () => {
  expect(await refusalOf(epLobbyMeetings2022, files(record('2021-10-27', 'Google')))).toContain(
    '(column date): "2021-10-27" found; expected a day such as 27-10-2021',
  );
  expect(await refusalOf(epLobbyMeetings2022, { [file]: `${header.replace(',mep', '')}\n` })).toContain(
    'mep',
  );
  expect(await refusalOf(epLobbyMeetings2022, { [file]: `${header},photo\n` })).toContain('photo');
  const cut = `${header}\n${record('27-10-2021', 'Google').slice(0, 30)}`;
  expect(await refusalOf(epLobbyMeetings2022, { [file]: cut })).not.toBe('not refused');
});
