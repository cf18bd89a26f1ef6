/** A row of the ledger from a division: bands, Africa's line, the spread over schemes, economies. */

import { byCodeUnit } from '../../../schema/canonical.ts';
import { type SchemeId, type Side, schemes } from '../../../schema/scheme.ts';
import type { GraphContext } from '../context/context.ts';
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

/** Schemes whose lists the graph holds. */
export function knownSchemes(context: GraphContext): readonly SchemeId[] {
  return schemes.ids.filter((scheme) => context.membership.hasScheme(scheme));
}

type Divided = Pick<LedgerRow, 'bands' | 'total' | 'africa' | 'spread' | 'economies'>;

export function divided(context: GraphContext, division: Division, values: LedgerParameters): Divided {
  const bandOf = (band: LedgerBand['band'], of: Of): LedgerBand => ({
    band,
    share: division.share(of),
    amount: division.amount(of),
    count: division.count(of),
  });
  const bands = [
    bandOf('south', onSide(context, 'south', values)),
    ...(values.chinaApart ? [bandOf('china', (economy) => economy === china)] : []),
    bandOf('not-named', 'not-named'),
    bandOf('unallocated', 'unallocated'),
    bandOf('unclassified', onSide(context, 'unclassified', values)),
    bandOf('north', onSide(context, 'north', values)),
  ];
  const africans = new Set(context.membership.membersOf(africaGroup));
  return {
    // The two sides are always there; of the rest only what there is.
    bands: bands.filter(
      ({ band, share }) => band === 'south' || band === 'north' || (share.quantity.value ?? 0) > 0,
    ),
    total: division.total,
    // Without a row for any African economy there is no figure, which is not zero.
    africa: division.economies.some((economy) => africans.has(economy))
      ? bandOf('south', (economy) => africans.has(economy))
      : null,
    spread: knownSchemes(context).map(
      (scheme): LedgerSpread => ({
        scheme,
        southShare: division.share(onSide(context, 'south', { ...values, scheme })),
      }),
    ),
    economies: economiesOf(context, division, values.scheme),
  };
}

function economiesOf(context: GraphContext, division: Division, scheme: SchemeId): readonly LedgerEconomy[] {
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
