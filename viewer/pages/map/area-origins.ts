/** Areas by where what the chosen receiver uses was dug or refined: the same answer as on the page of origins. */
import { useMemo } from 'react';
import type { FlowsResult } from '../../../picture/map/query.ts';
import { isDug } from '../../../picture/origin/detail.ts';
import type { OriginResult } from '../../../picture/origin/query.ts';
import type { Variables } from '../../data/query.ts';
import { type Answer, useQuery } from '../../data/use-query.ts';
import type { FigureQuestion } from '../../figure/subject.ts';
import type { ApiLanguage } from '../../language/language.ts';
import { questionOf } from '../origin/figure-query.ts';
import { originQuery, world } from '../origin/parameters.ts';
import type { AreasResult } from './area-figures.ts';
import type { Area } from './map-parameters.ts';

export interface OriginAreas {
  /** Null where the areas show something else. */
  readonly answer: Answer<{ readonly origin: OriginResult }> | null;
  readonly areas: AreasResult | undefined;
  readonly material: string | null;
  readonly consumer: string;
  readonly questionOf: (economy: string) => FigureQuestion;
}

interface AskedOrigins {
  readonly area: Area;
  readonly flows: FlowsResult | undefined;
  /** Who receives the flows that are drawn, where one was chosen. */
  readonly to: string | undefined;
  readonly scheme: string | undefined;
  readonly lang: ApiLanguage;
}

export function useOriginAreas({ area, flows, to, scheme, lang }: AskedOrigins): OriginAreas {
  const material = area === 'origins' ? (flows?.material?.id ?? null) : null;
  const year = flows?.year;
  // A publisher's lump uses nothing that can be asked about.
  const consumer = to !== undefined && /^(economy|group):/.test(to) ? to : world;
  const variables = useMemo(
    () => ({
      material: material ?? '',
      consumer,
      lang,
      ...(year === undefined ? {} : { year }),
      ...(scheme === undefined ? {} : { scheme }),
    }),
    [material, consumer, year, scheme, lang],
  );
  const answer = useQuery(originQuery, material === null ? null : variables);
  const origin = answer.state === 'ready' && material !== null ? answer.data.origin : undefined;
  const areas = useMemo(() => (origin === undefined ? undefined : areasOf(origin)), [origin]);
  return useMemo(
    () => ({
      answer: material === null ? null : answer,
      areas,
      material,
      consumer,
      questionOf: (economy) =>
        questionOf(`mass/${economy}`, variables satisfies Variables & typeof variables),
    }),
    [material, answer, areas, consumer, variables],
  );
}

function areasOf(origin: OriginResult): AreasResult | undefined {
  const [first] = origin.stages;
  if (first === undefined) return undefined;
  return {
    predicate: { id: isDug(origin) ? 'origins' : 'originsRefined', label: '' },
    object: origin.material,
    place: origin.lastShippers.length === 0 ? null : (origin.consumer?.name ?? null),
    year: origin.year,
    source: first.source,
    edition: first.edition,
    economies: origin.origins.map(({ economy, mass }) => ({ economy, figure: mass })),
    lumps: [],
    unallocated: null,
    caveats: origin.caveats,
  };
}
