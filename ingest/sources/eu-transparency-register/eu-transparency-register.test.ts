/** The Transparency Register, on small files written by hand in the publisher's layout, as far as it is described. */
import { expect, test } from 'vitest';
import { refusalOf, runByHand } from '../../testing/run-by-hand.ts';
import { euTransparencyRegister, fileName } from './adapter.ts';

interface Entry {
  readonly number?: string;
  readonly name?: string;
  readonly category?: string;
  readonly costs?: string;
  readonly dates?: string;
  readonly rest?: string;
}
/** Invented figures, except for names. The control character stands in the real file too, as XML 1.1 allows. */
const entry = ({
  number = '123456789012-34',
  name = 'Apple Inc.',
  category = 'Companies &amp; groups',
  costs = '<range><min>100000</min><max>199999</max></range>',
  dates = '<startDate>2023-10-01</startDate><endDate>2024-09-01</endDate>',
  rest = '',
}: Entry): string => `<interestRepresentative>
<identificationCode>${number}</identificationCode>
<registrationDate>2010-01-01T00:00:00.000+00:00</registrationDate>
<lastUpdateDate>2026-08-19T20:00:00.069+00:00</lastUpdateDate>
<name><originalName>${name}</originalName></name>
<acronym>A&#xb;B</acronym>
<registrationCategory>${category}</registrationCategory>
<headOffice><address>1 Street</address><city>CUPERTINO</city><country>UNITED STATES</country><phone><phoneNumber>1</phoneNumber></phone></headOffice>
<interests><interest><name>Trade</name></interest><interest><name>Climate</name></interest></interests>
<personInCharge><lastName>Doe</lastName></personInCharge>
<members><membersFTE>2.5</membersFTE></members>
<EPAccreditedNumber>3</EPAccreditedNumber>
<financialData><closedYear>${dates}<costs>${costs}</costs></closedYear></financialData>${rest}
</interestRepresentative>`;
const file = (...entries: readonly string[]) => ({
  [fileName]: `<?xml version='1.1' encoding='UTF-8'?>
<ListOfIRPublicDetail xmlns="http://intragate.ec.europa.eu/transparencyregister/odp"><metaData><exportDate>2026-08-19T20:00:00</exportDate><numberOfIR>${entries.length}</numberOfIR></metaData><resultList>${entries.join('')}</resultList></ListOfIRPublicDetail>`,
});

test('costs are a range of the closed year; staff, passes and the seat stand beside', async () => {
  const { statements, codes } = await runByHand(euTransparencyRegister, file(entry({})));
  expect(
    statements
      .map(({ subject, predicate, object, period, value, low, high, unit }) =>
        [subject, predicate, object, period, value, low, high, unit].join(' '),
      )
      .sort(),
  ).toEqual([
    'org:apple hasIndicator indicator:declared-staff-of-eu-lobbying 2026 2.5   count',
    'org:apple hasIndicator indicator:passes-to-the-european-parliament 2026 3   count',
    'org:apple lobbies indicator:declared-costs-of-eu-lobbying 2023/2024  100000 199999 EUR:current-eur',
    'org:apple locatedIn economy:USA 2026    ',
  ]);
  expect(codes).toEqual([
    { entity: 'org:apple', system: 'eu-transparency-register', code: '123456789012-34' },
  ]);
});

test('open ranges stay open, and nothing declared is nothing said', async () => {
  const rangeOf = async (costs: string) => {
    const { statements } = await runByHand(euTransparencyRegister, file(entry({ costs })));
    return statements.filter(({ predicate }) => predicate === 'lobbies').map(({ low, high }) => [low, high]);
  };
  expect(await rangeOf('<range><max>10000</max></range>')).toEqual([[0, 10000]]);
  expect(await rangeOf('<range><min>10000000</min></range>')).toEqual([[10000000, null]]);
  expect(await rangeOf('')).toEqual([]);
});

test('persons are never read, and organisations that nobody knows are left out', async () => {
  const { statements, report, entities } = await runByHand(
    euTransparencyRegister,
    file(
      entry({}),
      entry({ number: '222222222222-22', name: 'Apple Inc.', category: 'Self-employed individuals' }),
      entry({ number: '333333333333-33', name: 'Some Association of Somewhere' }),
    ),
  );
  expect(report.dropped).toEqual([
    { reason: 'a person: never read', count: 1 },
    { reason: 'an organisation that Filon does not know by this name', count: 1 },
  ]);
  expect(JSON.stringify([statements, entities])).not.toMatch(/Doe|Street|Somewhere/);
});

test.each([
  [
    'a range that is upside down',
    { costs: '<range><min>9</min><max>5</max></range>' },
    'at most the highest of the range, 5',
  ],
  ['a year without its days', { dates: '' }, 'a day such as 2024-12-31'],
  [
    'a year that ends before it begins',
    { dates: '<startDate>2024-01-01</startDate><endDate>2023-01-01</endDate>' },
    'a day after 2024-01-01',
  ],
  ['a number that is none', { number: 'x' }, 'a number of the register'],
  ['an entry without a category', { category: '' }, 'a category, which tells persons apart'],
  ['money in words', { costs: '<range><min>many</min></range>' }, '"many" found'],
])('%s is refused', async (_, cells, message) => {
  expect(await refusalOf(euTransparencyRegister, file(entry(cells)))).toContain(message);
});

test('an entry twice with other figures, a file that is cut, and another root are refused', async () => {
  expect(await refusalOf(euTransparencyRegister, file(entry({}), entry({ costs: '' })))).toContain(
    'one row with the key',
  );
  const [text = ''] = Object.values(file(entry({})));
  expect(await refusalOf(euTransparencyRegister, { [fileName]: text.slice(0, -40) })).toContain(
    'cut off or damaged',
  );
  expect(await refusalOf(euTransparencyRegister, { [fileName]: '<list/>' })).toContain('there is none');
});
