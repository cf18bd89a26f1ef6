/**
 * The unit-value test on reports of one side. A pair's two masses are meant to be set against each other, and a
 * slip of a factor would pass for a gap in trade: the mass is kept out with the reason, the value never. A mass
 * that the other side confirms stays: calcined bauxite from Guyana costs several times the common sort, and both
 * customs say so.
 */

import type { Draft, QuarantineRule } from '../../adapter.ts';
import {
  bandOf,
  isOutsideBand,
  type UnitValueBand,
  unitValueBand,
  unitValueReason,
  type WeighedFlow,
} from '../../rules/unit-value.ts';
import { isConfirmed } from './report.ts';

interface Weighed {
  /** By locator, of which each report has one. */
  readonly flows: ReadonlyMap<string, WeighedFlow>;
  readonly bands: ReadonlyMap<string, UnitValueBand>;
}

const known = new WeakMap<readonly Draft[], Weighed>();

const groupOf = ({ product, period }: Draft): string => JSON.stringify([product, period]);

function weighed(all: readonly Draft[]): Weighed {
  const before = known.get(all);
  if (before !== undefined) return before;
  const values = new Map<string, number>();
  for (const { locator, unit, value } of all)
    if (unit?.startsWith('USD:') && value !== undefined) values.set(locator, Math.round(value));
  const flows = new Map<string, WeighedFlow>();
  const groups = new Map<string, WeighedFlow[]>();
  for (const draft of all) {
    const valueUsd = values.get(draft.locator);
    if (draft.unit !== 'kg:gross' || draft.value === undefined || valueUsd === undefined) continue;
    const flow: WeighedFlow = { valueUsd, massTonnes: draft.value / 1000 };
    flows.set(draft.locator, flow);
    const group = groups.get(groupOf(draft));
    if (group === undefined) groups.set(groupOf(draft), [flow]);
    else group.push(flow);
  }
  const bands = new Map<string, UnitValueBand>();
  for (const [group, members] of groups) {
    const band = bandOf(members);
    if (band !== undefined) bands.set(group, band);
  }
  const result = { flows, bands };
  known.set(all, result);
  return result;
}

/** Of one side, product and year: what exporters and what importers report have bands of their own. */
export const unitValueOutsideBand: QuarantineRule = {
  id: unitValueBand.rule,
  applies(draft, all) {
    if (draft.unit !== 'kg:gross' || draft.value === undefined) return undefined;
    const { flows, bands } = weighed(all);
    const flow = flows.get(draft.locator);
    const band = bands.get(groupOf(draft));
    if (flow === undefined || band === undefined || !isOutsideBand(flow, band)) return undefined;
    if (isConfirmed(draft)) return undefined;
    return `${unitValueReason(flow, band)}; the other side reports no mass near it`;
  },
};
