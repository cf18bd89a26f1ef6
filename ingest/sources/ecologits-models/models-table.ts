/** Parameters of models, as numbers, as bounds, or in all and active at once. */
import type { Entity } from '../../../schema/entity.ts';
import type { Emit, InputTable, Row } from '../../adapter.ts';
import { type Figure, figureOf } from '../../readers/cell.ts';
import { edition, modelsFile } from './source.ts';

/** The year of the release, since the file gives none. */
export const period = '2026';
const isGuess = 'model-arch-not-released';

function modelId(provider: string, name: string): string {
  const slug = (text: string): string => text.toLowerCase().replaceAll(/[^a-z0-9.]+/g, '-');
  return `product:ai-ecologits-${slug(provider)}-${slug(name)}`.replace(/[-.]+$/, '');
}

function modelEntity(provider: string, name: string): Entity {
  const printed = `${name} (${provider})`;
  return {
    id: modelId(provider, name),
    name: { en: printed, fr: printed, es: printed },
    latitude: null,
    longitude: null,
    partOf: 'product:ai-model',
    ownedBy: null,
    replacedBy: null,
  };
}

const base = 'architecture.parameters';

/** A number under the column, or bounds under its `min` and `max`. */
function amountOf(row: Row, column: string): Figure | undefined {
  const plain = figureOf(row, column);
  const low = figureOf(row, `${column}.min`)?.value;
  const high = figureOf(row, `${column}.max`)?.value;
  if (plain !== undefined) return plain;
  if (low === undefined || high === undefined) return undefined;
  return { low, high, missing: 'only-bounds' };
}

function readRow(row: Row, emit: Emit): void {
  const provider = row.text('provider');
  const name = row.text('name');
  const isGuessed = row.text('warnings').includes(`"${isGuess}"`);
  const total = amountOf(row, base) ?? figureOf(row, `${base}.total`);
  const active = amountOf(row, `${base}.active`);
  if (total === undefined || provider === '' || name === '') {
    emit.fail(
      row,
      base,
      '',
      'a provider, a name, and parameters as a number, min and max, or total and active',
    );
    return;
  }
  const entity = modelEntity(provider, name);
  emit.entity(entity);
  for (const [indicator, figure] of [
    ['model-parameters', total],
    ['model-parameters-active', active],
  ] as const) {
    if (figure === undefined) continue;
    emit.statement({
      subject: entity.id,
      predicate: 'hasIndicator',
      object: `indicator:${indicator}`,
      stage: 'use',
      period,
      ...figure,
      unit: 'billion',
      status: isGuessed ? 'assumed' : 'reported',
      locator: `${modelsFile}, ${provider}, ${name}`,
      note: isGuessed
        ? 'The provider does not release the architecture: a guess of the package’s authors.'
        : `Architecture released by the provider; as in release ${edition}, since the file gives no year.`,
    });
  }
}

const parameters = (meaning: string) => ({ is: 'figure', meaning, unit: 'billion', optional: true }) as const;

export const modelsTable: InputTable = {
  file: /^models\.json$/,
  fileName: modelsFile,
  layout: { format: 'json', records: 'models' },
  columns: {
    type: { ignored: 'model in all records' },
    provider: { is: 'term', meaning: 'Provider of the model' },
    name: { is: 'term', meaning: 'Name of the model at the provider' },
    'architecture.type': { ignored: 'dense or a mixture of experts; the figures show which' },
    [base]: parameters('Parameters'),
    [`${base}.min`]: parameters('Lowest guess'),
    [`${base}.max`]: parameters('Highest guess'),
    [`${base}.total`]: parameters('All parameters of a mixture of experts'),
    [`${base}.active`]: parameters('Parameters that work at once'),
    [`${base}.active.min`]: parameters('Lowest guess of those'),
    [`${base}.active.max`]: parameters('Highest guess of those'),
    warnings: { is: 'note', meaning: 'What the authors warn of, as a list' },
    sources: { ignored: 'addresses' },
    'deployment.tps': { ignored: 'words per second, measured on some day' },
    'deployment.ttft': { ignored: 'seconds to the first word, measured on some day' },
  },
  key: ['provider', 'name'],
  row: readRow,
};

export const aliasesTable: InputTable = {
  file: /^models\.json$/,
  fileName: modelsFile,
  layout: { format: 'json', records: 'aliases' },
  columns: {
    type: { ignored: 'alias in all records' },
    provider: { is: 'term', meaning: 'Provider of the model' },
    name: { is: 'term', meaning: 'The other name' },
    alias: { is: 'term', meaning: 'Name under which the model stands in the list' },
  },
  key: ['provider', 'name'],
  row(row, emit) {
    emit.alias({
      entity: modelId(row.text('provider'), row.text('alias')),
      name: row.text('name'),
      language: 'en',
      scope: 'ecologits-models',
    });
  },
};
