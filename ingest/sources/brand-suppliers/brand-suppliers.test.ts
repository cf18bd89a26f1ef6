/** The brands' lists of suppliers, on small files written by hand in the layout of each. Every supplier is made up. */
import { describe, expect, it, test } from 'vitest';
import type { RunResult } from '../../pipeline/finish.ts';
import { type PlacedText, pdfByHand } from '../../testing/pdf-by-hand.ts';
import { refusalOf, runByHand } from '../../testing/run-by-hand.ts';
import { acerSuppliers2018, acerSuppliers2019 } from './acer.ts';
import { dellSuppliers2019 } from './dell.ts';
import { hpSuppliers2019 } from './hp.ts';
import { lenovoSuppliers2018 } from './lenovo.ts';
import { microsoftSuppliers2018 } from './microsoft.ts';
import { samsungSuppliers2018, samsungSuppliers2019 } from './samsung.ts';

/** Words of one line of a PDF: a height, then pairs of a place and a text. */
const line = (y: number, ...cells: readonly (readonly [number, string])[]): PlacedText[] =>
  cells.map(([x, text]) => [x, y, text]);

/** What a run says, sites under their names. */
function said({ statements, entities }: RunResult): string[] {
  const names = new Map(entities.map(({ id, name }) => [id, id.startsWith('site:') ? `[${name.en}]` : id]));
  const name = (id: string | null): string => names.get(id ?? '') ?? id ?? '';
  return statements.map(({ subject, predicate, object, stage }) =>
    [name(subject), predicate, name(object), stage ?? '-'].join(' '),
  );
}

describe('Acer', () => {
  const header = 'supplier_name,supplier_type,csr_url,supplier_address\n';
  const file = (rows: string) => ({ 'acer-2018.csv': header + rows });

  it('parts final assembly, with addresses, from components, by name', async () => {
    const rows = 'Ama,Final Assembly,,"1 Road, Suzhou, China."\nBo,Component,http://bo.example,\n';
    expect(said(await runByHand(acerSuppliers2018, file(rows)))).toEqual([
      'org:acer suppliedBy org:ama assembly',
      'org:acer suppliedBy [1 Road, Suzhou, China.] assembly',
      'org:ama operates [1 Road, Suzhou, China.] -',
      '[1 Road, Suzhou, China.] locatedIn economy:CHN -',
      'org:acer suppliedBy org:bo components',
    ]);
  });

  it('means the group by Samsung, and the company where it is printed', async () => {
    const rows = 'Samsung,Component,,\nSamsung Electronics,Component,,\n';
    expect(said(await runByHand(acerSuppliers2018, file(rows)))).toEqual([
      'org:acer suppliedBy org:samsung-group components',
      'org:acer suppliedBy org:samsung-electronics components',
    ]);
  });

  it.each([
    ['another type', 'Ama,Reseller,,\n', '(column supplier_type): "Reseller" found'],
    [
      'an address elsewhere',
      'Ama,Final Assembly,,"1 Road, Paris"\n',
      'an address that ends with China or Taiwan',
    ],
    ['an address of components', 'Bo,Component,,"1 Road, China"\n', 'no address of a component supplier'],
  ])('refuses %s', async (_, rows, message) => {
    expect(await refusalOf(acerSuppliers2018, file(rows))).toContain(message);
  });

  it('reads both tables of the PDF, names centred on their addresses, two addresses of one supplier', async () => {
    const bytes = pdfByHand([
      [
        ...line(582, [67, 'Supplier Name'], [152, 'Sustainability Information'], [378, 'Site Address']),
        ...line(563, [272, '1 Road,']),
        ...line(555, [67, 'Ama'], [152, 'CSR']),
        ...line(547, [272, 'Suzhou, China']),
        ...line(520, [272, 'No.2 Road, Wuxi, China']),
        ...line(512, [67, 'Bo'], [152, 'CSR']),
        ...line(504, [272, 'No. 3 Road, China']),
        ...line(52, [486, '2019 Version']),
      ],
      [
        ...line(743, [71, 'Component Suppliers']),
        ...line(725, [74, 'Supplier Name'], [214, 'Sustainability Information']),
        ...line(697, [74, 'Cy'], [214, 'CSR']),
      ],
    ]);
    const lines = said(await runByHand(acerSuppliers2019, { 'acer-suppliers-2019.pdf': bytes }));
    expect(lines.filter((text) => text.includes('operates'))).toEqual([
      'org:ama operates [1 Road, Suzhou, China] -',
      'org:bo operates [No.2 Road, Wuxi, China] -',
      'org:bo operates [No. 3 Road, China] -',
    ]);
    expect(lines).toContain('org:acer suppliedBy org:cy components');
  });
});

describe('Dell', () => {
  const header = [
    ...line(
      398,
      [57, 'Corporate Profile'],
      [162, 'Address'],
      [317, 'Dell Products /'],
      [496, 'Supplier Type'],
    ),
    ...line(398, [621, 'Sustainability Site'], [734, 'GRI']),
    ...line(386, [317, 'Procurement Category']),
  ];
  const final = 'Final Assembly and/';
  const file = (words: readonly PlacedText[]) => ({
    'dell-suppliers-2020-11.pdf': pdfByHand([
      [...header, ...words, ...line(35, [525, 'Public Supplier List 2019 | Published'])],
    ]),
  });

  it('gives each plant with what it makes; Dell’s own plants do not supply Dell', async () => {
    const run = await runByHand(
      dellSuppliers2019,
      file([
        ...line(
          355,
          [57, 'Ama'],
          [162, '1 Road, Kunshan,'],
          [317, 'XPS Notebook'],
          [496, final],
          [734, 'YES'],
        ),
        ...line(343, [162, 'People’s Republic'], [317, 'Vostro'], [496, 'or Original Design']),
        ...line(331, [162, 'Of China'], [496, 'Manufacturers']),
        ...line(300, [57, 'Dell'], [162, '2 Road, Poland'], [317, 'XPS'], [496, final], [734, 'YES']),
        ...line(288, [496, 'or Original Design Manufacturers']),
      ]),
    );
    expect(said(run)).toEqual([
      'org:dell suppliedBy org:ama assembly',
      'org:dell suppliedBy [1 Road, Kunshan, People’s Republic Of China] assembly',
      'org:ama operates [1 Road, Kunshan, People’s Republic Of China] -',
      '[1 Road, Kunshan, People’s Republic Of China] locatedIn economy:CHN -',
      'org:dell operates [2 Road, Poland] -',
      '[2 Road, Poland] locatedIn economy:POL -',
    ]);
    expect(run.statements[1]?.note).toBe('For Dell: XPS Notebook Vostro.');
  });

  it.each([
    ['another type', 'Reseller', '1 Road, Poland', '(column Type): "Reseller" found'],
    [
      'a country that it does not know',
      'Other direct material suppliers',
      '1 Road, Atlantis',
      '(column Address)',
    ],
  ])('refuses %s', async (_, type, address, message) => {
    const words = line(355, [57, 'Ama'], [162, address], [317, 'XPS'], [496, type], [734, 'NO']);
    expect(await refusalOf(dellSuppliers2019, file(words))).toContain(message);
  });
});

describe('HP', () => {
  const header = [
    ...line(432, [60, 'Final assembly parent supplier name'], [186, 'Sustainability link']),
    ...line(432, [285, 'Company publishes'], [375, 'Product type'], [438, 'City, Country']),
    ...line(432, [510, 'Site address'], [641, 'Number of workers on HP lines']),
    ...line(423, [285, 'sustainability report using']),
    ...line(414, [285, 'the Global Reporting (GRI)']),
    ...line(405, [285, 'Initiative framework']),
  ];
  const commodity = line(
    174,
    [60, 'Commodity Supplier'],
    [186, 'Sustainability link'],
    [430, 'GRI report?'],
    [510, 'Countries'],
  );
  const plant = (workers: string, city = 'Wuhan, China') =>
    line(376, [375, 'Print'], [438, city], [510, '1 Road'], [684, workers]);
  const file = (words: readonly PlacedText[], countries = 'China, Korea') => ({
    'hp-suppliers-2019-07.pdf': pdfByHand([
      [
        ...header,
        ...line(390, [60, 'Ama'], [186, 'CSR'], [285, 'Yes']),
        ...words,
        ...commodity,
        ...line(159, [60, 'Bo, Inc.,'], [186, 'CSR'], [430, 'No'], [510, countries]),
      ],
    ]),
  });

  it('gives the workers on HP’s lines of each plant of assembly, and the countries of components', async () => {
    const run = await runByHand(hpSuppliers2019, file(plant('1,000')));
    expect(said(run)).toEqual([
      'org:hp suppliedBy org:ama assembly',
      'org:hp suppliedBy [1 Road, Wuhan, China] assembly',
      'org:ama operates [1 Road, Wuhan, China] -',
      '[1 Road, Wuhan, China] locatedIn economy:CHN -',
      '[1 Road, Wuhan, China] hasIndicator indicator:workers-on-brand-lines assembly',
      'org:hp suppliedBy org:bo-inc components',
      ...['China', 'Korea'].flatMap((country) => [
        `org:hp suppliedBy [Bo, Inc.: ${country}] components`,
        `org:bo-inc operates [Bo, Inc.: ${country}] -`,
        `[Bo, Inc.: ${country}] locatedIn economy:${country === 'China' ? 'CHN' : 'KOR'} -`,
      ]),
    ]);
    expect(run.statements[4]).toMatchObject({ value: 1000, unit: 'count', status: 'reported' });
  });

  it.each([
    ['text for a number', file(plant('many')), '(column Workers): "many" found'],
    ['a city without a country', file(plant('10', 'Wuhan')), '(column City): "Wuhan" found'],
    [
      'a country that it does not know',
      file(plant('10'), 'China, Chyna'),
      '(column Countries): "Chyna" found',
    ],
  ])('refuses %s', async (_, files, message) => {
    expect(await refusalOf(hpSuppliers2019, files)).toContain(message);
  });
});

describe('Lenovo', () => {
  const file = (...rows: readonly (readonly [string, string])[]) => ({
    'lenovo-suppliers.pdf': pdfByHand([
      [
        ...line(308, [234, 'Supplier Name'], [421, 'Location']),
        ...rows.flatMap(([name, place], at) => line(284 - 25 * at, [190, name], [421, place])),
        ...line(51, [264, 'Page 1 of 1']),
      ],
    ]),
  });

  it('marks the country of a city as added, and leaves a name that is cut off out', async () => {
    const run = await runByHand(
      lenovoSuppliers2018,
      file(['Ama', 'Kunshan'], ['Bo', 'Japan'], ['Semiconductor Mfg. Company', 'Taiwan']),
    );
    const located = run.statements.filter(({ predicate }) => predicate === 'locatedIn');
    expect(located.map(({ object, status }) => `${object} ${status}`)).toEqual([
      'economy:CHN derived',
      'economy:JPN reported',
    ]);
    expect(run.report.dropped).toEqual([{ reason: 'the name is cut at the break of a page', count: 1 }]);
  });

  it('refuses a place that nobody has looked at', async () => {
    expect(await refusalOf(lenovoSuppliers2018, file(['Ama', 'Springfield']))).toContain(
      '"Springfield" found',
    );
  });
});

test('Microsoft’s list gives both columns of names, without Microsoft itself', async () => {
  const bytes = pdfByHand([
    [
      ...line(720, [201, 'Microsoft Top 100 Production Suppliers']),
      ...line(705, [128, 'Based on FY18 spend for commercially available hardware products']),
      ...line(667, [72, 'AMA LTD'], [312, 'CY']),
      ...line(655, [72, 'MICROSOFT'], [312, 'DO']),
    ],
  ]);
  expect(said(await runByHand(microsoftSuppliers2018, { 'microsoft-suppliers-fy18.pdf': bytes }))).toEqual([
    'org:microsoft suppliedBy org:ama-ltd -',
    'org:microsoft suppliedBy org:cy -',
    'org:microsoft suppliedBy org:do -',
  ]);
});

describe('Samsung', () => {
  it('of October 2018 gives the names alone', async () => {
    const bytes = pdfByHand([
      [
        ...line(780, [86, 'SUPPLIER'], [362, 'ADDRESS']),
        ...line(765, [194, '1 ROAD, KOREA']),
        ...line(758, [26, 'Ama']),
        ...line(751, [194, '2 ROAD, KOREA']),
      ],
    ]);
    expect(said(await runByHand(samsungSuppliers2018, { 'samsung-suppliers-2018-10.pdf': bytes }))).toEqual([
      'org:samsung-electronics suppliedBy org:ama -',
    ]);
  });

  const page = (rows: string): { readonly 'samsung-2019-09-20.html': string } => ({
    'samsung-2019-09-20.html': `<table><tr><td colspan="2">80%</td></tr>
      <tr><td>Supplier</td><td>Address</td></tr>${rows}</table>`,
  });

  it('of 2019 gives each address, and an economy only where the address ends with one', async () => {
    const rows = `<tr><td rowspan="2">Ama</td><td>1 Road, Gumi, Korea</td></tr><tr><td>2 Road, Rayong, Thailnad</td></tr>`;
    expect(said(await runByHand(samsungSuppliers2019, page(rows)))).toEqual([
      'org:samsung-electronics suppliedBy org:ama -',
      'org:samsung-electronics suppliedBy [1 Road, Gumi, Korea] -',
      'org:ama operates [1 Road, Gumi, Korea] -',
      '[1 Road, Gumi, Korea] locatedIn economy:KOR -',
      'org:samsung-electronics suppliedBy [2 Road, Rayong, Thailnad] -',
      'org:ama operates [2 Road, Rayong, Thailnad] -',
    ]);
  });

  it('refuses a supplier without an address, and a page that is cut off', async () => {
    const refused = await refusalOf(samsungSuppliers2019, page('<tr><td>Ama</td><td></td></tr>'));
    expect(refused).toContain('(column Address)');
    const { 'samsung-2019-09-20.html': whole } = page('<tr><td>Ama</td><td>Korea</td></tr>');
    const cut = { 'samsung-2019-09-20.html': whole.slice(0, -20) };
    expect(await refusalOf(samsungSuppliers2019, cut)).toContain('cut off');
  });
});
