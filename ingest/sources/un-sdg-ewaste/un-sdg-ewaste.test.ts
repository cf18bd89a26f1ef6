/** The e-waste series, on small files in the layout of the mirror. */
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Statement } from '../../../schema/statement.ts';
import type { Adapter, ReconciledDraft } from '../../adapter.ts';
import { runAdapter } from '../../pipeline/run.ts';
import { areaOf } from './areas.ts';
import { economiesSumToWorld, givesNothingGeneratedBy, inQuarantine } from './assertions.ts';
import { unSdgEwaste2020 } from './edition-2020.ts';
import { unSdgEwaste2023 } from './edition-2023.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'un-sdg-ewaste-'));
  for (const dataset of ['raw', 'vocabulary']) await mkdir(join(folder, dataset));
  const economies = [
    ['DEU', '276'],
    ['KAZ', '398'],
    ['LTU', '440'],
    ['MUS', '480'],
    ['NER', '562'],
    ['NOR', '578'],
    ['PHL', '608'],
    ['PRT', '620'],
    ['UKR', '804'],
    ['ZAF', '710'],
  ] as const;
  const entities = [
    'group:world,World,Monde,Mundo,,,,,,',
    'group:m49-062,Central and Southern Asia,C,C,,,,,,',
    'group:m49-747,Northern Africa and Western Asia,N,N,,,,,,',
    ...economies.map(([iso]) => `economy:${iso},${iso},${iso},${iso},,,,,,`),
  ];
  const head = 'id,name_en,name_fr,name_es,latitude,longitude,part_of,owner_source,owner_edition,replaced_by';
  await writeFile(join(folder, 'vocabulary', 'entities.csv'), `${[head, ...entities].join('\n')}\n`);
  const codes = economies.map(([iso, code]) => `economy:${iso},m49,${code}`);
  await writeFile(
    join(folder, 'vocabulary', 'codes.csv'),
    `${['entity,system,code', ...codes].join('\n')}\n`,
  );
});
afterEach(() => rm(folder, { recursive: true }));

type Series = Readonly<Record<string, readonly string[]>>;

async function run(adapter: Adapter, series: Series) {
  const hasObservation = adapter.edition === '2023';
  for (const [code, rows] of Object.entries(series)) {
    const columns = [
      'geo_area',
      'nature',
      ...(hasObservation ? ['observation_status'] : []),
      'units',
      'year',
    ];
    const name = `ddf--datapoints--${code}--by--${columns.join('--')}.csv`;
    await writeFile(join(folder, 'raw', name), `${[[...columns, code].join(','), ...rows].join('\n')}\n`);
  }
  return runAdapter(adapter, join(folder, 'raw'), { datasets: folder });
}
const run2020 = (series: Series) => run(unSdgEwaste2020, series);
const run2023 = (series: Series) => run(unSdgEwaste2023, series);

/** Rule and reason of each quarantined statement, by subject, predicate, unit and year. */
const quarantined = (statements: readonly Statement[]): string[] =>
  statements.flatMap(({ subject, predicate, unit, period, quarantine }) =>
    quarantine === null ? [] : [`${quarantine.rule}: ${subject} ${predicate} ${unit} ${period}`],
  );

describe('the edition of 2020', () => {
  test('gives tonnes, kilograms per person and rates, by economy and for the world', async () => {
    const { statements } = await run2020({
      en_ewt_genv: ['1,e,tonnes,2019,1612000.5', '276,e,tonnes,2019,1607000', '747,e,tonnes,2019,9'],
      en_ewt_genpcap: ['276,e,kg,2019,19.4'],
      en_ewt_rcyr: ['1,e,percent,2019,17.4'],
    });
    expect(
      statements.map(({ subject, predicate, value, unit }) => [subject, predicate, value, unit]),
    ).toEqual([
      ['group:world', 'generatesEwaste', 1612000.5, 't:gross'],
      ['economy:DEU', 'generatesEwaste', 1607000, 't:gross'],
      ['group:m49-747', 'generatesEwaste', 9, 't:gross'],
      ['economy:DEU', 'generatesEwaste', 19.4, 'kg/person:gross'],
      ['group:world', 'recyclesEwaste', 17.4, 'percent'],
    ]);
    expect(statements.find(({ unit }) => unit === 't:gross')).toMatchObject({
      stage: 'end-of-life',
      status: 'estimated',
      locator: 'series EN_EWT_GENV, area 1, 2019',
    });
  });

  test('keeps more recycled than generated in quarantine, with the reason (Norway 2010)', async () => {
    const { statements } = await run2020({
      en_ewt_genv: ['578,e,tonnes,2010,100000', '578,e,tonnes,2011,110000'],
      en_ewt_genpcap: ['578,e,kg,2010,20', '578,e,kg,2011,21'],
      en_ewt_rcyv: ['578,e,tonnes,2010,107767', '578,e,tonnes,2011,107767'],
    });
    expect(quarantined(statements)).toEqual([
      'recycled-exceeds-generated: economy:NOR recyclesEwaste t:gross 2010',
    ]);
    // It is kept with its value, so that it is still found.
    expect(statements.find(({ quarantine }) => quarantine !== null)).toMatchObject({
      value: 107767,
      quarantine: { reason: 'Recycled 107767 t of 100000 t generated in the same table: more than arose.' },
    });
  });

  test('keeps a region that holds other members from 2010 on in quarantine', async () => {
    const { statements } = await run2020({
      en_ewt_genv: ['62,e,tonnes,2009,1953755', '62,e,tonnes,2010,129287'],
      en_ewt_rcyv: ['62,e,tonnes,2016,900'],
    });
    expect(quarantined(statements).sort()).toEqual([
      'region-of-other-members: group:m49-062 generatesEwaste t:gross 2010',
      'region-of-other-members: group:m49-062 recyclesEwaste t:gross 2016',
    ]);
  });

  test('refuses economies that do not sum to the world row', async () => {
    await expect(run2020({ en_ewt_genv: ['1,e,tonnes,2019,1000', '276,e,tonnes,2019,980'] })).rejects.toThrow(
      /2019: 980 t of 1000 t/,
    );
  });
});

describe('the edition of 2023', () => {
  test('keeps the impossible tonnes of South Africa in quarantine and its possible year out of it', async () => {
    const { statements } = await run2023({
      en_ewt_genv: [
        '710,c,a,tonnes,2017,360000',
        '710,c,a,tonnes,2018,73186588.9',
        '710,c,a,tonnes,2021,5032033.9',
      ],
      en_ewt_genpcap: ['710,c,a,kg,2017,6.3', '710,c,a,kg,2018,1276.4', '710,c,a,kg,2021,84.7'],
    });
    expect(quarantined(statements).filter((line) => line.includes('t:gross'))).toEqual([
      'kg-per-person-impossible: economy:ZAF generatesEwaste t:gross 2018',
      'kg-per-person-impossible: economy:ZAF generatesEwaste t:gross 2021',
    ]);
    expect(statements.find(({ period, unit }) => period === '2018' && unit === 't:gross')).toMatchObject({
      value: 73186588.9,
      status: 'reported',
      quarantine: { reason: expect.stringMatching(/^1276\.4 kg per person in a year; .*at most 26\.04/) },
    });
  });

  test('keeps the 77 million tonnes of the Philippines and thousandfold slips in quarantine', async () => {
    const { statements } = await run2023({
      en_ewt_genv: ['608,c,a,tonnes,2010,77161187.5', '440,c,a,tonnes,2004,0.012'],
      en_ewt_genpcap: ['608,c,a,kg,2010,815.3', '440,c,a,kg,2004,0'],
      en_ewt_collv: ['620,c,a,tonnes,2005,38', '276,c,a,tonnes,2018,853125'],
      en_ewt_collpcap: ['620,c,a,kg,2005,0.0036', '276,c,a,kg,2018,10.3'],
    });
    expect(
      quarantined(statements)
        .filter((line) => line.includes('t:gross'))
        .sort(),
    ).toEqual([
      'kg-per-person-impossible: economy:LTU generatesEwaste t:gross 2004',
      'kg-per-person-impossible: economy:PHL generatesEwaste t:gross 2010',
      'kg-per-person-impossible: economy:PRT collectsEwaste t:gross 2005',
    ]);
  });

  test('keeps a thousandfold slip upwards in quarantine, as later editions have it for a single economy', async () => {
    const { statements } = await run2023({
      en_ewt_genv: [],
      en_ewt_collv: ['480,c,a,tonnes,2022,5367000'],
      en_ewt_collpcap: ['480,c,a,kg,2022,13951'],
    });
    expect(quarantined(statements)).toHaveLength(2);
  });

  test('keeps a value of ten times the median of its own series in quarantine (Mauritius)', async () => {
    // Per person: 0.04, 0.05, 0.04, 0.05, 0.6; median 0.05, and 0.6 is more than 0.5.
    const amounts = ['50', '60', '55', '62', '750'];
    const perPerson = ['0.04', '0.05', '0.04', '0.05', '0.6'];
    const { statements } = await run2023({
      en_ewt_genv: [],
      en_ewt_collv: amounts.map((amount, year) => `480,c,a,tonnes,${2014 + year},${amount}`),
      en_ewt_collpcap: perPerson.map((amount, year) => `480,c,a,kg,${2014 + year},${amount}`),
    });
    expect(quarantined(statements).sort()).toEqual([
      'ten-times-own-median: economy:MUS collectsEwaste kg/person:gross 2018',
      'ten-times-own-median: economy:MUS collectsEwaste t:gross 2018',
    ]);
  });

  test('keeps a whole series in quarantine that leaps up and down, and not one that leaps once', async () => {
    const years = (area: string, unit: string, first: number, values: readonly string[]): string[] =>
      values.map((value, place) => `${area},c,a,${unit},${first + place},${value}`);
    const { statements } = await run2023({
      en_ewt_genv: [
        ...years('608', 'tonnes', 2013, ['2988184', '72444', '1072041', '3519001']),
        ...years('562', 'tonnes', 2016, ['890', '10328']),
      ],
      en_ewt_genpcap: [
        // 42 times down, 15 times up; 33.5 is impossible by itself.
        ...years('608', 'kg', 2013, ['29.97', '0.71', '10.4', '33.5']),
        // 11 times up, once: counting begins.
        ...years('562', 'kg', 2016, ['0.049', '0.564']),
      ],
    });
    expect(quarantined(statements).filter((line) => line.includes('t:gross'))).toEqual([
      'series-leaps-tenfold: economy:PHL generatesEwaste t:gross 2013',
      'series-leaps-tenfold: economy:PHL generatesEwaste t:gross 2014',
      'series-leaps-tenfold: economy:PHL generatesEwaste t:gross 2015',
      'kg-per-person-impossible: economy:PHL generatesEwaste t:gross 2016',
    ]);
    expect(statements.find(({ period, unit }) => period === '2013' && unit === 't:gross')).toMatchObject({
      value: 2988184,
      quarantine: { reason: expect.stringContaining('leaps more than tenfold 2 times') },
    });
  });

  test('keeps what was collected under the name of what arose in quarantine, and rates of a region without India', async () => {
    const { statements } = await run2023({
      en_ewt_genv: ['398,c,a,tonnes,2016,890', '62,n,a,tonnes,2010,2178239'],
      en_ewt_genpcap: ['398,c,a,kg,2016,0.049', '62,n,a,kg,2009,1.16', '62,n,a,kg,2010,4.79'],
    });
    expect(quarantined(statements).sort()).toEqual([
      'generated-below-recycled: economy:KAZ generatesEwaste kg/person:gross 2016',
      'generated-below-recycled: economy:KAZ generatesEwaste t:gross 2016',
      'region-of-other-members: group:m49-062 generatesEwaste kg/person:gross 2010',
    ]);
  });

  test('keeps every collection rate in quarantine, and other rates above 100 %', async () => {
    const { statements } = await run2023({
      en_ewt_genv: [],
      en_ewt_collr: ['562,c,a,percent,2015,100', '804,c,a,percent,2015,1148', '1,n,a,percent,2015,0.09'],
      en_ewt_rcyr: ['276,c,a,percent,2015,45', '440,c,a,percent,2015,122.8'],
    });
    expect(quarantined(statements).sort()).toEqual([
      'collection-rate-unusable: economy:NER collectsEwaste percent 2015',
      'collection-rate-unusable: economy:UKR collectsEwaste percent 2015',
      'collection-rate-unusable: group:world collectsEwaste percent 2015',
      'rate-above-100-percent: economy:LTU recyclesEwaste percent 2015',
    ]);
  });

  test('notes breaks, other definitions and sums of changing countries, and drops other waste with the reason', async () => {
    const { statements, report } = await run2023({
      en_ewt_genv: [],
      en_ewt_rcyv: [
        '276,c,b,tonnes,2015,700000',
        '578,ca,d,tonnes,2015,90000',
        '747,n,a,tonnes,2018,196000',
        '1,n,a,tonnes,2018,NaN',
      ],
      en_haz_exp: ['276,c,a,tonnes,2015,1'],
    });
    expect(statements.map(({ value, status, missing, note }) => [value, status, missing, note])).toEqual([
      [700000, 'reported', null, 'Break in the series.'],
      [
        90000,
        'reported',
        null,
        'Reported by the country and adjusted by the compiling agency. Its definition differs.',
      ],
      [
        196000,
        'estimated',
        null,
        expect.stringContaining('which of them do changes, so a step is not a trend'),
      ],
      [null, 'estimated', 'not-available', expect.any(String)],
    ]);
    expect(report.dropped).toEqual([
      {
        reason:
          'EN_HAZ_EXP (hazardous waste exported): all hazardous waste, of which e-waste is not told apart',
        count: 1,
      },
    ]);
    expect(report.rowsRead).toBe(5);
  });
});

describe('bad input', () => {
  test.each([
    [
      'an area that is no number',
      'world,e,tonnes,2019,1',
      /column geo_area\): "world" found; expected a number of UN M49/,
    ],
    ['an area that is not known', '999,e,tonnes,2019,1', /"999" found; expected a code of economy/],
    ['an unknown nature', '276,x,tonnes,2019,1', /column nature\): "x" found; expected one of c, ca, e, n/],
    ['another unit', '276,e,kilotonnes,2019,1', /column units\): "kilotonnes" found; expected "tonnes"/],
    ['no year', '276,e,tonnes,19,1', /column year\): "19" found; expected a year/],
    ['a word for a number', '276,e,tonnes,2019,lots', /column en_ewt_genv\): "lots" found/],
    ['a number below zero', '276,e,tonnes,2019,-5', /column en_ewt_genv\): "-5" found/],
    ['a row cut short', '276,e,tonnes', /expected 5 cells as in the header/],
  ])('%s is refused', async (_, row, message) => {
    await expect(run2020({ en_ewt_genv: [row] })).rejects.toThrow(message);
  });

  test('one area and year with two values is refused, and with one value twice is dropped', async () => {
    const rows = ['276,e,tonnes,2019,1000', '276,e,tonnes,2019,1001'];
    await expect(run2020({ en_ewt_genv: rows })).rejects.toThrow(
      /one row with the key geo_area "276", year "2019"/,
    );
    const { report } = await run2020({ en_ewt_genv: [rows[0] ?? '', rows[0] ?? ''] });
    expect(report.dropped).toEqual([{ reason: 'identical row repeated', count: 1 }]);
  });

  test('an unknown column and a missing file are refused', async () => {
    await expect(run2023({})).rejects.toThrow(/en_ewt_genv.*expected this file/);
    const name = 'ddf--datapoints--en_ewt_genv--by--geo_area--nature--units--year.csv';
    await writeFile(
      join(folder, 'raw', name),
      'geo_area,nature,units,year,sex,en_ewt_genv\n276,e,tonnes,2019,f,1\n',
    );
    await expect(runAdapter(unSdgEwaste2020, join(folder, 'raw'), { datasets: folder })).rejects.toThrow(
      /column sex\): "sex" found; expected only columns that the adapter declares/,
    );
  });
});

describe('areas', () => {
  test.each([
    ['1', 'group:world'],
    ['002', 'group:m49-002'],
    ['747', 'group:m49-747'],
    ['8', { kind: 'economy', system: 'm49', code: '008' }],
    ['710', { kind: 'economy', system: 'm49', code: '710' }],
    ['', undefined],
    ['1000', undefined],
  ])('%s', (printed, expected) => {
    expect(areaOf(printed)).toEqual(expected);
  });
});

describe('assertions', () => {
  const draft = (subject: string, value: number, more: Partial<ReconciledDraft> = {}): ReconciledDraft => ({
    subject,
    predicate: 'generatesEwaste',
    period: '2018',
    value,
    unit: 't:gross',
    status: 'reported',
    locator: 'row',
    ...more,
  });
  const input = (statements: readonly ReconciledDraft[]) => ({
    statements,
    entities: [],
    rowsRead: new Map(),
  });

  test('the sum against the world passes over regions and allows 1 %', () => {
    const rows = [draft('group:world', 1000), draft('group:m49-150', 991), draft('economy:DEU', 991)];
    expect(economiesSumToWorld.check(input(rows))).toBeUndefined();
    expect(economiesSumToWorld.check(input([rows[0], draft('economy:DEU', 989)] as ReconciledDraft[]))).toBe(
      '2018: 989 t of 1000 t',
    );
  });

  test('an economy of which nothing generated is given must stay so', () => {
    const recycled = draft('economy:COD', 1, { predicate: 'recyclesEwaste' });
    expect(givesNothingGeneratedBy(['economy:COD']).check(input([recycled]))).toBeUndefined();
    expect(
      givesNothingGeneratedBy(['economy:COD', 'economy:TWN']).check(input([draft('economy:COD', 1)])),
    ).toBe('rows for economy:COD');
  });

  test('the years in quarantine must be those named', () => {
    const quarantine = { rule: 'r', reason: 'because' };
    const rows = [
      draft('economy:ZAF', 7e7, { quarantine }),
      draft('economy:ZAF', 360000, { period: '2017' }),
    ];
    expect(inQuarantine('economy:ZAF', '2018', 'it').check(input(rows))).toBeUndefined();
    expect(inQuarantine('economy:ZAF', '2017, 2018', 'it').check(input(rows))).toBe('in quarantine: 2018');
  });
});
