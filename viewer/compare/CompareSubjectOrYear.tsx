/** What an answer about a subject and a year is put beside: another subject, another year of the same, or both. */
import { type ReactNode, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../language/use-language.ts';
import { CompareWith } from './CompareWith.tsx';

interface Second {
  readonly with?: string | undefined;
  readonly withYear?: number | undefined;
}

export interface CompareSubjectOrYearProps {
  /** Before the list of subjects: "Material". */
  readonly label: string;
  readonly yearLabel: string;
  /** Of the first. */
  readonly id: string;
  /** Of the first; undefined until its answer has come. */
  readonly year: number | undefined;
  /** Years of the first, in any order. */
  readonly years: readonly number[];
  /** Years that the second can be asked about, in any order. */
  readonly yearsOfSecond: readonly number[];
  /** All that can be compared; the first may be among them. */
  readonly subjects: readonly { readonly id: string; readonly name: string }[];
  readonly values: Second;
  set(second: Second): void;
}

export function CompareSubjectOrYear({
  label,
  yearLabel,
  id,
  year,
  years,
  yearsOfSecond,
  subjects,
  values,
  set,
}: CompareSubjectOrYearProps): ReactNode {
  const { t } = useTranslation('compare');
  const language = useLanguage();
  const others = useMemo(
    () =>
      subjects
        .filter((one) => one.id !== id)
        .map((one): readonly [string, string] => [one.id, one.name])
        .sort((a, b) => a[1].localeCompare(b[1], language)),
    [subjects, id, language],
  );
  // The first year that there is shows most of what changed.
  const earliest = [...years].sort((a, b) => a - b).find((one) => one !== year);
  const neighbour = others[0]?.[0];
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
          label,
          value: values.with ?? '',
          none: t('same'),
          options: others,
          onChange: (chosen) =>
            set({ with: chosen, ...(chosen === undefined ? {} : { withYear: undefined }) }),
        },
        {
          key: 'year',
          label: yearLabel,
          value: values.withYear === undefined ? '' : String(values.withYear),
          none: t('sameYear'),
          options: [...yearsOfSecond].sort((a, b) => b - a).map((one) => [String(one), String(one)]),
          onChange: (chosen) => set({ withYear: chosen === undefined ? undefined : Number(chosen) }),
        },
      ]}
    />
  );
}
