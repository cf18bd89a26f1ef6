/**
 * The unit-value test on reports of one side. A pair's two masses are meant to be set against each other, and a
 * slip of a factor would pass for a gap in trade: the mass is kept out with the reason, the value never. A mass
 * that the other side confirms stays: calcined bauxite from Guyana costs several times the common sort, and both
 * customs say so.
 */
import type { QuarantineRule } from '../../adapter.ts';
import { tradeQuarantine } from '../../rules/trade-quarantine.ts';
import { unitValueBand } from '../../rules/unit-value.ts';
import { isConfirmed } from './report.ts';

/** Each side has a run of its own, so that what exporters and what importers report have bands of their own. */
export const unitValueOutsideBand: readonly QuarantineRule[] = tradeQuarantine
  .filter(({ id }) => id === unitValueBand.rule)
  .map(({ id, applies }) => ({
    id,
    applies(draft, all) {
      const reason = applies(draft, all);
      if (reason === undefined || isConfirmed(draft)) return undefined;
      return `${reason}; the other side reports no mass near it`;
    },
  }));
