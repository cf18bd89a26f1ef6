/** Which statements an answer about instruments reads. */
import type { StatementFilter, StatementRow } from '../../../schema/store.ts';
import type { Slices } from '../analysis.ts';

export const meetingsIndicator = 'indicator:meetings-with-members-of-the-european-parliament';
export const countedIndicator = 'indicator:meetings-with-a-counted-organisation';

/** The thing that is counted by economy, and by whom: one publisher’s figures are never mixed with another’s. */
export const ewaste = {
  thing: 'product:electronic-waste',
  source: 'un-sdg-ewaste',
  unit: 't:gross',
} as const;

/** Parts of an instrument that are entities of their own: their names say of what they are a part. */
export const wholes: ReadonlyMap<string, string> = new Map(
  [
    'instrument:basel-annex-ii-y49',
    'instrument:basel-annex-ix-deletion-2022',
    'instrument:basel-annex-viii-a1181',
    'instrument:basel-article-4-5',
  ].map((part): [string, string] => [part, 'instrument:basel-convention']),
);

export interface LockRows {
  readonly parties: readonly StatementRow[];
  readonly signed: readonly StatementRow[];
  readonly notParties: readonly StatementRow[];
  readonly rules: readonly StatementRow[];
  readonly listed: readonly StatementRow[];
  readonly lobbying: readonly StatementRow[];
  readonly meetings: readonly StatementRow[];
  readonly counted: readonly StatementRow[];
  /** Other figures of the instrument asked about. */
  readonly own: readonly StatementRow[];
  /** E-waste by economy. */
  readonly ewaste: readonly StatementRow[];
}

/** @param of one instrument; every one where null */
export function lockFilters(of: string | null): readonly StatementFilter[] {
  const object = of === null ? {} : { object: [of] };
  const subject = of === null ? {} : { subject: [of] };
  const family = of === null ? {} : { subject: familyOf(of) };
  return [
    { predicate: ['partyTo'], ...object },
    { predicate: ['signedOnly'], ...object },
    { predicate: ['notPartyTo'], ...object },
    { predicate: ['regulates'], ...family },
    { predicate: ['sanctions'], ...subject },
    { predicate: ['lobbies'], ...object },
    { predicate: ['hasIndicator'], object: [meetingsIndicator], ...subject },
    { predicate: ['hasIndicator'], object: [countedIndicator], ...subject },
    ...(of === null
      ? []
      : [
          { predicate: ['hasIndicator' as const], subject: [of] },
          { predicate: ['generatesEwaste' as const], source: [ewaste.source] },
        ]),
  ];
}

/** An instrument with its parts. */
export function familyOf(of: string): readonly string[] {
  return [of, ...[...wholes].flatMap(([part, whole]) => (whole === of ? [part] : []))];
}

export function lockRows(slices: Slices): LockRows {
  const [parties = [], signed = [], notParties = [], rules = [], listed = [], lobbying = []] = slices;
  const [, , , , , , meetings = [], counted = [], own = [], waste = []] = slices;
  const usable = (rows: readonly StatementRow[]): readonly StatementRow[] =>
    rows.filter(({ quarantine }) => quarantine === null);
  return {
    parties: usable(parties),
    signed: usable(signed),
    notParties: usable(notParties),
    rules: usable(rules),
    listed: usable(listed),
    lobbying: usable(lobbying).filter(({ object }) => object?.startsWith('instrument:') === true),
    meetings: usable(meetings),
    counted: usable(counted),
    own: usable(own).filter(({ object }) => object !== meetingsIndicator && object !== countedIndicator),
    ewaste: usable(waste).filter(
      ({ subject, object, value, unit }) =>
        subject.startsWith('economy:') && object === null && value !== null && unit === ewaste.unit,
    ),
  };
}
