import { describe, expect, it } from 'vitest';
import type { StatementLine } from '../../figure/statement.ts';
import { finding, sorted, tabbed } from './statements.ts';

function line(id: string, more: Partial<StatementLine>): StatementLine {
  return {
    id,
    subject: { id: 'economy:COD', name: 'RD Congo' },
    predicate: { id: 'extracts', label: 'extrait' },
    object: { id: 'material:cobalt', name: 'Cobalt' },
    product: null,
    stage: 'EXTRACTION',
    period: { text: '2024' },
    quantity: null,
    edition: '2025',
    read: 'ORIGINAL',
    quarantine: null,
    notices: [],
    source: { id: 'usgs-mcs', shortTitle: 'USGS Mineral Commodity Summaries' },
    ...more,
  };
}
const said = ({ subject, object }: StatementLine) => `${subject.name} ${object?.name}`;
const tonnes = (value: number | null) => ({
  value,
  low: null,
  high: null,
  unit: { id: 't:contained', symbol: 't', dimension: 'mass', basis: 'contained', basisLabel: 'contenu' },
  status: 'REPORTED' as const,
  missing: value === null ? ('WITHHELD' as const) : null,
});

describe('the table of statements', () => {
  it('goes by stage, then newest first, then largest; what has no value comes last', () => {
    const given = [
      line('a', { stage: 'END_OF_LIFE', period: { text: '2025' } }),
      line('b', { period: { text: '2023' }, quantity: tonnes(9) }),
      line('c', { quantity: tonnes(null) }),
      line('d', { quantity: tonnes(1) }),
      line('e', { quantity: tonnes(2) }),
      line('f', { stage: null }),
    ];
    expect(sorted(given).map(({ id }) => id)).toEqual(['e', 'd', 'c', 'b', 'a', 'f']);
  });

  it('finds every word, accents and case aside', () => {
    const given = [line('a', {}), line('b', { subject: { id: 'economy:PER', name: 'Pérou' } })];
    expect(finding(given, 'PEROU cobalt', said).map(({ id }) => id)).toEqual(['b']);
    expect(finding(given, '  ', said).map(({ id }) => id)).toEqual(['a', 'b']);
    expect(finding(given, undefined, said)).toBe(given);
    expect(finding(given, 'perou copper', said)).toEqual([]);
  });

  it('copies as rows of one length; a missing value is empty, never zero', () => {
    const [head, row] = tabbed([line('a', { quantity: tonnes(null), edition: '2025\t2026' })]).split('\n');
    const cells = row?.split('\t') ?? [];
    expect(cells.length).toBe(head?.split('\t').length);
    expect(cells.slice(7, 13)).toEqual(['', '', '', 't:contained', 'REPORTED', 'WITHHELD']);
    expect(cells.at(-1)).toBe('2025 2026');
  });
});
