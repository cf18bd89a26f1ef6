/** What this material is put beside: another one, another year of it, or both. */
import { type ReactNode, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { OverviewData } from '../../../picture/origin/query.ts';
import { CompareWith } from '../../compare/CompareWith.tsx';
import type { Answer } from '../../data/use-query.ts';
import { useLanguage } from '../../language/use-language.ts';
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
  const language = useLanguage();
  const rows = overview.state === 'ready' ? overview.data.originOverview.rows : [];
  const materials = useMemo(
    () =>
      rows
        .filter(
          ({ verdict, material }) => (verdict === 'ANSWERED' || verdict === 'WEAK') && material.id !== id,
        )
        .map(({ material }): readonly [string, string] => [material.id, material.name])
        .sort((a, b) => a[1].localeCompare(b[1], language)),
    [rows, id, language],
  );
  const yearsOf = (material: string): readonly number[] =>
    [...(rows.find((row) => row.material.id === material)?.years ?? [])].sort((a, b) => b - a);
  // The first year that there is shows most of what changed.
  const earliest = yearsOf(id).findLast((one) => one !== year);
  const neighbour = materials[0]?.[0];
  const begin =
    earliest !== undefined
      ? { withYear: earliest }
      : neighbour !== undefined
        ? { with: neighbour }
        : undefined;
  return (
    <CompareWith
      isOn={values.with !== undefined || values.withYear !== undefined}
      onBegin={begin === undefined ? undefined : () => set(begin)}
      onEnd={() => set({ with: undefined, withYear: undefined })}
      choices={[
        {
          key: 'material',
          label: t('origin:material'),
          value: values.with ?? '',
          none: t('same'),
          options: materials,
          onChange: (chosen) =>
            set({ with: chosen, ...(chosen === undefined ? {} : { withYear: undefined }) }),
        },
        {
          key: 'year',
          label: t('year'),
          value: values.withYear === undefined ? '' : String(values.withYear),
          none: t('sameYear'),
          options: yearsOf(values.with ?? id).map((one) => [String(one), String(one)]),
          onChange: (chosen) => set({ withYear: chosen === undefined ? undefined : Number(chosen) }),
        },
      ]}
    />
  );
}
