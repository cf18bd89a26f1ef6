/** Training of notable models: computing, time, hardware, power and parameters, a model a row. */
import type { Status } from '../../../schema/status.ts';
import type { Adapter, Assertion, ColumnRule, Emit, Row } from '../../adapter.ts';
import { figureOf } from '../../readers/cell.ts';
import { hardwareEntity, modelEntity } from './entities.ts';
import { edition, epochNotableModelsSource, fileName } from './source.ts';
import { accesses, confidences, parametersStatus, printedStatus, workedOutStatus } from './statuses.ts';

interface Figure {
  readonly column: string;
  readonly meaning: string;
  readonly indicator: string;
  readonly unit: string;
  readonly status: (confidence: string, access: string) => Status;
}

const figures: readonly Figure[] = [
  {
    ...{ column: 'Parameters', meaning: 'Parameters of the model', indicator: 'model-parameters' },
    ...{ unit: 'count', status: parametersStatus },
  },
  {
    ...{
      column: 'Training compute (FLOP)',
      meaning: 'Operations of training',
      indicator: 'training-compute',
    },
    ...{ unit: 'FLOP', status: workedOutStatus },
  },
  {
    ...{ column: 'Training time (hours)', meaning: 'Hours of training', indicator: 'training-time' },
    ...{ unit: 'hour', status: printedStatus },
  },
  {
    ...{ column: 'Hardware quantity', meaning: 'Chips used', indicator: 'training-hardware-quantity' },
    ...{ unit: 'count', status: printedStatus },
  },
  {
    ...{ column: 'Training power draw (W)', meaning: 'Power drawn', indicator: 'training-power' },
    ...{ unit: 'W', status: workedOutStatus },
  },
];

function readRow(row: Row, emit: Emit): void {
  const name = row.text('Model').replaceAll(/\s+/g, ' ');
  const confidence = row.text('Confidence');
  const access = row.text('Model accessibility');
  const period = row.text('Publication date');
  const known = (column: string, isKnown: boolean, expected: string): boolean => {
    if (!isKnown) emit.fail(row, column, row.text(column), expected);
    return isKnown;
  };
  const checks = [
    known('Model', name !== '', 'a name'),
    known('Confidence', confidences.has(confidence), `one of ${[...confidences].join(', ')}`),
    known('Model accessibility', accesses.has(access), `one of ${[...accesses].join(', ')}`),
    known('Publication date', /^\d{4}-\d{2}-\d{2}$/.test(period), 'a day such as 2023-03-15'),
  ];
  if (checks.includes(false)) return;
  const model = modelEntity(name, row.text('Organization'));
  const locator = `${fileName}, ${name}`;
  const common = { stage: 'use', period } as const;
  const note = `Epoch AI’s confidence in the model’s figures: ${confidence === '' ? 'not told' : confidence.toLowerCase()}.`;
  let isEmpty = true;
  for (const { column, indicator, unit, status } of figures) {
    const figure = figureOf(row, column);
    if (figure === undefined) continue;
    isEmpty = false;
    emit.statement({
      ...common,
      subject: model.id,
      predicate: 'hasIndicator',
      object: `indicator:${indicator}`,
      ...figure,
      unit,
      status: status(confidence, access),
      locator: `${locator}, ${column}`,
      note,
    });
  }
  const hardware = new Set(
    row
      .text('Training hardware')
      .split(',')
      .map((item) => item.trim()),
  );
  for (const item of hardware) {
    if (item === '') continue;
    isEmpty = false;
    const chip = hardwareEntity(item);
    emit.entity(chip);
    emit.statement({
      ...common,
      subject: chip.id,
      predicate: 'usedToMake',
      object: model.id,
      status: printedStatus(confidence),
      locator: `${locator}, Training hardware`,
      note,
    });
  }
  if (isEmpty) emit.drop(row, 'neither parameters nor anything on training');
  else emit.entity(model);
}

const ignore = (reason: string, columns: readonly string[]): Readonly<Record<string, ColumnRule>> =>
  Object.fromEntries(columns.map((column) => [column, { ignored: reason }]));

/** A figure as the table prints it. */
function printed(model: string, unit: string, value: number, status: Status): Assertion {
  return {
    says: `${model} has ${value} ${unit}, ${status}`,
    check({ statements }) {
      const found = statements.find((draft) => draft.subject === model && draft.unit === unit);
      return found?.value === value && found.status === status
        ? undefined
        : `${found?.value}, ${found?.status}`;
    },
  };
}

function countOf(indicator: string, count: number): Assertion {
  return {
    says: `${count} models have ${indicator}`,
    check({ statements }) {
      const found = statements.filter(({ object }) => object === `indicator:${indicator}`).length;
      return found === count ? undefined : `${found}`;
    },
  };
}

export const epochNotableModels: Adapter = {
  id: 'epoch-notable-models',
  dataset: 'epoch-notable-models',
  source: epochNotableModelsSource,
  edition,
  read: 'copy',
  rawFolder: 'use/epoch-notable-models',
  tables: [
    {
      file: /^notable[-_]ai[-_]models\.csv$/,
      fileName,
      layout: { format: 'csv', encoding: 'utf-8', delimiter: ',' },
      columns: {
        Model: { is: 'term', meaning: 'Name of the model' },
        Organization: { is: 'organisation', meaning: 'Makers of the model, with commas' },
        'Publication date': { is: 'term', meaning: 'Day of publication' },
        Confidence: { is: 'term', meaning: 'Confident, Likely, Speculative, Unknown or blank' },
        'Model accessibility': { is: 'term', meaning: 'Open weights, API, hosted, unreleased or blank' },
        'Training hardware': { is: 'term', meaning: 'Kinds of chip, with commas' },
        ...Object.fromEntries(
          figures.map(({ column, meaning, unit }) => [column, { is: 'figure' as const, meaning, unit }]),
        ),
        Authors: { is: 'person', meaning: 'Names of authors, never read' },
        ...ignore('text of others or notes of the publisher', [
          ...['Abstract', 'Accessibility notes', 'Batch size notes', 'Compute cost notes'],
          ...['Dataset size notes', 'Finetune compute notes', 'Notability criteria notes'],
          ...['Parameters notes', 'Training compute notes', 'Training time notes', 'Reference', 'Link'],
        ]),
        ...ignore('says nothing of energy or hardware', [
          ...['Domain', 'Task', 'Training dataset', 'Training dataset size (gradients)', 'Citations'],
          ...['Notability criteria', 'Epochs', 'Base model', 'Batch size', 'Numerical format'],
          ...['Training code accessibility', 'Inference code accessibility', 'Frontier model'],
        ]),
        ...ignore('countries of the makers repeated and joined by commas', [
          ...['Organization categorization', 'Country (of organization)'],
        ]),
        ...ignore('dollars of 2023 or of a day that is not told', [
          ...['Training compute cost (2023 USD)', 'Hardware acquisition cost'],
          ...['Training compute cost (cloud)', 'Training compute cost (upfront)'],
        ]),
        ...ignore('given for few models', [
          ...['Hardware utilization (MFU)', 'Hardware utilization (HFU)', 'Finetune compute (FLOP)'],
        ]),
      },
      key: ['Model'],
      row: readRow,
    },
  ],
  corrections: [],
  quarantine: [],
  assertions: [],
  pinnedAssertions: [
    {
      says: 'the table has 976 models',
      check: ({ rowsRead }) =>
        rowsRead.get(fileName) === 976 ? undefined : `${rowsRead.get(fileName)} models`,
    },
    countOf('model-parameters', 679),
    countOf('training-compute', 515),
    countOf('training-time', 237),
    countOf('training-hardware-quantity', 245),
    countOf('training-power', 210),
    printed('product:ai-epoch-llama-3-1-405b', 'FLOP', 3.8e25, 'estimated'),
    printed('product:ai-epoch-gpt-4-mar-2023', 'count', 1.8e12, 'assumed'),
  ],
};
