/** The judge itself: each verdict on a file made for it, those that fail the other tests among them. */
import { expect, it } from 'vitest';
import type { Adapter } from '../../ingest/adapter.ts';
import { allSamples, type Sample } from './samples.ts';
import { Baselines, bytesOf } from './structural.ts';
import { judge } from './verdict.ts';

const { samples } = allSamples();
const sampleOf = (id: string): Sample => {
  const found = samples.find(({ adapter }) => adapter.id === id);
  if (found === undefined) throw new Error(`${id} has a sample`);
  return found;
};
const ewaste = sampleOf('owid-ewaste-rate');
const [file] = ewaste.files;
if (file === undefined) throw new Error('the sample has a file');
const baseline = await new Baselines().of(ewaste);
const text = file.bytes.toString('utf8');
const filesWith = (changed: string) => bytesOf(ewaste.files, { file, bytes: Buffer.from(changed) });
/** Austria’s rate of 2018 is 79.8 % in the sample. */
const otherFigure = text.replace('79.8', '79.9');

it.each([
  ['harmless', text],
  ['harmless', text.replaceAll('\n', '\r\n')],
  ['refused', text.replace('Year', 'Jahr')],
  ['refused', ''],
  ['compared', otherFigure],
])('%s', async (verdict, changed) => {
  expect((await judge(baseline, filesWith(changed))).verdict.is).toBe(verdict);
});

it('missed, where another figure is said and nothing is there to compare', async () => {
  const { verdict } = await judge({ ...baseline, committed: [] }, filesWith(otherFigure));
  expect(verdict.is).toBe('missed');
});

it('a crash, where an adapter throws something else than bad input', async () => {
  const tables = ewaste.adapter.tables.map((table) => ({
    ...table,
    row: () => {
      throw new TypeError('made for the test');
    },
  }));
  const adapter: Adapter = { ...ewaste.adapter, tables };
  const { verdict } = await judge({ ...baseline, adapter }, filesWith(text));
  expect(verdict).toEqual({ is: 'crash', why: 'TypeError: made for the test' });
});
