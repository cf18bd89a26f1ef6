/** The choice of the page: on which grid. */
import { type ReactNode, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useQuery } from '../../data/use-query.ts';
import { useApiLanguage } from '../../language/use-language.ts';
import type { PageParameters } from '../../state/use-parameters.ts';
import { Choice } from '../harm/Controls.tsx';
import { economiesQuery, type LifeCycleResult, type lifeCycleParameters } from './query.ts';

export function Controls({
  asked: { values, set },
  shown,
}: {
  readonly asked: PageParameters<typeof lifeCycleParameters>;
  readonly shown: LifeCycleResult | undefined;
}): ReactNode {
  const { t } = useTranslation(['life-cycle', 'life']);
  const lang = useApiLanguage();
  const all = useQuery(
    economiesQuery,
    useMemo(() => ({ lang }), [lang]),
  );
  const economies = useMemo(
    () =>
      all.state === 'ready'
        ? all.data.lifeCycleOverview.economies
            .map(({ id, name }): readonly [string, string] => [id, name])
            .sort((a, b) => a[1].localeCompare(b[1], lang))
        : [],
    [all, lang],
  );
  // A choice of the address stands there before the list has come.
  const chosen = shown?.economy;
  const options = economies.length > 0 || chosen == null ? economies : [[chosen.id, chosen.name] as const];
  return (
    <div className="section-tools harm-tools">
      <Choice
        label={t('grid')}
        value={values.economy ?? ''}
        none={t(shown?.kind === 'SITE' ? 'gridOfPlace' : 'noGrid')}
        options={options}
        onChange={(economy) => set({ economy, year: undefined })}
      />
    </div>
  );
}
