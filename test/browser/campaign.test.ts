/** The page on which a person writes on a picture, takes it away and puts it into another site. */

import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { unzipSync } from 'fflate';
import type { Page } from 'playwright-core';
import { extractText, getDocumentProxy } from 'unpdf';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { foreignTexts } from './foreign.ts';
import { type Site, settled, startSite, violationsOf } from './site.ts';

let site: Site;
beforeAll(async () => {
  site = await startSite();
});
afterAll(() => site?.close());

const sheet = '.campaign-sheet svg';
const drawn = async (page: Page, text: string): Promise<void> => {
  await page.waitForSelector(`${sheet} text:text("${text}")`);
  await page.waitForSelector('.campaign-preview[aria-busy=false]');
};

/** A whole campaign as its link carries it. */
const linkOf = (more: Readonly<Record<string, string>>): string =>
  `?${new URLSearchParams({ picture: 'map', of: 'material=material:copper&year=2023', title: 'Our copper', author: 'A group', notes: 'economy:COD|It is dug here', ...more })}`;

/** The bytes of the file that a click gives. */
async function taken(page: Page, name: string): Promise<{ readonly file: string; readonly bytes: Buffer }> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name, exact: true }).click(),
  ]);
  return { file: download.suggestedFilename(), bytes: await readFile(await download.path()) };
}

it('comes from the page of a picture with its question, waits for an author, and holds all in its address', async () => {
  const { page, complaints, close } = await site.open(
    '/en/map?material=material:copper&year=2023&view=table',
  );
  await page.getByRole('link', { name: 'Make a campaign picture' }).click();
  await drawn(page, 'Copper: from where to where?');
  await page.getByLabel('Your title').fill('Our copper');
  await page.waitForSelector('[role=status]:text("say who you are")');
  expect(await page.getByRole('button', { name: 'Picture (SVG)' }).isDisabled()).toBe(true);
  await page.getByLabel('Who you are').fill('A group');
  await drawn(page, 'Our copper');
  await page.getByRole('button', { name: 'Add a note' }).click();
  await page.getByLabel('Pinned to').selectOption('economy:COD');
  await page.getByLabel('Note 1').fill('It is dug here');
  await drawn(page, 'It is dug here');
  const said = (await page.locator(sheet).textContent()) ?? '';
  for (const line of [
    'Title and notes by A group',
    'figures by Filon',
    'CEPII, BACI',
    'Filon, release',
    '2023',
  ])
    expect(said).toContain(line);
  await page.waitForFunction(() => location.search.includes('It+is+dug+here'));
  const address = page.url();
  expect(new URL(address).searchParams.get('of')).toContain('year=2023');
  await page.goto(address);
  await drawn(page, 'It is dug here');
  expect(await page.getByLabel('Who you are').inputValue()).toBe('A group');
  expect(complaints).toEqual([]);
  await close();
});

it('takes the two ways of counting electricity from the page of a company', async () => {
  const { page, close } = await site.open('/en/infrastructure/org:google');
  await page.getByRole('link', { name: 'Make a campaign picture' }).click();
  await page.waitForSelector(`${sheet} text:text-matches("^Google: how")`);
  expect(new URL(page.url()).searchParams.get('picture')).toBe('infrastructure/org:google');
  expect((await page.locator(sheet).textContent()) ?? '').toContain('Environmental reports of six companies');
  await close();
});

it('gives the picture as SVG, in pixels, and as a file from which it goes on', async () => {
  const { page, close } = await site.open(`/en/campaign${linkOf({ format: 'square' })}`);
  await drawn(page, 'It is dug here');
  const svg = await taken(page, 'Picture (SVG)');
  expect(svg.file).toBe('filon-map-square-en.svg');
  // What is taken is what was seen.
  const [seen, kept] = await page.locator(sheet).evaluate((shown, file) => {
    const textsOf = (of: Element): readonly (string | null)[] =>
      [...of.querySelectorAll('text')].map((text) => text.textContent);
    return [textsOf(shown), textsOf(new DOMParser().parseFromString(file, 'image/svg+xml').documentElement)];
  }, svg.bytes.toString('utf8'));
  expect(seen?.length).toBeGreaterThan(20);
  expect(kept).toEqual(seen);
  const png = await taken(page, 'Picture (PNG, 2×)');
  // Width and height stand in the first chunk (PNG, 11.2.2).
  expect([png.bytes.readUInt32BE(16), png.bytes.readUInt32BE(20)]).toEqual([2160, 2160]);
  const file = await taken(page, 'Keep as a file');
  expect(JSON.parse(file.bytes.toString('utf8'))).toMatchObject({ filon: 'campaign/1', title: 'Our copper' });
  await page.goto(`${site.url}/en/campaign`);
  await page.waitForSelector(sheet);
  await page
    .getByLabel('Open a file')
    .setInputFiles({ name: 'a.json', mimeType: 'application/json', buffer: Buffer.from('{}') });
  await page.waitForSelector('[role=alert]:text("a.json is no campaign of Filon.")');
  await page
    .getByLabel('Open a file')
    .setInputFiles({ name: 'b.json', mimeType: 'application/json', buffer: file.bytes });
  await drawn(page, 'It is dug here');
  await close();
});

it('stands in a frame of another site: no script, no cookie, nothing from elsewhere, and a link to check it', async () => {
  const { page, close } = await site.open(`/en/campaign${linkOf({})}`);
  await drawn(page, 'It is dug here');
  const code = await page.getByLabel('Code for your site', { exact: true }).inputValue();
  const other = createServer((_, response) => {
    response.setHeader('content-type', 'text/html').end(`<!doctype html><title>Other</title>${code}`);
  }).listen(0, '127.0.0.1');
  await once(other, 'listening');
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  const origin = `http://127.0.0.1:${(other.address() as AddressInfo).port}`;
  await page.goto(origin);
  const frame = page.frameLocator('iframe');
  await frame.locator('svg:visible text:text("It is dug here")').waitFor();
  const link = frame.locator('a:visible');
  expect(await link.getAttribute('href')).toContain('/en/map?material=material');
  expect(asked.filter((url) => !url.includes('favicon')).map((url) => new URL(url).pathname)).toEqual([
    '/',
    '/embed/map',
  ]);
  expect(await page.context().cookies()).toEqual([]);
  other.close();
  await close();
});

it('keeps a logo in the browser: it stands in the file, and in no request and no address', async () => {
  const { page, close } = await site.open(`/en/campaign${linkOf({ format: 'a4' })}`);
  await drawn(page, 'It is dug here');
  const sent: string[] = [];
  page.on('request', (request) => sent.push(request.url() + (request.postData() ?? '')));
  // One red dot.
  const dot =
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg==';
  await page
    .getByLabel('Choose a file')
    .setInputFiles({ name: 'x.txt', mimeType: 'text/plain', buffer: Buffer.from('no') });
  await page.waitForSelector('[role=status]:text("This is no PNG")');
  await page
    .getByLabel('Choose a file')
    .setInputFiles({ name: 'x.png', mimeType: 'image/png', buffer: Buffer.from(dot, 'base64') });
  await page.waitForSelector(`${sheet} image`);
  expect((await taken(page, 'Picture (SVG)')).bytes.toString('utf8')).toContain(dot);
  expect(page.url()).not.toContain(dot.slice(0, 20));
  expect(sent.filter((one) => one.includes(dot.slice(0, 20)) && !one.startsWith('data:'))).toEqual([]);
  await close();
});

it('says what is too long for a link, and still gives the files', async () => {
  const { page, close } = await site.open(`/en/campaign${linkOf({})}`);
  await drawn(page, 'It is dug here');
  await page.getByLabel('Your text').fill('é'.repeat(700));
  for (let note = 2; note <= 5; note += 1) {
    await page.getByRole('button', { name: 'Add a note' }).click();
    await page.getByLabel(`Note ${note}`).fill('é'.repeat(200));
  }
  await page.waitForSelector(':text("too long for a link or an embed")');
  await drawn(page, 'ééé');
  expect(await page.getByLabel('Code for your site', { exact: true }).count()).toBe(0);
  expect(await page.getByRole('button', { name: 'Picture (SVG)' }).isEnabled()).toBe(true);
  await page.getByLabel('Your text').fill('x'.repeat(701));
  await page.waitForSelector('[role=status]:text("one of them is too long")');
  await close();
});

it('shows hostile words as words, says what its address does not understand, and still draws', async () => {
  const title = '<img src=x onerror=alert(1)>\u202eDNE';
  const { page, complaints, close } = await site.open(
    `/en/campaign${linkOf({ title, format: 'a9', picture: 'ledger' })}`,
  );
  await drawn(page, '<img src=x onerror=alert(1)>DNE');
  expect(await page.locator('.campaign-sheet img').count()).toBe(0);
  expect(await page.locator('.notice').allTextContents()).toEqual([expect.stringContaining('format')]);
  expect(complaints).toEqual([]);
  await close();
});

it('says that there is no network, and goes on when asked again', async () => {
  const { page, close } = await site.open('/en/campaign?picture=ledger', { userAgent: 'offline' });
  await page.waitForSelector(sheet);
  await page.context().setOffline(true);
  await page.getByLabel('Size').selectOption('square');
  await page.waitForSelector('.notice:has-text("You are offline")');
  await page.context().setOffline(false);
  await page.locator('.notice .link-button').click();
  await page.waitForSelector(sheet);
  await close();
});

it('is French on a French page, with no violation of WCAG', async () => {
  const { page, close } = await site.open(
    `/fr/campaign${linkOf({ title: 'Notre cuivre', author: 'Collectif', notes: 'economy:COD|Extrait ici' })}`,
  );
  await drawn(page, 'Extrait ici');
  await settled(page);
  expect(await foreignTexts(page, 'fr')).toEqual([]);
  expect(await violationsOf(page)).toEqual([]);
  await close();
});

it.each([
  ['a4', 297, 210],
  ['a3', 420, 297],
] as const)('prints on a sheet of %s', async (format, long, short) => {
  const { page, close } = await site.open(`/en/campaign${linkOf({ format })}`);
  await page.waitForSelector('.campaign-preview[aria-busy=false]');
  const { file, bytes } = await taken(page, 'Page to print (PDF)');
  expect(file).toBe(`filon-map-${format}-en.pdf`);
  const sheet = await (await getDocumentProxy(new Uint8Array(bytes))).getPage(1);
  const [, , width = 0, height = 0] = sheet.view;
  // A point is 1/72 inch, an inch 25.4 mm.
  expect(Math.max(width, height)).toBeCloseTo((long / 25.4) * 72, 1);
  expect(Math.min(width, height)).toBeCloseTo((short / 25.4) * 72, 1);
  await close();
});

it('prints as PDF in which a hostile title is text, and links to the data that it was drawn from', async () => {
  const title = '<script>alert(1)</script> (Tj) \\ "=cmd"';
  const { page, complaints, close } = await site.open(`/en/campaign${linkOf({ title })}`);
  await page.waitForSelector('.campaign-preview[aria-busy=false]');
  const { file, bytes } = await taken(page, 'Page to print (PDF)');
  expect(file).toBe('filon-map-a4-en.pdf');
  const read = await getDocumentProxy(new Uint8Array(bytes));
  expect(read.numPages).toBe(1);
  const { text } = await extractText(read, { mergePages: true });
  // Lines are broken where the sheet is narrow: blanks aside it is what was written.
  const bare = (said: string): string => said.replaceAll(/\s/g, '');
  expect(bare(text)).toContain(bare(title));
  expect(bare(text)).toContain(bare('figures by Filon'));
  const data = await page.getByRole('link', { name: 'Data behind it (ZIP)' }).getAttribute('href');
  const zip = await fetch(`${site.url}${data}`);
  expect([zip.status, zip.headers.get('content-type')]).toEqual([200, 'application/zip']);
  const files = unzipSync(new Uint8Array(await zip.arrayBuffer()));
  expect(new TextDecoder().decode(files['figures-1.csv'])).toContain('economy:COD');
  expect(complaints).toEqual([]);
  await close();
});
