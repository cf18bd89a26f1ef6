/**
 * Value, harm, network and scenario on a sheet: taken from their pages, with the numbers of the answer, and no harm of a
 * country beside a named site or company (docs/do-no-harm.md).
 */
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { foreignTexts } from './foreign.ts';
import { type Site, settled, startSite, violationsOf } from './site.ts';

let site: Site;
beforeAll(async () => {
  site = await startSite();
});
afterAll(() => site?.close());

const sheet = '.campaign-sheet svg';

/** Texts of a picture as the server draws it, blanks all alike. */
async function textsOf(path: string): Promise<readonly string[]> {
  const answer = await fetch(`${site.url}${path}`);
  expect([path, answer.status]).toEqual([path, 200]);
  const svg = await answer.text();
  return [...svg.matchAll(/<text[^>]*>([^<]*)</g)].map(([, text = '']) =>
    text.replaceAll('&lt;', '<').replace(/\s/g, ' '),
  );
}

interface Anchored {
  readonly anchors: readonly { readonly id: string; readonly name: string }[];
}
async function anchorsOf(path: string): Promise<readonly string[]> {
  const svg = await (await fetch(`${site.url}${path}`)).text();
  const written = (/<metadata>(.*)<\/metadata>/s.exec(svg)?.[1] ?? '')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&');
  return (JSON.parse(written) as Anchored).anchors.map(({ id }) => id);
}

async function answerOf<Data>(query: string): Promise<Data> {
  const answer = await fetch(`${site.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  });
  const { data, errors } = (await answer.json()) as { data: Data; errors?: unknown };
  expect(errors).toBeUndefined();
  return data;
}

const shareText = (share: number): string => {
  const percent = share * 100;
  return `${Number(percent.toPrecision(percent >= 99.5 ? 3 : 2))}%`;
};

const harm = 'harm=harm:tree-cover-loss-at-mines&rule=consumption&material=material:copper';

it.each([
  [`/en/harm?${harm}`, 'harm', 'where does it happen'],
  ['/en/value?lens=price-split', 'value', 'who gets which part'],
  ['/en/network/org:glencore-plc', 'network/org:glencore-plc', 'What is Glencore'],
  ['/en/scenario/device:smartphone?lever.LIFETIME=1.5', 'scenario/device:smartphone', 'what if they lasted'],
])('comes from %s with its choices, its sources and whose words they are', async (from, picture, title) => {
  const { page, complaints, close } = await site.open(from);
  await page.getByRole('link', { name: 'Make a campaign picture' }).first().click();
  await page.waitForSelector(`${sheet} text:text("${title.split(' ')[0]}")`);
  const { searchParams } = new URL(page.url());
  expect(searchParams.get('picture')).toBe(picture);
  const chosen = new URLSearchParams(searchParams.get('of') ?? '');
  for (const [name, value] of new URL(from, site.url).searchParams) expect(chosen.get(name)).toBe(value);
  await page.getByLabel('Your title').fill('Our words');
  await page.getByLabel('Who you are').fill('A group');
  await page.waitForSelector(`${sheet} text:text("Our words")`);
  await page.waitForSelector('.campaign-preview[aria-busy=false]');
  const said = ((await page.locator(sheet).textContent()) ?? '').replace(/\s/g, ' ');
  for (const line of [
    title.split(' ')[0] ?? '',
    'Title and notes by A group',
    'Sources:',
    'release',
    'Licence',
  ])
    expect(said).toContain(line);
  expect(complaints).toEqual([]);
  await close();
});

describe('the numbers on a sheet are those of the answer', () => {
  interface Attributed {
    readonly harmAttribution: {
      readonly bearers: readonly {
        readonly economy: { readonly name: string };
        readonly amount: { readonly quantity: { readonly value: number } };
      }[];
      readonly bySide: readonly {
        readonly side: string | null;
        readonly share: { readonly quantity: { readonly value: number } };
      }[];
    };
  }

  it('of a harm: the largest bearer, and shares by side that sum to the whole with nobody', async () => {
    const { harmAttribution } = await answerOf<Attributed>(
      '{ harmAttribution(harm: "harm:tree-cover-loss-at-mines", rule: CONSUMPTION, material: "material:copper") { bearers { economy { name } amount { quantity { value } } } bySide { side share { quantity { value } } } } }',
    );
    const texts = await textsOf(`/poster/harm.svg?${harm}&lang=en`);
    const largest = harmAttribution.bearers.toSorted(
      (a, b) => b.amount.quantity.value - a.amount.quantity.value,
    )[0];
    expect(texts).toContain(largest?.economy.name);
    expect(texts).toContain(`${Number(largest?.amount.quantity.value.toPrecision(3))} km²`);
    const shares = harmAttribution.bySide.map(({ share }) => share.quantity.value);
    expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 6);
    const nobody = harmAttribution.bySide.find(({ side }) => side === null);
    expect(texts).toContain(`${shareText(nobody?.share.quantity.value ?? 0)} nobody`);
  });

  it('of an industry: each economy with its share, and bands that sum to the whole', async () => {
    const { valueCapture } = await answerOf<{
      readonly valueCapture: {
        readonly industry: {
          readonly bands: readonly { readonly share: { readonly quantity: { readonly value: number } } }[];
          readonly economies: readonly {
            readonly economy: { readonly name: string };
            readonly share: { readonly quantity: { readonly value: number } };
          }[];
        };
      };
    }>(
      '{ valueCapture(lens: INDUSTRY) { industry { bands { share { quantity { value } } } economies { economy { name } share { quantity { value } } } } } }',
    );
    const { bands, economies } = valueCapture.industry;
    expect(bands.reduce((sum, { share }) => sum + share.quantity.value, 0)).toBeCloseTo(1, 6);
    const texts = await textsOf('/poster/value.svg?lang=en');
    const largest = economies.toSorted((a, b) => b.share.quantity.value - a.share.quantity.value).slice(0, 5);
    for (const { economy, share } of largest) {
      const place = texts.indexOf(economy.name);
      expect(place).toBeGreaterThanOrEqual(0);
      // Name, side, share.
      expect(texts[place + 2]).toBe(shareText(share.quantity.value));
    }
  });

  it('of a network: what is drawn and what is counted are all that it is linked to', async () => {
    const texts = await textsOf('/poster/network/org:glencore-plc.svg?lang=en');
    const left = texts.flatMap((text) =>
      Number(/^\+ ([\d,]+) /.exec(text)?.[1]?.replaceAll(',', '') ?? Number.NaN),
    );
    expect(left.filter((count) => count > 0).length).toBeGreaterThan(0);
    expect(texts.some((text) => text.includes('the 28 things that most statements link to it'))).toBe(true);
    const anchors = await anchorsOf('/poster/network/org:glencore-plc.svg?lang=en');
    expect(new Set(anchors).size).toBe(29);
  });

  it('of a scenario: purchases before and after, as its sentence says', async () => {
    const { scenario } = await answerOf<{
      readonly scenario: {
        readonly headline: string;
        readonly results: readonly { readonly label: string }[];
      };
    }>(
      '{ scenario(input: { device: "device:smartphone", levers: [{ lever: LIFETIME, value: 1.5 }] }) { headline results { label } } }',
    );
    const said = (await textsOf('/poster/scenario/device:smartphone.svg?lever.LIFETIME=1.5&lang=en')).join(
      ' ',
    );
    expect(said).toContain(scenario.headline.replace(/\s/g, ' '));
    expect(said).toContain(scenario.results[0]?.label);
    expect(said).toMatch(/\d+ more results stand in the table/);
  });
});

describe('no harm of a country stands beside a named site or company', () => {
  it('on a sheet of a harm: all that is drawn are economies', async () => {
    const anchors = await anchorsOf(`/poster/harm.svg?${harm}&lang=en`);
    expect(anchors.length).toBeGreaterThan(5);
    expect(anchors.filter((id) => !id.startsWith('economy:'))).toEqual([]);
  });

  it.each([
    '/poster/network/org:glencore-plc.svg',
    '/poster/network/economy:COD.svg',
    '/poster/value.svg?lens=company',
    '/poster/value.svg?lens=price-split',
    '/poster/scenario/device:smartphone.svg',
  ])('on %s there is no harm', async (path) => {
    const { harms } = await answerOf<{
      readonly harms: { readonly rows: readonly { readonly harm: { readonly label: string } }[] };
    }>('{ harms { rows { harm { label } } } }');
    expect(harms.rows.length).toBeGreaterThan(5);
    const texts = (await textsOf(`${path}${path.includes('?') ? '&' : '?'}lang=en`)).slice(0, -12);
    for (const { harm: one } of harms.rows) expect(texts).not.toContain(one.label);
    expect((await anchorsOf(`${path}${path.includes('?') ? '&' : '?'}lang=en`)).join(' ')).not.toContain(
      'harm:',
    );
  });

  it('whoever is named on a campaign picture can answer', async () => {
    const { page, close } = await site.open('/en/campaign?picture=network%2Forg%3Aglencore-plc');
    await page.waitForSelector(sheet);
    expect(await page.locator('.right-of-reply').count()).toBe(1);
    await page.locator('.campaign-form select').first().selectOption('harm');
    await page.waitForSelector(`${sheet} text:text("Attributed")`);
    expect(await page.locator('.right-of-reply').count()).toBe(0);
    await close();
  });
});

it.each([
  ['harm', 'harm?harm=harm:nothing', 404],
  ['a rule that is none', 'harm?rule=mine', 400],
  ['a lens that is none', 'value?lens=price', 400],
  ['a relation that is none', 'network/org:apple?predicates=bearsHarm', 400],
  ['a lever beyond what is possible', 'scenario/device:smartphone?lever.LIFETIME=90', 400],
  ['a composition of nothing', 'scenario/device:smartphone?lever.COMPOSITION=2', 400],
  ['a thing that is not there', 'network/org:nobody-at-all', 404],
])('refuses %s', async (_, picture, status) => {
  const [path, query = ''] = picture.split('?');
  const answer = await fetch(`${site.url}/poster/${path}.svg?${query}&lang=en`);
  expect(answer.status).toBe(status);
});

it('gives embeds of less than 60 kB, and the data behind them', async () => {
  for (const picture of [
    `harm?${harm}`,
    'value?lens=unit-value',
    'network/org:apple?',
    'scenario/device:smartphone?',
  ]) {
    const embed = await (await fetch(`${site.url}/embed/${picture}&lang=fr`)).text();
    expect(gzipSync(embed).byteLength).toBeLessThan(60_000);
    const zip = await fetch(`${site.url}/picture/${picture.replace('?', '.zip?')}&lang=fr`);
    expect([zip.status, zip.headers.get('content-type')]).toEqual([200, 'application/zip']);
  }
});

it('is French on a French page, with no violation of WCAG', async () => {
  const { page, close } = await site.open('/fr/campaign?picture=value&format=square');
  await page.waitForSelector(sheet);
  await page.locator('.campaign-form select').first().selectOption('scenario');
  await page.waitForSelector(`${sheet} text:text("Smartphone")`);
  await settled(page);
  expect(await foreignTexts(page, 'fr')).toEqual([]);
  expect(await violationsOf(page)).toEqual([]);
  await close();
});
