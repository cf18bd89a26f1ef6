/** Pages of analyses that have something to say of an entity: only where its statements are of the kind that they read. */
import { relatedKinds, relationPredicates } from '../../../schema/network.ts';
import type { EntityResult } from './head.ts';

export interface AnalysisLink {
  readonly key:
    | 'harm'
    | 'owners'
    | 'owned'
    | 'value'
    | 'price'
    | 'scenario'
    | 'lifeCycle'
    | 'infrastructure'
    | 'lock'
    | 'network'
    | 'power'
    | 'story';
  /** Under the language. */
  readonly page: string;
}

/** Ids of sites on the lists of data centres, cloud regions and cables, and what else such a page reads. */
const infrastructure =
  /^(site:(apple-data-centre|cable|epoch|google-campus|google-cloud|im3|data-centre)-|indicator:(ghg-scope-2-|electricity-carbon-intensity$))/;

/** What the page of power reads. */
const ofPower = [
  'owns',
  'operates',
  'suppliedBy',
  'sourcesFrom',
  'lobbies',
  'partyTo',
  'signedOnly',
  'notPartyTo',
  'sanctions',
  'regulates',
  'extracts',
  'refines',
];

/** Stories that are about a thing. */
const storyAbout: Readonly<Record<string, string>> = {
  'device:smartphone': 'phone',
  'material:cobalt': 'cobalt',
  'material:copper': 'refine',
  'material:nickel': 'refine',
  'org:google': 'cloud',
  'org:microsoft': 'cloud',
};

function storyOf(id: string): readonly AnalysisLink[] {
  const story = Object.hasOwn(storyAbout, id) ? storyAbout[id] : undefined;
  return story === undefined ? [] : [{ key: 'story', page: `/stories/${story}` }];
}

/** A site or a company is never led to a page of harms: a harm of its country is not its own. */
export function analysesOf(entity: EntityResult): readonly AnalysisLink[] {
  const { id, kind, neighbours } = entity;
  const isRelated =
    relatedKinds.some((one) => one.toUpperCase() === kind) &&
    neighbours.some(({ predicate }) => relationPredicates.some((one) => one === predicate.id));
  return [
    ...ofKind(entity),
    ...(isRelated ? [{ key: 'network', page: `/network/${id}` } as const] : []),
    ...storyOf(id),
  ];
}

function ofKind({ id, kind, neighbours, partOf }: EntityResult): readonly AnalysisLink[] {
  const has = (predicate: string): boolean => neighbours.some((one) => one.predicate.id === predicate);
  const ofInfrastructure: readonly AnalysisLink[] =
    infrastructure.test(id) || neighbours.some(({ entity }) => infrastructure.test(entity.id))
      ? [{ key: 'infrastructure', page: `/infrastructure/${id}` }]
      : [];
  const power: readonly AnalysisLink[] = ofPower.some(has) ? [{ key: 'power', page: `/power/${id}` }] : [];
  switch (kind) {
    case 'HARM':
      return neighbours.some(({ entity }) => entity.kind === 'ECONOMY')
        ? [{ key: 'harm', page: `/harm?harm=${id}` }]
        : [];
    case 'MATERIAL':
      return has('extracts') || has('refines')
        ? [
            { key: 'owners', page: `/ownership?material=${id}` },
            { key: 'value', page: `/value?lens=unit-value&material=${id}` },
            ...power,
          ]
        : power;
    case 'DEVICE':
      return [
        ...(has('capturesValue')
          ? [{ key: 'price', page: `/value?lens=price-split&subject=${id}` } as const]
          : []),
        // Of a class of devices that is measured: `server/analysis/scenario/plan.ts`.
        ...(has('contains') && /^device:unu-/.test(partOf?.id ?? '')
          ? [{ key: 'scenario', page: `/scenario/${id}` } as const]
          : []),
      ];
    case 'ORGANISATION':
      return [
        ...(has('owns') ? [{ key: 'owned', page: `/ownership?of=${id}` } as const] : []),
        ...ofInfrastructure,
        // What a company reports of its data centres: `server/analysis/life-cycle/plan.ts`.
        ...(neighbours.some(({ entity }) => entity.id.startsWith('indicator:ghg-scope-2-'))
          ? [{ key: 'lifeCycle', page: `/life-cycle/${id}` } as const]
          : []),
        ...power,
      ];
    case 'ECONOMY':
    case 'SITE':
      return [...ofInfrastructure, ...power];
    case 'INSTRUMENT':
      return [{ key: 'lock', page: `/locks/${id}` }];
    default:
      return [];
  }
}
