import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, expect, it } from 'vitest';
import { importSource } from '../import.ts';
import { regenerateDatasets } from '../regenerate.ts';
import { oreAdapter, oreProject, oreText } from '../testing/ore-adapter.ts';
import { compareNames } from './names.ts';

const roots: string[] = [];
afterEach(async () => {
  for (const root of roots.splice(0)) await rm(root, { recursive: true });
});

/** Commits the made-up edition of 2024, then imports another file of its layout; the remarks after the first. */
async function remarksOn(
  text: string,
  breakIt?: (datasets: string) => Promise<void>,
  adapter = oreAdapter(),
): Promise<string[]> {
  const { root, raw, datasets } = await oreProject();
  roots.push(root);
  await regenerateDatasets(raw, { datasets }, [adapter]);
  await breakIt?.(datasets);
  const file = join(root, 'ore-next.csv');
  await writeFile(file, text);
  const { report } = await importSource('ore-2024', file, { datasets, out: join(root, 'out') }, [adapter]);
  return report.remarks.slice(1);
}

/** The lump of other countries is the only name that this publisher gives. */
const names = (same: number, notSaid: number): string =>
  `names, aliases and codes compared with the committed tables of ore-2024: ${same} the same; 0 with another name or place; 0 new; ${notSaid} not in the file`;
const noLump = [names(0, 1), 'not in the file: group:ore-office-2024-other'];

const atlantis = {
  id: 'economy:ATL',
  latitude: null,
  longitude: null,
  partOf: null,
  ownedBy: null,
  replacedBy: null,
};

const head = 'Country,Ore,Year,Mined,Unit,Clerk,Remark';
const summary = (
  same: number,
  other: number,
  jumps: number,
  fresh: number,
  notSaid: number,
  ofItsYears: number,
): string =>
  `compared with the committed data set ore: ${same} the same; ${other} with another figure or no longer in quarantine; ${jumps} a hundredfold or a hundredth of the nearest year; ${fresh} new; ${notSaid} of the edition read last not in the file, ${ofItsYears} of them of its years`;

it('finds the same said by a file that differs in nothing that is read', async () => {
  expect(await remarksOn(oreText.replaceAll('A. Person', 'B. Person'))).toEqual([
    summary(5, 0, 0, 0, 0, 0),
    names(1, 0),
  ]);
});

it('tells a figure a thousand times as high, with file, line and the committed figure', async () => {
  expect(await remarksOn(oreText.replace('"220,000"', '220000000'))).toEqual([
    summary(4, 1, 0, 0, 0, 0),
    'ore-next.csv:2: economy:COD extracts material:cobalt 2024: 220000000 t:contained; committed for 2024 is 220000 t:contained (edition 2024), 1000 times apart',
    names(1, 0),
  ]);
});

it('holds a year that is not committed against the nearest that is', async () => {
  // 220,000 t × 100 = 22,000,000 t is the least that stands out; 21,999,999 t does not.
  const rows = ['Congo (Kinshasa),Cobalt,2025,21999999,t,,', 'Congo (Kinshasa),Cobalt,2026,22000000,t,,'];
  expect(await remarksOn([head, ...rows, ''].join('\n'))).toEqual([
    summary(0, 0, 1, 1, 5, 0),
    'ore-next.csv:3: economy:COD extracts material:cobalt 2026: 22000000 t:contained; committed for 2024 is 220000 t:contained (edition 2024), 100 times apart',
    ...noLump,
  ]);
});

it('counts the figures of the committed edition that the file lacks, and lists those of its own years', async () => {
  // Cut after the second row: of 2024 the lump of other countries and Chile are lost; so is Chile in 2023.
  expect(await remarksOn(`${oreText.split('\n').slice(0, 3).join('\n')}\n`)).toEqual([
    summary(2, 0, 0, 0, 3, 2),
    'not in the file: economy:CHL extracts material:cobalt 2024, 0 t:contained (ore.csv, line 6)',
    'not in the file: group:ore-office-2024-other extracts material:cobalt 2024, 1000–1200 t:contained (ore.csv, line 5)',
    ...noLump,
  ]);
});

it('holds bounds against bounds by the gap between them', async () => {
  // China is committed with 0–500 t: 40,000 t are 80 times as much as the most it may be, 60,000 t 120 times.
  const rows = ['China,Cobalt,2025,40000,t,,', 'China,Cobalt,2026,60000,t,,', 'China,Cobalt,2027,<0.5,t,,'];
  expect((await remarksOn([head, ...rows, ''].join('\n'))).slice(0, 2)).toEqual([
    summary(0, 0, 1, 2, 5, 0),
    'ore-next.csv:3: economy:CHN extracts material:cobalt 2026: 60000 t:contained; committed for 2024 is 0–500 t:contained (edition 2024), 120 times apart',
  ]);
});

it('tells other bounds of the same year, though they meet', async () => {
  expect((await remarksOn(oreText.replace('<500', '<600'))).slice(0, 2)).toEqual([
    summary(4, 1, 0, 0, 0, 0),
    'ore-next.csv:3: economy:CHN extracts material:cobalt 2024: 0–600 t:contained; committed for 2024 is 0–500 t:contained (edition 2024)',
  ]);
});

it('tells a figure that was kept in quarantine and is not any more', async () => {
  const tooMuch = oreAdapter({
    quarantine: [
      { id: 'too-much', applies: ({ value }) => (value === 220_000 ? 'more than the world has' : undefined) },
    ],
  });
  const remarks = await remarksOn(oreText.replace('"220,000"', '220'), undefined, tooMuch);
  expect(remarks.slice(0, 2)).toEqual([
    summary(4, 1, 0, 0, 0, 0),
    'ore-next.csv:2: economy:COD extracts material:cobalt 2024: 220 t:contained; committed for 2024 is 220000 t:contained (edition 2024), 1000 times apart, in quarantine',
  ]);
});

it('does not call a committed zero a measure of other years', async () => {
  expect(await remarksOn(`${head}\nChile,Cobalt,2025,500000,t,,\n`)).toEqual([
    summary(0, 0, 0, 1, 5, 0),
    ...noLump,
  ]);
});

it('prints ten of a kind and counts the rest', async () => {
  const rows = Array.from(
    { length: 12 },
    (_, place) => `Congo (Kinshasa),Cobalt,${2025 + place},${(place + 1) * 1e9},t,,`,
  );
  const [first, ...lines] = await remarksOn([head, ...rows, ''].join('\n'));
  expect(first).toBe(summary(0, 0, 12, 0, 5, 0));
  expect(lines).toHaveLength(11 + noLump.length);
  expect(lines[0]).toContain('ore-next.csv:13: '); // The largest of them comes first.
  expect(lines[10]).toBe('… and 2 more');
});

it('tells a name that the file gives otherwise', async () => {
  const land = (name: string) => ({
    entities: [{ ...atlantis, name: { en: name, fr: name, es: name } }],
    aliases: [{ entity: atlantis.id, name: 'Atl.', language: 'en' as const, scope: '' }],
    codes: [{ entity: atlantis.id, system: 'iso3', code: 'ATL' }],
  });
  expect(compareNames(land('Atlantida'), land('Atlantis'))).toEqual({
    same: 2,
    changed: [
      'economy:ATL: ["Atlantida","Atlantida","Atlantida",null,null,null,null] instead of ["Atlantis","Atlantis","Atlantis",null,null,null,null]',
    ],
    notSaid: [],
    others: 0,
  });
  expect(compareNames({ ...land('Atlantis'), aliases: [], codes: [] }, land('Atlantis')).notSaid).toEqual([
    'economy:ATL also called "Atl." (en)',
    'economy:ATL with the code iso3 ATL',
  ]);
});

it('says so when the committed data set cannot be read', async () => {
  const [remark] = await remarksOn(oreText.replace('"220,000"', '1'), (datasets) =>
    writeFile(join(datasets, 'ore', 'ore-2024.statements.csv'), 'not,a,table\n1,2,3\n'),
  );
  expect(remark).toMatch(
    /^not compared with the committed data set ore, which cannot be read \(.+validate$/s,
  );
});
