/** The choices of the chain: what is traced, which materials, year, direction, least share, colour, scheme. */
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { colourings } from '../../../picture/chain/options.ts';
import type { TraceData } from '../../../picture/chain/query.ts';
import { formatShare } from '../../../picture/number.ts';
import { useLanguage } from '../../language/use-language.ts';
import type { PageParameters } from '../../state/use-parameters.ts';
import type { SchemeResult } from '../ledger/schemes.ts';
import { type chainParameters, directions, offeredShares } from './chain-parameters.ts';
import { MaterialChoice } from './MaterialChoice.tsx';
import { StartPicker } from './StartPicker.tsx';

export interface ControlsProps {
  /** Undefined while the first answer is on its way. */
  readonly data: TraceData | undefined;
  readonly start: string;
  readonly schemes: readonly SchemeResult[];
  readonly parameters: PageParameters<typeof chainParameters>;
  /** The least share that holds while the address names none. */
  readonly defaultShare: number;
  /** Phones show what is asked first, and the rest on demand. */
  readonly isNarrow: boolean;
}

/** Years that may be aimed at: from the latest figure of the answer back. */
const yearsBack = 25;

function offeredYears(data: TraceData | undefined, chosen: number | undefined): readonly number[] {
  const found = data?.trace.columns.flatMap(({ tracks }) =>
    tracks.flatMap(({ period }) => period?.match(/\d{4}/g) ?? []),
  );
  const years = new Set<number>(chosen === undefined ? [] : [chosen]);
  if (found !== undefined && found.length > 0) {
    const latest = Math.max(...found.map(Number));
    for (let back = 0; back < yearsBack; back += 1) years.add(latest - back);
  }
  return [...years].sort((a, b) => b - a);
}

export function Controls({
  data,
  start,
  schemes,
  parameters,
  defaultShare,
  isNarrow,
}: ControlsProps): ReactNode {
  const { t } = useTranslation('chain');
  const language = useLanguage();
  const { values, set } = parameters;
  const fallback = schemes.find(({ isDefault }) => isDefault)?.id ?? '';
  // Until the list is here, the one of the answer: as wide as it will be, so that nothing moves.
  const offered = schemes.length > 0 || data === undefined ? schemes : [data.trace.scheme];
  const shares = new Set<number>([...offeredShares, values.minShare ?? defaultShare]);
  const rest = (
    <>
      <label className="choice">
        {t('direction.label')}
        <select
          value={values.direction ?? 'BOTH'}
          onChange={({ target }) => {
            const direction = directions.find((one) => one === target.value);
            set({ direction: direction === 'BOTH' ? undefined : direction });
          }}
        >
          {directions.map((one) => (
            <option key={one} value={one}>
              {t(`direction.${one}`)}
            </option>
          ))}
        </select>
      </label>
      {data?.trace.start.id.startsWith('material:') ? null : (
        <>
          <label className="choice">
            {t('per.label')}
            <select
              value={values.per ?? 'DEVICE'}
              onChange={({ target }) =>
                set({ per: target.value === 'WORLD_YEAR' ? 'WORLD_YEAR' : undefined })
              }
            >
              {(['DEVICE', 'WORLD_YEAR'] as const).map((one) => (
                <option key={one} value={one}>
                  {t(`per.${one}`)}
                </option>
              ))}
            </select>
          </label>
          <label className="choice">
            {t('measure.label')}
            <select
              value={values.measure ?? 'MASS'}
              onChange={({ target }) =>
                set({ measure: (['VALUE', 'ENERGY'] as const).find((one) => one === target.value) })
              }
            >
              {(['MASS', 'VALUE', 'ENERGY'] as const).map((one) => (
                <option key={one} value={one}>
                  {t(`measure.${one}`)}
                </option>
              ))}
            </select>
          </label>
        </>
      )}
      <label className="choice">
        {t('minShare.label')}
        <select
          value={values.minShare ?? defaultShare}
          onChange={({ target }) => {
            const share = Number(target.value);
            set({ minShare: share === defaultShare ? undefined : share });
          }}
        >
          {[...shares]
            .sort((a, b) => a - b)
            .map((one) => (
              <option key={one} value={one}>
                {one === 0 ? t('minShare.all') : formatShare(one, language)}
              </option>
            ))}
        </select>
      </label>
      <label className="choice">
        {t('colour.label')}
        <select
          value={values.colour ?? 'side'}
          onChange={({ target }) => {
            const colour = colourings.find((one) => one === target.value);
            set({ colour: colour === 'side' ? undefined : colour });
          }}
        >
          {colourings.map((one) => (
            <option key={one} value={one}>
              {t(`colour.${one}`)}
            </option>
          ))}
        </select>
      </label>
      <label className="choice">
        {t('scheme')}
        <select
          value={values.scheme ?? fallback}
          onChange={({ target }) => set({ scheme: target.value === fallback ? undefined : target.value })}
        >
          {offered.map(({ id, label }) => (
            <option key={id} value={id}>
              {label}
            </option>
          ))}
        </select>
      </label>
    </>
  );
  return (
    <div className="section-tools chain-controls">
      <StartPicker name={data?.trace.start.id === start ? data.trace.start.name : ''} />
      {data?.trace.start.id.startsWith('device:') ? (
        <MaterialChoice
          contents={data.trace.contents}
          isChosen={values.materials !== undefined}
          onChange={(materials) => set({ materials })}
        />
      ) : null}
      <label className="choice">
        {t('year.label')}
        <select
          value={values.year ?? ''}
          onChange={({ target }) => set({ year: target.value === '' ? undefined : Number(target.value) })}
        >
          <option value="">{t('year.latest')}</option>
          {offeredYears(data, values.year).map((one) => (
            <option key={one} value={one}>
              {t('year.near', { year: one })}
            </option>
          ))}
        </select>
      </label>
      {isNarrow ? (
        <details className="more-choices">
          <summary>{t('moreChoices')}</summary>
          <div className="section-tools">{rest}</div>
        </details>
      ) : (
        rest
      )}
    </div>
  );
}
