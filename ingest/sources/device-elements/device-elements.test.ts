/** The tables of elements, on small files in their layout. */
import { describe, expect, test } from 'vitest';
import type { Statement } from '../../../schema/statement.ts';
import type { Adapter, Assertion, ReconciledDraft } from '../../adapter.ts';
import { lines, runOnFiles } from '../../testing/run-on-files.ts';
import { deviceElements2020, deviceElementsMaker2020 } from './adapters.ts';
import { desktopOf1996, goldInSmartphone, laptopBoards, listOf2016 } from './assertions.ts';
import { documentOf, documents } from './documents.ts';
import { deviceElements, deviceElementsMaker } from './source.ts';

const grams =
  'device,model,device_year,element_or_material,grams_per_device,component,basis,source_org,source_title,source_date,locator,read_at_url,confidence';
const boards =
  'device,n_units_sampled,element,value,unit,source_org,source_title,source_date,locator,read_at_url';
const desktop =
  'element_or_material,content_pct_of_total_weight,weight_lb_as_printed,recycling_efficiency_1996_pct,grams_at_27_2kg_derived,source';
const recycling = 'element,eol_rr_band,source';

const oeko =
  'Oeko,"Buchert, Manhart, Bleher, Pingel: Recycling critical raw materials",2012,Table 25,https://example.org/a,A';
const holgersson =
  'Chalmers,Analysis of the metal content of small-size WEEE boards,2018,abstract,https://example.org/b';
const mcc = '"MCC (Microelectronics and Computer Technology Corporation) 1996, Roadmap"';
const unep = '"UNEP International Resource Panel 2011, Recycling Rates"';

interface Files {
  readonly grams?: readonly string[];
  readonly boards?: readonly string[];
  readonly desktop?: readonly string[];
  readonly recycling?: readonly string[];
}

/** Against the real vocabulary: that its symbols and aliases fit the tables is part of what is tested. */
function run(adapter: Adapter, files: Files) {
  const tables = [
    [
      'device_element_grams.csv',
      grams,
      files.grams ?? [`smartphone,generic,2011,Co,6.3,Battery,estimate_content,${oeko}`],
    ],
    ['pcb_concentrations.csv', boards, files.boards ?? [`router,10,Ag,1213,mg/kg PCB,${holgersson}`]],
    ['mcc1996_desktop_with_crt.csv', desktop, files.desktop ?? [`Cu,6.9287,4.2,90,1885.68,${mcc}`]],
    ['unep2011_eol_recycling_gt50.csv', recycling, files.recycling ?? [`Au,>50%,${unep}`]],
  ] as const;
  return runOnFiles(
    adapter,
    Object.fromEntries(tables.map(([name, head, rows]) => [name, lines(head, ...rows)])),
  );
}

const of = (statements: readonly Statement[], beginning: string): readonly Statement[] =>
  statements.filter(({ edition }) => edition.startsWith(beginning));

describe('grams in a device', () => {
  test('say which component holds the element, and stand under the document as edition', async () => {
    const { statements } = await run(deviceElements2020, {});
    const [cobalt] = of(statements, 'oeko-2012');
    expect(cobalt).toMatchObject({
      subject: 'device:smartphone',
      predicate: 'contains',
      object: 'material:cobalt',
      product: 'component:li-ion-battery',
      period: '2011',
      value: 6.3,
      unit: 'g:contained',
      status: 'estimated',
      read: 'copy',
      locator: 'Table 25: Co, Battery',
    });
  });

  test('keep documents that disagree side by side', async () => {
    const { statements } = await run(deviceElements2020, {
      grams: [
        `smartphone,generic,2011,Co,6.3,Battery,estimate_content,${oeko}`,
        'smartphone,one unnamed phone,2019,Co,0.07,whole phone,measured_single_unit,Plymouth,Scientists use a blender to reveal it,2019-03,press release,https://example.org/c,B',
      ],
    });
    const cobalt = statements.filter(
      ({ object, unit }) => object === 'material:cobalt' && unit === 'g:contained',
    );
    expect(cobalt.map(({ value, status, read }) => [value, status, read])).toEqual([
      [6.3, 'estimated', 'copy'],
      [0.07, 'reported', 'secondary'],
    ]);
    expect(cobalt[1]?.product).toBeNull();
    expect(cobalt[1]?.note).toContain('whose model is not named');
  });

  test('mark the parts of a total by their component, and what names several components by a note', async () => {
    const table16 =
      'Oeko,"Buchert et al.: Recycling critical raw materials",2012,Table 16,https://example.org/a,A';
    const list2016 = 'Oeko,Resource Efficiency in the ICT Sector,2016,list,https://example.org/d,B';
    const { statements } = await run(deviceElements2020, {
      grams: [
        `laptop,generic notebook,2011,Ag,0.248,Motherboard,estimate_content_component,${table16}`,
        `laptop,generic notebook,2011,Ag,0.438,All PCBs (table total),estimate_content,${table16}`,
        `smartphone,generic,2016,Ag,0.31,"Solder paste, PCB",estimate_content,${list2016}`,
        `smartphone,generic,2016,"Others (glass, ceramics, semiconductors)",99.29,,estimate_content,${list2016}`,
      ],
    });
    const [part, total] = of(statements, 'oeko-2012');
    expect(part).toMatchObject({ product: 'component:motherboard', value: 0.248 });
    expect(part?.note).toContain('Part of what the whole device contains.');
    expect(total).toMatchObject({ product: 'component:printed-circuit-board', value: 0.438 });
    expect(total?.note).not.toContain('Part of');
    const [silver, rest] = of(statements, 'oeko-2016');
    expect(silver).toMatchObject({ product: null, unit: 'g:contained' });
    expect(silver?.note).toContain('In the solder paste and the circuit board.');
    expect(rest).toMatchObject({ object: 'material:other-materials', unit: 'g:gross' });
  });

  test('read what can be recovered as a lower bound', async () => {
    const { statements } = await run(deviceElements2020, {
      grams: [
        'basic mobile phone,generic (mid-2000s),2006,Au,0.03402,whole phone,recoverable,US EPA,"Per 1 million recycled cell phones: 75 lb Au",c.2008,quotations,https://example.org/e,B',
      ],
    });
    expect(of(statements, 'us-epa-2008')[0]).toMatchObject({
      subject: 'device:basic-mobile-phone',
      value: null,
      low: 0.03402,
      high: null,
      missing: 'only-bounds',
    });
  });

  test('keep 23 g of neodymium in a computer in quarantine, and what other studies find out of it', async () => {
    const row = (amount: string): string =>
      `desktop,one desktop PC (no monitor),2009,Nd,${amount},whole PC,measured_single_unit,JSMCWM,Metal amounts in one desktop PC,2009,abstract,https://example.org/f,A`;
    const outlier = await run(deviceElements2020, { grams: [row('23')] });
    expect(of(outlier.statements, 'jsmcwm')[0]?.quarantine).toEqual({
      rule: 'neodymium-far-above-other-studies',
      reason: '23 g of neodymium in one device, where other studies find a few grams.',
    });
    const usual = await run(deviceElements2020, { grams: [row('2')] });
    expect(of(usual.statements, 'jsmcwm')[0]?.quarantine).toBeNull();
  });

  test('part what a maker says of its own devices from what others found', async () => {
    const liam =
      'smartphone,Apple iPhone 6,2014,Co,5.5,whole phone,recoverable_lower_bound,Apple Inc.,"Environmental Responsibility Report 2016: Liam",2016,report p.18,https://example.org/g,A';
    const rows = [liam, `smartphone,generic,2011,Co,6.3,Battery,estimate_content,${oeko}`];
    const others = await run(deviceElements2020, { grams: rows });
    expect(others.report.dropped).toEqual([
      { reason: 'of the maker itself: read by device-elements-maker', count: 1 },
    ]);
    const maker = await run(deviceElementsMaker2020, { grams: rows });
    expect(maker.statements).toHaveLength(1);
    expect(maker.statements[0]).toMatchObject({
      subject: 'device:apple-iphone-6',
      low: 5.5,
      source: 'device-elements-maker',
    });
    expect(maker.entities).toMatchObject([{ id: 'device:apple-iphone-6', partOf: 'device:smartphone' }]);
    expect([deviceElements.interest, deviceElementsMaker.interest]).toEqual(['academic', 'self-report']);
  });

  test.each([
    [
      'an unknown document',
      `smartphone,generic,2011,Co,6.3,Battery,estimate_content,X,Unknown,2012,p,https://example.org,A`,
      /column source_title\): "Unknown" found/,
    ],
    [
      'an unknown basis',
      `smartphone,generic,2011,Co,6.3,Battery,guessed,${oeko}`,
      /column basis\): "guessed" found/,
    ],
    [
      'an unknown model',
      `smartphone,Model X,2011,Co,6.3,Battery,measured,${oeko}`,
      /column model\): "Model X" found/,
    ],
    [
      'an unknown component',
      `smartphone,generic,2011,Co,6.3,Flux capacitor,measured,${oeko}`,
      /"Flux capacitor" found; expected a name or alias of component/,
    ],
    [
      'an unknown element',
      `smartphone,generic,2011,Xx,6.3,Battery,measured,${oeko}`,
      /"Xx" found; expected a code of material/,
    ],
    [
      'a word for a number',
      `smartphone,generic,2011,Co,some,Battery,measured,${oeko}`,
      /column grams_per_device\): "some" found/,
    ],
    [
      'a figure quoted where the document is listed as read',
      `smartphone,generic,2011,Co,6.3,Battery,measured,${oeko.replace(/A$/, 'B')}`,
      /column confidence\): "B" found; expected A/,
    ],
  ])('refuse %s', async (_, row, message) => {
    await expect(run(deviceElements2020, { grams: [row] })).rejects.toThrow(message);
  });
});

describe('circuit boards', () => {
  test('contain elements by share, by the device that they were taken from', async () => {
    const { statements } = await run(deviceElements2020, {
      boards: [
        `router,10,PCB share of product mass,43.0,% of product,${holgersson}`,
        `router,10,Cu,22,% of PCB,${holgersson}`,
        `smartphone,30,Au,1083,mg/kg PCB,${holgersson}`,
        `router,10,As,<70,mg/kg PCB,${holgersson}`,
        `router,10,C polymers,34,% of PCB,${holgersson}`,
      ],
    });
    const found = of(statements, 'holgersson').map(({ subject, object, product, value, high, unit }) => [
      subject,
      object,
      product,
      value ?? high,
      unit,
    ]);
    expect(found).toEqual([
      ['device:router', 'component:printed-circuit-board', null, 43, 'percent:gross'],
      ['component:printed-circuit-board', 'material:copper', 'device:router', 22, 'percent:contained'],
      ['component:printed-circuit-board', 'material:gold', 'device:smartphone', 1083, 'mg/kg:contained'],
      ['component:printed-circuit-board', 'material:arsenic', 'device:router', 70, 'mg/kg:contained'],
      ['component:printed-circuit-board', 'material:plastics', 'device:router', 34, 'percent:gross'],
    ]);
    expect(of(statements, 'holgersson')[3]).toMatchObject({ value: null, low: 0, missing: 'only-bounds' });
  });

  test.each([
    [`router,10,Cu,22,% of product,${holgersson}`],
    [`router,10,PCB share of product mass,43,% of PCB,${holgersson}`],
    [`router,10,Cu,22,ppm,${holgersson}`],
  ])('refuse a unit that does not fit: %s', async (row) => {
    await expect(run(deviceElements2020, { boards: [row] })).rejects.toThrow(/column unit\)/);
  });
});

describe('the desktop computer of 1996', () => {
  test('gives share, pounds and recycling, and reads a printed 0 as less than its last digit', async () => {
    const { statements } = await run(deviceElements2020, {
      desktop: [`Pb,6.2988,3.8,5,1714.25,${mcc}`, `Tb,0,<0.1,0,0.0,${mcc}`],
    });
    const lead = of(statements, 'mcc-1996').filter(({ object, subject }) =>
      [object, subject].includes('material:lead'),
    );
    expect(lead.map(({ predicate, value, unit }) => [predicate, value, unit])).toEqual([
      ['contains', 6.2988, 'percent:contained'],
      ['contains', 3.8, 'lb:contained'],
      ['hasIndicator', 5, 'percent'],
    ]);
    expect(lead[2]).toMatchObject({
      object: 'indicator:recycling-efficiency',
      product: 'device:desktop-with-crt-monitor',
    });
    const terbium = of(statements, 'mcc-1996').filter(({ object }) => object === 'material:terbium');
    expect(terbium.map(({ value, low, high }) => [value, low, high])).toEqual([
      [null, 0, 0.00005],
      [null, 0, 0.1],
    ]);
  });

  test('refuses pounds that are not the share of 60', async () => {
    // 6.2988 % of 60 lb is 3.78 lb.
    await expect(run(deviceElements2020, { desktop: [`Pb,6.2988,38,5,0,${mcc}`] })).rejects.toThrow(
      /column weight_lb_as_printed\): "38" found; expected about 3\.78/,
    );
    await expect(run(deviceElements2020, { desktop: [`Pb,6.2988,<0.1,5,0,${mcc}`] })).rejects.toThrow(
      /expected about 3\.78/,
    );
  });
});

test('recycling bands are bounds, worldwide', async () => {
  const { statements } = await run(deviceElements2020, {
    recycling: [`Au,>50%,${unep}`, 'Li,<1%,"same report; named as <1% in press coverage"'],
  });
  expect(
    of(statements, 'unep-2011').map(({ subject, low, high, value }) => [subject, low, high, value]),
  ).toEqual([
    ['material:gold', 50, null, null],
    ['material:lithium', 0, 1, null],
  ]);
  await expect(run(deviceElements2020, { recycling: [`Au,often,${unep}`] })).rejects.toThrow(
    /column eol_rr_band\): "often"/,
  );
});

test('refuses a table without its column and one that is not there', async () => {
  await expect(run(deviceElements2020, { recycling: ['Au'] })).rejects.toThrow(
    /expected 3 cells as in the header/,
  );
  await expect(runOnFiles(deviceElements2020, {})).rejects.toThrow(
    /device_element_grams\.csv: expected this file/,
  );
});

test('each document is an edition of one source, and found by the beginning of its title', () => {
  const editions = [deviceElements, deviceElementsMaker].flatMap((source) =>
    source.editions.map(({ id }) => id),
  );
  for (const known of documents) {
    expect(editions.filter((id) => id === known.id)).toHaveLength(1);
    for (const printed of known.printed) expect(documentOf(`${printed} and so on`)?.id).toBe(known.id);
  }
  expect(documentOf('Another document')).toBeUndefined();
});

describe('assertions', () => {
  const draft = (
    edition: string,
    subject: string,
    object: string,
    value: number,
    product?: string,
  ): ReconciledDraft => ({
    subject,
    predicate: 'contains',
    object,
    ...(product === undefined ? {} : { product }),
    period: '2012',
    value,
    unit: edition === 'mcc-1996' ? 'percent:contained' : 'g:contained',
    status: 'estimated',
    locator: 'row',
    edition,
  });
  const check = (assertion: Assertion, statements: readonly ReconciledDraft[]): string | undefined =>
    assertion.check({ statements, entities: [], rowsRead: new Map() });

  test('the list of 2016 must sum to its phone', () => {
    const rows = [
      draft('oeko-2016', 'device:smartphone', 'material:copper', 159),
      draft('oeko-2012', 'device:laptop', 'material:gold', 5),
    ];
    expect(
      check(listOf2016, [...rows, draft('oeko-2016', 'device:smartphone', 'material:gold', 0.99)]),
    ).toBeUndefined();
    expect(check(listOf2016, rows)).toBe('159.00 g');
  });

  test('the boards of the laptop and the totals under them differ as printed', () => {
    const boards = (metal: string, parts: number, total: number): readonly ReconciledDraft[] => [
      draft('oeko-2012', 'device:laptop', `material:${metal}`, parts, 'component:motherboard'),
      draft('oeko-2012', 'device:laptop', `material:${metal}`, total, 'component:printed-circuit-board'),
    ];
    const rows = [...boards('silver', 0.437, 0.438), ...boards('gold', 0.104, 0.104)];
    expect(check(laptopBoards, [...rows, ...boards('palladium', 0.04, 0.039)])).toBeUndefined();
    expect(check(laptopBoards, [...rows, ...boards('palladium', 0.05, 0.039)])).toBe(
      '437 of 438, 104 of 104, 50 of 39',
    );
  });

  test('the desktop of 1996 lacks what stood after selenium', () => {
    const row = (value: number) =>
      draft('mcc-1996', 'device:desktop-with-crt-monitor', 'material:lead', value);
    expect(check(desktopOf1996, [row(75), row(0.1)])).toBeUndefined();
    expect(check(desktopOf1996, [row(100)])).toBe('100.0 %');
  });

  test('gold in a smartphone keeps all four documents', () => {
    const row = (value: number) => draft('oeko-2012', 'device:smartphone', 'material:gold', value);
    expect(check(goldInSmartphone, [0.03, 0.036, 0.01683, 0.03].map(row))).toBeUndefined();
    expect(check(goldInSmartphone, [0.03, 0.036].map(row))).toBe('30, 36');
  });
});
