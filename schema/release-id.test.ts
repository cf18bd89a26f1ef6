import { describe, expect, it } from 'vitest';
import { type ReleaseParts, releaseId } from './release-id.ts';
import type { Source } from './source.ts';

const entity = (id: string) => ({
  id,
  name: { en: id, fr: id, es: id },
  latitude: null,
  longitude: null,
  partOf: null,
  ownedBy: null,
  replacedBy: null,
});

const source: Source = {
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
const edition = source.editions.slice(0, 1);

const parts: ReleaseParts = {
  statementIds: ['b', 'a'],
  besideIds: [
    ['a', 'copy', null, null, null],
    ['b', 'original', null, 'unit-slip', 'a thousand times the year before'],
  ],
  entities: [entity('economy:FRA'), entity('economy:COD')],
  aliases: [{ entity: 'economy:COD', name: 'Congo (Kinshasa)', language: 'en', scope: 'usgs-mcs' }],
  codes: [{ entity: 'economy:COD', system: 'm49', code: '180' }],
  precedence: [{ rule: 'r', predicate: 'extracts', object: '*', rank: 1, source: 's', edition: '2025' }],
  corrections: [
    { source: 's', edition: '1', locator: 'l', column: 'c', found: '', corrected: 't', reason: 'blank once' },
  ],
  sources: [source],
};

describe('the release id', () => {
  it('does not depend on the order of anything', () => {
    const reversed = Object.fromEntries(
      Object.entries(parts).map(([key, list]) => [key, [...(list as unknown[])].reverse()]),
    ) as unknown as ReleaseParts;
    expect(releaseId(reversed)).toBe(releaseId(parts));
    expect(releaseId(parts)).toMatch(/^[0-9a-f]{64}$/);
  });

  const changes: readonly [string, Partial<ReleaseParts>][] = [
    ['a statement', { statementIds: ['a'] }],
    ['how one was read', { besideIds: [['a', 'original', null, null, null]] }],
    ['a quarantine', { besideIds: [['a', 'copy', null, 'unit-slip', 'why']] }],
    ['a name', { entities: [entity('economy:FRA'), { ...entity('economy:COD'), partOf: 'group:world' }] }],
    ['an alias', { aliases: [] }],
    ['a code', { codes: [] }],
    ['a precedence', { precedence: [] }],
    ['a reason', { reasons: [{ rule: 'r', predicate: null, text: { en: 'why', fr: '', es: '' } }] }],
    ['a correction', { corrections: [] }],
    [
      'a gap in words',
      {
        unknowns: [
          { id: 'u', kind: 'withheld', stage: null, entity: null, text: { en: '', fr: '', es: '' } },
        ],
      },
    ],
    [
      'what a table covers',
      {
        extents: [
          {
            source: 's',
            edition: '1',
            predicate: 'exportsTo',
            product: null,
            period: '2024',
            dimension: null,
            extent: 'largest',
            share: null,
            text: { en: '', fr: '', es: '' },
          },
        ],
      },
    ],
    ['an interest', { sources: [{ ...source, interest: 'industry' }] }],
    ['a licence', { sources: [{ ...source, licence: 'CC0-1.0' }] }],
    // What follows is printed by answers too: the same release gives the same bytes.
    ['a note', { besideIds: [['a', 'copy', 'Listed as Zaire.', null, null]] }],
    ['a title', { sources: [{ ...source, title: 'Metals' }] }],
    ['a citation', { sources: [{ ...source, citation: 'S (2026): Ores.' }] }],
    ['an address', { sources: [{ ...source, url: 'https://example.org/ores' }] }],
    ['an edition', { sources: [{ ...source, editions: edition.map((one) => ({ ...one, title: '1st' })) }] }],
  ];
  it('does not depend on the order of keys in a manifest', () => {
    const turned = Object.fromEntries(Object.entries(source).reverse()) as unknown as Source;
    expect(releaseId({ ...parts, sources: [turned] })).toBe(releaseId(parts));
  });

  it.each(changes)('changes with %s', (_, change) => {
    expect(releaseId({ ...parts, ...change })).not.toBe(releaseId(parts));
  });
});
