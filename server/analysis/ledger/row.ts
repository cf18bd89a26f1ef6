/** A row of the ledger from a division: bands, Africa's line, the spread over schemes, economies. */

import { byCodeUnit } from '../../../schema/canonical.ts';
import type { SchemeId, Side } from '../../../schema/scheme.ts';
import type { GraphContext } from '../context/context.ts';
import { knownSchemes } from '../context/known-schemes.ts';
import type { LedgerBand, LedgerEconomy, LedgerParameters, LedgerRow, LedgerSpread } from './answer.ts';
import type { Division, Of, Who } from './division.ts';

export const china = 'economy:CHN';
/** Africa as UN M49 draws it. */
const africaGroup = 'group:m49-002';

/** Economies of a side; without China where it is shown apart. */
export function onSide(
  context: GraphContext,
  side: Side,
  { scheme, chinaApart }: { readonly scheme: SchemeId; readonly chinaApart: boolean },
): Who {
  return (economy, year) =>
    !(chinaApart && economy === china) && context.membership.side(economy, scheme, year) === side;
}

type Divided = Pick<LedgerRow, 'bands' | 'total' | 'africa' | 'spread' | 'economies'>;
type BandReading = Pick<LedgerParameters, 'scheme' | 'chinaApart'>;

function bandOf(division: Division, band: LedgerBand['band'], of: Of): LedgerBand {
  return { band, share: division.share(of), amount: division.amount(of), count: division.count(of) };
}

/** The bands of a bar: the two sides are always there; of the rest only what there is. */
export function bandsOf(
  context: GraphContext,
  division: Division,
  reading: BandReading,
): readonly LedgerBand[] {
  const bands = [
    bandOf(division, 'south', onSide(context, 'south', reading)),
    ...(reading.chinaApart ? [bandOf(division, 'china', (economy) => economy === china)] : []),
    bandOf(division, 'not-named', 'not-named'),
    bandOf(division, 'unallocated', 'unallocated'),
    bandOf(division, 'unclassified', onSide(context, 'unclassified', reading)),
    bandOf(division, 'north', onSide(context, 'north', reading)),
  ];
  return bands.filter(
    ({ band, share }) => band === 'south' || band === 'north' || (share.quantity.value ?? 0) > 0,
  );
}

/** Africa's line. Without a row for any African economy there is no figure, which is not zero. */
export function africaOf(context: GraphContext, division: Division): LedgerBand | null {
  const africans = new Set(context.membership.membersOf(africaGroup));
  return division.economies.some((economy) => africans.has(economy))
    ? bandOf(division, 'south', (economy) => africans.has(economy))
    : null;
}

export function divided(context: GraphContext, division: Division, values: LedgerParameters): Divided {
  return {
    bands: bandsOf(context, division, values),
    total: division.total,
    africa: africaOf(context, division),
    spread: knownSchemes(context).map(
      (scheme): LedgerSpread => ({
        scheme,
        southShare: division.share(onSide(context, 'south', { ...values, scheme })),
      }),
    ),
    economies: economiesOf(context, division, values.scheme),
  };
}

/** Largest first, then by id. */
export function economiesOf(
  context: GraphContext,
  division: Division,
  scheme: SchemeId,
): readonly LedgerEconomy[] {
  return division.economies
    .map((economy): LedgerEconomy => {
      const only: Who = (candidate) => candidate === economy;
      return {
        economy,
        side: context.membership.side(economy, scheme, division.year),
        share: division.share(only),
        amount: division.amount(only),
        count: division.count(only),
      };
    })
    .sort(
      (a, b) =>
        (b.share.quantity.value ?? 0) - (a.share.quantity.value ?? 0) || byCodeUnit(a.economy, b.economy),
    );
}

/** What is given to a side, China apart included; the rest of a row is not known to be on one. */
export function givenToASide({ state, bands }: LedgerRow): number {
  if (state === 'no-figure') return 0;
  const named = new Set<string>(['south', 'north', 'china'] satisfies LedgerBand['band'][]);
  return bands.reduce((sum, { band, share }) => sum + (named.has(band) ? (share.quantity.value ?? 0) : 0), 0);
}
