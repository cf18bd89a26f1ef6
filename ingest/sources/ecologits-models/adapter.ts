/** AI models and the electricity behind them, as the package EcoLogits counts them. */
import type { Adapter, Assertion } from '../../adapter.ts';
import { mixesTable } from './mixes-table.ts';
import { aliasesTable, modelsTable } from './models-table.ts';
import { ecologitsModelsSource, edition, mixesFile, modelsFile } from './source.ts';

function rowsOf(file: string, count: number): Assertion {
  return {
    says: `${file} has ${count} records`,
    check: ({ rowsRead }) => (rowsRead.get(file) === count ? undefined : `${rowsRead.get(file)} records`),
  };
}

/** Statements of a status, of one indicator. */
function countOf(indicator: string, status: string, count: number): Assertion {
  return {
    says: `${count} values of ${indicator} are ${status}`,
    check({ statements }) {
      const found = statements.filter(
        (draft) => draft.object === `indicator:${indicator}` && draft.status === status,
      ).length;
      return found === count ? undefined : `${found}`;
    },
  };
}

export const ecologitsModels: Adapter = {
  id: 'ecologits-models-0.11.3',
  dataset: 'ecologits-models',
  source: ecologitsModelsSource,
  edition,
  read: 'copy',
  rawFolder: 'use/ecologits-models',
  tables: [modelsTable, aliasesTable, mixesTable],
  corrections: [],
  quarantine: [
    {
      id: 'zero-over-the-life-cycle',
      applies: ({ object, value }) =>
        object === 'indicator:electricity-carbon-intensity' && value === 0
          ? 'no way to generate electricity emits nothing over its life cycle'
          : undefined,
    },
  ],
  assertions: [],
  pinnedAssertions: [
    // 342 models and nine other names of them.
    rowsOf(modelsFile, 351),
    rowsOf(mixesFile, 215),
    countOf('model-parameters', 'assumed', 122),
    countOf('model-parameters', 'reported', 220),
    countOf('electricity-water-use', 'assumed', 164),
    countOf('electricity-water-use', 'estimated', 50),
  ],
};
