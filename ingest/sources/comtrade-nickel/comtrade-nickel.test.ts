/** Nickel ores and mattes, each side's reports, on small files in the layout of the copy. */
import { describe, expect, test } from 'vitest';
import type { Adapter } from '../../adapter.ts';
import { refusalOf, runByHand } from '../../testing/run-by-hand.ts';
import { comtradeNickelExports, comtradeNickelImports, comtradeNickelMargins } from './adapters.ts';

const header =
  'mineral,stage,hs_code_queried,hs_description,period,reporterCode,reporterISO,reporterDesc,partnerCode,partnerISO,partnerDesc,flowCode,flowDesc,cmdCode,cmdDesc,primaryValue,netWgt,grossWgt,qty,qtyUnitAbbr,cifvalue,fobvalue';

interface Cells {
  readonly year?: string;
  readonly code?: string;
  readonly reporter?: string;
  readonly partner?: string;
  readonly flow?: string;
  readonly value?: string;
  readonly mass?: string;
  readonly cif?: string;
  readonly fob?: string;
}
function row({
  year = '2010',
  code = '260400',
  partner = '608',
  value = '1000',
  mass = '50000',
  ...rest
}: Cells) {
  const {
    reporter = '156',
    flow = 'M',
    cif = flow === 'M' ? value : '',
    fob = flow === 'X' ? value : '',
  } = rest;
  return `nickel,primary,${code},Ores,${year},${reporter},,,${partner},,,${flow},,${code},Ores,${value},${mass},,${mass},kg,${cif},${fob}`;
}
const file = (...rows: readonly string[]) => ({
  'UN_nickel_trade.csv': `${[header, ...rows].join('\n')}\n`,
});
const statementsOf = async (adapter: Adapter, ...rows: readonly string[]) =>
  (await runByHand(adapter, file(...rows))).statements;

describe('reports', () => {
  test('of an importer come from the partner, with freight, under the revision in force', async () => {
    const said = {
      subject: 'economy:PHL',
      object: 'economy:CHN',
      product: 'product:hs2007-260400',
      period: '2010',
      source: 'comtrade-imports',
    };
    expect(await statementsOf(comtradeNickelImports, row({}))).toMatchObject([
      { ...said, value: 1000, unit: 'USD:cif', note: null },
      { ...said, value: 50_000, unit: 'kg:gross' },
    ]);
  });

  test('of an importer that leaves freight out are free on board, and say so', async () => {
    const canada = row({ reporter: '124', cif: '', fob: '1000' });
    const zeroCif = row({ reporter: '124', partner: '36', cif: '0.0', fob: '1000' });
    const statements = await statementsOf(comtradeNickelImports, canada, zeroCif);
    const values = statements.filter(({ unit }) => unit?.startsWith('USD'));
    expect(values.map(({ unit }) => unit)).toEqual(['USD:fob', 'USD:fob']);
    expect(values[0]?.note).toContain('free on board');
  });

  test('of an exporter go to the partner and to the world', async () => {
    const statements = await statementsOf(
      comtradeNickelExports,
      row({ reporter: '608', partner: '156', flow: 'X' }),
      row({ reporter: '608', partner: '0', flow: 'X' }),
    );
    const ends = statements.map(({ subject, object, unit }) => [subject, object, unit]);
    expect(ends).toEqual([
      ['economy:PHL', 'economy:CHN', 'USD:fob'],
      ['economy:PHL', 'economy:CHN', 'kg:gross'],
      ['economy:PHL', 'group:world', 'USD:fob'],
      ['economy:PHL', 'group:world', 'kg:gross'],
    ]);
  });

  test('of the other side, of goods that come back and of zero are left out, each with its reason', async () => {
    const { statements, report } = await runByHand(
      comtradeNickelImports,
      file(row({ flow: 'X' }), row({ partner: '156' }), row({ partner: '36', value: '0.0' })),
    );
    expect(statements).toEqual([]);
    expect(report.dropped.map(({ count }) => count)).toEqual([1, 1, 1]);
  });
});

test('a mass far from the band is kept out, and with it the total that holds it', async () => {
  // Ten partners at 20 USD/t; the eleventh weighs a thousand times what its value buys.
  const partners = ['36', '76', '124', '152', '320', '360', '392', '410', '540', '608'];
  const usual = partners.map((partner) => row({ partner, value: '1000000', mass: '50000000' }));
  const slip = row({ partner: '724', value: '1000000', mass: '50000000000' });
  const total = row({ partner: '0', value: '11000000', mass: '50500000000' });
  const elsewhere = row({ reporter: '392', partner: '0', value: '1000', mass: '50000' });
  const statements = await statementsOf(comtradeNickelImports, ...usual, slip, total, elsewhere);
  const out = statements.filter(({ quarantine }) => quarantine !== null);
  expect(out.map(({ subject, object, quarantine }) => [subject, object, quarantine?.rule])).toEqual([
    ['economy:ESP', 'economy:CHN', 'unit-value-outside-band'],
    ['group:world', 'economy:CHN', 'total-of-suspect-masses'],
  ]);
});

describe('what insurance and freight add', () => {
  /** Imports of 100 USD free on board each, of 101, 102 … USD with insurance and freight, from partners of their own. */
  const partners =
    '36 76 124 152 320 360 392 410 540 608 724 250 276 380 826 842 710 752 246 578 616 643 699 704 764 792 804 858 604 32'.split(
      ' ',
    );
  const imports = (count: number) =>
    partners.slice(0, count).map((partner, at) => {
      const cif = String(101 + at);
      return row({ partner, value: cif, cif, fob: '100' });
    });

  test('is all values with them by all without, and the range without a twentieth at either end', async () => {
    // 101 + … + 130 = 3,465 by 3,000. Of 3,000 the twentieth, 150, ends in the second import, and 2,850 in the 29th.
    expect(await statementsOf(comtradeNickelMargins, ...imports(30))).toMatchObject([
      {
        subject: 'product:hs2022-260400',
        predicate: 'hasIndicator',
        object: 'indicator:insurance-and-freight-share',
        period: '2010/2010',
        value: 15.5,
        low: 2,
        high: 29,
        unit: 'percent',
        status: 'derived',
      },
    ]);
  });

  test('is not said of too few imports, and takes no totals, exports or values that stand alone', async () => {
    const { statements, report } = await runByHand(
      comtradeNickelMargins,
      file(
        ...imports(29),
        row({ partner: '0', value: '4000', cif: '4000', fob: '3000' }),
        row({ partner: '32', value: '150', cif: '150', fob: '0' }),
        row({ partner: '604', flow: 'X' }),
      ),
    );
    expect(statements).toEqual([]);
    expect(report.dropped.map(({ count }) => count).sort((a, b) => b - a)).toEqual([29, 1, 1, 1]);
  });

  test('is refused where one value is a thousand times the other: a mark for thousands was read as one of decimals', async () => {
    const slip = row({ value: '1050', cif: '1050', fob: '1.000' });
    expect(await refusalOf(comtradeNickelMargins, file(slip))).toContain('(column fobvalue): "1.000" found');
  });

  test('is refused with a negative value', async () => {
    const negative = row({ value: '120', cif: '120', fob: '-100' });
    expect(await refusalOf(comtradeNickelMargins, file(negative))).toContain(
      '(column fobvalue): "-100" found',
    );
  });
});

describe('broken files', () => {
  test.each([
    ['another code', { code: '750210' }, '(column cmdCode): "750210" found'],
    ['a re-export', { flow: 'RX' }, '(column flowCode): "RX" found'],
    ['a month', { year: '201001' }, '(column period): "201001" found'],
    ['an unknown partner', { partner: '997' }, '997'],
    ['text in the value', { value: 'much' }, '(column primaryValue): "much" found'],
    ['a value that neither column has', { cif: '7', fob: '8' }, '(column primaryValue): "1000" found'],
    ['a report of the world', { reporter: '0' }, '(column reporterCode): "0" found'],
  ])('%s is refused with its place', async (_, cells, message) => {
    expect(await refusalOf(comtradeNickelImports, file(row(cells)))).toContain(message);
  });

  test('a cut row and a missing column are refused', async () => {
    expect(await refusalOf(comtradeNickelImports, file('nickel,primary,260400'))).toContain('3 cells');
    expect(
      await refusalOf(comtradeNickelImports, {
        'UN_nickel_trade.csv': `${header.replace(',cifvalue', '')}\n`,
      }),
    ).toContain('cifvalue');
  });
});
