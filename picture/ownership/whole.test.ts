/** Owners as a file: rows sum to the whole, what nobody can be given is hatched, and no owner is left out uncounted. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { QuantityResult } from '../answer.ts';
import { words } from '../words/index.ts';
import { type OwnershipOptions, type OwnershipPart, ownerRows, ownershipWhole } from './whole.ts';

const unit = { id: 'fraction', symbol: '', dimension: 'ratio', basis: 'none', basisLabel: '' };
const share = (value: number): { readonly quantity: QuantityResult } => ({
  quantity: { value, low: null, high: null, unit, status: 'DERIVED', missing: null },
});
const options: OwnershipOptions = {
  width: 900,
  locale: 'en',
  words: words.en,
  labels: {
    title: 'Who owns it?',
    homes: {
      HOME: 'home known',
      HOME_NOT_KNOWN: 'home not known',
      SPLIT_UNKNOWN: 'split not known',
      CONTRADICTED: 'contradicted',
      RING: 'ring',
      NOT_NAMED: 'no owner named',
    },
    kinds: {
      OWNER: 'owner',
      SPLIT_UNKNOWN: 'split not known',
      CONTRADICTED: 'contradicted',
      RING: 'ring',
      NOT_NAMED: 'no owner named',
    },
    others: '{count} other owners',
    total: 'In all: {total}.',
  },
  sources: [{ source: { id: 'a', shortTitle: 'A list' }, edition: '2024', statements: 3 }],
  release: 'abc',
};

/** Owners with these parts; of the rest no owner is named. */
function part(parts: readonly number[]): OwnershipPart {
  const rest = 1 - parts.reduce((sum, one) => sum + one, 0);
  return {
    material: { id: 'material:copper', name: 'Copper' },
    stage: 'EXTRACTION',
    source: { shortTitle: 'A list' },
    edition: '2024',
    years: [2022, 2024],
    total: share(1),
    rows: [
      ...parts.map((value, at) => ({
        kind: 'OWNER' as const,
        owners: [{ id: `org:${at}`, name: `Owner ${at}` }],
        home: at % 2 === 0 ? { id: 'economy:CHL', name: 'Chile' } : null,
        share: share(value),
      })),
      { kind: 'NOT_NAMED', owners: [], home: null, share: share(rest) },
    ],
    homes: [
      { kind: 'HOME', share: share(1 - rest) },
      { kind: 'NOT_NAMED', share: share(rest) },
    ],
  };
}

it('shows parts that sum to the whole, however many owners there are', () => {
  fc.assert(
    fc.property(
      fc.array(fc.double({ min: 0.001, max: 0.01, noNaN: true }), { minLength: 1, maxLength: 60 }),
      (parts) => {
        const rows = ownerRows(part(parts), options);
        expect(rows.reduce((sum, row) => sum + (row.share ?? 0), 0)).toBeCloseTo(1, 9);
        expect(rows.at(-1)).toMatchObject({ name: 'no owner named', fill: 'hatch' });
        if (parts.length > 14) expect(rows.at(-2)?.name).toBe(`${parts.length - 14} other owners`);
      },
    ),
  );
});

it('says of each owner its home or that it is not known, and years, source and release', () => {
  const rows = ownerRows(part([0.3, 0.2]), options);
  expect(rows.map(({ name, about }) => [name, about])).toEqual([
    ['Owner 0', 'Chile'],
    ['Owner 1', 'home not known'],
    ['no owner named', ''],
  ]);
  const { title, subtitle, footer, layers } = ownershipWhole(part([0.3, 0.2]), options);
  expect([title, subtitle]).toEqual([
    'Who owns it?',
    'Copper, Extraction, 2022, 2024. In all: 100%. A list, 2024.',
  ]);
  expect(footer.join(' ')).toMatch(/A list 2024.*abc/);
  const texts = layers.flatMap(({ shapes }) =>
    shapes.flatMap((one) => (one.kind === 'text' ? [one.text] : [])),
  );
  expect(texts).toEqual(expect.arrayContaining(['30%', '20%', '50%', '50% no owner named']));
});
