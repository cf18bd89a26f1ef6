/** The map to take along: the picture as SVG, every flow as CSV. Both carry scheme, source and release. */
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { MapOptions } from '../../../picture/map/options.ts';
import type { FlowResult, MapData, MapVariables } from '../../../picture/map/query.ts';
import { mapSvg } from '../../../picture/map/svg.ts';
import { paintForTheme } from '../../../picture/tokens.ts';
import type { Variables } from '../../data/query.ts';
import { useClient } from '../../data/use-query.ts';
import { download } from '../../drawing/download.ts';
import { usePictureWords } from '../../figure/use-number.ts';
import { askAll } from './map-data.ts';
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
  const { t } = useTranslation('map');
  const words = usePictureWords();
  const client = useClient();
  const [hasFailed, setFailed] = useState(false);
  const name = (kind: string) =>
    `filon-${data?.flows.product.id.replace(':', '-') ?? 'map'}-${data?.flows.year ?? ''}-${variables.lang.toLowerCase()}.${kind}`;

  function takePicture(): void {
    if (data === undefined || options === null) return;
    const svg = mapSvg(data, {
      ...options,
      width: fileWidth,
      words,
      paint: paintForTheme('print'),
      hatchId: 'hatch',
      isAlone: true,
    });
    download(name('svg'), 'image/svg+xml', svg);
  }

  async function takeTable(): Promise<void> {
    if (data === undefined) return;
    setFailed(false);
    try {
      const [{ flowsCsv }, all] = await Promise.all([
        import('./flows-csv.ts'),
        askAll(client, { ...variables, year: data.flows.year }),
      ]);
      const flows: readonly FlowResult[] = flowsOf(all, of);
      download(name('csv'), 'text/csv;charset=utf-8', flowsCsv(data, flows));
    } catch {
      setFailed(true);
    }
  }

  return (
    <>
      <button
        type="button"
        className="button"
        disabled={data === undefined || options === null}
        onClick={takePicture}
      >
        {t('take.svg')}
      </button>
      <button type="button" className="button" disabled={data === undefined} onClick={() => void takeTable()}>
        {t('take.csv')}
      </button>
      {hasFailed ? <span role="alert">{t('frame:failure.title')}</span> : null}
    </>
  );
}
