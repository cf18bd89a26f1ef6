import { describe, expect, it } from 'vitest';
import type { PrecedenceLine } from '../../../schema/precedence.ts';
import { statementsOf } from '../../question/testing/hand-made-graph.ts';
import { precedence, type SourceEdition } from './precedence.ts';

const line = (
  source: string,
  edition: string,
  rank: number,
  object = '*',
  rule = 'rule',
): PrecedenceLine => ({
  rule,
  predicate: 'extracts',
  object,
  rank,
  source,
  edition,
});

const { sources } = statementsOf(
  ['2023', '2024', '2025'].flatMap((edition) =>
    ['bgs', 'usgs', 'zoe'].map(
      (source) =>
        [
          'economy:A',
          'extracts',
          'material:tin',
          { source, edition, value: 1, unit: 't:contained' },
        ] as const,
    ),
  ),
);

function ordered(lines: readonly PrecedenceLine[], object = 'material:tin'): readonly string[] {
  const all: readonly SourceEdition[] = sources.flatMap(({ id, editions }) =>
    editions.map((edition) => ({ source: id, edition: edition.id })),
  );
  const compare = precedence(lines, sources).compare('rule', 'extracts', object);
  return [...all].sort(compare).map(({ source, edition }) => `${source} ${edition}`);
}

describe('a precedence rule', () => {
  it('puts named editions first by rank, and what it does not name last: by source, the newest edition first', () => {
    expect(ordered([line('usgs', '2024', 1), line('bgs', '2025', 2)]).slice(0, 4)).toEqual([
      'usgs 2024',
      'bgs 2025',
      'bgs 2024',
      'bgs 2023',
    ]);
  });

  it('prefers a line that names the object to a better rank for any', () => {
    const lines = [line('usgs', '2025', 1), line('bgs', '2023', 9, 'material:tin')];
    expect(ordered(lines)[0]).toBe('bgs 2023');
    expect(ordered(lines, 'material:gold')[0]).toBe('usgs 2025');
  });

  it('takes an edition of * for every edition of the source, the newest first', () => {
    expect(ordered([line('zoe', '*', 1)]).slice(0, 3)).toEqual(['zoe 2025', 'zoe 2024', 'zoe 2023']);
  });

  it('ignores lines of other rules and predicates', () => {
    expect(ordered([line('zoe', '2023', 1, '*', 'other')])[0]).toBe('bgs 2025');
  });

  it('lists the names of its rules once', () => {
    expect(
      precedence([line('a', '1', 1), line('a', '1', 2), line('b', '1', 1, '*', 'other')], []).rules,
    ).toEqual(['other', 'rule']);
  });
});
