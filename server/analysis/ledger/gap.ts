/** The gap between what the South digs and what it earns, as one sentence made from the numbers. */
import type { Label } from '../../../schema/label.ts';
import { schemes } from '../../../schema/scheme.ts';
import type { GraphContext } from '../context/context.ts';
import { fill, inEach, joined, labelInSentence, percentText } from '../label.ts';
import type { LedgerParameters, LedgerRow } from './answer.ts';
import type { Outputs } from './outputs.ts';
import { onSide } from './row.ts';
import { gapRange, gapSentence, southWords } from './words.ts';

/** A difference of shares in percentage points, whole ones, in the figures of each language. */
const points = (difference: number): Label =>
  inEach((language) => new Intl.NumberFormat(language).format(Math.round(difference * 100)));

/**
 * The South's share of mine output less its share of value added, over schemes, weightings, and with what no side
 * is given of mine output left out of the South or all given to it.
 * @returns in fractions; empty where one of the two rows has no figures
 */
export function gaps(
  context: GraphContext,
  outputs: (weighting: Outputs['weighting']) => Outputs | undefined,
  { earns, values }: { readonly earns: LedgerRow | undefined; readonly values: LedgerParameters },
): readonly number[] {
  return (['plain', 'value'] as const).flatMap((weighting) => {
    const division = outputs(weighting)?.division;
    if (division === undefined) return [];
    const nobody = (['not-named', 'unallocated'] as const).reduce(
      (sum, of) => sum + (division.share(of).quantity.value ?? 0),
      0,
    );
    return (earns?.spread ?? []).flatMap(({ scheme, southShare }) => {
      const digs = division.share(onSide(context, 'south', { ...values, scheme })).quantity.value;
      const earned = southShare.quantity.value;
      return digs === null || earned === null ? [] : [digs - earned, digs + nobody - earned];
    });
  });
}

/** @returns null where one of the two rows has no figures */
export function gapOf(
  context: GraphContext,
  outputs: (weighting: Outputs['weighting']) => Outputs | undefined,
  { answered, values }: { readonly answered: readonly LedgerRow[]; readonly values: LedgerParameters },
): Label | null {
  const row = (id: LedgerRow['id']): LedgerRow | undefined => answered.find((one) => one.id === id);
  const [digs, earns] = [row('digs'), row('earns')];
  const south = (of: LedgerRow | undefined): number | null =>
    of?.bands.find(({ band }) => band === 'south')?.share.quantity.value ?? null;
  const [dug, earned] = [south(digs), south(earns)];
  const all = gaps(context, outputs, { earns, values });
  if (dug === null || earned === null || all.length === 0) return null;
  const { scheme, chinaApart } = values;
  return joined([
    fill(gapSentence, {
      scheme: labelInSentence(schemes.get(scheme).label),
      south: southWords[chinaApart ? 'withoutChina' : 'whole'],
      digs: percentText(dug, 2),
      digsYear: digs?.period ?? '',
      earns: percentText(earned, 2),
      earnsYear: earns?.period ?? '',
    }),
    fill(gapRange, {
      gap: points(dug - earned),
      least: points(Math.min(...all)),
      most: points(Math.max(...all)),
    }),
  ]);
}
