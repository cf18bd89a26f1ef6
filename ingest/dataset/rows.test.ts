import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Statement } from '../../schema/statement.ts';
import { statementCells, tableText } from './rows.ts';

describe('tableText', () => {
  it('quotes only where needed, ends lines with LF, and puts one row on one line', () => {
    const text = tableText('codes', [
      ['economy:COD', 'iso2', 'C"D'],
      ['economy:CHL', 'x,y', 'a\r\n b'],
    ]);
    expect(text).toBe('entity,system,code\neconomy:CHL,"x,y",a b\neconomy:COD,iso2,"C""D"\n');
  });

  it('sorts by code units, the same in every locale, and writes a repeated row once', () => {
    const rows = [
      ['é', '', ''],
      ['z', '', ''],
      ['a', '', ''],
      ['Z', '', ''],
      ['a', '', ''],
    ];
    expect(tableText('codes', rows)).toBe('entity,system,code\nZ,,\na,,\nz,,\né,,\n');
  });

  it('writes text in NFC', () => {
    expect(tableText('codes', [['cafe\u0301', 's', 'c']])).toContain('caf\u00e9,s,c');
  });

  it('gives the same bytes in any order of the rows', () => {
    const cell = fc.string({ maxLength: 4 });
    const rows = fc.array(fc.tuple(cell, cell, cell), { maxLength: 20 });
    fc.assert(
      fc.property(
        rows.chain((list) =>
          fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length })),
        ),
        ([list, shuffled]) => {
          expect(tableText('codes', shuffled)).toBe(tableText('codes', list));
        },
      ),
    );
  });
});

it('a statement has its numbers as plain decimals and nothing where nothing is known', () => {
  const statement: Statement = {
    id: '',
    subject: 'economy:COD',
    predicate: 'extracts',
    object: 'material:cobalt',
    product: null,
    stage: 'extraction',
    period: '2024',
    value: null,
    low: 0,
    high: 1.5e-7,
    unit: 't:contained',
    status: 'reported',
    missing: 'only-bounds',
    source: 's',
    edition: '1',
    locator: 'p. 1',
    read: 'original',
    note: null,
    quarantine: { rule: 'r', reason: 'why' },
  };
  expect(statementCells(statement, 'facts').join(';')).toBe(
    'economy:COD;extracts;material:cobalt;;extraction;2024;;0;0.00000015;t:contained;reported;only-bounds;s;1;facts;p. 1;original;;r;why',
  );
});
