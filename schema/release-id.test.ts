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

const parts: ReleaseParts = {
  statementIds: ['b', 'a'],
  readAndQuarantine: [
    ['a', 'copy', null, null],
    ['b', 'original', 'unit-slip', 'a thousand times the year before'],
  ],
  entities: [entity('economy:FRA'), entity('economy:COD')],
  aliases: [{ entity: 'economy:COD', name: 'Congo (Kinshasa)', language: 'en', scope: 'usgs-mcs' }],
  codes: [{ entity: 'economy:COD', system: 'm49', code: '180' }],
  precedence: [{ rule: 'r', predicate: 'extracts', object: '*', rank: 1, source: 's', edition: '2025' }],
  corrections: [
    { source: 's', edition: '1', locator: 'l', column: 'c', found: '', corrected: 't', reason: 'blank once' },
  ],
  sources: [{ id: 's', interest: 'public', licence: 'facts', attribution: 'S' } as unknown as Source],
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
    ['how one was read', { readAndQuarantine: [['a', 'original', null, null]] }],
    ['a quarantine', { readAndQuarantine: [['a', 'copy', 'unit-slip', 'why']] }],
    ['a name', { entities: [entity('economy:FRA'), { ...entity('economy:COD'), partOf: 'group:world' }] }],
    ['an alias', { aliases: [] }],
    ['a code', { codes: [] }],
    ['a precedence', { precedence: [] }],
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
      'an interest',
      {
        sources: [{ id: 's', interest: 'industry', licence: 'facts', attribution: 'S' } as unknown as Source],
      },
    ],
    [
      'a licence',
      { sources: [{ id: 's', interest: 'public', licence: 'MIT', attribution: 'S' } as unknown as Source] },
    ],
  ];
  it.each(changes)('changes with %s', (_, change) => {
    expect(releaseId({ ...parts, ...change })).not.toBe(releaseId(parts));
  });
});
