/** The gap between what the South digs and what it earns, as one sentence made from the numbers. */
import type { Label } from '../../../schema/label.ts';
import { schemes } from '../../../schema/scheme.ts';
import type { Figure } from '../answer.ts';
import type { GraphContext } from '../context/context.ts';
import { knownSchemes } from '../context/known-schemes.ts';
import { fill, inEach, joined, percentText } from '../label.ts';
import type { LedgerParameters, LedgerRow } from './answer.ts';
import type { Division, Of } from './division.ts';
import type { Outputs } from './outputs.ts';
import { onSide } from './row.ts';
import { gapRange, gapSentence, southWords } from './words.ts';

/** A difference of shares in percentage points, whole ones, in the figures of each language. */
const points = (difference: number): Label =>
  inEach((language) => new Intl.NumberFormat(language).format(Math.round(difference * 100)));

/** What a row gives to no side under a scheme: not named, left over, or of economies that it does not place. */
function onNoSide(share: (of: Of) => Figure, unclassified: Of): number {
  return (['not-named', 'unallocated', unclassified] as const).reduce<number>(
    (sum, of) => sum + (share(of).quantity.value ?? 0),
    0,
  );
}

/**
 * The South's share of mine output less its share of value added, over schemes, weightings, and with what no side
 * is given of either row left out of the South or all given to it.
 * @returns in fractions; empty where one of the two rows has no figures
 */
export function gaps(
  context: GraphContext,
  outputs: (weighting: Outputs['weighting']) => Outputs | undefined,
  { earned, values }: { readonly earned: Division | undefined; readonly values: LedgerParameters },
): readonly number[] {
  if (earned === undefined) return [];
  return knownSchemes(context).flatMap((scheme) => {
    const south = onSide(context, 'south', { ...values, scheme });
    const unclassified = onSide(context, 'unclassified', { ...values, scheme });
    const own = southIn(earned, south);
    const most = own + onNoSide(earned.share, unclassified);
    return (['plain', 'value'] as const).flatMap((weighting) => {
      const division = outputs(weighting)?.division;
      if (division === undefined) return [];
      const dug = southIn(division, south);
      const nobody = onNoSide(division.share, unclassified);
      return [dug, dug + nobody].flatMap((digs) => [digs - own, digs - most]);
    });
  });
}

const southIn = (division: Division, south: Of): number => division.share(south).quantity.value ?? 0;

/** @returns null where one of the two rows has no figures */
export function gapOf(
  context: GraphContext,
  outputs: (weighting: Outputs['weighting']) => Outputs | undefined,
  {
    answered,
    earned,
    values,
  }: {
    readonly answered: readonly LedgerRow[];
    readonly earned: Division | undefined;
    readonly values: LedgerParameters;
  },
): Label | null {
  const row = (id: LedgerRow['id']): LedgerRow | undefined => answered.find((one) => one.id === id);
  const [digs, earns] = [row('digs'), row('earns')];
  const south = (of: LedgerRow | undefined): number | null =>
    of?.bands.find(({ band }) => band === 'south')?.share.quantity.value ?? null;
  const [dug, got] = [south(digs), south(earns)];
  const all = gaps(context, outputs, { earned, values });
  if (dug === null || got === null || all.length === 0) return null;
  const { scheme, chinaApart } = values;
  return joined([
    fill(gapSentence, {
      scheme: schemes.get(scheme).label,
      south: southWords[chinaApart ? 'withoutChina' : 'whole'],
      digs: percentText(dug, 2),
      digsYear: digs?.period ?? '',
      earns: percentText(got, 2),
      earnsYear: earns?.period ?? '',
    }),
    fill(gapRange, {
      gap: points(dug - got),
      least: points(Math.min(...all)),
      most: points(Math.max(...all)),
    }),
  ]);
}
