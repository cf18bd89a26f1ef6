/** The answers that the map is drawn from: the largest flows of a year, its neighbours in time, and all of them. */
import { useEffect, useMemo, useState } from 'react';
import {
  type FlowResult,
  type FlowsResult,
  type MapData,
  type MapVariables,
  mapQuery as mapText,
} from '../../../picture/map/query.ts';
import type { Client } from '../../data/client.ts';
import { defineQuery, type Variables } from '../../data/query.ts';
import { type Answer, useClient, useQuery } from '../../data/use-query.ts';
import type { ApiLanguage } from '../../language/language.ts';
import { firstProduct, type Measure, usualCount } from './map-parameters.ts';

export const mapQuery = defineQuery<MapData, MapVariables & Variables>(mapText);

export interface Chosen {
  readonly product: string | undefined;
  readonly material: string | undefined;
  readonly year: number | undefined;
  readonly measure: Measure | undefined;
  readonly scheme: string | undefined;
  readonly n: number | undefined;
  readonly from: string | undefined;
  readonly to: string | undefined;
}

/** Only what was chosen is asked for, as the server asks for its first picture. */
export function mapVariables(chosen: Chosen, lang: ApiLanguage): MapVariables & Variables {
  const { product, material } = chosen;
  return {
    product: product ?? (material === undefined ? firstProduct : null),
    material: material ?? null,
    year: chosen.year ?? null,
    measure: chosen.measure ?? null,
    scheme: chosen.scheme ?? null,
    from: chosen.from ?? null,
    to: chosen.to ?? null,
    first: chosen.n ?? usualCount,
    lang,
  };
}

/** Asks for the years beside the one shown, so that a step in time finds its answer at hand. */
export function usePrefetch(flows: FlowsResult | undefined, variables: MapVariables & Variables): void {
  const client = useClient();
  useEffect(() => {
    if (flows === undefined) return;
    const at = flows.years.findIndex(({ year }) => year === flows.year);
    const beside = [flows.years[at + 1], flows.years[at - 1]].filter((year) => year !== undefined);
    const controller = new AbortController();
    // After the picture: what was asked for comes first.
    const timer = setTimeout(() => {
      for (const { year, product } of beside) {
        client.ask(mapQuery, { ...variables, product: product.id, year }, controller.signal).catch(() => {
          // It is asked again, and its failure said, when the reader goes there.
        });
      }
    }, 250);
    return () => {
      clearTimeout(timer);
      controller.abort();
    };
  }, [client, flows, variables]);
}

/** A flow of the table: all that it says, without the two reports, which its panel asks for. */
interface RestData {
  readonly flows: {
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
    readonly nodes: readonly Omit<FlowResult, 'mirror'>[];
  };
}

const restQuery = defineQuery<RestData, Variables>(`
  query MapFlows($material: ID, $product: ID, $year: Int, $from: ID, $to: ID, $measure: FlowMeasure, $scheme: ID, $first: Int, $after: String, $lang: Language) {
    flows(material: $material, product: $product, year: $year, from: $from, to: $to, measure: $measure, scheme: $scheme, first: $first, after: $after, lang: $lang) {
      pageInfo { hasNextPage endCursor }
      nodes {
        from { id name } to { id name } fromSide toSide
        value { ...Amount } mass { ...Amount } unitValue { ...Amount }
        shareOfValue { ...Amount } shareOfMass { ...Amount }
      }
    }
  }
  fragment Amount on Figure {
    quantity { value low high unit { id symbol dimension basis basisLabel } status missing }
  }
`);

const pageLength = 1000;

/** Every flow of an answer, page by page, largest first. @throws AnswerFailure; or the signal's reason */
export async function askAll(
  client: Pick<Client, 'ask'>,
  variables: MapVariables & Variables,
  signal?: AbortSignal,
): Promise<readonly FlowResult[]> {
  const all: FlowResult[] = [];
  let after: string | null = null;
  for (;;) {
    const asked: Variables = { ...variables, first: pageLength, after };
    const { flows }: RestData = await client.ask(restQuery, asked, signal);
    all.push(...flows.nodes.map((flow) => ({ ...flow, mirror: null })));
    if (!flows.pageInfo.hasNextPage || flows.pageInfo.endCursor === null) return all;
    after = flows.pageInfo.endCursor;
  }
}

export type All =
  | { readonly state: 'none' | 'loading' | 'failed' }
  | { readonly state: 'ready'; readonly flows: readonly FlowResult[] };

/** All flows, once they are wanted; those of the answer itself where it has them all. */
export function useAll(
  data: MapData | undefined,
  variables: MapVariables & Variables,
  isWanted: boolean,
): All {
  const client = useClient();
  const [found, setFound] = useState<{ readonly of: MapData; readonly all: All } | null>(null);
  const isWhole = data !== undefined && data.flows.nodes.length === data.flows.totalCount;
  const isAsked = isWanted && data !== undefined && !isWhole;
  useEffect(() => {
    if (!isAsked || data === undefined) return;
    const controller = new AbortController();
    askAll(client, { ...variables, year: data.flows.year }, controller.signal).then(
      (flows) => setFound({ of: data, all: { state: 'ready', flows } }),
      () => {
        if (!controller.signal.aborted) setFound({ of: data, all: { state: 'failed' } });
      },
    );
    return () => controller.abort();
  }, [client, data, variables, isAsked]);
  return useMemo<All>(() => {
    if (data === undefined || !isWanted) return { state: 'none' };
    if (isWhole) return { state: 'ready', flows: data.flows.nodes };
    return found?.of === data ? found.all : { state: 'loading' };
  }, [data, isWanted, isWhole, found]);
}

interface PlacesData {
  readonly flows: {
    readonly economies: readonly { readonly economy: { readonly id: string; readonly name: string } }[];
  };
}

const placesQuery = defineQuery<PlacesData, Variables>(`
  query MapPlaces($material: ID, $product: ID, $year: Int, $measure: FlowMeasure, $lang: Language) {
    flows(material: $material, product: $product, year: $year, measure: $measure, first: 1, lang: $lang) {
      economies { economy { id name } }
    }
  }
`);

/** The economies that may be chosen: those of the table, also where an answer is narrowed to a few. */
export function usePlaces(
  flows: FlowsResult | undefined,
  variables: MapVariables & Variables,
): readonly { readonly id: string; readonly name: string }[] {
  const isNarrowed = variables.from != null || variables.to != null;
  const { material, product, year, measure, lang } = variables;
  const answer: Answer<PlacesData> = useQuery(
    placesQuery,
    isNarrowed ? { material, product, year, measure, lang } : null,
  );
  return useMemo(() => {
    const list = !isNarrowed ? flows?.economies : answer.state === 'ready' ? answer.data.flows.economies : [];
    return (list ?? []).map(({ economy }) => economy);
  }, [isNarrowed, flows, answer]);
}
