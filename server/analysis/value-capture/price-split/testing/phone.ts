/** A hand-made price of a phone that is divided: the example of docs/methods/value-capture.md. */
import { ask } from '../../../../question/ask.ts';
import { handMadeGraph, type Line } from '../../../../question/testing/hand-made-graph.ts';
import type { Figure } from '../../../answer.ts';
import { northern } from '../../../flows/testing/trade.ts';
import type { ValueCaptureAnswer } from '../../answer.ts';
import { valueCapture } from '../../value-capture.ts';
import type { PriceSplit, SplitBandName } from '../answer.ts';

export const phone = 'device:phone';
export const retail = 'indicator:split-of-retail-price';
export const factory = 'indicator:split-of-factory-cost';
export type More = NonNullable<Line[3]>;
export const part = (subject: string, value: number | null, more: More = {}): Line => [
  subject,
  'capturesValue',
  phone,
  { value, unit: 'USD:current', product: retail, ...more },
];

// The example of docs/methods/value-capture.md.
export const example: readonly Line[] = [
  northern,
  part('group:world', 100),
  part('economy:CHN', 10, { stage: 'assembly' }),
  part('economy:USA', 5, { stage: 'components' }),
  part('org:brand', 40),
  part('group:materials', 30),
  ['org:brand', 'locatedIn', 'economy:USA'],
];
const entities = [
  { id: 'group:materials', ownedBy: { source: 'test', edition: '2025' } },
  { id: phone, partOf: 'device:smartphone' },
  { id: 'device:smartphone', partOf: 'device:unu-0306' },
];

export const asked = async (
  lines: readonly Line[],
  input: Readonly<Record<string, unknown>> = {},
  more: Parameters<typeof handMadeGraph>[0]['entities'] = [],
): Promise<ValueCaptureAnswer> =>
  ask(await handMadeGraph({ lines, entities: [...entities, ...more] }), valueCapture, {
    lens: 'price-split',
    subject: phone,
    ...input,
  });
export async function splitOf(...question: Parameters<typeof asked>): Promise<PriceSplit> {
  const { priceSplit } = await asked(...question);
  if (priceSplit === null) throw new Error('no split');
  return priceSplit;
}
export const amount = (figure: Figure | null | undefined): number | null | undefined =>
  figure?.quantity.value;
export const bounds = ({ quantity: { value, low, high } }: Figure): readonly unknown[] => [value, low, high];
export const band = ({ bands }: PriceSplit, name: SplitBandName) => bands.find((one) => one.band === name);
