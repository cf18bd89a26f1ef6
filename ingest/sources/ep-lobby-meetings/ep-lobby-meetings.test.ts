/** Meetings with the European Parliament, on records written by hand in the layout of the extract. */
import { expect, test } from 'vitest';
import { refusalOf, runByHand } from '../../testing/run-by-hand.ts';
import { epLobbyMeetings2022 } from './adapter.ts';
import { organisations, organisationsIn } from './organisations.ts';

const file = 'mepmeetings.csv';
const header = ',committees,country,date,dossier,epid,group,lobbyists,location,mep,role,title';
const record = (date: string, lobbyists: string): string =>
  `0,[],Malta,${date},,1,X,"${lobbyists}",remote,A. MEMBER,Member,with A. MEMBER`;
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
    ['names none of the organisations that are counted', 1],
  ]);
  const written = JSON.stringify([statements, entities, report]);
  expect(written).not.toContain('Lobbyist');
  expect(written).not.toContain('MEMBER');
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
