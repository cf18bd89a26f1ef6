/** Factors of devices, on small files written by hand in the layout of the package. */
import { expect, test } from 'vitest';
import { refusalOf, runByHand } from '../../testing/run-by-hand.ts';
import { boaviztapiFactors } from './adapter.ts';
import { devicesFile, terminalsFile } from './source.ts';

const deviceHeader =
  'Category,type,ADPe,ADPf,AP,CTUe,CTUh-c,CTUh-nc,Epf,Epm,Ept,GWP,GWPb,GWPf,GWPlu,IR,LU,ODP,PM,POCP,WU,MIPS';
const terminalHeader =
  'id,router_type,device_type,type,USAGE.use_time_ratio,USAGE.hours_life_time,USAGE.avg_power';
/** Invented figures, in the places of the publisher's. */
const device = (kind: string, type: string, gwp: string): string =>
  `${kind},${type},1,1,1,1,1,1,"-1,00E-02",1,1,${gwp},1,1,1,1,-1,1,1,1,-1,"2,50E+02"`;
const files = (devices: readonly string[], terminals: readonly string[]) => ({
  [devicesFile]: [deviceHeader, ...devices, ''].join('\n'),
  [terminalsFile]: [terminalHeader, ...terminals, ''].join('\n'),
});
const phone = device('Smartphone', '', '"1,25E+01"');
const ownPhone = 'smartphone-default,terminal,smartphone,default,0.3,8766,2;1;4';

test('decimal commas and powers of ten are read; a lifetime and a power are assumed', async () => {
  const { statements } = await runByHand(boaviztapiFactors, files([phone], [ownPhone]));
  expect(
    statements.map(({ subject, predicate, value, low, high, unit, status }) =>
      [subject, predicate, value, low, high, unit, status].join('|'),
    ),
  ).toEqual([
    'device:smartphone|hasImpactFactor|12.5|||kg:co2e|estimated',
    'device:smartphone|hasImpactFactor|250|||kg:gross|estimated',
    'device:smartphone|hasLifetime|8766|||hour|assumed',
    'device:smartphone|hasIndicator|2|1|4|W|assumed',
  ]);
});

test('devices of private and professional users are kinds of their own; no power is no figure', async () => {
  const { statements, entities, report } = await runByHand(
    boaviztapiFactors,
    files(
      [device('Laptop', 'perso', '"1,00E+02"'), device('Laptop', 'pro', '"2,00E+02"')],
      ['x,peripheral,smartwatch,default,1,,0'],
    ),
  );
  expect(new Set(statements.map(({ subject }) => subject))).toEqual(
    new Set(['device:boavizta-laptop-perso', 'device:boavizta-laptop-pro', 'device:boavizta-smartwatch']),
  );
  expect(report.quarantined).toEqual([{ rule: 'no-power', count: 1 }]);
  expect(entities.find(({ id }) => id.endsWith('laptop-pro'))).toMatchObject({
    partOf: 'device:laptop',
    name: { es: 'Ordenador portátil, uso profesional' },
  });
});

test.each([
  ['an unknown device', files([device('Toaster', '', '"1,0E+00"')], [ownPhone]), '"Toaster" found'],
  ['an unknown user', files([device('Laptop', 'kids', '"1,0E+00"')], [ownPhone]), 'its type is "kids"'],
  ['text in a number', files([device('Tablet', '', 'heavy')], [ownPhone]), '"heavy" found'],
  ['two numbers for a power', files([phone], ['x,t,tablet,default,1,1,2;3']), '"2;3" found'],
  [
    'bounds around another value',
    files([phone], ['x,t,tablet,default,1,1,9;1;4']),
    'high is below the value',
  ],
  [
    'a device twice',
    files([phone, device('Smartphone', '', '"9,0E+00"')], [ownPhone]),
    'one row with the key',
  ],
  ['a row that is cut off', files([phone], ['x,t,tablet']), 'truncated'],
])('%s is refused', async (_, given, message) => {
  expect(await refusalOf(boaviztapiFactors, given)).toContain(message);
});

test('other columns are refused, and nothing is bundled', async () => {
  const given = files([phone], [ownPhone]);
  expect(
    await refusalOf(boaviztapiFactors, { ...given, [terminalsFile]: `${terminalHeader},x\n` }),
  ).toContain('x');
  expect(
    await refusalOf(boaviztapiFactors, {
      ...given,
      [devicesFile]: `${deviceHeader.replace(',GWP,', ',')}\n`,
    }),
  ).toContain('GWP');
  expect([boaviztapiFactors.bundled, boaviztapiFactors.source.licence]).toEqual([
    false,
    'not-redistributable',
  ]);
});
