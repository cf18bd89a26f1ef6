/** What this material is put beside: another one, another year of it, or both. */
import { type ReactNode, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { ConcentrationResult, OverviewData } from '../../../picture/concentration/query.ts';
import { CompareSubjectOrYear } from '../../compare/CompareSubjectOrYear.tsx';
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

export function CompareChoice({
  asked: { values, set },
  material,
  overview,
  first,
  years,
}: CompareChoiceProps): ReactNode {
  const { t } = useTranslation('concentration');
  const materials = useMemo(
    () => (overview?.concentrationOverview.rows ?? []).map((row) => row.material),
    [overview],
  );
  return (
    <CompareSubjectOrYear
      label={t('material')}
      yearLabel={t('year')}
      id={material}
      year={first?.year}
      years={first?.years ?? []}
      yearsOfSecond={years}
      subjects={materials}
      values={values}
      set={set}
    />
  );
}
