/** What is taken away of the map: the picture, every flow as a row, and the flows as a network. */
import type { ReactNode } from 'react';
import { mapTitle } from '../../../picture/map/foot.ts';
import type { MapOptions } from '../../../picture/map/options.ts';
import type { FlowResult, MapData, MapVariables } from '../../../picture/map/query.ts';
import { mapSvg } from '../../../picture/map/svg.ts';
import { paintForTheme } from '../../../picture/tokens.ts';
import type { Client } from '../../data/client.ts';
import type { Variables } from '../../data/query.ts';
import { useClient } from '../../data/use-query.ts';
import { usePictureWords } from '../../figure/use-number.ts';
import { asked } from '../../take-away/handed.ts';
import { TakeAway as Take } from '../../take-away/TakeAway.tsx';
import { askAll, mapQuery } from './map-data.ts';
import { flowsOf } from './narrowed.ts';

const fileWidth = 1200;

export interface TakeAwayProps {
  /** What is drawn. */
  readonly data: MapData | undefined;
  readonly options: MapOptions | null;
  readonly variables: MapVariables & Variables;
  readonly of: readonly string[] | undefined;
}

export function TakeAway({ data, options, variables, of }: TakeAwayProps): ReactNode {
  const words = usePictureWords();
  const client = useClient();
  if (data === undefined || options === null) return <Take handed={null} />;
  const { flows } = data;
  const svg = (): string =>
    mapSvg(data, {
      ...options,
      width: fileWidth,
      words,
      paint: paintForTheme('print'),
      hatchId: 'hatch',
      isAlone: true,
    });
  /** Drawn or not: every flow of the year, within the box where there is one. */
  async function every(asking: Pick<Client, 'ask'>): Promise<readonly FlowResult[]> {
    return flowsOf(await askAll(asking, { ...variables, year: flows.year }), of);
  }
  return (
    <Take
      handed={{
        name: `filon-${flows.product.id.replace(':', '-')}-${flows.year}-${variables.lang.toLowerCase()}`,
        title: mapTitle(flows, words.map),
        question: asked(mapQuery, variables),
        pictures: [{ svg }],
        tables: [
          {
            async table(sourced) {
              const [{ flowsTable }, all] = await Promise.all([import('./flows-table.ts'), every(sourced)]);
              return flowsTable(data, all);
            },
          },
        ],
        async network() {
          const [{ takenNetwork }, all] = await Promise.all([import('./taken-network.ts'), every(client)]);
          return takenNetwork(data, all);
        },
      }}
    />
  );
}
