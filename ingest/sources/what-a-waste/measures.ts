/** Which columns of the country table are read, and as which indicators; the others, and why they are not. */

import type { Label } from '../../../schema/label.ts';
import type { ColumnRule } from '../../adapter.ts';

export const ewasteColumn = 'special_waste_e_waste_tons_year';
export const municipalColumn = 'total_msw_total_msw_generated_tons_year';
export const municipalIndicator = {
  id: 'indicator:municipal-waste-generated',
  name: {
    en: 'Municipal waste generated',
    fr: 'Déchets municipaux produits',
    es: 'Residuos municipales generados',
  },
};

/** How municipal waste is treated: shares of all of it. */
export const treatments: ReadonlyMap<string, { readonly id: string; readonly name: Label }> = new Map(
  (
    [
      ['anaerobic_digestion', 'digested', 'digested without air', 'méthanisée', 'digerida sin aire'],
      ['compost', 'composted', 'composted', 'compostée', 'compostada'],
      [
        'controlled_landfill',
        'controlled-landfill',
        'in controlled landfills',
        'mise en décharge contrôlée',
        'en vertederos controlados',
      ],
      ['incineration', 'incinerated', 'incinerated', 'incinérée', 'incinerada'],
      [
        'landfill_unspecified',
        'unspecified-landfill',
        'in landfills of unknown kind',
        'mise en décharge de type inconnu',
        'en vertederos de tipo desconocido',
      ],
      [
        'open_dump',
        'open-dump',
        'on open dumps',
        'abandonnée en décharge sauvage',
        'en vertederos a cielo abierto',
      ],
      ['other', 'other-treatment', 'treated in other ways', 'traitée autrement', 'tratada de otro modo'],
      ['recycling', 'recycled', 'recycled', 'recyclée', 'reciclada'],
      [
        'sanitary_landfill_landfill_gas_system',
        'sanitary-landfill',
        'in sanitary landfills with gas capture',
        'mise en décharge avec captage du gaz',
        'en vertederos sanitarios con captación de gas',
      ],
      ['unaccounted_for', 'unaccounted', 'not accounted for', 'sans trace', 'sin contabilizar'],
      [
        'waterways_marine',
        'in-waters',
        'dumped into rivers and the sea',
        'jetée dans les cours d’eau et la mer',
        'vertida en ríos y en el mar',
      ],
    ] as const
  ).map(([column, slug, en, fr, es]) => [
    `waste_treatment_${column}_percent`,
    {
      id: `indicator:municipal-waste-${slug}`,
      name: {
        en: `Share of municipal waste ${en}`,
        fr: `Part des déchets municipaux ${fr}`,
        es: `Parte de los residuos municipales ${es}`,
      },
    },
  ]),
);

const left = (reason: string, columns: readonly string[]): Record<string, ColumnRule> =>
  Object.fromEntries(columns.map((column) => [column, { ignored: reason }]));

const coverage = ['rural', 'total', 'urban'].flatMap((area) =>
  ['geographic_area', 'households', 'population', 'waste'].map(
    (of) => `waste_collection_coverage_${area}_percent_of_${of}`,
  ),
);

export const dataColumns: Readonly<Record<string, ColumnRule>> = {
  iso3c: { is: 'place', meaning: 'three-letter code of the economy' },
  country_name: { ignored: 'the name of the economy, whose code is read; blank for Taiwan' },
  population_population_number_of_people: {
    is: 'figure',
    meaning: 'population, by which e-waste is held to what is possible',
    unit: 'count',
  },
  [ewasteColumn]: { is: 'figure', meaning: 'e-waste generated in a year', unit: 't:gross' },
  [municipalColumn]: { is: 'figure', meaning: 'municipal waste generated in a year', unit: 't:gross' },
  ...Object.fromEntries(
    [...treatments].map(([column, { name }]) => [
      column,
      { is: 'figure', meaning: name.en, unit: 'percent' } satisfies ColumnRule,
    ]),
  ),
  ...left('regions and income groups of the World Bank have a source of their own', [
    'region_id',
    'income_id',
  ]),
  gdp: { ignored: 'gross domestic product without its year and unit' },
  ...left(
    'what municipal waste is made of, which is no part of the life cycle of devices',
    'food_organic_waste glass metal other paper_cardboard plastic rubber_leather wood yard_garden_green_waste'
      .split(' ')
      .map((part) => `composition_${part}_percent`),
  ),
  ...left('laws and offices in words, without a year', [
    'other_information_information_system_for_solid_waste_management',
    'other_information_national_agency_to_enforce_solid_waste_laws_and_regulations',
    'other_information_national_law_governing_solid_waste_management_in_the_country',
    'other_information_ppp_rules_and_regulations',
    'other_information_summary_of_key_solid_waste_information_made_available_to_the_public',
  ]),
  ...left(
    'special waste of which e-waste is not told apart',
    'agricultural construction_and_demolition hazardous industrial medical'
      .split(' ')
      .map((kind) => `special_waste_${kind}_waste_tons_year`),
  ),
  ...left('coverage in four measures, of which the codebook does not say which one its year is of', coverage),
  where_where_is_this_data_measured: { ignored: 'where waste was weighed, in words' },
};
