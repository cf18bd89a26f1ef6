/** The makers' footprint sheets, on small files in the layout of Boavizta. */
import { expect, test } from 'vitest';
import { refusalOf, runByHand } from '../../testing/run-by-hand.ts';
import { boaviztaDevices2023 } from './adapter.ts';
import { fileName } from './source.ts';

const head = Object.keys(boaviztaDevices2023.tables[0]?.columns ?? {});
const model = {
  manufacturer: 'Fairphone',
  name: 'Fairphone 9',
  subcategory: 'Smartphone',
  gwp_total: '43',
  report_date: 'May 2022',
  sources: 'https://example.org/sheet.pdf',
  sources_hash: '0123456789abcdef0123456789abcdef',
  added_date: '01-11-2020',
} as const;
type Cells = Readonly<Record<string, string>>;
const file = (...rows: readonly Cells[]): Cells => ({
  [fileName]: `${[head, ...rows.map((row) => head.map((column) => row[column] ?? ''))].map((cells) => cells.join(',')).join('\n')}\n`,
});

test('a model is a device of its kind, put on the market by its maker', async () => {
  const { statements, entities } = await runByHand(
    boaviztaDevices2023,
    file({
      ...model,
      gwp_manufacturing_ratio: '0.75',
      gwp_error_ratio: '0',
      lifetime: '3.0',
      weight: '0.19',
      yearly_tec: '4.9',
      use_location: 'EU',
      assembly_location: 'China',
    }),
  );
  const id = 'device:boavizta-fairphone-fairphone-9-012345';
  expect(entities.find((one) => one.id === id)).toMatchObject({
    name: { fr: 'Fairphone 9' },
    partOf: 'device:smartphone',
  });
  expect(
    statements.map(({ subject, predicate, object, value, unit, status }) => [
      subject,
      predicate,
      object,
      value,
      unit,
      status,
    ]),
  ).toEqual([
    [id, 'emits', 'indicator:footprint-whole-life', 43, 'kg:co2e', 'estimated'],
    [id, 'hasIndicator', 'indicator:footprint-manufacturing-share', 0.75, 'fraction', 'estimated'],
    [id, 'hasIndicator', 'indicator:device-mass', 0.19, 'kg:gross', 'reported'],
    [id, 'hasLifetime', null, 3, 'year', 'assumed'],
    [id, 'usesEnergy', 'indicator:electricity-of-one-device-per-year', 4.9, 'kWh', 'estimated'],
    [id, 'assembledIn', 'economy:CHN', null, null, 'assumed'],
    ['org:fairphone', 'putsOnMarket', id, null, null, 'reported'],
  ]);
  expect(statements[0]).toMatchObject({ period: '2022', note: 'Use assumed in: EU.' });
  expect(statements[0]?.locator).toContain('https://example.org/sheet.pdf');
});

test('shares above the whole are kept in quarantine, and so is a screen size among the weights', async () => {
  // 7.76 + 0.18 = 7.94 of the whole.
  const { statements } = await runByHand(
    boaviztaDevices2023,
    file({
      ...model,
      subcategory: 'Laptop',
      gwp_manufacturing_ratio: '7.76',
      gwp_use_ratio: '0.18',
      weight: '15.6',
    }),
  );
  expect(
    statements.flatMap(({ object, quarantine }) => (quarantine === null ? [] : [[object, quarantine.rule]])),
  ).toEqual([
    ['indicator:footprint-manufacturing-share', 'shares-above-whole'],
    ['indicator:footprint-use-share', 'shares-above-whole'],
    ['indicator:device-mass', 'screen-size-as-weight'],
  ]);
  expect(
    statements.find(({ quarantine }) => quarantine?.rule === 'shares-above-whole')?.quarantine?.reason,
  ).toContain('7.94');
});

test('a margin of error beyond all others is kept in quarantine, a wide one is not', async () => {
  const margins = async (gwp_error_ratio: string) => {
    const { statements } = await runByHand(boaviztaDevices2023, file({ ...model, gwp_error_ratio }));
    return statements.flatMap(({ object, quarantine }) =>
      object === 'indicator:footprint-error-margin' ? [quarantine?.rule ?? null] : [],
    );
  };
  expect(await margins('3.2796')).toEqual(['margin-beyond-all-others']);
  expect(await margins('1.1547')).toEqual([null]);
});

test('a place that is no economy is not read; a sheet without a date has the year of its row', async () => {
  const { statements } = await runByHand(
    boaviztaDevices2023,
    file({ ...model, assembly_location: 'Asia', report_date: '' }),
  );
  expect(statements.map(({ predicate, period }) => [predicate, period])).toEqual([
    ['emits', '2020'],
    ['putsOnMarket', '2020'],
  ]);
  expect(statements[0]?.note).toContain('The sheet has no date');
});

test('two sheets of one model are two devices; mixed kinds are none', async () => {
  const { entities } = await runByHand(
    boaviztaDevices2023,
    file({ ...model, subcategory: 'IoT' }, { ...model, subcategory: 'IoT', sources_hash: 'f'.repeat(32) }),
  );
  expect(
    entities.filter(({ id }) => id.startsWith('device:')).map(({ id, partOf }) => [id.slice(-6), partOf]),
  ).toEqual([
    ['012345', null],
    ['ffffff', null],
  ]);
});

test.each([
  ['a kind that is new', { subcategory: 'Implant' }, 'column subcategory): "Implant" found'],
  ['a place that is new', { assembly_location: 'Mars' }, 'column assembly_location): "Mars" found'],
  ['text for a figure', { weight: 'light' }, 'column weight): "light" found'],
  ['a date without a year', { report_date: 'May' }, 'column report_date): "May" found'],
  ['a hash that is cut', { sources_hash: '0123' }, 'column sources_hash): "0123" found'],
] as const)('%s is refused', async (_, change, message) => {
  expect(await refusalOf(boaviztaDevices2023, file({ ...model, ...change }))).toContain(message);
});

test('a missing and an extra column are refused', async () => {
  const text = file(model)[fileName] ?? '';
  expect(await refusalOf(boaviztaDevices2023, { [fileName]: text.replace('gwp_total,', '') })).toContain(
    'gwp_total',
  );
  const wider = text.replace('\n', ',water\n').replace(/\n$/, ',1\n');
  expect(await refusalOf(boaviztaDevices2023, { [fileName]: wider })).toContain('water');
});
