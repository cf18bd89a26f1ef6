/** Who is a member of what, on small files in the publishers' layouts. */
import { expect, test } from 'vitest';
import { refusalOf, runByHand } from '../../testing/run-by-hand.ts';
import { fixture } from './fixture.ts';
import { g77Members } from './g77-members.ts';
import { imfWeo } from './imf-weo.ts';
import { oecdMembers } from './oecd-members.ts';
import { unM49Developed2020 } from './un-m49-2020.ts';
import { unM49Regions2025 } from './un-m49-2025.ts';
import { unctadClassification } from './unctad-classification.ts';

interface Said {
  readonly subject: string;
  readonly object: string | null;
}
const said = (statements: readonly Said[]): string[] =>
  statements.map(({ subject, object }) => `${subject.slice(8)} ${object?.slice(6)}`);
const table = 'country_master.csv';

test('the IMF’s list is read from its column, as quoted; a flag that is neither is refused', async () => {
  const { statements, report } = await runByHand(imfWeo, { [table]: fixture(table) });
  expect(said(statements)).toEqual(['CAN', 'CYP', 'KOR', 'TWN'].map((code) => `${code} imf-advanced`));
  expect(statements.every(({ period }) => period === '2024')).toBe(true);
  expect(report.dropped).toEqual([{ reason: 'not on the list of advanced economies', count: 5 }]);
  const row = 'CAN,CA,124,Canada,Canada,Canadá';
  const text = fixture(table)
    .split('\n')
    .map((line) => (line.startsWith(row) ? line.replaceAll('TRUE', 'yes') : line));
  expect(await refusalOf(imfWeo, { [table]: text.join('\n') })).toContain(
    `${table}:4 (column imf_advanced_oct2024): "yes" found; expected TRUE or FALSE`,
  );
});

test('UNCTAD’s rule is applied to regions, says why, and is held against the table', async () => {
  const { statements } = await runByHand(unctadClassification, { [table]: fixture(table) });
  expect(statements.map(({ subject, note, status }) => `${subject.slice(8)} ${status}: ${note}`)).toEqual([
    'CAN derived: The rule names Northern America.',
    'CYP derived: The rule names Europe, in which UNCTAD counts Cyprus.',
    'KOR derived: The rule names the Republic of Korea.',
    'XKX derived: The rule names Europe.',
  ]);
  const moved = fixture(table, ['Africa,Sub-Saharan Africa', 'Europe,Southern Europe']);
  expect(await refusalOf(unctadClassification, { [table]: moved })).toContain(
    `${table}:5 (column unctad_developed_rule): "FALSE" found; expected TRUE: The rule names Europe.`,
  );
});

test('M49 of 2020: Sark and areas without a class are left out with the reason, Korea is developing', async () => {
  const file = 'country-codes-2020-10-15.csv';
  const { statements, report } = await runByHand(unM49Developed2020, { [file]: fixture(file) });
  expect(said(statements)).toEqual(['AFG m49-developing', 'CAN m49-developed', 'KOR m49-developing']);
  expect(report.dropped).toEqual([
    { reason: 'Sark, which has a number and no three-letter code', count: 1 },
    { reason: 'an area without a class (Taiwan, Antarctica)', count: 2 },
  ]);
  const odd = await refusalOf(unM49Developed2020, { [file]: fixture(file, [',Developing,', ',Emerging,']) });
  expect(odd).toContain('"Emerging" found; expected Developed, Developing or blank');
});

test('M49 without its column of developed regions, as after 2020, is refused', async () => {
  const file = 'country-codes-2020-10-15.csv';
  const header = fixture(file).split('\n')[0] as string;
  const without = fixture(file, [header, header.replace('Developed / Developing Countries', 'EDGAR_2')]);
  const refusal = await refusalOf(unM49Developed2020, { [file]: without });
  expect(refusal).toContain('(column Developed / Developing Countries): expected this column');
});

test('M49 of 2025: byte-order mark, semicolons, regions of three levels, and the three special groups', async () => {
  const file = 'UNSD-Methodology.csv';
  const { statements, report, entities } = await runByHand(unM49Regions2025, { [file]: fixture(file) });
  expect(said(statements)).toEqual([
    ...['DZA m49-002', 'DZA m49-015', 'NAM m49-002', 'NAM m49-202', 'NAM m49-018', 'AFG m49-142'],
    ...['AFG m49-034', 'AFG m49-199', 'AFG m49-432', 'HTI m49-019', 'HTI m49-419', 'HTI m49-029'],
    ...['HTI m49-199', 'HTI m49-722'],
  ]);
  expect(report.dropped).toEqual([{ reason: 'an area that M49 puts into no region (Antarctica)', count: 1 }]);
  expect(entities.find(({ id }) => id === 'group:m49-018')?.partOf).toBe('group:m49-202');
});

test.each([
  [
    'a region that moved',
    ['002;;202;;018', '019;;202;;018'],
    '(column Sub-region Code): "202" found; expected a region that lies in m49-019',
  ],
  ['a region that lost its zeros', ['002;;015', '2;;015'], '(column Region Code): "2" found'],
  ['another mark than x', ['AFG;x;x', 'AFG;yes;x'], '"yes" found; expected x or blank'],
] as const)('M49 of 2025: %s is refused', async (_, change, message) => {
  const file = 'UNSD-Methodology.csv';
  expect(await refusalOf(unM49Regions2025, { [file]: fixture(file, change) })).toContain(message);
});

test('the OECD’s Korea is the Republic of Korea; a name that is not known stops the run', async () => {
  const file = 'OECD_members.csv';
  const { statements } = await runByHand(oecdMembers, { [file]: fixture(file) });
  expect(said(statements)).toEqual(['KOR oecd', 'SVK oecd', 'TUR oecd', 'USA oecd']);
  const unknown = await refusalOf(oecdMembers, {
    [file]: fixture(file, ['Slovak Republic', 'Slovakk Republic']),
  });
  expect(unknown).toMatch(
    /OECD_members\.csv:3 \(column country\): "Slovakk Republic" found.*nearest: "Slovak Republic"/,
  );
});

test('the Group of 77: the address above the header is passed over, the straight apostrophe understood', async () => {
  const file = 'g77_list.csv';
  const { statements } = await runByHand(g77Members, { [file]: fixture(file) });
  expect(said(statements)).toEqual(['BOL', 'CHN', 'CIV', 'COD', 'PSE'].map((code) => `${code} g77`));
  expect(await refusalOf(g77Members, { [file]: '' })).toContain('the file is empty');
});
