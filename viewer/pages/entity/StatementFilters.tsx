/** What the table of statements is narrowed by: stage, predicate, year, source, words, quarantine. */
import { type ReactNode, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { stageNames } from '../../../picture/answer.ts';
import { defineQuery, type Variables } from '../../data/query.ts';
import { useQuery } from '../../data/use-query.ts';
import { usePictureWords } from '../../figure/use-number.ts';
import { useApiLanguage } from '../../language/use-language.ts';
import type { PageParameters } from '../../state/use-parameters.ts';
import type { EntityResult } from './head.ts';
import type { entityParameters } from './parameters.ts';

export interface StatementFiltersProps {
  readonly entity: EntityResult;
  readonly parameters: PageParameters<typeof entityParameters>;
  /** The year that the table shows; undefined for every year. */
  readonly year: number | undefined;
}

interface SourceNamesData {
  readonly sources: { readonly nodes: readonly { readonly id: string; readonly shortTitle: string }[] };
}

const sourceNamesQuery = defineQuery<SourceNamesData, Variables>(`
  query EntitySources($lang: Language) { sources(lang: $lang) { nodes { id shortTitle } } }
`);

export function StatementFilters({ entity, parameters, year }: StatementFiltersProps): ReactNode {
  const { t } = useTranslation(['entity', 'statement']);
  const words = usePictureWords();
  const { values, set } = parameters;
  const sources = useQuery(sourceNamesQuery, { lang: useApiLanguage() });
  const predicates = useMemo(() => {
    const labels = new Map(
      entity.neighbours.map(({ predicate: { id, label } }) => [
        id,
        t(`statement:ways.${id}.OUT`, { defaultValue: label }),
      ]),
    );
    // What needs no partner connects with nothing, and is said all the same.
    for (const alone of ['generatesEwaste', 'collectsEwaste', 'recyclesEwaste'] as const) {
      if (entity[alone].totalCount > 0) labels.set(alone, t(`series.${alone}`));
    }
    return [...labels].sort((a, b) => a[1].localeCompare(b[1]));
  }, [entity, t]);
  const years = useMemo(() => {
    const from = Math.min(...entity.neighbours.map(({ yearFrom }) => yearFrom));
    const to = Math.max(...entity.neighbours.map(({ yearTo }) => yearTo));
    return entity.neighbours.length === 0
      ? []
      : Array.from({ length: to - from + 1 }, (_, index) => to - index);
  }, [entity]);
  return (
    <div className="section-tools statement-filters">
      <Choice
        label={t('table.stage')}
        all={t('table.allFeminine')}
        value={values.stage}
        options={stageNames.map((stage) => [stage, words.stages[stage]])}
        onChange={(stage) => set({ stage: stageNames.find((one) => one === stage) })}
      />
      <Choice
        label={t('table.predicate')}
        all={t('table.all')}
        value={values.predicate}
        options={predicates}
        onChange={(predicate) => set({ predicate })}
      />
      <Choice
        label={t('table.year')}
        all={t('table.allFeminine')}
        value={year === undefined ? undefined : String(year)}
        options={years.map((one) => [String(one), String(one)])}
        onChange={(one) => set({ year: one === undefined ? 'all' : Number(one) })}
      />
      <Choice
        label={t('table.source')}
        all={t('table.allFeminine')}
        value={values.source}
        options={
          sources.state === 'ready'
            ? sources.data.sources.nodes.map(({ id, shortTitle }) => [id, shortTitle])
            : []
        }
        onChange={(source) => set({ source })}
      />
      <label className="choice">
        {t('table.find')}
        <input
          className="text-input"
          type="search"
          maxLength={100}
          value={values.find ?? ''}
          onChange={({ target }) =>
            set({ find: target.value === '' ? undefined : target.value }, { replace: true })
          }
        />
      </label>
      <label className="switch">
        <input
          type="checkbox"
          checked={values.quarantined === true}
          onChange={({ target }) => set({ quarantined: target.checked ? true : undefined })}
        />
        {t('table.quarantined')}
      </label>
    </div>
  );
}

interface ChoiceProps {
  readonly label: string;
  readonly all: string;
  readonly value: string | undefined;
  readonly options: readonly (readonly [string, string])[];
  onChange(value: string | undefined): void;
}

function Choice({ label, all, value, options, onChange }: ChoiceProps): ReactNode {
  // What the address asks for is offered even where the list does not know it.
  const isListed = value === undefined || options.some(([id]) => id === value);
  return (
    <label className="choice">
      {label}
      <select
        value={value ?? ''}
        onChange={({ target }) => onChange(target.value === '' ? undefined : target.value)}
      >
        <option value="">{all}</option>
        {isListed ? null : <option value={value}>{value}</option>}
        {options.map(([id, name]) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}
