/** The stories that come with Filon, on its own graph: their numbers are there, lead to statements, and their pictures are drawn. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { stories } from '../../picture/stories/index.ts';
import { pick, selectionOf } from '../../picture/stories/path.ts';
import { filledOf, type StoryData, storyOperation, storyQuery } from '../../picture/stories/question.ts';
import { pictureAddress } from '../../picture/stories/story.ts';
import { type RunningServer, startServer } from '../../server/http/serve.ts';
import { builtGraph } from '../built-graph.ts';

let server: RunningServer;
beforeAll(async () => {
  server = await startServer({
    graphFolder: await builtGraph(),
    viewerFolder: '/nowhere',
    host: '127.0.0.1',
    port: 0,
  });
});
afterAll(() => server?.close());

async function ask(query: string, operationName?: string): Promise<StoryData> {
  const response = await fetch(`${server.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query, operationName, variables: { lang: 'EN' } }),
  });
  const { data, errors } = (await response.json()) as { data?: StoryData; errors?: unknown };
  expect(errors).toBeUndefined();
  return data ?? {};
}

/** Figures that the graph does not know, and that their sentences are about. */
const unknown = [
  'phone.wasteReceived',
  'copper.ownReport',
  'ledger.received',
  'cloud.metaPlace',
  'cloud.amazonPlace',
  'cloud.amazonMarket',
];

describe.each(stories.map((story) => [story.id, story] as const))('%s', (id, story) => {
  it('finds every figure and fact, but those that are said to be unknown', async () => {
    const data = await ask(storyQuery(story), storyOperation(story));
    const missing = story.sections.flatMap(({ figures, facts = {} }) =>
      [...Object.keys(figures), ...Object.keys(facts)].filter((name) => {
        const filled = filledOf(story, data, name);
        if (filled === null) return true;
        if ('fact' in filled) return filled.fact === '–';
        const { quantity } = filled;
        return (
          quantity === null || (quantity.value === null && quantity.low === null && quantity.high === null)
        );
      }),
    );
    expect(missing.map((name) => `${id}.${name}`)).toEqual(
      unknown.filter((name) => name.startsWith(`${id}.`)),
    );
  });

  it('stands on statements with every figure', async () => {
    for (const [name, { field, given }] of Object.entries(story.questions)) {
      const places = story.sections.flatMap(({ figures }) => Object.entries(figures));
      const own = places.filter(
        ([known, [question]]) => question === name && !unknown.includes(`${id}.${known}`),
      );
      const leaves = new Map(
        own.map(([, [, path]]) => [path, 'quantity { value } evidence(first: 1) { totalCount }'] as const),
      );
      if (leaves.size === 0) continue;
      const query = `query Q($lang: Language) { ${name}: ${field}(${given}${given === '' ? '' : ', '}lang: $lang) { ${selectionOf(leaves)} } }`;
      const data = await ask(query);
      for (const [known, [, path]] of own) {
        const found = pick(data[name], path) as {
          readonly evidence: { readonly totalCount: number };
        };
        expect(found.evidence.totalCount, `${id}.${known}`).toBeGreaterThan(0);
      }
    }
  });

  it('has its pictures drawn, wide and narrow', async () => {
    for (const { picture } of story.sections) {
      for (const width of [320, 720]) {
        const address = pictureAddress(picture, { lang: 'fr', theme: 'light', width });
        const response = await fetch(`${server.url}${address}`);
        expect([address, response.status, (await response.text()).startsWith('<svg ')]).toEqual([
          address,
          200,
          true,
        ]);
      }
    }
  });
});

it('says of copper only what the figures say: nobody lists it as made in that year', async () => {
  const { anomalies } = (await ask(
    'query Q($lang: Language) { anomalies(kind: BEYOND_SUPPLY, economy: "economy:COG", material: "material:copper", lang: $lang) { anomalies { nodes { state figures { id } } } } }',
  )) as {
    anomalies: { anomalies: { nodes: readonly { state: string; figures: readonly { id: string }[] }[] } };
  };
  const [only, ...others] = anomalies.anomalies.nodes;
  expect([only?.state, others]).toEqual(['NOT_LISTED', []]);
});

it('sets side by side only what is of one year: the first and the last of each line of copper', async () => {
  const story = stories.find(({ id }) => id === 'refine');
  if (story === undefined) throw new Error('no story on refining');
  const { copper } = (await ask(
    'query Q($lang: Language) { copper: concentration(material: "material:copper", stage: EXTRACTION, lang: $lang) { homeRefining { source { id } economies { economy { id } points { year } } } } }',
  )) as {
    copper: {
      homeRefining: readonly {
        source: { id: string };
        economies: readonly { economy: { id: string }; points: readonly { year: number }[] }[];
      }[];
    };
  };
  const bgs = copper.homeRefining.find(({ source }) => source.id === 'bgs-wms');
  const ends = ['CHL', 'PER', 'COD', 'CHN'].map((code) => {
    const years = bgs?.economies.find(({ economy }) => economy.id === `economy:${code}`)?.points ?? [];
    return [years[0]?.year, years.at(-1)?.year];
  });
  expect(new Set(ends.map(String)).size).toBe(1);
});

it('refuses a picture without its material, of an unknown one, and of one that nobody gives both figures of', async () => {
  const of = async (path: string): Promise<readonly [number, string, string]> => {
    const response = await fetch(`${server.url}/picture/${path}`);
    const { errors } = (await response.json()) as {
      errors: readonly { message: string; extensions: { code: string } }[];
    };
    return [response.status, errors[0]?.extensions.code ?? '', errors[0]?.message ?? ''];
  };
  expect(await of('refined-at-home.svg?lang=en')).toEqual([
    400,
    'BAD_REQUEST',
    expect.stringContaining('material'),
  ]);
  expect((await of('refined-at-home.svg?lang=en&material=material:coppper')).slice(0, 2)).toEqual([
    404,
    'UNKNOWN_ID',
  ]);
  expect((await of('refined-at-home.svg?lang=en&material=material:graphite')).slice(0, 2)).toEqual([
    400,
    'NOT_ANSWERABLE',
  ]);
  expect(await of('ledger.svg?lang=en&only=digs,burns')).toEqual([
    400,
    'BAD_REQUEST',
    expect.stringContaining('throws-away'),
  ]);
  expect((await of('concentration.svg?lang=en&material=material:cobalt&part=all')).slice(0, 2)).toEqual([
    400,
    'BAD_REQUEST',
  ]);
  expect((await of('infrastructure/economy:FRA.svg?lang=en')).slice(0, 2)).toEqual([400, 'NOT_ANSWERABLE']);
});
