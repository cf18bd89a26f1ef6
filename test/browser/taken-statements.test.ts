/** Every number of a table that is taken away leads to its statements; what is not known leads nowhere. */
import { parse } from 'csv-parse/sync';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Site, startSite } from './site.ts';
import { taken } from './take.ts';

let site: Site;
beforeAll(async () => {
  site = await startSite();
});
afterAll(() => site?.close());

type Row = Readonly<Record<string, string>>;
const ending = '_statements';
/** Where a table has one number a row its bounds bear no name but their own. */
const boundsOf = (column: string): readonly string[] => [
  column,
  ...(column === 'value' ? ['low', 'high'] : [`${column}_low`, `${column}_high`]),
];
/** The least and the most over other choices are no figures of the API: what varies is how figures are made. */
const isOfChoices = ({ path }: Row): boolean => /\.choices\./.test(path ?? '');

/** What the API knows of a statement; null for an id that it does not know. */
async function statementOf(id: string): Promise<{ readonly source: { readonly shortTitle: string } } | null> {
  const answer = await fetch(`${site.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({
      query: 'query S($id: ID!) { statement(id: $id) { source { shortTitle } } }',
      variables: { id },
    }),
  });
  return (await answer.json()).data.statement;
}

/** Pages whose tables hold numbers, with the least number of numbers that there must be. */
it.each([
  ['/en/trace/device:smartphone', 20],
  ['/en/map', 50],
  ['/en/ledger', 20],
  ['/en/value', 10],
  ['/en/value?lens=price-split', 5],
  ['/en/harm', 1],
  ['/en/harm?harm=harm:ewaste-without-documented-treatment&rule=consumption', 10],
  ['/en/harm?harm=harm:child-labour&material=material:cobalt', 1],
  ['/en/scenario', 10],
  ['/en/life-cycle/device:smartphone', 10],
  ['/en/power/org:apple', 5],
  ['/en/ownership?material=material:cobalt', 10],
  ['/en/infrastructure', 10],
  ['/en/locks', 5],
  ['/en/messages', 10],
  ['/en/anomalies', 10],
  ['/en/concentration', 20],
  ['/en/origin', 5],
  ['/en/origin/material:lithium', 5],
] as const)('%s', async (path, least) => {
  const { page, complaints, close } = await site.open(path);
  const { text } = await taken(page, 'csv');
  const rows: readonly Row[] = parse(text, { columns: true });
  const numbers = Object.keys(rows[0] ?? {}).flatMap((column) =>
    column.endsWith(ending) ? [column.slice(0, -ending.length)] : [],
  );
  expect(numbers.length).toBeGreaterThan(0);
  const cells = rows.flatMap((row) =>
    numbers.map((column) => ({
      where: `${column} of ${Object.values(row).slice(0, 6).join()}`,
      isKnown: boundsOf(column).some((name) => (row[name] ?? '') !== ''),
      value: row[column] ?? '',
      isChosen: isOfChoices(row),
      ids: (row[`${column}${ending}`] ?? '').split(' ').filter(Boolean),
      count: row[`${column}_statement_count`] ?? '',
      sources: (row[`${column}_sources`] ?? '').split('; '),
    })),
  );
  const known = cells.filter(({ isKnown }) => isKnown);
  // A sum of nothing is zero, and rests on nothing: no defender was killed in the North that the source names.
  const mustRest = known.filter(({ value, isChosen }) => value !== '0' && !isChosen);
  expect(known.length).toBeGreaterThanOrEqual(least);
  // None of these rests on nothing, and nothing unknown rests on anything.
  expect(mustRest.filter(({ ids }) => ids.length === 0).map(({ where }) => where)).toEqual([]);
  expect(cells.filter(({ isKnown, ids }) => !isKnown && ids.length > 0).map(({ where }) => where)).toEqual(
    [],
  );
  // At most ten are named, and it is said how many there are.
  expect(known.filter(({ ids, count }) => ids.length > 10 || Number(count) < ids.length)).toEqual([]);
  for (const { ids, sources, where } of [mustRest[0], mustRest.at(-1)].flatMap((one) => one ?? [])) {
    const statement = await statementOf(ids[0] ?? '');
    expect(statement, where).not.toBeNull();
    const title = statement?.source.shortTitle ?? '';
    expect(
      sources.some((source) => source.startsWith(title)),
      `${title} in ${sources}`,
    ).toBe(true);
  }
  // What the server finds too large is asked for with fewer statements of each number.
  expect(complaints.filter((text) => !text.includes('status of 400'))).toEqual([]);
  await close();
});

it('an answer in JSON has them under each of its figures', async () => {
  const { page, close } = await site.open('/en/ownership?material=material:cobalt');
  const { data } = JSON.parse((await taken(page, 'json')).text);
  const { total } = data.ownership.parts[0];
  expect(total.standsOn.totalCount).toBeGreaterThan(0);
  expect(await statementOf(total.standsOn.nodes[0].id)).not.toBeNull();
  await close();
});
