/** Bands of an industry with the least and the most of each side: what is named of it, and what could be its as well. */
import type { Figure } from '../../answer.ts';
import type { GraphContext } from '../../context/context.ts';
import type { Division } from '../../ledger/division.ts';
import { bandsOf } from '../../ledger/row.ts';
import type { ValueCaptureParameters } from '../parameters.ts';
import type { IndustryYear } from './answer.ts';

type Band = IndustryYear['bands'][number];

const isSide = ({ band }: Band): boolean => band === 'south' || band === 'north';
/** What could be of a side: no economy is named for it, it is left over, or its economies are on no side. */
const isOpen = ({ band }: Band): boolean =>
  band === 'not-named' || band === 'unallocated' || band === 'unclassified';

/** China has a row of its own, so that nothing of what is not named is its. */
export function rangedBands(
  context: GraphContext,
  division: Division,
  values: Pick<ValueCaptureParameters, 'scheme' | 'chinaApart'>,
): readonly Band[] {
  const bands = bandsOf(context, division, values).map(
    ({ band, share, amount }): Band => ({ band, share, amount }),
  );
  const open = bands.filter(isOpen);
  const openShare = most(open.map(({ share }) => share));
  const openAmount = most(open.map(({ amount }) => amount));
  if (openShare === 0) return bands;
  const total = division.total?.quantity;
  return bands.map((band) =>
    isSide(band)
      ? {
          ...band,
          share: ranged(band.share, openShare, 1),
          amount:
            band.amount === null
              ? null
              : ranged(band.amount, openAmount, total?.high ?? total?.value ?? Number.POSITIVE_INFINITY),
        }
      : band,
  );
}

const mostOf = ({ quantity: { value, high } }: Figure): number => high ?? value ?? 0;

const most = (figures: readonly (Figure | null)[]): number =>
  figures.reduce((sum, figure) => sum + (figure === null ? 0 : mostOf(figure)), 0);

/** A side without a value is bounds alone already: from nothing to what is open. */
function ranged(figure: Figure, open: number, whole: number): Figure {
  const { quantity } = figure;
  const named = quantity.value === null ? 0 : mostOf(figure);
  const digits = (value: number): number => Number(Math.min(value, whole).toPrecision(15));
  return {
    ...figure,
    quantity: { ...quantity, low: quantity.low ?? quantity.value, high: digits(named + open) },
  };
}
