/** What must come out of the pinned files, and of any. */
import type { Assertion, ReconciledDraft } from '../../adapter.ts';

const rows: Readonly<Record<string, number>> = {
  'BGS_REs_production.csv': 639,
  'BGS_cobalt_production.csv': 1571,
  'BGS_copper_production.csv': 6843,
  'BGS_ferroalloys_production.csv': 8140,
  'BGS_gallium_production.csv': 82,
  'BGS_germanium_production.csv': 223,
  'BGS_magnesium_production.csv': 490,
  'BGS_nickel_production.csv': 2509,
};

const rowCounts: Assertion = {
  says: `the eight files have ${Object.values(rows).reduce((sum, count) => sum + count, 0)} rows`,
  check({ rowsRead }) {
    const wrong = Object.entries(rows).filter(([file, count]) => rowsRead.get(file) !== count);
    return wrong.length === 0
      ? undefined
      : wrong.map(([file, count]) => `${file}: ${rowsRead.get(file) ?? 0} rows, not ${count}`).join('; ');
  },
};

function sumIs(
  predicate: ReconciledDraft['predicate'],
  material: string,
  period: string,
  sum: number,
): Assertion {
  const name = `${predicate} material:${material} in ${period}`;
  return {
    says: `the countries’ ${name} sums to ${sum} t`,
    check({ statements }) {
      const found = statements
        .filter(
          (draft) =>
            draft.predicate === predicate &&
            draft.object === `material:${material}` &&
            draft.period === period &&
            draft.unit === 't:contained' &&
            draft.quarantine === undefined,
        )
        .reduce((total, draft) => total + (draft.value ?? 0), 0);
      return found === sum ? undefined : `${name}: ${found} t`;
    },
  };
}

function valueIs(subject: string, material: string, value: number, status: string): Assertion {
  return {
    says: `${subject} refined ${value} t of ${material} in 2023, ${status}`,
    check({ statements }) {
      const found = statements.filter(
        (draft) =>
          draft.subject === subject &&
          draft.predicate === 'refines' &&
          draft.object === `material:${material}` &&
          draft.period === '2023',
      );
      const [only] = found;
      return found.length === 1 && only?.value === value && only.status === status
        ? undefined
        : `${found.map((draft) => `${draft.value} ${draft.status}`).join(', ') || 'no statement'}`;
    },
  };
}

/** The archive has no world row; one would be added to the countries by every sum. */
export const noWorldRow: Assertion = {
  says: 'no row is about the world',
  check: ({ statements }) =>
    statements.some(({ subject }) => !subject.startsWith('economy:'))
      ? 'a subject that is no economy'
      : undefined,
};

export const pinned: readonly Assertion[] = [
  rowCounts,
  sumIs('refines', 'cobalt', '2023', 175_706),
  sumIs('refines', 'copper', '2023', 27_588_772),
  sumIs('refines', 'nickel', '2023', 3_408_039),
  sumIs('refines', 'gallium', '2023', 643),
  sumIs('refines', 'germanium', '2023', 211),
  sumIs('smelts', 'copper', '2023', 21_533_889),
  sumIs('smelts', 'magnesium', '2023', 860_858),
  valueIs('economy:CHN', 'cobalt', 140_000, 'estimated'),
  valueIs('economy:FIN', 'cobalt', 10_627, 'reported'),
  valueIs('economy:COD', 'copper', 2_210_000, 'reported'),
  valueIs('economy:COG', 'copper', 8_400, 'reported'),
];
