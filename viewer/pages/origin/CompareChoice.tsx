/** What this material is put beside: another one that is answered, another year of it, or both. */
import { type ReactNode, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { OverviewData } from '../../../picture/origin/query.ts';
import { CompareSubjectOrYear } from '../../compare/CompareSubjectOrYear.tsx';
import type { Answer } from '../../data/use-query.ts';
import type { OriginParameters } from './parameters.ts';

export interface CompareChoiceProps {
  readonly id: string;
  readonly asked: OriginParameters;
  readonly overview: Answer<OverviewData>;
  /** The year of the first. */
  readonly year: number;
}

export function CompareChoice({ id, asked: { values, set }, overview, year }: CompareChoiceProps): ReactNode {
  const { t } = useTranslation(['compare', 'origin']);
  const rows = overview.state === 'ready' ? overview.data.originOverview.rows : undefined;
  const materials = useMemo(
    () =>
      (rows ?? [])
        .filter(({ verdict }) => verdict === 'ANSWERED' || verdict === 'WEAK')
        .map(({ material }) => material),
    [rows],
  );
  const yearsOf = (of: string): readonly number[] =>
    rows?.find(({ material }) => material.id === of)?.years ?? [];
  return (
    <CompareSubjectOrYear
      label={t('origin:material')}
      yearLabel={t('year')}
      id={id}
      year={year}
      years={yearsOf(id)}
      yearsOfSecond={yearsOf(values.with ?? id)}
      subjects={materials}
      values={values}
      set={set}
    />
  );
}
