/** Lists of smelters, on small files in the layouts of Apple, Fujitsu and Samsung. */
import { describe, expect, it } from 'vitest';
import { type PlacedText, pdfByHand } from '../../testing/pdf-by-hand.ts';
import { refusalOf, runByHand } from '../../testing/run-by-hand.ts';
import { appleSmelters } from './apple.ts';
import { fujitsuSmelters, samsungSmelters } from './numbered.ts';

const line = (y: number, ...cells: readonly (readonly [number, string])[]): PlacedText[] =>
  cells.map(([x, text]) => [x, y, text]);

function appleOf(year: string) {
  const adapter = appleSmelters.find(({ edition }) => edition === `apple-${year}`);
  if (adapter === undefined) throw new Error(`no list of ${year}`);
  return adapter;
}

describe('Apple', () => {
  const file = (...rows: readonly (readonly [string, string, string])[]) => ({
    'apple-smelters-2021.pdf': pdfByHand([
      [
        ...line(689, [41, 'Conflict'], [455, 'Location of']),
        ...line(679, [41, 'Mineral'], [106, 'Name of Smelter or Refiner'], [455, 'Smelter or Refiner']),
        ...rows.flatMap(([metal, name, country], at) =>
          line(660 - 16 * at, [41, metal], [106, name], [455, country]),
        ),
        ...line(300, [84, '* The smelter/refiner is believed to process some']),
        ...line(280, [84, 'text behind the table']),
      ],
    ]),
  });

  it('joins a name with the number that others print for it, by metal where two smelters share the name', async () => {
    const { statements, entities } = await runByHand(
      appleOf('2021'),
      file(
        ['Tin', 'Dowa*', 'Japan'],
        ['Gold', 'Dowa', 'Japan'],
        ['Gold', 'Mitsubishi Materials Corp.', 'Japan'],
        ['Tungsten', 'Made Up Smelter', 'China mainland'],
      ),
    );
    const sourced = statements.filter(({ predicate }) => predicate === 'sourcesFrom');
    expect(sourced.map(({ object, product, note }) => [object, product, note])).toEqual([
      ['site:cid000402', 'material:tin', 'Believed to process at least some recycled or scrap metal.'],
      ['site:cid000401', 'material:gold', null],
      ['site:cid001188', 'material:gold', null],
      ['site:apple-smelter-made-up-smelter', 'material:tungsten', null],
    ]);
    expect(entities.map(({ id }) => id)).toEqual(['site:apple-smelter-made-up-smelter']);
    expect(statements.at(-1)).toMatchObject({
      predicate: 'locatedIn',
      object: 'economy:CHN',
      period: '2021',
    });
  });

  it.each([
    [
      'a metal that it does not know',
      ['Unobtainium', 'Dowa', 'Japan'],
      '(column Metal): "Unobtainium" found',
    ],
    ['a mark without a meaning', ['Tin', 'Dowa****', 'Japan'], '(column Name): "Dowa****" found'],
    [
      'an unknown country',
      ['Tin', 'Dowa (tin)', 'Japann'],
      '"Japann" found; expected a name or alias of economy',
    ],
  ] as const)('refuses %s', async (_, row, message) => {
    expect(await refusalOf(appleOf('2021'), file(row))).toContain(message);
  });

  it('says in 2017 what the audit found, of names that wrap too', async () => {
    const bytes = pdfByHand([
      [
        ...line(730, [405, 'Third Party'], [475, 'Risk Readiness']),
        ...line(
          719,
          [54, 'Metal'],
          [117, 'Smelter Name'],
          [309, 'Country'],
          [405, 'Audit Status'],
          [475, 'Assessment Status'],
        ),
        ...line(690, [54, 'Gold'], [116, 'Made Up'], [309, 'Russia'], [405, 'Compliant'], [475, 'Completed']),
        ...line(674, [116, 'Refinery**']),
      ],
    ]);
    const { statements, entities } = await runByHand(appleOf('2017'), { 'apple-smelters-2018.pdf': bytes });
    expect(entities[0]?.name.en).toBe('Made Up Refinery');
    expect(statements[0]?.note).toBe('Third-party audit: Compliant. In the process of being removed.');
  });
});

describe('Fujitsu', () => {
  const header = [
    ...line(775, [27, 'Metal'], [59, 'Smelter ID'], [196, 'Standard Smelter Names']),
    ...line(775, [401, 'Smelter Facility Location: Country'], [541, 'RMAP*']),
  ];
  const file = (number: string, status = 'Compliant', more: readonly PlacedText[] = []) => ({
    'fujitsu-smelters-2018.pdf': pdfByHand([
      [
        ...header,
        ...line(
          765,
          [19, 'Gold'],
          [56, number],
          [97, 'Any Print'],
          [373, 'KOREA, REPUBLIC OF'],
          [533, status],
        ),
        ...more,
      ],
    ]),
  });

  it('names a smelter by its number, however it is spelled', async () => {
    const { statements } = await runByHand(fujitsuSmelters, file('CID000015'));
    expect(statements.map(({ subject, predicate, object }) => [subject, predicate, object])).toEqual([
      ['org:fujitsu', 'sourcesFrom', 'site:cid000015'],
      ['site:cid000015', 'locatedIn', 'economy:KOR'],
    ]);
  });

  it.each([
    [
      'a number that no table knows',
      file('CID999999'),
      '"CID999999" found; expected a code of site in the system cid',
    ],
    ['another status', file('CID000015', '17'), '(column RMAP): "17" found'],
    [
      'one number with two countries',
      file('CID000015', 'Compliant', line(755, [19, 'Gold'], [56, 'CID000015'], [97, 'Any'], [373, 'JAPAN'])),
      'expected one row with the key',
    ],
  ])('refuses %s', async (_, files, message) => {
    expect(await refusalOf(fujitsuSmelters, files)).toContain(message);
  });
});

describe('Samsung', () => {
  const rows = line(
    470,
    [59, '1'],
    [72, 'Tin'],
    [113, 'CID000402'],
    [158, 'Dowa'],
    [491, 'Japan'],
    [551, 'Active'],
    [601, 'R/S'],
  );
  const header = [
    ...line(493, [709, 'Indirect Supplying']),
    ...line(
      488,
      [56, 'No'],
      [81, 'Metal'],
      [130, 'ID'],
      [297, 'Smelter Name'],
      [505, 'Country'],
      [551, 'RMAP status'],
    ),
    ...line(488, [618, 'Direct Sourcing']),
    ...line(482, [711, 'Smelter Sourcing']),
  ];

  it('is read with the status of the audit', async () => {
    const { statements } = await runByHand(samsungSmelters, {
      'samsung-smelters.pdf': pdfByHand([[...header, ...rows]]),
    });
    expect(statements[0]).toMatchObject({
      subject: 'org:samsung-electronics',
      object: 'site:cid000402',
      product: 'material:tin',
      period: '2018',
      note: 'Active in the Responsible Minerals Assurance Process.',
    });
  });

  it('is refused with a column more, and cut off', async () => {
    const more = pdfByHand([[...header, ...line(488, [760, 'Tier']), ...rows]]);
    expect(await refusalOf(samsungSmelters, { 'samsung-smelters.pdf': more })).toContain('the header');
    const cut = pdfByHand([[...header, ...rows]]).subarray(0, 700);
    expect(await refusalOf(samsungSmelters, { 'samsung-smelters.pdf': cut })).toContain('cut off');
  });
});
