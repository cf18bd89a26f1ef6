/** Lists of carcinogens, on small files in the layout of the package. */
import { expect, test } from 'vitest';
import { refusalOf, runByHand } from '../../testing/run-by-hand.ts';
import { iarcCarcinogens, ntpCarcinogens } from './adapters.ts';
import { iarcFile, ntpFile } from './sources.ts';

const ntp = (...lines: readonly string[]) => ({ [ntpFile]: `CAS\tChemical\tListing\n${lines.join('\n')}\n` });
const iarc = (...lines: readonly string[]) => ({
  [iarcFile]: `CAS\tdescription\tgroup\tvolumes\tyear\n${lines.join('\n')}\n`,
});

test('a class is a kind of harm that a substance may do; materials keep their ids', async () => {
  const { statements, entities } = await runByHand(
    ntpCarcinogens,
    ntp(
      '7440-38-2\tArsenic (seeArsenic and Inorganic Arsenic Compounds)\t1',
      '18540-29-9\tChromium (VI) (seeChromium Hexavalent Compounds)\t1',
      '7439-92-1\tLead\t2',
    ),
  );
  expect(
    statements.map(({ subject, predicate, object, value }) => [subject, predicate, object, value]),
  ).toEqual([
    ['material:arsenic', 'bearsHarm', 'harm:ntp-known-carcinogen', null],
    ['material:cas-18540-29-9', 'bearsHarm', 'harm:ntp-known-carcinogen', null],
    ['material:lead', 'bearsHarm', 'harm:ntp-anticipated-carcinogen', null],
  ]);
  expect(entities.map(({ id }) => id).sort()).toEqual([
    'harm:ntp-anticipated-carcinogen',
    'harm:ntp-known-carcinogen',
    'material:cas-18540-29-9',
  ]);
});

test('a drug is dropped', async () => {
  const { statements, report } = await runByHand(ntpCarcinogens, ntp('50-18-0\tCyclophosphamide\t1'));
  expect(statements).toEqual([]);
  expect(report.dropped[0]?.reason).toContain('no part of the digital life cycle');
});

test('the groups of the IARC are written 1, 11 and 12; group 3 says nothing, and an alloy is not its metal', async () => {
  const { statements, report } = await runByHand(
    iarcCarcinogens,
    iarc(
      '1303-00-0\tGallium arsenide\t1\t86, 100C\t2012',
      '59536-65-1\tPolybrominated biphenyls\t11\t41\t2016',
      '7440-02-0\tNickel, metallic\t12\t49\tIn prep.',
      '7439-97-6\tMercury\t3\t58\t1993',
      '7440-48-4\tCobalt metal with tungsten carbide\t11\t86\t2006',
    ),
  );
  expect(statements.map(({ subject, object }) => `${subject} ${object}`)).toEqual([
    'material:cas-1303-00-0 harm:iarc-group-1',
    'material:cas-59536-65-1 harm:iarc-group-2a',
    'material:nickel harm:iarc-group-2b',
  ]);
  expect(report.dropped).toHaveLength(2);
});

test('what the IARC’s terms may forbid is not bundled', () => {
  expect(iarcCarcinogens.bundled).toBe(false);
  expect(iarcCarcinogens.source.licence).toBe('not-redistributable');
  expect(ntpCarcinogens.bundled).toBeUndefined();
});

test.each([
  // 7440-38-2: 8×1 + 3×2 + 0×3 + 4×4 + 4×5 + 7×6 = 92, which ends in 2.
  ['a number with a wrong last digit', '7440-38-3\tArsenic\t1', '(column CAS): "7440-38-3" found'],
  ['a name in place of a number', 'Arsenic\tArsenic\t1', '(column CAS): "Arsenic" found'],
  ['an unknown class', '7440-38-2\tArsenic\t3', '(column Listing): "3" found; expected one of 1, 2'],
  ['a row that is cut off', '7440-38-2\tArse', 'truncated'],
])('%s is refused with its place', async (_, line, message) => {
  expect(await refusalOf(ntpCarcinogens, ntp(line))).toContain(message);
});

test('a substance in two classes, and a file with other columns, are refused', async () => {
  expect(await refusalOf(ntpCarcinogens, ntp('7440-38-2\tArsenic\t1', '7440-38-2\tArsenic\t2'))).toContain(
    'one row with the key',
  );
  expect(await refusalOf(ntpCarcinogens, { [ntpFile]: 'CAS\tChemical\tListing\tYear\n' })).toContain('Year');
  expect(await refusalOf(iarcCarcinogens, { [iarcFile]: 'CAS\tdescription\tvolumes\tyear\n' })).toContain(
    'group',
  );
});
