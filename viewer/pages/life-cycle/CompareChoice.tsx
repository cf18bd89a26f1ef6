/** What this life cycle is put beside: another thing of its kind. */
import { type ReactNode, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { CompareWith } from '../../compare/CompareWith.tsx';
import { useQuery } from '../../data/use-query.ts';
import { useApiLanguage, useLanguage } from '../../language/use-language.ts';
import type { PageParameters } from '../../state/use-parameters.ts';
import { type LifeCycleResult, type lifeCycleParameters, overviewQuery } from './query.ts';

export function CompareChoice({
  asked: { values, set },
  first: { of, kind },
}: {
  readonly asked: PageParameters<typeof lifeCycleParameters>;
  readonly first: LifeCycleResult;
}): ReactNode {
  const { t } = useTranslation(['compare', 'life-cycle']);
  const lang = useApiLanguage();
  const language = useLanguage();
  const all = useQuery(
    overviewQuery,
    useMemo(() => ({ lang }), [lang]),
  );
  const others = useMemo(
    () =>
      (all.state === 'ready' ? all.data.lifeCycleOverview[kind].nodes : [])
        .map(({ subject: { id, name } }): readonly [string, string] => [id, name])
        .filter(([id]) => id !== of.id)
        .sort((a, b) => a[1].localeCompare(b[1], language)),
    [all, kind, of.id, language],
  );
  const neighbour = others[0]?.[0];
  return (
    <CompareWith
      isOn={values.with !== undefined}
      onBegin={neighbour === undefined ? undefined : () => set({ with: neighbour })}
      onEnd={() => set({ with: undefined })}
      choices={[
        {
          key: 'subject',
          label: t(`life-cycle:kinds.${kind}`),
          value: values.with ?? '',
          none: t('noOther'),
          options: others,
          onChange: (chosen) => set({ with: chosen }),
        },
      ]}
    />
  );
}
