/** Queries whose answers on the small graph are the same bytes from every store. */
import { chainQuery } from '../../picture/chain/query.ts';
import { coverageQuery } from '../../picture/coverage/query.ts';
import { ledgerQuery } from '../../picture/ledger/query.ts';

/** Everything that a statement says. */
export const statementFields =
  '{ id subject { id name } object { id } product { id } period { text from to } quantity { value low high unit { id } status missing } source { id } read note quarantine { rule reason } licence { licences { id } } disagreeing { id } citation permalink }';
/** Name, query, variables. A new query is added here, and every store answers it. */
export const queriesOfEveryStore: readonly (readonly [string, string, Readonly<Record<string, unknown>>])[] =
  [
    ['release', '{ release { id counts { entities statements quarantined sources } datasets } }', {}],
    [
      'entities',
      '{ entities(first: 7) { totalCount pageInfo { endCursor hasNextPage } nodes { id kind names { en fr es } aliases codes { system code } latitude longitude partOf { id } parts { id } side statementCount unknowns { id } } } }',
      {},
    ],
    ['search', '{ search(text: "kobalt") { entity { id } score matched why } }', {}],
    [
      'statements',
      `{ statements(filter: { includeQuarantined: true }) { totalCount edges { cursor node ${statementFields} } } }`,
      {},
    ],
    [
      'sources',
      '{ sources { nodes { id title editions { id statementCount } statementCount quarantinedCount corrections { found corrected } licence { id } interest } } }',
      {},
    ],
    [
      'schemes',
      '{ schemes { id counts { south north unclassified } north: members(side: NORTH) { id } source { id } } }',
      {},
    ],
    [
      'disagreements',
      `{ disagreements { totalCount nodes { spread { quantity { value } evidence { nodes { id } } } used { id } statements ${statementFields} } } }`,
      {},
    ],
    [
      'series',
      '{ series(subject: "economy:COD", predicate: "extracts") { points { period { text } figure { quantity { value } } others { id } } } }',
      {},
    ],
    [
      'coverage',
      '{ coverage { cells { stage material { id } year known { ...F } estimated { ...F } assumed { ...F } nothing { ...F } } unknowns { id text } stages { stage statements } } } fragment F on Figure { quantity { value } evidence { totalCount } }',
      {},
    ],
    [
      'claims',
      '{ claims { totalCount nodes { id text quotation verdict sentence quantity { value low high } comparisons { relation reason figure { quantity { value } evidence { nodes { id } } } statement { id } } method { id } } } }',
      {},
    ],
    ['coverage of the world', coverageQuery, { first: null, lang: 'EN' }],
    ['coverage of one economy', coverageQuery, { economy: 'economy:COD', first: 3, lang: 'ES' }],
    ['trace', chainQuery, { start: 'device:smartphone', lang: 'FR' }],
    ['trace of a material', chainQuery, { start: 'material:cobalt', lang: 'ES', minShare: 0.2 }],
    [
      'harms',
      '{ harms { rows { harm { id } } leftOut { reason } coverage { known unknown } caveats evidence { totalCount } } }',
      {},
    ],
    ['ledger', ledgerQuery, { lang: 'EN', scheme: 'oecd-2025', weighting: 'VALUE', chinaApart: true }],
  ];
