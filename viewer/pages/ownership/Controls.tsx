/** The choices of the page of owners: a material, where the sites lie, a year. */
import { type ReactNode, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { defineQuery, type Variables } from '../../data/query.ts';
import { useQuery } from '../../data/use-query.ts';
import { useApiLanguage } from '../../language/use-language.ts';
import type { PageParameters } from '../../state/use-parameters.ts';
import { Choice } from '../harm/Controls.tsx';
import type { OwnershipResult, ownershipParameters } from './query.ts';

interface MaterialsData {
  readonly ownership: Pick<OwnershipResult, 'places'> & {
    readonly overview: readonly { readonly material: { readonly id: string; readonly name: string } }[];
  };
}
const materialsQuery = defineQuery<MaterialsData, Variables>(`
  query OwnedMaterials($lang: Language) {
    ownership(lang: $lang) { places { id name } overview { material { id name } } }
  }
`);

export function Controls({
  asked: { values, set },
  shown,
}: {
  readonly asked: PageParameters<typeof ownershipParameters>;
  readonly shown: OwnershipResult | undefined;
}): ReactNode {
  const { t } = useTranslation('ownership');
  const lang = useApiLanguage();
  const all = useQuery(
    materialsQuery,
    useMemo(() => ({ lang }), [lang]),
  );
  const byName = (a: readonly [string, string], b: readonly [string, string]): number =>
    a[1].localeCompare(b[1], lang);
  const materials = useMemo(
    () =>
      all.state === 'ready'
        ? [...new Map(all.data.ownership.overview.map(({ material }) => [material.id, material.name]))]
        : [],
    [all],
  );
  const places = shown?.places ?? (all.state === 'ready' ? all.data.ownership.places : []);
  return (
    <div className="section-tools harm-tools">
      <Choice
        label={t('material')}
        value={values.material ?? ''}
        none={t('allMaterials')}
        options={[...materials].sort(byName)}
        onChange={(material) => set({ material, year: undefined })}
      />
      <Choice
        label={t('liesIn')}
        value={values.of?.startsWith('economy:') === true ? values.of : ''}
        none={t('anywhere')}
        options={places.map(({ id, name }): [string, string] => [id, name]).sort(byName)}
        onChange={(of) => set({ of, year: undefined })}
      />
      <Choice
        label={t('year')}
        value={values.year === undefined ? '' : String(values.year)}
        none={t('latest')}
        options={[...(shown?.years ?? [])].sort((a, b) => b - a).map((year) => [String(year), String(year)])}
        onChange={(year) => set({ year: year === undefined ? undefined : Number(year) })}
      />
    </div>
  );
}
