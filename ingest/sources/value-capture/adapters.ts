/** The price splits, in two adapters: devices of others, and what a maker says of its own. */
import type { Adapter, Assertion, ReconciledDraft } from '../../adapter.ts';
import { valueCapture, valueCaptureMaker } from './source.ts';
import { splitsTable } from './table.ts';

const fileName = 'value_capture.csv';

function rowsAre(count: number): Assertion {
  return {
    says: `${fileName} has ${count} rows`,
    check: ({ rowsRead }) =>
      rowsRead.get(fileName) === count ? undefined : `${rowsRead.get(fileName) ?? 0} rows`,
  };
}

const partsOf = (statements: readonly ReconciledDraft[], device: string, unit: string): number =>
  statements
    .filter((draft) => draft.object === device && draft.unit === unit && draft.subject !== 'group:world')
    .reduce((sum, { value = 0 }) => sum + value, 0);

/** The table of the National Science Board rounds each of its eleven parts to a dollar. */
export const partsOfTheIpad: Assertion = {
  says: 'the parts of the iPad of 2010 sum to its price of 499 USD within the 1 USD of the document’s rounding',
  check({ statements }) {
    const sum = partsOf(statements, 'device:apple-ipad-2010', 'USD:current');
    return Math.abs(sum - 499) <= 1 ? undefined : `${sum} USD`;
  },
};

/** @param total the percentage that the document's own rounding leaves */
export function sharesSumTo(device: string, total: string): Assertion {
  return {
    says: `the shares of ${device} sum to ${total} %`,
    check({ statements }) {
      const sum = partsOf(statements, device, 'percent').toFixed(1);
      return sum === total ? undefined : `${sum} %`;
    },
  };
}

const common = {
  dataset: 'value-capture',
  edition: '2023',
  read: 'secondary',
  rawFolder: 'manufacture/curated-value-capture',
  corrections: [],
  quarantine: [],
  assertions: [],
} as const;

export const valueCapture2023: Adapter = {
  ...common,
  id: 'value-capture-2023',
  source: valueCapture,
  tables: [splitsTable(valueCapture.id, false)],
  pinnedAssertions: [
    rowsAre(77),
    partsOfTheIpad,
    sharesSumTo('device:apple-iphone-4', '100.2'),
    sharesSumTo('device:apple-iphone-7', '100.0'),
    sharesSumTo('device:samsung-galaxy-s7', '100.0'),
    sharesSumTo('device:huawei-p9', '100.0'),
    sharesSumTo('device:apple-iphone-12-pro', '99.9'),
  ],
};

export const valueCaptureMaker2023: Adapter = {
  ...common,
  id: 'value-capture-maker-2023',
  source: valueCaptureMaker,
  tables: [splitsTable(valueCaptureMaker.id, true)],
  pinnedAssertions: [rowsAre(77)],
};
