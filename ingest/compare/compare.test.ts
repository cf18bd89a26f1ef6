import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, expect, it } from 'vitest';
import { importSource } from '../import.ts';
import { regenerateDatasets } from '../regenerate.ts';
import { oreAdapter, oreProject, oreText } from '../testing/ore-adapter.ts';

const roots: string[] = [];
afterEach(async () => {
  for (const root of roots.splice(0)) await rm(root, { recursive: true });
});

/** Commits the made-up edition of 2024, then imports another file of its layout; the remarks after the first. */
async function remarksOn(text: string, breakIt?: (datasets: string) => Promise<void>): Promise<string[]> {
  const { root, raw, datasets } = await oreProject();
  roots.push(root);
  await regenerateDatasets(raw, { datasets }, [oreAdapter()]);
  await breakIt?.(datasets);
  const file = join(root, 'ore-next.csv');
  await writeFile(file, text);
  const { report } = await importSource('ore-2024', file, { datasets, out: join(root, 'out') }, [
    oreAdapter(),
  ]);
  return report.remarks.slice(1);
}

const head = 'Country,Ore,Year,Mined,Unit,Clerk,Remark';
const summary = (same: number, other: number, jumps: number, fresh: number, notSaid: number): string =>
  `compared with the committed data set ore: ${same} the same; ${other} with another figure; ${jumps} a hundredfold or a hundredth of the nearest year; ${fresh} new; ${notSaid} of the edition read last, of the same years, not in the file`;

it('finds the same said by a file that differs in nothing that is read', async () => {
  expect(await remarksOn(oreText.replaceAll('A. Person', 'B. Person'))).toEqual([summary(5, 0, 0, 0, 0)]);
});

it('tells a figure a thousand times as high, with file, line and the committed figure', async () => {
  expect(await remarksOn(oreText.replace('"220,000"', '220000000'))).toEqual([
    summary(4, 1, 0, 0, 0),
    'ore-next.csv:2: economy:COD extracts material:cobalt 2024: 220000000 t:contained; committed for 2024 is 220000 t:contained (edition 2024), 1000 times apart',
  ]);
});

it('holds a year that is not committed against the nearest that is', async () => {
  // 220,000 t × 100 = 22,000,000 t is the least that stands out; 21,999,999 t does not.
  const rows = ['Congo (Kinshasa),Cobalt,2025,21999999,t,,', 'Congo (Kinshasa),Cobalt,2026,22000000,t,,'];
  expect(await remarksOn([head, ...rows, ''].join('\n'))).toEqual([
    summary(0, 0, 1, 1, 0),
    'ore-next.csv:3: economy:COD extracts material:cobalt 2026: 22000000 t:contained; committed for 2024 is 220000 t:contained (edition 2024), 100 times apart',
  ]);
});

it('says which figures of the committed edition the file lacks, and of its own years only', async () => {
  // Cut after the second row: of 2024 the lump of other countries and Chile are lost; of 2023 the file says nothing.
  expect(await remarksOn(`${oreText.split('\n').slice(0, 3).join('\n')}\n`)).toEqual([
    summary(2, 0, 0, 0, 2),
    'not in the file: economy:CHL extracts material:cobalt 2024, 0 t:contained (ore.csv, line 6)',
    'not in the file: group:ore-office-2024-other extracts material:cobalt 2024, 1000–1200 t:contained (ore.csv, line 5)',
  ]);
});

it('does not call a committed zero a measure of other years', async () => {
  expect(await remarksOn(`${head}\nChile,Cobalt,2025,500000,t,,\n`)).toEqual([summary(0, 0, 0, 1, 0)]);
});

it('prints ten of a kind and counts the rest', async () => {
  const rows = Array.from(
    { length: 12 },
    (_, place) => `Congo (Kinshasa),Cobalt,${2025 + place},${(place + 1) * 1e9},t,,`,
  );
  const [first, ...lines] = await remarksOn([head, ...rows, ''].join('\n'));
  expect(first).toBe(summary(0, 0, 12, 0, 0));
  expect(lines).toHaveLength(11);
  expect(lines[0]).toContain('ore-next.csv:13: '); // The largest of them comes first.
  expect(lines[10]).toBe('… and 2 more');
});

it('says so when the committed data set cannot be read', async () => {
  const [remark] = await remarksOn(oreText.replace('"220,000"', '1'), (datasets) =>
    writeFile(join(datasets, 'ore', 'ore-2024.statements.csv'), 'not,a,table\n1,2,3\n'),
  );
  expect(remark).toMatch(
    /^not compared with the committed data set ore, which cannot be read \(.+validate$/s,
  );
});
