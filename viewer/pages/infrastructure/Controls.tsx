/** The choices of the page: where, what kind, which year, which scheme. */
import { type ReactNode, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import type { NamedResult } from '../../../picture/answer.ts';
import { schemes } from '../../../schema/scheme.ts';
import { defineQuery, type Variables } from '../../data/query.ts';
import { useQuery } from '../../data/use-query.ts';
import { useApiLanguage, useLanguage } from '../../language/use-language.ts';
import type { PageParameters } from '../../state/use-parameters.ts';
import { Choice } from '../harm/Controls.tsx';
import { type InfrastructureResult, type infrastructureParameters, kindOf, kinds } from './query.ts';

interface PlacesData {
  readonly infrastructure: {
    readonly lists: readonly { readonly places: readonly { readonly economy: NamedResult | null }[] }[];
  };
}
const placesQuery = defineQuery<PlacesData, Variables>(`
  query InfrastructurePlaces($lang: Language) {
    infrastructure(lang: $lang) { lists { places(first: 300) { economy { id name } } } }
  }
`);

export function Controls({
  asked: { values, set },
  of,
  shown,
}: {
  readonly asked: PageParameters<typeof infrastructureParameters>;
  readonly of: string | undefined;
  readonly shown: InfrastructureResult | undefined;
}): ReactNode {
  const { t } = useTranslation('infrastructure');
  const lang = useApiLanguage();
  const language = useLanguage();
  const navigate = useNavigate();
  const places = useQuery(
    placesQuery,
    useMemo(() => ({ lang }), [lang]),
  );
  const economies = useMemo(() => {
    if (places.state !== 'ready') return [];
    const named = places.data.infrastructure.lists.flatMap((list) =>
      list.places.flatMap(({ economy }): [string, string][] =>
        economy === null ? [] : [[economy.id, economy.name]],
      ),
    );
    return [...new Map(named)].sort((a, b) => a[1].localeCompare(b[1], lang));
  }, [places, lang]);
  return (
    <div className="section-tools harm-tools">
      <Choice
        label={t('where')}
        value={of?.startsWith('economy:') === true ? of : ''}
        none={t('everywhere')}
        options={economies}
        onChange={(id) =>
          void navigate(
            id === undefined ? `/${language}/infrastructure` : `/${language}/infrastructure/${id}`,
          )
        }
      />
      <Choice
        label={t('kind')}
        value={values.kind ?? ''}
        none={t('allKinds')}
        options={kinds.map((kind) => [kind, t(`kinds.${kindOf[kind]}`)])}
        onChange={(chosen) => set({ kind: kinds.find((kind) => kind === chosen) })}
      />
      <Choice
        label={t('year')}
        value={values.year === undefined ? '' : String(values.year)}
        none={t('newest')}
        options={[...(shown?.years ?? [])].sort((a, b) => b - a).map((year) => [String(year), String(year)])}
        onChange={(year) => set({ year: year === undefined ? undefined : Number(year) })}
      />
      <Choice
        label={t('scheme')}
        value={values.scheme ?? ''}
        none={t('usualScheme')}
        options={schemes.all.map(({ id, label }) => [id, label[language]])}
        onChange={(chosen) => set({ scheme: schemes.ids.find((id) => id === chosen) })}
      />
    </div>
  );
}
