/** Ratification of two conventions, on small files in the layout of the report. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { refusalOf, runByHand } from '../../testing/run-by-hand.ts';
import { ilabFindings2022, territories } from './adapter.ts';

const file = 'countries_2021.xml';
const text = readFileSync(join(import.meta.dirname, 'testing/sample/ilab-findings', file), 'utf8');
const changed = (found: string, instead: string): { readonly [file]: string } => {
  expect(text).toContain(found);
  return { [file]: text.replace(found, instead) };
};
const kenya = text.slice(text.indexOf('    <Conventions>'), text.indexOf('  </Country>'));

test('Yes is a party, No is said in words to be none, and neither has a date', async () => {
  const { statements, entities } = await runByHand(ilabFindings2022, { [file]: text });
  expect(
    statements.map(({ subject, predicate, object, period }) => [subject, predicate, object, period]),
  ).toEqual([
    ['economy:KEN', 'partyTo', 'instrument:ilo-c138', '2022'],
    ['economy:KEN', 'partyTo', 'instrument:ilo-c182', '2022'],
    ['economy:TUV', 'notPartyTo', 'instrument:ilo-c138', '2022'],
    ['economy:TUV', 'partyTo', 'instrument:ilo-c182', '2022'],
  ]);
  expect(statements.map(({ note }) => note?.slice(0, 12))).toEqual([
    ...['Ratified, as', 'Ratified, as'],
    ...['Not ratified', 'Ratified, as'],
  ]);
  expect(entities.map(({ id }) => id)).toEqual(['instrument:ilo-c138', 'instrument:ilo-c182']);
});

test.each([
  ['N/A', changed('<C_138_Ratified>Yes', '<C_138_Ratified>N/A'), ['printed as N/A: C138 unknown']],
  [
    'a page without the table',
    changed(kenya, ''),
    ['no table of conventions is printed: C138 unknown', 'no table of conventions is printed: C182 unknown'],
  ],
  ['a territory', changed('>Kenya<', '>Montserrat<'), ['a territory, for which another state ratifies']],
])('%s is unknown, and nothing is said of it', async (_, files, reasons) => {
  const { statements, report } = await runByHand(ilabFindings2022, files);
  expect(report.dropped.map(({ reason }) => reason)).toEqual(reasons);
  expect(statements.map(({ predicate }) => predicate)).not.toContain('signedOnly');
  const ofKenya = statements.filter(({ subject }) => subject === 'economy:KEN');
  expect(ofKenya).toHaveLength(2 - Math.min(2, reasons.length + (reasons[0]?.startsWith('a terr') ? 1 : 0)));
});

test('a table that stands twice alike is read once; twice with another answer it is refused', async () => {
  const twice = kenya.replace(
    '    </Conventions>',
    `${kenya.split('\n').slice(1, 7).join('\n')}\n    </Conventions>`,
  );
  const { statements } = await runByHand(ilabFindings2022, changed(kenya, twice));
  expect(statements).toHaveLength(4);
  const place = twice.lastIndexOf('<C_182_Ratified>Yes');
  const other = `${twice.slice(0, place)}<C_182_Ratified>No${twice.slice(place + '<C_182_Ratified>Yes'.length)}`;
  expect(await refusalOf(ilabFindings2022, changed(kenya, other))).toContain(
    'the element Conventions/C_182_Ratified stands twice in one record',
  );
});

test.each([
  [
    'another answer',
    '<C_138_Ratified>Yes',
    '<C_138_Ratified>Signed',
    '"Signed" found; expected Yes, No or N/A',
  ],
  ['a country that is not known', '>Kenya<', '>Kennya<', 'nearest: "Kenya"'],
  ['a record without a name', '<Name>Kenya</Name>', '', '(column Name): expected this element'],
])('%s is refused with its place', async (_, found, instead, message) => {
  expect(await refusalOf(ilabFindings2022, changed(found, instead))).toContain(message);
});

test('a file that is cut off is refused, and so is one without a country', async () => {
  expect(await refusalOf(ilabFindings2022, { [file]: text.slice(0, 700) })).toContain('cut off or damaged');
  expect(await refusalOf(ilabFindings2022, { [file]: '<Countries/>' })).toContain('Countries/Country');
});

test('no state is among the territories', () => {
  expect([...territories]).not.toContain('Niue');
  expect(territories.size).toBe(11);
});
