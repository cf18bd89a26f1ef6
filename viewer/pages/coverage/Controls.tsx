/** The choices of the coverage page: stage, economy, material, years, form, and the picture to take away. */

import { type ReactNode, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { type NamedResult, stageNames } from '../../../picture/answer.ts';
import type { CoverageData } from '../../../picture/coverage/query.ts';
import type { Variables } from '../../data/query.ts';
import { useQuery } from '../../data/use-query.ts';
import { usePictureWords } from '../../figure/use-number.ts';
import { CampaignLink } from '../../frame/CampaignLink.tsx';
import { useApiLanguage, useLanguage } from '../../language/use-language.ts';
import type { PageParameters } from '../../state/use-parameters.ts';
import { choicesQuery, type coverageParameters } from './parameters.ts';
import { TakeAway } from './TakeAway.tsx';

/** So many years are gone back or forth at once. */
const stride = 10;

export interface ControlsProps {
  readonly data: CoverageData | undefined;
  readonly asked: PageParameters<typeof coverageParameters>;
  readonly variables: Variables;
}

export function Controls({ data, asked, variables }: ControlsProps): ReactNode {
  const { t } = useTranslation('coverage');
  const words = usePictureWords();
  const lang = useApiLanguage();
  const choices = useQuery(choicesQuery, { lang });
  const { values, set } = asked;
  const grid = data?.coverage.grid;
  const isTable = values.view === 'TABLE';
  const known = choices.state === 'ready' ? choices.data : undefined;
  return (
    <div className="section-tools coverage-tools">
      <label className="choice">
        {t('stage')}
        <select
          value={values.stage ?? ''}
          onChange={({ target }) =>
            set({ stage: stageNames.find((stage) => stage === target.value), rows: undefined })
          }
        >
          <option value="">{t('allStages')}</option>
          {stageNames.map((stage) => (
            <option key={stage} value={stage}>
              {words.stages[stage]}
            </option>
          ))}
        </select>
      </label>
      <NameChoice
        label={t('economy')}
        all={t('allEconomies')}
        value={values.economy}
        shown={data?.coverage.economy ?? null}
        known={known?.economies.nodes ?? []}
        onChange={(economy) => set({ economy })}
      />
      <NameChoice
        label={t('material')}
        all={t('allMaterials')}
        value={values.material}
        shown={data?.coverage.material ?? null}
        known={known?.materials.nodes ?? []}
        onChange={(material) => set({ material })}
      />
      <fieldset className="coverage-years">
        <legend className="hidden-text">{t('years')}</legend>
        <button
          type="button"
          className="button"
          disabled={grid === undefined || grid.from <= grid.firstYear}
          onClick={() => set({ to: grid === undefined ? undefined : grid.to - stride })}
        >
          {t('earlier')}
        </button>
        <button
          type="button"
          className="button"
          disabled={grid === undefined || grid.to >= grid.lastYear}
          onClick={() =>
            set({ to: grid === undefined ? undefined : Math.min(grid.lastYear, grid.to + stride) })
          }
        >
          {t('later')}
        </button>
      </fieldset>
      <button
        type="button"
        className="button"
        aria-pressed={isTable}
        onClick={() => set({ view: isTable ? undefined : 'TABLE' })}
      >
        {t('table.button')}
      </button>
      <TakeAway data={data} variables={variables} />
      <CampaignLink picture="coverage" />
    </div>
  );
}

interface NameChoiceProps {
  readonly label: string;
  readonly all: string;
  readonly value: string | undefined;
  /** The one chosen, named at once, before the others have come. */
  readonly shown: NamedResult | null;
  readonly known: readonly NamedResult[];
  onChange(value: string | undefined): void;
}

export function NameChoice({ label, all, value, shown, known, onChange }: NameChoiceProps): ReactNode {
  const language = useLanguage();
  const sorted = useMemo(() => {
    const offered = value === undefined || known.some(({ id }) => id === value);
    const own = offered ? known : [...known, shown ?? { id: value, name: value }];
    return [...own].sort((a, b) => a.name.localeCompare(b.name, language));
  }, [known, shown, value, language]);
  return (
    <label className="choice">
      {label}
      <select
        value={value ?? ''}
        onChange={({ target }) => onChange(target.value === '' ? undefined : target.value)}
      >
        <option value="">{all}</option>
        {sorted.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}
