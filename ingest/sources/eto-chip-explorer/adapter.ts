/** The chip explorer's five files: inputs, stages, what goes into what, providers, and what each provides. */
import type { Adapter, Assertion } from '../../adapter.ts';
import { fileHasRows } from '../../row-count.ts';
import { inputsTable, sequenceTable, stagesTable } from './inputs-table.ts';
import { providersTable, provisionTable } from './providers-tables.ts';
import { etoSource } from './source.ts';

/** Shares of economies of one input or stage add up to the world, as the publisher rounds them. */
const sharesAddUp: Assertion = {
  says: 'shares of economies of each input add up to 100 percent, by 3 more or less',
  check({ statements }) {
    const sums = new Map<string, number>();
    for (const { predicate, product, object, value } of statements) {
      const isShare = predicate === 'hasCapacity' || object === 'indicator:market-share-by-headquarters';
      const of = predicate === 'hasCapacity' ? object : product;
      if (isShare && of !== undefined && value !== undefined) sums.set(of, (sums.get(of) ?? 0) + value);
    }
    const wrong = [...sums].filter(([, sum]) => Math.abs(sum - 100) > 3.05);
    return wrong.length === 0 ? undefined : wrong.map(([id, sum]) => `${id} ${sum}`).join(', ');
  },
};

export const etoChipExplorer: Adapter = {
  id: 'eto-chip-explorer',
  dataset: 'eto-chip-explorer',
  source: etoSource,
  edition: '2026-08',
  read: 'copy',
  rawFolder: 'manufacture/eto-chip-explorer',
  tables: [inputsTable, stagesTable, sequenceTable, providersTable, provisionTable],
  corrections: [],
  quarantine: [],
  assertions: [],
  pinnedAssertions: [
    fileHasRows('inputs.csv', 126),
    fileHasRows('stages.csv', 3),
    fileHasRows('sequence.csv', 139),
    fileHasRows('providers.csv', 403),
    fileHasRows('provision.csv', 1300),
    sharesAddUp,
    {
      says: 'machines of extreme ultraviolet lithography come from the Netherlands alone',
      check({ statements }) {
        const found = statements.filter(
          ({ object, product }) =>
            object === 'indicator:market-share-by-headquarters' && product === 'product:eto-n20',
        );
        const text = found.map(({ subject, value }) => `${subject} ${value}`).join(', ');
        return text === 'economy:NLD 100' ? undefined : text;
      },
    },
  ],
};
