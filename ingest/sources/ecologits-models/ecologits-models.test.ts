/** The tables of EcoLogits, on small files in their layout. */
import { expect, test } from 'vitest';
import { refusalOf, runByHand } from '../../testing/run-by-hand.ts';
import { ecologitsModels } from './adapter.ts';
import { mixesFile, modelsFile } from './source.ts';

const model = (
  name: string,
  type: string,
  parameters: unknown,
  warnings: readonly string[] | null = null,
) => ({
  ...{ type: 'model', provider: 'openai', name, architecture: { type, parameters }, warnings },
  ...{ sources: ['https://example.org'], deployment: { tps: null, ttft: null } },
});
const guess = ['model-arch-not-released', 'model-arch-multimodal'];
const alias = { type: 'alias', provider: 'openai', name: 'gpt-35', alias: 'gpt-3.5' };
const mix = (name: string, wue: number, warnings: readonly string[] | null) => ({
  ...{ name, adpe: 1.3e-8, pe: 2.5, gwp: 0.18538, wue, warnings },
});
const france = mix('FRA', 4.3, null);
const models = [model('gpt-3.5', 'dense', 20)];
const files = (
  given: {
    readonly models?: readonly unknown[];
    readonly aliases?: readonly unknown[];
    readonly mixes?: readonly unknown[];
  } = {},
) => ({
  [modelsFile]: JSON.stringify({ aliases: given.aliases ?? [alias], models: given.models ?? models }),
  [mixesFile]: JSON.stringify({ electricity_mixes: given.mixes ?? [france] }),
});

test('numbers, bounds and mixtures of experts become parameters in billions; what is not released is assumed', async () => {
  const { statements } = await runByHand(
    ecologitsModels,
    files({
      models: [
        model('gpt-3.5', 'dense', 32.3),
        model('o4', 'dense', { min: 8, max: 28 }, guess),
        model('open', 'moe', { total: 26, active: 4 }),
        model('fable', 'moe', { total: 1340, active: { min: 134, max: 400 } }, guess),
      ],
    }),
  );
  const ofModels = statements.filter(({ predicate }) => predicate === 'hasIndicator');
  expect(
    ofModels.map(({ subject, object, value, low, high, unit, status }) =>
      [subject.slice(28), object?.slice(10), value, low, high, unit, status].join('|'),
    ),
  ).toEqual([
    'gpt-3.5|model-parameters|32.3|||billion|reported',
    'o4|model-parameters||8|28|billion|assumed',
    'open|model-parameters|26|||billion|reported',
    'open|model-parameters-active|4|||billion|reported',
    'fable|model-parameters|1340|||billion|assumed',
    'fable|model-parameters-active||134|400|billion|assumed',
  ]);
});

test('another name that the package gives is an alias within this source', async () => {
  const { aliases } = await runByHand(ecologitsModels, files());
  expect(aliases).toEqual([
    {
      ...{ entity: 'product:ai-ecologits-openai-gpt-3.5', name: 'gpt-35' },
      ...{ language: 'en', scope: 'ecologits-models' },
    },
  ]);
});

test('water that is the world’s average is assumed; the world and an economy’s own value are estimates', async () => {
  const { statements, report } = await runByHand(
    ecologitsModels,
    files({
      mixes: [
        france,
        mix('AGO', 3.908, ['electricity-mix-wue-world']),
        mix('WOR', 3.908, null),
        mix('EEE', 3.908, null),
      ],
    }),
  );
  const water = statements.filter(({ unit }) => unit === 'litre/kWh');
  expect(water.map(({ subject, value, status }) => [subject, value, status])).toEqual([
    ['economy:FRA', 4.3, 'estimated'],
    ['economy:AGO', 3.908, 'assumed'],
    ['group:world', 3.908, 'estimated'],
  ]);
  expect(report.dropped).toEqual([{ reason: 'EEE, a code that the file does not explain', count: 1 }]);
});

test('electricity without any greenhouse gas is kept in quarantine, its water is not', async () => {
  const { statements } = await runByHand(
    ecologitsModels,
    files({ mixes: [{ ...mix('CAF', 3.9, null), gwp: 0 }, france] }),
  );
  expect(
    statements.flatMap(({ subject, object, quarantine }) =>
      quarantine === null ? [] : [[subject, object, quarantine.rule]],
    ),
  ).toEqual([['economy:CAF', 'indicator:electricity-carbon-intensity', 'zero-over-the-life-cycle']]);
});

test.each([
  ['a model without parameters', { models: [model('x', 'dense', null)] }, 'parameters as a number'],
  ['text in a number', { models: [model('x', 'dense', 'many')] }, '"many" found'],
  ['bounds the wrong way round', { models: [model('x', 'dense', { min: 9, max: 8 })] }, 'low is above high'],
  [
    'a model twice',
    { models: [model('gpt-3.5', 'dense', 1), model('gpt-3.5', 'dense', 2)] },
    'one row with the key',
  ],
  ['an unknown key', { models: [{ ...model('gpt-3.5', 'dense', 1), licence: 'x' }] }, 'licence'],
  ['an unknown economy', { mixes: [mix('XQX', 1, null)] }, '"XQX" found'],
])('%s is refused', async (_, given, message) => {
  expect(await refusalOf(ecologitsModels, files(given))).toContain(message);
});

test('a file that is cut off is refused', async () => {
  const given = files();
  expect(
    await refusalOf(ecologitsModels, { ...given, [mixesFile]: '{"electricity_mixes": [{"na' }),
  ).toContain('cut off or damaged');
});
