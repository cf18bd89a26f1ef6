/** What this material is put beside: another one, another year of it, or both. */
import { type ReactNode, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { ConcentrationResult, OverviewData } from '../../../picture/concentration/query.ts';
import { CompareWith } from '../../compare/CompareWith.tsx';
import { useLanguage } from '../../language/use-language.ts';
import type { PageParameters } from '../../state/use-parameters.ts';
import type { concentrationParameters } from './parameters.ts';

export interface CompareChoiceProps {
  readonly asked: PageParameters<typeof concentrationParameters>;
  readonly material: string;
  readonly overview: OverviewData | undefined;
  readonly first: ConcentrationResult | undefined;
  /** Years that the second can be asked about; those of the first until it has come. */
  readonly years: readonly number[];
}

export function CompareChoice({ asked, material, overview, first, years }: CompareChoiceProps): ReactNode {
  const { t } = useTranslation(['compare', 'concentration']);
  const language = useLanguage();
  const { values, set } = asked;
  const materials = useMemo(
    () =>
      (overview?.concentrationOverview.rows ?? [])
        .map(({ material: { id, name } }): readonly [string, string] => [id, name])
        .filter(([id]) => id !== material)
        .sort((a, b) => a[1].localeCompare(b[1], language)),
    [overview, material, language],
  );
  // The first year that there is shows most of what changed.
  const earliest = [...(first?.years ?? [])].sort((a, b) => a - b).find((year) => year !== first?.year);
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
          label: t('concentration:material'),
          value: values.with ?? '',
          none: t('same'),
          options: materials,
          onChange: (chosen) =>
            set({ with: chosen, ...(chosen === undefined ? {} : { withYear: undefined }) }),
        },
        {
          key: 'year',
          label: t('concentration:year'),
          value: values.withYear === undefined ? '' : String(values.withYear),
          none: t('sameYear'),
          options: [...years].sort((a, b) => b - a).map((year) => [String(year), String(year)]),
          onChange: (chosen) => set({ withYear: chosen === undefined ? undefined : Number(chosen) }),
        },
      ]}
    />
  );
}
