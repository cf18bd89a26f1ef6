/** The economies and the world in the codes of the World Bank, among which about fifty stand for sets of economies. */
import type { Emit, Reference } from '../../adapter.ts';

/** Codes of regions, income groups and other sets of economies that have rows of their own. */
const sets: ReadonlySet<string> = new Set(
  (
    'AFE AFW ARB CEB CSS EAP EAR EAS ECA ECS EMU EUU FCS HIC HPC IBD IBT IDA IDB IDX INX LAC LCN LDC LIC LMC LMY LTE ' +
    'MEA MIC MNA NAC NOC OEC OED OSS PRE PSS PST SAS SSA SSF SST TEA TEC TLA TMN TSA TSS UMC'
  ).split(' '),
);
const setDropped = 'a set of economies that have rows of their own';

const leftOut: ReadonlyMap<string, string> = new Map([
  ['ANT', 'the former Netherlands Antilles'],
  ['CHI', 'Channel Islands: Guernsey and Jersey together are no one economy of ours'],
]);

/** Old codes of the World Bank. */
const oldCodes: ReadonlyMap<string, string> = new Map([
  ['ADO', 'AND'],
  ['KSV', 'XKX'],
  ['ROM', 'ROU'],
  ['TMP', 'TLS'],
  ['WBG', 'PSE'],
  ['ZAR', 'COD'],
]);

/** An economy or the world, or the reason why a row is left out. */
export type Place = Reference | { readonly dropped: string };

/** @param code three letters */
export function placeOfCode(code: string): Place {
  if (code === 'WLD') return 'group:world';
  const reason = leftOut.get(code) ?? (sets.has(code) ? setDropped : undefined);
  if (reason !== undefined) return { dropped: reason };
  const iso3 = oldCodes.get(code) ?? code;
  return iso3 === 'XKX' ? 'economy:XKX' : { kind: 'economy', system: 'iso3', code: iso3 };
}

/** Two signs that ISO 3166 leaves to users, or that hold a digit: the World Bank's own for sets of economies. */
const ownPair = /\d|^X[A-Z]$|^Z[A-Z]$|^(EU|OE)$/;

/**
 * The service leaves the three letters of some sets blank, and gives two signs beside them; `NA` is Namibia.
 * @param code three letters, or blank
 * @param id two signs, or three letters in some of its databases
 */
export function placeOfRecord(code: string, id: string, emit: Emit): Place {
  if (code !== '') return placeOfCode(code);
  if (id.length === 3) return placeOfCode(id);
  if (id === '1W') return 'group:world';
  if (id === 'JG') return placeOfCode('CHI');
  const isKnown = emit.known({ kind: 'economy', system: 'iso2', code: id }) !== undefined;
  if (!isKnown && ownPair.test(id)) return { dropped: setDropped };
  return { kind: 'economy', system: 'iso2', code: id };
}
