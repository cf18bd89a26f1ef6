/** Trade in value added, on small files in the layout of the publisher's service. */
import { describe, expect, test } from 'vitest';
import type { Adapter, ReconciledDraft } from '../../adapter.ts';
import { lines, runOnFiles } from '../../testing/run-on-files.ts';
import {
  destinationsSumToAll,
  exportsAre,
  oecdTiva2025,
  oecdTivaWorld2025,
  valueAddedIs,
} from './adapters.ts';

const head = 'MEASURE,REF_AREA,ACTIVITY,COUNTERPART_AREA,UNIT_MEASURE,FREQ,TIME_PERIOD,OBS_VALUE,UNIT_MULT';
const download = 'OECD.STI.PIE,DSD_TIVA_MAINLV@DF_MAINLV,1.1+all.csv';

const run = (rows: readonly string[], header = head, adapter: Adapter = oecdTiva2025, file = download) =>
  runOnFiles(adapter, { [file]: lines(header, ...rows) });

describe('a row of the service', () => {
  test('gives value added as captured, and exports and what is in them as indicators', async () => {
    const { statements } = await run([
      'VALU,VNM,C26,W,USD,A,2022,5000.5,6',
      'EXGR,VNM,C26,W,USD,A,2022,90000,6',
      'EXGR_FVA,VNM,C26,W,USD,A,2022,60000,6',
      'EXGR_DVA,VNM,C26,W,USD,A,2022,,6',
    ]);
    expect(
      statements.map(({ predicate, object, value, unit, missing }) => [
        predicate,
        object,
        value,
        unit,
        missing,
      ]),
    ).toEqual([
      ['capturesValue', 'indicator:value-added-isic-c26', 5000.5, 'MUSD:current', null],
      ['hasIndicator', 'indicator:gross-exports-isic-c26', 90000, 'MUSD:current', null],
      ['hasIndicator', 'indicator:foreign-value-added-in-exports-isic-c26', 60000, 'MUSD:current', null],
      [
        'hasIndicator',
        'indicator:domestic-value-added-in-exports-isic-c26',
        null,
        'MUSD:current',
        'not-available',
      ],
    ]);
    expect(statements[0]).toMatchObject({
      subject: 'economy:VNM',
      period: '2022',
      status: 'estimated',
      locator: 'VALU.VNM.C26.W.USD.A, 2022',
    });
  });

  test('is read with the labels that the service adds', async () => {
    const { statements } = await run(
      [
        'DATAFLOW,OECD.STI.PIE:DSD_TIVA_MAINLV@DF_MAINLV(1.1),TiVA levels,I,VALU,Value added,W,World,C26,Electronics,W,World,USD,US dollar,A,Annual,2022,,1550948.1,,6,Millions',
      ],
      'STRUCTURE,STRUCTURE_ID,STRUCTURE_NAME,ACTION,MEASURE,Measure,REF_AREA,Reference area,ACTIVITY,Economic activity,COUNTERPART_AREA,Counterpart area,UNIT_MEASURE,Unit of measure,FREQ,Frequency of observation,TIME_PERIOD,Time period,OBS_VALUE,Observation value,UNIT_MULT,Unit multiplier',
    );
    expect(statements).toMatchObject([{ subject: 'group:world', value: 1550948.1, period: '2022' }]);
  });

  test('says of an economy how much of China’s value added ends there; groups are dropped, the rest is a lump', async () => {
    const row = (to: string, share: string): string =>
      `EXGR_DVA_PSH,CHN,C26,${to},PT_EXGR_DVA,A,2018,${share},0`;
    const { statements, report } = await run([row('USA', '25.5'), row('OECD', '60'), row('WXD', '4')]);
    expect(
      statements.map(({ subject, value, unit }) => [subject.replace(/\.file-.*/, ''), value, unit]),
    ).toEqual([
      ['economy:USA', 25.5, 'percent'],
      ['group:oecd-tiva-2025-rest-of-world', 4, 'percent'],
    ]);
    expect(statements[0]?.object).toBe('indicator:oecd-tiva-destination-of-chn-value-added-isic-c26');
    expect(report.dropped).toEqual([
      { reason: 'a group of economies that have rows of their own', count: 1 },
    ]);
  });

  test('of another activity or measure is dropped with the reason', async () => {
    const { report } = await run([
      'VALU,USA,C27,W,USD,A,2022,1,6',
      'PROD,USA,C26,W,USD,A,2022,1,6',
      'VALU,USA,C26,W,USD,A,2022,1,6',
    ]);
    expect(report.dropped.map(({ reason }) => reason.split(':')[0])).toEqual([
      'PROD C26 USD',
      'VALU C27 USD',
    ]);
  });

  test('of the six economies gives its share only, since another table has the amounts', async () => {
    const rows = ['EXGR,CHN,C26,W,USD,A,2005,100,6', 'EXGR_DVA,CHN,C26,W,PT_EXGR,A,2005,55.5,0'];
    const { statements } = await runOnFiles(oecdTivaWorld2025, {
      'tiva2025_world.csv': lines(head, 'VALU,W,C,W,USD,A,1995,9,6'),
      'tiva2025_C26_exports.csv': lines(head, ...rows),
    });
    expect(statements.map(({ value, unit }) => [value, unit])).toEqual([
      [9, 'MUSD:current'],
      [55.5, 'percent'],
    ]);
  });
});

describe('bad input', () => {
  test.each([
    ['thousands for millions', 'VALU,USA,C26,W,USD,A,2022,1,3', /column UNIT_MULT\): "3" found; expected 6/],
    ['quarters', 'VALU,USA,C26,W,USD,Q,2022,1,6', /column FREQ\): "Q" found/],
    ['one partner', 'EXGR,USA,C26,CHN,USD,A,2022,1,6', /column COUNTERPART_AREA\): "CHN" found/],
    ['an unknown economy', 'VALU,QQQ,C26,W,USD,A,2022,1,6', /"QQQ" found/],
    ['a word for a number', 'VALU,USA,C26,W,USD,A,2022,much,6', /column OBS_VALUE\): "much" found/],
    ['no year', 'VALU,USA,C26,W,USD,A,22,1,6', /column TIME_PERIOD\): "22" found/],
    ['a row cut short', 'VALU,USA,C26', /expected 9 cells as in the header/],
  ])('%s is refused', async (_, row, message) => {
    await expect(run([row])).rejects.toThrow(message);
  });

  test('a missing and an extra column, and two values of one year, are refused', async () => {
    await expect(run([], head.replace(',UNIT_MULT', ''))).rejects.toThrow(/UNIT_MULT/);
    await expect(run([], `${head},FORECAST`)).rejects.toThrow(/column FORECAST\)/);
    const twice = ['VALU,USA,C26,W,USD,A,2022,1,6', 'VALU,USA,C26,W,USD,A,2022,2,6'];
    await expect(run(twice)).rejects.toThrow(/one row with the key/);
  });
});

describe('assertions', () => {
  const draft = (subject: string, object: string, value: number): ReconciledDraft => ({
    subject,
    predicate: 'hasIndicator',
    object: `indicator:${object}`,
    period: '2022',
    value,
    unit: 'MUSD:current',
    status: 'estimated',
    locator: 'row',
  });
  const input = (statements: readonly ReconciledDraft[]) => ({
    statements,
    entities: [],
    rowsRead: new Map(),
  });

  test('exports must be their parts', () => {
    const parts = (b: number) =>
      input([
        draft('economy:CHN', 'gross-exports-isic-c26', 10),
        draft('economy:CHN', 'a', 4),
        draft('economy:CHN', 'b', b),
      ]);
    expect(exportsAre(['a', 'b'], 0.1).check(parts(6.05))).toBeUndefined();
    expect(exportsAre(['a', 'b'], 0.1).check(parts(6.5))).toBe('economy:CHN 2022');
  });

  test('destinations must sum to all, the world apart, and the world must be known', () => {
    const to = (subject: string, value: number) => draft(subject, 'destination-of-chn', value);
    expect(
      destinationsSumToAll.check(input([to('group:world', 100), to('economy:USA', 60), to('group:x', 40)])),
    ).toBeUndefined();
    expect(destinationsSumToAll.check(input([to('economy:USA', 60)]))).toBe('60 %');
    const world = input([draft('group:world', 'value-added-isic-c26', 5.2)]);
    expect(valueAddedIs('group:world', '2022', 5).check(world)).toBeUndefined();
    expect(valueAddedIs('group:world', '2022', 6).check(world)).toBe('5.2');
  });
});
