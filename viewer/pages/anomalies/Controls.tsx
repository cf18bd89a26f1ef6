/** The choices of the page of anomalies: kind, material, economy, year, cards or table. */
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useQuery } from '../../data/use-query.ts';
import { useApiLanguage } from '../../language/use-language.ts';
import type { PageParameters } from '../../state/use-parameters.ts';
import { NameChoice } from '../coverage/Controls.tsx';
import { choicesQuery } from '../coverage/parameters.ts';
import { type anomalyParameters, kinds, type SearchResult } from './query.ts';

export interface ControlsProps {
  readonly asked: PageParameters<typeof anomalyParameters>;
  readonly searched: readonly SearchResult[];
}

/** Years of every kind that was searched, latest first; the one asked for is among them. */
function yearsOf(searched: readonly SearchResult[], asked: number | undefined): readonly number[] {
  const years = new Set(searched.flatMap((one) => one.years));
  if (asked !== undefined) years.add(asked);
  return [...years].sort((a, b) => b - a);
}

export function Controls({ asked, searched }: ControlsProps): ReactNode {
  const { t } = useTranslation('anomalies');
  const choices = useQuery(choicesQuery, { lang: useApiLanguage() });
  const { values, set } = asked;
  const known = choices.state === 'ready' ? choices.data : undefined;
  const isTable = values.view === 'TABLE';
  return (
    <div className="section-tools anomaly-tools">
      <label className="choice">
        {t('kind')}
        <select
          value={values.kind ?? ''}
          onChange={({ target }) =>
            // Each kind has years of its own.
            set({ kind: kinds.find((kind) => kind === target.value), year: undefined, n: undefined })
          }
        >
          <option value="">{t('allKinds')}</option>
          {kinds.map((kind) => (
            <option key={kind} value={kind}>
              {t(`kinds.${kind}`)}
            </option>
          ))}
        </select>
      </label>
      <NameChoice
        label={t('material')}
        all={t('allMaterials')}
        value={values.material}
        shown={null}
        known={known?.materials.nodes ?? []}
        onChange={(material) => set({ material, n: undefined })}
      />
      <NameChoice
        label={t('economy')}
        all={t('allEconomies')}
        value={values.economy}
        shown={null}
        known={known?.economies.nodes ?? []}
        onChange={(economy) => set({ economy, n: undefined })}
      />
      <label className="choice">
        {t('year')}
        <select
          value={values.year ?? ''}
          onChange={({ target }) =>
            set({ year: target.value === '' ? undefined : Number(target.value), n: undefined })
          }
        >
          <option value="">{t('latest')}</option>
          {yearsOf(searched, values.year).map((year) => (
            <option key={year} value={year}>
              {year}
            </option>
          ))}
        </select>
      </label>
      <button
        type="button"
        className="button"
        aria-pressed={isTable}
        onClick={() => set({ view: isTable ? undefined : 'TABLE' })}
      >
        {t('table.button')}
      </button>
    </div>
  );
}
