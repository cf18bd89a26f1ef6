/** Made-up trade for tests: pairs in a line each, and what a table covers. */
import type { Extent } from '../../../../schema/extent.ts';
import { type Line, named } from '../../../question/testing/hand-made-graph.ts';

export const cathodes = 'product:hs2017-740311';
const base = { source: 'baci', edition: '2026', product: cathodes } as const;

/** A statement of value (USD free on board) and one of mass (t gross; null: listed without) of one pair. */
export function traded(
  from: string,
  to: string,
  value: number | null,
  mass: number | null,
  rest: Line[3] = {},
): readonly Line[] {
  const line = (amount: number | null, unit: string): Line => [
    from.includes(':') ? from : `economy:${from}`,
    'exportsTo',
    to.includes(':') ? to : `economy:${to}`,
    { ...base, value: amount, unit, ...(amount === null ? { missing: 'not-available' } : {}), ...rest },
  ];
  return [line(value, 'USD:fob'), line(mass, 't:gross')];
}

/** A statement of value alone. */
export function valued(from: string, to: string, value: number, rest: Line[3] = {}): Line {
  const [first] = traded(from, to, value, null, rest);
  if (first === undefined) throw new Error('no statement of value');
  return first;
}

export function extentOf(more: Partial<Extent> = {}): Extent {
  return {
    source: base.source,
    edition: base.edition,
    predicate: 'exportsTo',
    product: null,
    period: '2000/2024',
    dimension: null,
    extent: 'complete',
    share: null,
    text: named('What the table covers.'),
    ...more,
  };
}

export function tradedAs(material: string, product: string, note: string): Line {
  return [`material:${material}`, 'tradedAs', product, { source: 'codes', note }];
}

/** The United States in the North of the default scheme; everybody else in the South. */
export const northern: Line = ['economy:USA', 'memberOf', 'group:imf-advanced', { source: 'imf-weo' }];
