/** Traces made up for tests: shares chosen for the arithmetic, no figures of the world. Only tests import this. */
import type { FigureResult, SideName, StatusName } from '../answer.ts';
import { stageNames } from '../answer.ts';
import { words } from '../words/index.ts';
import type { ChainOptions } from './options.ts';
import type {
  TraceColumnResult,
  TraceLinkResult,
  TraceNodeResult,
  TraceResult,
  TraceTrackResult,
} from './query.ts';

const fraction = { id: 'fraction', symbol: '', dimension: 'ratio', basis: 'none', basisLabel: '' };
const tonnes = {
  id: 't:contained',
  symbol: 't',
  dimension: 'mass',
  basis: 'contained',
  basisLabel: 'contained',
};

export const figureOf = (
  value: number | null,
  unit: FigureResult['quantity']['unit'] = fraction,
  status: StatusName = 'DERIVED',
): FigureResult => ({
  quantity: { value, low: null, high: null, unit, status, missing: value === null ? 'WITHHELD' : null },
});

export function nodeOf(
  id: string,
  share: number | null,
  more: Partial<TraceNodeResult> & { readonly side?: SideName | null } = {},
): TraceNodeResult {
  return {
    id,
    kind: 'ECONOMY',
    entity: { id: `economy:${id}`, name: id },
    label: id.split('/').at(-1) ?? id,
    side: 'SOUTH',
    share: figureOf(share),
    quantity: figureOf(share === null ? null : share * 1000, tonnes, 'ESTIMATED'),
    carried: null,
    harms: [],
    members: [],
    ...more,
  };
}

export function trackOf(
  id: string,
  nodes: readonly TraceNodeResult[],
  more: Partial<TraceTrackResult> = {},
): TraceTrackResult {
  return {
    id,
    material: null,
    measure: 'Output of a fixture, contained tonnes',
    state: 'COVERED',
    note: null,
    period: '2024',
    isNearestYear: false,
    total: figureOf(1000, tonnes),
    publishedTotal: null,
    nodes,
    ...more,
  };
}

export const emptyTrack = (id: string, note: string | null): TraceTrackResult =>
  trackOf(id, [], { state: 'NO_FIGURE', note, period: null, total: null });

export const linkOf = (
  from: string,
  to: string,
  kind: TraceLinkResult['kind'],
  share: number | null,
): TraceLinkResult => ({
  period: null,
  lastShipped: null,
  id: `${from} > ${to}`,
  from,
  to,
  kind,
  material: null,
  share: share === null ? null : figureOf(share, fraction, 'ASSUMED'),
  restsOn: 'A fixture.',
  carried: null,
});

export function traceOf(
  columns: readonly TraceColumnResult[],
  links: readonly TraceLinkResult[] = [],
): TraceResult {
  return {
    start: { id: 'device:fixture', name: 'fixture' },
    scheme: { id: 'imf-advanced-2024', label: 'IMF advanced economies' },
    devices: null,
    contents: [],
    columns,
    links,
    parameters: [],
    assumptions: [],
    coverage: { known: 1, assumed: 0, unknown: 0, of: 'mass' },
    sources: [{ source: { id: 'source-a', shortTitle: 'Source <A>' }, edition: '2025', statements: 3 }],
    caveats: [],
    permalink: '/en/trace/device:fixture',
  };
}

/** Seven columns, each with the tracks given for it or none. */
export const columnsOf = (
  tracks: Partial<Record<(typeof stageNames)[number], readonly TraceTrackResult[]>>,
): TraceColumnResult[] => stageNames.map((stage) => ({ stage, tracks: tracks[stage] ?? [] }));

const material = (name: string) => ({ id: `material:${name}`, name });

/** One material through mines and refineries, with a lump, a rest, a withheld share, a harm and e-waste. */
export const small = traceOf(
  columnsOf({
    EXTRACTION: [
      trackOf(
        'extraction/a',
        [
          nodeOf('extraction/a/Southland', 0.7, {
            harms: [
              { harm: { id: 'harm:x', name: 'harm x' }, figure: null, scope: 'documented in Southland' },
            ],
          }),
          nodeOf('extraction/a/Northland', 0.2, { side: 'NORTH' }),
          nodeOf('extraction/a/other South', 0.01, {
            kind: 'OTHERS',
            members: [
              {
                entity: { id: 'economy:tiny', name: 'Tiny' },
                side: 'SOUTH',
                share: figureOf(0.01),
                quantity: figureOf(10, tonnes),
                carried: null,
                harms: [],
              },
            ],
          }),
          nodeOf('extraction/a/not named', 0.09, { kind: 'NOT_NAMED', side: null }),
        ],
        { material: material('ore') },
      ),
    ],
    REFINING: [
      trackOf(
        'refining/a',
        [
          nodeOf('refining/a/Northland', 0.5, { side: 'NORTH' }),
          nodeOf('refining/a/Southland', 0.3),
          nodeOf('refining/a/Elsewhere', null, { side: 'UNCLASSIFIED' }),
          nodeOf('refining/a/Nowhere', null, { side: 'UNCLASSIFIED' }),
        ],
        { material: material('ore') },
      ),
    ],
    ASSEMBLY: [emptyTrack('assembly/device', 'No source of the graph counts assembled devices by economy.')],
    END_OF_LIFE: [
      trackOf('end-of-life/device', [
        nodeOf('end-of-life/device/collected', 0.17, { kind: 'FATE', side: null }),
        nodeOf('end-of-life/device/unknown', 0.83, { kind: 'UNKNOWN', side: null }),
      ]),
    ],
  }),
  [
    linkOf('extraction/a/Southland', 'refining/a/Southland', 'DOMESTIC_FIRST', 0.3),
    linkOf('extraction/a/Northland', 'refining/a/Northland', 'DOMESTIC_FIRST', 0.4),
    linkOf('extraction/a', 'refining/a', 'WORLD_POOL', null),
    linkOf('assembly/device', 'end-of-life/device', 'NOT_KNOWN', null),
    linkOf('assembly/device', 'nowhere', 'NOT_KNOWN', null),
  ],
);

export const optionsOf = (width: number, more: Partial<ChainOptions> = {}): ChainOptions => ({
  width,
  locale: 'en',
  labels: words.en.chain,
  colourBy: 'side',
  year: null,
  ...more,
});
