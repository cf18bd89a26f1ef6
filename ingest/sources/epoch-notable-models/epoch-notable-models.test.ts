/** Epoch AI's models, on a small file in its layout. */
import { expect, test } from 'vitest';
import { refusalOf, runByHand } from '../../testing/run-by-hand.ts';
import { epochNotableModels } from './adapter.ts';
import { fileName } from './source.ts';

const columns = [
  ...['Model', 'Organization', 'Publication date', 'Domain', 'Task', 'Parameters', 'Parameters notes'],
  ...['Training compute (FLOP)', 'Training compute notes', 'Training dataset'],
  ...['Training dataset size (gradients)', 'Dataset size notes', 'Confidence', 'Link', 'Reference'],
  ...['Citations', 'Authors', 'Abstract', 'Organization categorization', 'Country (of organization)'],
  ...['Notability criteria', 'Notability criteria notes', 'Epochs', 'Training time (hours)'],
  ...['Training time notes', 'Training hardware', 'Hardware quantity', 'Hardware utilization (MFU)'],
  ...['Training compute cost (2023 USD)', 'Compute cost notes', 'Training power draw (W)', 'Base model'],
  ...['Finetune compute (FLOP)', 'Finetune compute notes', 'Batch size', 'Batch size notes'],
  ...['Model accessibility', 'Training code accessibility', 'Inference code accessibility'],
  ...['Accessibility notes', 'Numerical format', 'Frontier model', 'Hardware acquisition cost'],
  ...['Hardware utilization (HFU)', 'Training compute cost (cloud)', 'Training compute cost (upfront)'],
];
type Cells = Readonly<Record<string, string>>;
const basis: Cells = {
  ...{ Model: 'Open 7B', Organization: 'Meta AI,Meta AI,INRIA', 'Publication date': '2024-07-23' },
  ...{ Confidence: 'Confident', 'Model accessibility': 'Open weights (unrestricted)' },
  ...{ Authors: 'A Person', Abstract: 'Words, of others' },
};
const file = (...models: readonly Cells[]): Readonly<Record<string, string>> => {
  const lines = models.map((cells) =>
    columns.map((name) => `"${{ ...basis, ...cells }[name] ?? ''}"`).join(','),
  );
  return { [fileName]: [columns.join(','), ...lines, ''].join('\n') };
};
const full: Cells = {
  ...{ Parameters: '7000000000.0', 'Training compute (FLOP)': '3.8e+25', 'Training time (hours)': '2142.0' },
  ...{
    'Hardware quantity': '16384.0',
    'Training power draw (W)': '22622532.159',
    'Training hardware': 'NVIDIA H200',
  },
};

test('a model has its figures in the units of the columns, on the day of its publication', async () => {
  const { statements, entities } = await runByHand(epochNotableModels, file(full));
  expect(
    statements.map(({ subject, predicate, object, value, unit, status }) =>
      [subject, predicate, object, value ?? '-', unit ?? '-', status].join(' '),
    ),
  ).toEqual([
    'product:ai-epoch-open-7b hasIndicator indicator:model-parameters 7000000000 count reported',
    'product:ai-epoch-open-7b hasIndicator indicator:training-compute 3.8e+25 FLOP estimated',
    'product:ai-epoch-open-7b hasIndicator indicator:training-time 2142 hour reported',
    'product:ai-epoch-open-7b hasIndicator indicator:training-hardware-quantity 16384 count reported',
    'product:ai-epoch-open-7b hasIndicator indicator:training-power 22622532.159 W estimated',
    'product:ai-hardware-nvidia-h200 usedToMake product:ai-epoch-open-7b - - reported',
  ]);
  expect(new Set(statements.map(({ period }) => period))).toEqual(new Set(['2024-07-23']));
  expect(entities.map(({ name, partOf }) => [name.en, partOf])).toEqual([
    ['NVIDIA H200', 'product:ai-hardware'],
    ['Open 7B, Meta AI, INRIA', 'product:ai-model'],
  ]);
});

test.each([
  ['Likely', 'API access', ['assumed', 'estimated', 'estimated', 'estimated', 'estimated', 'estimated']],
  ['Confident', 'API access', ['estimated', 'estimated', 'reported', 'reported', 'estimated', 'reported']],
  ['Speculative', 'API access', Array(6).fill('assumed')],
  ['', 'Unreleased', Array(6).fill('assumed')],
  [
    'Speculative',
    'Open weights (non-commercial)',
    ['reported', 'assumed', 'assumed', 'assumed', 'assumed', 'assumed'],
  ],
])(
  '%s and %s give parameters, computing, hours, chips, power and hardware their status',
  async (confidence, access, expected) => {
    const { statements } = await runByHand(
      epochNotableModels,
      file({ ...full, Confidence: confidence, 'Model accessibility': access }),
    );
    expect(statements.map(({ status }) => status)).toEqual(expected);
  },
);

test('several kinds of chip are several statements; plus signs tell models apart; line breaks do not', async () => {
  const { statements } = await runByHand(
    epochNotableModels,
    file(
      { Model: 'PointNet\n', 'Training hardware': 'NVIDIA A100,NVIDIA V100,NVIDIA A100' },
      { Model: 'PointNet++', 'Training hardware': 'NVIDIA V100' },
    ),
  );
  expect(statements.map(({ subject, object }) => `${subject} ${object}`)).toEqual([
    'product:ai-hardware-nvidia-a100 product:ai-epoch-pointnet',
    'product:ai-hardware-nvidia-v100 product:ai-epoch-pointnet',
    'product:ai-hardware-nvidia-v100 product:ai-epoch-pointnet-plus-plus',
  ]);
});

test('a model of which nothing is told is dropped, and no name of a person comes out', async () => {
  const result = await runByHand(epochNotableModels, file({}));
  expect(result.report.dropped).toEqual([
    { reason: 'neither parameters nor anything on training', count: 1 },
  ]);
  expect(JSON.stringify(result.entities)).not.toContain('A Person');
});

test.each([
  ['an unknown confidence', { Confidence: 'Sure' }, '(column Confidence): "Sure" found'],
  ['an unknown access', { 'Model accessibility': 'Leaked' }, '"Leaked" found'],
  ['a date that is no day', { 'Publication date': '2024' }, '(column Publication date): "2024" found'],
  ['text in a number', { Parameters: '7B' }, '"7B" found'],
])('%s is refused with its place', async (_, cells, message) => {
  expect(await refusalOf(epochNotableModels, file(cells))).toContain(message);
});

test('a model twice, a missing or extra column, and a file that is cut off are refused', async () => {
  const text = file(full)[fileName] ?? '';
  expect(await refusalOf(epochNotableModels, file(full, { ...full, Parameters: '8' }))).toContain(
    'one row with the key',
  );
  expect(await refusalOf(epochNotableModels, { [fileName]: text.replace('Epochs,', 'Rounds,') })).toContain(
    'Rounds',
  );
  expect(await refusalOf(epochNotableModels, { [fileName]: text.slice(0, -80) })).toContain('cut off');
});
