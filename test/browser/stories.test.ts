/** Stories: read with and without scripts, followed to a source, changed, shared as a link and as a file. */
import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { namesSomebody } from '../../picture/stories/apart.ts';
import { stories } from '../../picture/stories/index.ts';
import { type OwnStory, storyFile } from '../../picture/stories/own.ts';
import { foreignTexts } from './foreign.ts';
import { type Site, settled, startSite, violationsOf } from './site.ts';

let site: Site;
beforeAll(async () => {
  site = await startSite();
});
afterAll(() => site?.close());

const own: OwnStory = {
  language: 'en',
  title: 'Our cobalt',
  lead: '',
  author: 'A group',
  sections: [
    { picture: 'concentration', title: 'Few hands', text: 'It is so: {cobalt.congo}, not {cobalt.nothing}.' },
    { picture: 'ledger', title: 'And then', text: 'One <b>more</b> thing.' },
  ],
};
const linkOf = (story: unknown, page = 'own'): string =>
  `/en/stories/${page}?${new URLSearchParams({ story: JSON.stringify(story) })}`;

const pictures = (page: Page): Promise<number> => page.locator('.story-drawing > svg').count();
const allDrawn = (page: Page, count: number): Promise<unknown> =>
  page.waitForFunction((most) => document.querySelectorAll('.story-drawing > svg').length === most, count);

async function openFile(page: Page, content: string, name = 'story.json'): Promise<void> {
  await page.setInputFiles('input[type=file]', {
    name,
    mimeType: 'application/json',
    buffer: Buffer.from(content),
  });
}

it('lists the six stories, reads one, and leads from a number of its text to a statement', async () => {
  const { page, complaints, close } = await site.open('/en/stories');
  expect(await page.locator('.story-list li').count()).toBe(stories.length);
  await page.getByRole('link', { name: 'Cobalt: how far does the trail go?' }).click();
  await allDrawn(page, 4);
  const number = page.locator('[data-target="figure:cobalt.congo"]');
  await number.waitFor();
  const shown = (await number.locator('.figure-value').textContent()) ?? '';
  expect(shown).toMatch(/^\d+%$/);
  await number.click();
  await page.waitForFunction(() => location.search.includes('figure=cobalt.congo'));
  const panel = page.locator('.figure-panel');
  await panel.getByText('Of it,').waitFor();
  expect(await panel.textContent()).toContain(shown);
  await panel.locator('.statement-lines button, .panel-list button, section button').first().click();
  await page.waitForFunction(() => location.search.includes('statement='));
  await panel.getByText('USGS').first().waitFor();
  expect(complaints).toEqual([]);
  await close();
});

it('opens at a number that its address names, and says of an unknown one that there is none', async () => {
  const { page, close } = await site.open('/fr/stories/copper?figure=copper.gap');
  await page.locator('.figure-panel').getByText('Ce qui est parti').waitFor();
  await page.goto(`${site.url}/fr/stories/copper?figure=copper.nothing`);
  await page.locator('.figure-panel [role=alert]').waitFor();
  await close();
});

it('says what is unknown in a sentence that can be read', async () => {
  const { page, close } = await site.open('/en/stories/ledger');
  const said = await page.locator('[data-target="figure:ledger.received"] .figure-value').textContent();
  expect(said).toBe('no figure yet');
  await close();
});

it('says on paper, under the story, where the numbers of each answer come from, and cuts no picture that fits on a page', async () => {
  const { page, close } = await site.open('/en/stories/cobalt');
  await allDrawn(page, 4);
  await page.locator('[data-target="figure:cobalt.congo"]').waitFor();
  expect(await page.locator('.story-notes').isVisible()).toBe(false);
  await page.emulateMedia({ media: 'print' });
  const notes = await page.locator('.story-notes li').allTextContents();
  expect(notes.length).toBeGreaterThan(2);
  for (const note of notes) expect(note).toMatch(/^.+\. .+ \(.+\)\. http:.*release=/);
  // Every number of the text has the mark of a note that is there.
  const marks = await page.locator('.story-mark').allTextContents();
  expect(marks.length).toBe(await page.locator('.story-words .figure-button').count());
  expect([...new Set(marks.map(Number))].sort((a, b) => a - b)).toEqual(notes.map((_, place) => place + 1));
  const breaks = await page
    .locator('.story-figure')
    .evaluateAll((all) => all.map((one) => getComputedStyle(one).breakInside));
  expect(new Set(breaks)).toEqual(new Set(['avoid-page']));
  await close();
});

it('moves nothing when the viewer takes over from the page that came', async () => {
  const { page, close } = await site.open('/en/about', { viewport: { width: 1350, height: 940 } });
  await page.addInitScript(`window.moved = 0; new PerformanceObserver((list) => {
    for (const { value, hadRecentInput } of list.getEntries()) if (!hadRecentInput) window.moved += value;
  }).observe({ type: 'layout-shift', buffered: true });`);
  await page.goto(`${site.url}/en/stories/cobalt`);
  await settled(page);
  expect(await page.evaluate(() => (window as unknown as { moved: number }).moved)).toBeLessThan(0.1);
  await close();
});

it('is a plain sequence without scripts, every number a link', async () => {
  for (const { id, words, sections } of stories) {
    const { page, close } = await site.openWithoutScripts(`/fr/stories/${id}`);
    expect(await page.locator('h1').textContent()).toBe(words.fr.title);
    expect(await page.locator('article .story-section img').count()).toBe(sections.length);
    const figures = sections.reduce((sum, one) => sum + Object.keys(one.figures).length, 0);
    // And under each picture the way to its page.
    expect(await page.locator('article .story-section a').count()).toBe(figures + sections.length);
    expect(await page.locator('article').textContent()).not.toContain('{');
    // Whoever is named can answer, as with scripts.
    expect(await page.getByRole('heading', { name: 'Droit de réponse' }).count()).toBe(
      namesSomebody(sections) ? 1 : 0,
    );
    const drawn = await page
      .locator('article img')
      .first()
      .evaluate((image) => {
        const { complete, naturalWidth } = image as HTMLImageElement;
        return [complete, naturalWidth > 0];
      });
    expect(drawn).toEqual([true, true]);
    await close();
  }
});

it('writes a story: picture by the address of its page, order, author; shares it as a link that opens the same', async () => {
  const { page, complaints, close } = await site.open('/en/stories/new');
  await page.getByLabel('Title').fill('Our copper');
  await page.getByLabel('Heading').fill('Where to?');
  await page.getByLabel('Text', { exact: true }).fill('We ask.');
  await page.getByLabel('Address of the picture').fill('/nothing/here');
  await page.getByText('No picture stands at this address.').waitFor();
  await page
    .getByLabel('Address of the picture')
    .fill('https://other.example/fr/map?product=product:hs2017-740311&from=economy:COG&view=table');
  await page.getByRole('button', { name: 'Add a section' }).click();
  await page.getByLabel('Heading').nth(1).fill('First of all');
  await page.getByRole('button', { name: 'Move up' }).nth(1).click();
  expect(await page.getByLabel('Heading').first().inputValue()).toBe('First of all');
  await page.getByText('To share the story, say who you are.').waitFor();
  expect(await page.getByRole('button', { name: 'Keep as a file' }).isDisabled()).toBe(true);
  expect(await page.locator('.campaign-copy textarea').count()).toBe(0);
  await page.getByLabel('Who you are').fill('A group');
  const link = await page.locator('.campaign-copy textarea').inputValue();
  await page.waitForFunction(() => location.search.includes('A+group'));
  await page.goto(link);
  await settled(page);
  await allDrawn(page, 2);
  expect(await page.locator('.story h2').allTextContents()).toEqual(['First of all', 'Where to?']);
  expect(await page.locator('.story-by').textContent()).toBe('Text by A group, figures by Filon.');
  expect(await page.locator('.story-figure a').nth(1).getAttribute('href')).toBe(
    '/en/map?product=product:hs2017-740311&from=economy:COG',
  );
  const html = await (await fetch(link)).text();
  expect(html).toContain('content="noindex"');
  expect(complaints).toEqual([]);
  await close();
});

it('keeps what is typed at the last moment, whether the page is loaded again or left by a link', async () => {
  const { page, close } = await site.open('/en/stories/new');
  // A browser that has just begun may forget the history of its first page when that is loaded again.
  await page.reload();
  const title = page.getByLabel('Title');
  await title.fill('First');
  await page.waitForFunction(() => location.search.includes('First'));
  await title.fill('First and last');
  await page.reload();
  await page.waitForFunction(() => location.search.includes('First+and+last'));
  expect(await title.inputValue()).toBe('First and last');
  // A page that is slow to come: meanwhile the address of the story must not be written, which would call them back.
  await page.route('**/*.js', async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 900));
    await route.continue();
  });
  await title.fill('First, last and more');
  // In the moment after the key, as a quick hand does.
  await page.evaluate(() => document.querySelector<HTMLElement>('.site-footer a, header a')?.click());
  await page.waitForFunction(() => !location.pathname.endsWith('/stories/new'));
  await page.goBack();
  await page.waitForFunction(() => location.search.includes('First%2C+last+and+more'));
  expect(await title.inputValue()).toBe('First, last and more');
  await close();
});

it('keeps a story as a file, and opens it where it is longer than a link can be; on loading again it is still there', async () => {
  const long: OwnStory = {
    ...own,
    sections: own.sections.map((one) => ({ ...one, text: `${one.text}\n\n${'Long words. '.repeat(150)}` })),
  };
  while (JSON.stringify(long).length < 9000)
    (long.sections as OwnStory['sections']).push({
      picture: 'ledger',
      title: 'More',
      text: 'x '.repeat(900),
    });
  const { page, close } = await site.open('/en/stories/new');
  await openFile(page, storyFile(long));
  await page.locator('.story h2').getByText('Our cobalt').waitFor();
  expect(await page.getByLabel('Title').inputValue()).toBe('Our cobalt');
  await page.getByText('Too long for a link').waitFor();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Keep as a file' }).click(),
  ]);
  expect(download.suggestedFilename()).toBe('filon-story-our-cobalt.json');
  expect(JSON.parse(await readFile(await download.path(), 'utf8'))).toEqual({ filon: 'story/1', ...long });
  await page.getByRole('link', { name: 'Read it' }).click();
  await page.getByText('Text by A group, figures by Filon.').first().waitFor();
  await page.reload();
  await page.getByText('Text by A group, figures by Filon.').first().waitFor();
  expect(await page.locator('.story-section').count()).toBe(long.sections.length);
  await close();
});

describe('a file that is no story', () => {
  it.each([
    ['empty', '', 'is empty'],
    ['damaged', '{"filon":', 'is not JSON'],
    ['of something else', '{"filon":"campaign/1"}', 'is not a story of Filon'],
    [
      'with a picture from elsewhere',
      storyFile({ ...own, sections: [{ picture: 'https://evil.example/x.svg', title: '', text: '' }] }),
      'sections.0.picture',
    ],
    ['with more than a story has', storyFile({ ...own, onload: 'alert(1)' } as OwnStory), 'onload'],
    ['huge', ' '.repeat(200_001), 'is larger than any story can be'],
  ])('that is %s is said to be none, and what was written stays', async (_, content, said) => {
    const { page, close } = await site.open('/en/stories/new');
    await page.getByLabel('Title').fill('Mine');
    await openFile(page, content, 'theirs.json');
    const fault = page.locator('.story-fault');
    await page.waitForFunction(() => document.querySelector('.story-fault')?.textContent !== '');
    expect(await fault.textContent()).toContain('theirs.json');
    expect(await fault.textContent()).toContain(said);
    expect(await page.getByLabel('Title').inputValue()).toBe('Mine');
    await close();
  });
});

it('shows what somebody wrote as text, a known figure as a number and an unknown name as written', async () => {
  const { page, complaints, close } = await site.open(linkOf(own));
  await allDrawn(page, 2);
  expect(await page.locator('.story-words b').count()).toBe(0);
  expect(await page.locator('.story-words').nth(1).textContent()).toContain('One <b>more</b> thing.');
  expect(await page.locator('[data-target="figure:cobalt.congo"]').count()).toBe(1);
  expect(await page.locator('.story-words').first().textContent()).toContain('{cobalt.nothing}');
  expect(complaints).toEqual([]);
  await close();
});

it('tells of a number in somebody’s own words only what Filon says of it', async () => {
  const { page, close } = await site.open(linkOf(own));
  await page.locator('[data-target="figure:cobalt.congo"]').click();
  const panel = page.locator('.figure-panel');
  await panel.getByText('was mined in DR Congo').waitFor();
  const said = (await panel.textContent()) ?? '';
  expect(said).toContain('Dug in one place');
  expect(said).not.toContain('It is so');
  expect(said).not.toContain('Few hands');
  await close();
});

it('puts the number of a chosen sentence into a text, with its source', async () => {
  const { page, close } = await site.open('/en/stories/new');
  await page.getByLabel('Put in a number').selectOption('cloud.googleLeft');
  expect(await page.getByLabel('Text', { exact: true }).inputValue()).toBe('{cloud.googleLeft}');
  await page.locator('[data-target="figure:cloud.googleLeft"]').click();
  await page.locator('.figure-panel').getByText('Method').first().waitFor();
  await close();
});

it('shows no harms of countries beside named companies, and says why', async () => {
  const mixed = {
    ...own,
    sections: ['chain/device:smartphone', 'infrastructure/org:google'].map((picture) => ({
      picture,
      title: 'x',
      text: '',
    })),
  };
  const { page, close } = await site.open(linkOf(mixed));
  await page.getByText('cannot stand in one story').waitFor();
  expect(await page.locator('.story-figure').count()).toBe(0);
  const { page: plain, close: closePlain } = await site.openWithoutScripts(linkOf(mixed));
  expect(await plain.locator('article').count()).toBe(0);
  await closePlain();
  await page.goto(`${site.url}${linkOf(mixed, 'new')}`);
  await page.getByText('cannot stand in one story').waitFor();
  expect(await page.locator('.story-figure').count()).toBe(0);
  expect(await page.getByRole('button', { name: 'Keep as a file' }).isDisabled()).toBe(true);
  await page.getByRole('button', { name: 'Remove' }).first().click();
  await page.locator('.story-figure').waitFor();
  await close();
});

it.each([
  ['nothing', '/en/stories/own', 'There is no story in this link'],
  ['no JSON', '/en/stories/own?story=%7B', 'is not JSON'],
  ['nobody who wrote it', linkOf({ ...own, author: '' }), 'say who you are'],
  ['Filon for its author', linkOf({ ...own, author: 'F\u200bILÓN' }), 'bears Filon’s name'],
  [
    'a picture from elsewhere',
    linkOf({ ...own, sections: [{ ...own.sections[0], picture: '//evil' }] }),
    'sections.0.picture',
  ],
  ['an unknown story', '/en/stories/goldd', 'There is no story “goldd”'],
])('says of a link with %s what is wrong', async (_, path, said) => {
  const { page, close } = await site.open(path);
  await page.getByText(said).first().waitFor();
  expect(await pictures(page)).toBe(0);
  await close();
});

it('makes one’s own of a story that comes with Filon, whose numbers stay numbers of the graph', async () => {
  const { page, close } = await site.open('/es/stories/cobalt');
  await page.getByRole('link', { name: 'Hacerla suya' }).click();
  await page.locator('[data-target="figure:cobalt.congo"]').waitFor();
  expect(await page.getByLabel('Título').inputValue()).toBe(stories[1]?.words.es.title);
  expect(await page.getByLabel('Texto', { exact: true }).first().inputValue()).toContain('{cobalt.congo}');
  await close();
});

it.each(['cloud', 'copper', 'phone', 'new?from=refine'])(
  'has nothing that axe finds wrong, no French left in English, no sideways scrolling on a phone: %s',
  async (id) => {
    for (const options of [
      { viewport: { width: 390, height: 844 } },
      { viewport: { width: 1440, height: 900 }, colorScheme: 'dark' },
    ] as const) {
      const { page, close } = await site.open(`/fr/stories/${id}`, options);
      const story = stories.find((one) => id.endsWith(one.id));
      await allDrawn(page, story?.sections.length ?? 0);
      expect(await violationsOf(page)).toEqual([]);
      expect(await foreignTexts(page, 'fr')).toEqual([]);
      expect(
        await page.evaluate(() => document.documentElement.scrollWidth - innerWidth),
      ).toBeLessThanOrEqual(0);
      await close();
    }
  },
);
