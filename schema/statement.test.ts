import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import type { Source } from './source.ts';
import { PeriodSchema, StatementBodySchema, statement, statementId, yearsOfPeriod } from './statement.ts';

const source = {
  id: 'example',
  editions: [{ id: '2025' }],
  licence: 'us-public-domain',
} as unknown as Source;

const parts = {
  subject: 'economy:COD',
  predicate: 'extracts',
  object: 'material:cobalt',
  product: null,
  stage: 'extraction',
  period: '2024',
  value: 220_000,
  low: null,
  high: null,
  unit: 't:contained',
  status: 'estimated',
  missing: null,
  source: 'example',
  edition: '2025',
  locator: 'row 3',
  read: 'copy',
  note: null,
  quarantine: null,
} as const;

describe('the id of a statement', () => {
  it('is the SHA-256 of the canonical array, written out here by hand', () => {
    const canonical =
      '["economy:COD","extracts","material:cobalt",null,"extraction","2024","220000",null,null,"t:contained","estimated",null,"example","2025","row 3"]';
    const expected = createHash('sha256').update(canonical).digest('hex');
    expect(statement(parts, source).id).toBe(expected);
    // The vector itself, so that a change of the rule cannot pass unseen.
    expect(expected).toBe('f13d58a4edc0ecf5cf37dadc0b68ee80107e1ec23694e5ec59beb7f2d54e715a');
  });

  it('does not depend on how it was read, its note or its quarantine', () => {
    const other = {
      ...parts,
      read: 'original' as const,
      note: 'a note',
      quarantine: { rule: 'r', reason: 'because' },
    };
    expect(statement(other, source).id).toBe(statement(parts, source).id);
  });

  it.each([
    ['subject', 'economy:COG'],
    ['period', '2023'],
    ['value', 220_001],
    ['unit', 'kt:contained'],
    ['status', 'reported'],
    ['locator', 'row 4'],
  ])('changes with %s', (field, value) => {
    expect(statementId(StatementBodySchema.parse({ ...parts, [field]: value }))).not.toBe(
      statement(parts, source).id,
    );
  });

  it('is the same for composed and decomposed letters', () => {
    const composed = statementId(StatementBodySchema.parse({ ...parts, locator: 'caf\u00e9' }));
    const decomposed = statementId(StatementBodySchema.parse({ ...parts, locator: 'cafe\u0301' }));
    expect(composed).toBe(decomposed);
  });
});

describe('a statement cannot be constructed', () => {
  it.each(['source', 'edition', 'locator', 'period', 'status', 'read'])('without %s', (field) => {
    const { [field as 'source']: _, ...rest } = parts;
    expect(() => statement(rest as typeof parts, source)).toThrow(field);
  });

  it.each([
    ['an empty locator', { locator: '' }, 'locator'],
    ['a value without unit', { unit: null }, 'unit'],
    ['an unknown unit', { unit: 't' }, 'unit'],
    ['a unit of another dimension', { unit: 'MUSD:current' }, 'unit'],
    ['a subject of another kind', { subject: 'device:smartphone' }, 'subject'],
    ['an object of another kind', { object: 'economy:FRA' }, 'object'],
    ['no object', { object: null }, 'object'],
    ['another stage', { stage: 'refining' }, 'stage'],
    ['low above high', { value: null, low: 3, high: 2, missing: 'only-bounds' }, 'low'],
    ['a value outside its range', { low: 300_000, high: 400_000 }, 'low'],
    ['bounds without a reason', { value: null, low: 1, high: 2 }, 'missing'],
    ['a value that is also missing', { missing: 'withheld' }, 'missing'],
    ['not a number', { value: Number.NaN }, 'value'],
    ['infinity', { value: Number.POSITIVE_INFINITY }, 'value'],
    ['a column that does not exist', { wrong: 1 }, 'wrong'],
    ['__proto__ as subject', { subject: '__proto__' }, 'subject'],
    ['constructor as object', { object: 'constructor' }, 'object'],
  ])('with %s', (_, change, where) => {
    const result = StatementBodySchema.safeParse({ ...parts, ...change });
    expect(result.success).toBe(false);
    expect(JSON.stringify(result.error?.issues)).toContain(where);
  });

  it('under another source, or an edition that its manifest does not list', () => {
    expect(() => statement({ ...parts, source: 'other' }, source)).toThrow(/names source "other"/);
    expect(() => statement({ ...parts, edition: '1999' }, source)).toThrow(/no edition "1999"; known: 2025/);
  });
});

describe('a statement may have', () => {
  it.each([
    ['bounds and no point', { value: null, low: 1, high: 2, missing: 'only-bounds' }],
    ['one bound', { value: null, low: 25, missing: 'only-bounds' }],
    ['a withheld value', { value: null, missing: 'withheld' }],
    ['zero', { value: 0 }],
    ['a presence without quantity', { value: null, unit: null }],
  ])('%s', (_, change) => {
    expect(StatementBodySchema.safeParse({ ...parts, ...change }).error).toBeUndefined();
  });
});

describe('periods', () => {
  it.each(['2024', '2011/2016', '2022-09-28'])('%s is one', (period) => {
    expect(PeriodSchema.safeParse(period).success).toBe(true);
  });
  it.each([
    '',
    '24',
    '2016/2011',
    '2024_estimated',
    '2021–24',
    '2022-13-01',
    '2022-02-30',
    '20x4',
    '0000',
    '9999',
    '2024/9999',
  ])('%j is none', (period) => {
    expect(PeriodSchema.safeParse(period).success).toBe(false);
  });
  it('give their years', () => {
    expect(yearsOfPeriod('2011/2016')).toEqual({ from: 2011, to: 2016 });
    expect(yearsOfPeriod('2022-09-28')).toEqual({ from: 2022, to: 2022 });
  });
});
