/** The data sets of single cited figures: none is lost, each says where it was read and how far to rely on it. */
import { createReadStream } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse';
import { describe, expect, it } from 'vitest';
import { projectDatasets } from '../../ingest/project.ts';

type Cells = Readonly<Record<string, string>>;

async function rowsOf(dataset: string): Promise<readonly Cells[]> {
  const rows: Cells[] = [];
  const file = createReadStream(join(projectDatasets(), dataset, 'statements.csv'));
  for await (const row of file.pipe(parse({ columns: true }))) rows.push(row as Cells);
  return rows;
}

/** Statements that carry a figure, without what says only where a place lies or what an instrument is about. */
const figures = (rows: readonly Cells[]): readonly Cells[] => rows.filter(({ unit }) => unit !== '');

describe.each([
  // 81 and 48 figures; soil lead, residents and dioxins in eggs of Agbogbloshie stand in both lists.
  ['ewaste-figures', 81 + 48 - 3],
  ['data-centre-figures', 31],
  ['device-sales', 14],
  ['device-trader-figures', 72],
])('%s', (dataset, count) => {
  it(`holds ${count} figures, each with its grade and an address where it has one`, async () => {
    const found = figures(await rowsOf(dataset));
    expect(found).toHaveLength(count);
    for (const { note, read, locator } of found) {
      const [, grade = ''] = /^Grade ([ABC]): /.exec(note ?? '') ?? [];
      expect(grade).not.toBe('');
      expect(read).toBe(grade === 'A' ? 'copy' : 'secondary');
      expect(locator).toMatch(/read at https?:\/\/|gold|copper|palladium/);
    }
  });
});

it('the figures that their documents are known for are there', async () => {
  const rows = [...(await rowsOf('ewaste-figures')), ...(await rowsOf('data-centre-figures'))];
  const value = (source: string, edition: string, subject: string, object: string): string[] =>
    rows
      .filter((row) => row.source === source && row.edition === edition)
      .filter((row) => row.subject === subject && row.object === object)
      .map((row) => `${row.value || `${row.low}–${row.high}`} ${row.unit}`);
  // 62 Mt in 2022 and 82 Mt projected for 2030; 34 Mt in 2010; 7.8 kg per person.
  expect(value('un-ewaste-monitors', 'gem-2024', 'group:world', '').sort()).toEqual([
    '13.8 Mt:gross',
    '22.3 percent',
    '34 Mt:gross',
    '62 Mt:gross',
    '7.8 kg/person:gross',
    '82 Mt:gross',
  ]);
  expect(
    value('ewaste-exposure-studies', 'huo-2007', 'site:ewaste-guiyu', 'harm:lead-in-blood').sort(),
  ).toEqual(['15.3 ug/dL', '81.8 percent']);
  expect(
    value('iea-data-centres', 'energy-and-ai-2025', 'group:world', 'indicator:electricity-of-data-centres'),
  ).toEqual(['415 TWh']);
  expect(
    value('person-in-the-port', '2018', 'economy:BEL', 'indicator:share-of-used-equipment-to-lagos'),
  ).toEqual(['6–9 percent']);
});
