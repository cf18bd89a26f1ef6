/** Which economy a row is about: joined on the two-letter code, but where the publisher's code fits two states or none. */
import type { Reference } from '../../adapter.ts';

export interface Place {
  readonly economy: Reference;
  /** A former name under which the publisher lists it. */
  readonly note?: string;
}

/** By two-letter code and name, as published. */
const formerStates: ReadonlyMap<string, Place> = new Map([
  ['|Rhodesia', { economy: 'economy:ZWE', note: 'Listed as Rhodesia.' }],
  ['CS|Czechoslovakia', { economy: 'economy:CSK' }],
  ['CS|Serbia and Montenegro', { economy: 'economy:SCG' }],
  ['DD|German Democratic Rep', { economy: 'economy:DDR' }],
  ['DE|German Federal Republic', { economy: 'economy:DEU', note: 'West Germany alone.' }],
  ['SU|Soviet Union', { economy: 'economy:SUN' }],
  ['YU|Yugoslavia', { economy: 'economy:YUG' }],
  ['ZR|Zaire', { economy: 'economy:COD', note: 'Listed as Zaire.' }],
]);
/** Codes that no state has today: a name beside them that is not listed above is not guessed. */
const formerCodes: ReadonlySet<string> = new Set(['', 'CS', 'DD', 'SU', 'YU', 'ZR']);

/**
 * @param iso2 the publisher's two-letter code; its three-letter code is wrong for the Republic of the Congo
 * @returns undefined when code and name together are not known
 */
export function placeOf(iso2: string, name: string): Place | undefined {
  const former = formerStates.get(`${iso2}|${name}`);
  if (former !== undefined) return former;
  if (formerCodes.has(iso2)) return undefined;
  return { economy: { kind: 'economy', system: 'iso2', code: iso2 } };
}
