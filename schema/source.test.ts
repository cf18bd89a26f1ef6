import { describe, expect, it } from 'vitest';
import { SourceSchema } from './source.ts';

const source = {
  id: 's',
  publisher: 'S',
  title: 'Ores',
  shortTitle: { en: 'S, ores', fr: 'S, minerais', es: 'S, minerales' },
  url: 'https://example.org/',
  licence: 'facts',
  attribution: 'S',
  citation: 'S (2025): Ores.',
  interest: 'public',
  cadence: 'Yearly.',
  covers: { en: 'Ores.', fr: 'Minerais.', es: 'Minerales.' },
  stages: ['extraction'],
  defects: [],
  editions: [{ id: '1', title: 'First', published: '2025', url: null, doi: null, checksums: {} }],
};
const edition = source.editions[0];

describe('a manifest', () => {
  it.each([
    source,
    { ...source, url: 'http://example.org/a?b=c#d' },
    { ...source, url: 'urn:filon:vocabulary' },
    { ...source, editions: [{ ...edition, url: 'https://example.org/1', doi: '10.5066/P1WKQ63T' }] },
    // A DOI of Wiley’s, with brackets and a semicolon, as the DOI handbook allows them.
    { ...source, editions: [{ ...edition, doi: '10.1002/(SICI)1096-8644(199601)99:1;1-C' }] },
  ])('leads to pages of the web, or names what has none', (manifest) => {
    expect(SourceSchema.safeParse(manifest).error).toBeUndefined();
  });

  it.each([
    [{ ...source, url: 'javascript:alert(1)' }, ['url'], /begins with https/],
    [{ ...source, url: 'data:text/html,x' }, ['url'], /begins with https/],
    [{ ...source, editions: [{ ...edition, url: 'javascript:alert(1)' }] }, ['editions', 0, 'url'], /https/],
    [{ ...source, editions: [{ ...edition, doi: '10.1/"><script>' }] }, ['editions', 0, 'doi'], /a DOI/],
    [{ ...source, editions: [{ ...edition, doi: 'doi:10.5066/X' }] }, ['editions', 0, 'doi'], /a DOI/],
  ])('never to a script', (manifest, path, message) => {
    const issues = SourceSchema.safeParse(manifest).error?.issues ?? [];
    expect(issues.map((issue) => issue.path)).toEqual([path]);
    expect(issues[0]?.message).toMatch(message);
  });
});
