/** What is taken away of the chain: the picture, a row a block and a link, and the chain as a network. */
import type { ReactNode } from 'react';
import { chainFooter, chainSubtitle, chainTitle } from '../../../picture/chain/footer.ts';
import type { ChainOptions } from '../../../picture/chain/options.ts';
import type { TraceData } from '../../../picture/chain/query.ts';
import { chainSvg } from '../../../picture/chain/svg.ts';
import { paintForTheme } from '../../../picture/tokens.ts';
import type { Variables } from '../../data/query.ts';
import { usePictureWords } from '../../figure/use-number.ts';
import { asked } from '../../take-away/handed.ts';
import { TakeAway as Take } from '../../take-away/TakeAway.tsx';
import { chainQuery } from './chain-parameters.ts';

const fileWidth = 1200;

export interface TakeAwayProps {
  readonly data: TraceData | undefined;
  readonly options: Omit<ChainOptions, 'width'>;
  readonly variables: Variables;
}

export function TakeAway({ data, options, variables }: TakeAwayProps): ReactNode {
  const words = usePictureWords();
  if (data === undefined) return <Take handed={null} />;
  const title = chainTitle(data.trace, words);
  const svg = (): string =>
    chainSvg(data, {
      ...options,
      width: fileWidth,
      paint: paintForTheme('print'),
      hatchId: 'hatch',
      isAlone: true,
      title,
      description: chainSubtitle(data.trace, words.chain),
      footer: [...chainFooter(data, words), ...data.trace.caveats],
    });
  return (
    <Take
      handed={{
        name: `filon-${data.trace.start.id.replace(':', '-')}-${options.locale}`,
        title,
        question: asked(chainQuery, variables),
        pictures: [{ svg }],
        tables: [
          {
            table: async (sourced) =>
              (await import('./taken-table.ts')).chainTable(await sourced.ask(chainQuery, variables)),
          },
        ],
        network: async () => (await import('./taken-network.ts')).takenNetwork(data),
      }}
    />
  );
}
