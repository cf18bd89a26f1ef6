/** The manifests of two data sets of Gapminder: series of others passed on, and footprints. */
import type { Source } from '../../../schema/source.ts';
import { footprintSeries, macroSeries, type Series, worldFootprint } from './series.ts';

const checksums = (list: readonly Series[]): Readonly<Record<string, string>> =>
  Object.fromEntries(list.map(({ code, sha256 }) => [`${code}.csv`, sha256]));

export const gapminderMacro: Source = {
  id: 'gapminder-macro',
  publisher: 'Gapminder Foundation, from the World Bank, ILO, WIPO, UNDP and others',
  title: 'Systema Globalis: income, trade, work, patents and population by economy',
  shortTitle: {
    en: 'Gapminder, economies in figures',
    fr: 'Gapminder, les économies en chiffres',
    es: 'Gapminder, las economías en cifras',
  },
  url: 'https://github.com/open-numbers/ddf--gapminder--systema_globalis',
  licence: 'CC-BY-4.0',
  attribution:
    'Gapminder, Systema Globalis (CC BY 4.0), from the World Bank, ILO, WIPO, UNDP, Forbes and Hurun',
  citation: 'Gapminder Foundation, ddf--gapminder--systema_globalis, version of 1 March 2026.',
  interest: 'ngo',
  cadence: 'About yearly.',
  covers: {
    en: 'Twenty series of economies, from 1990: gross domestic product, income, exports, terms of trade, foreign investment, aid, debt, poverty, inequality, industry, work and its cost, patents, billionaires, human development, population to 2013. No Taiwan where the World Bank is the source. Phones and internet are in another data set.',
    fr: 'Vingt séries par économie, depuis 1990 : produit intérieur brut, revenu, exportations, termes de l’échange, investissement étranger, aide, dette, pauvreté, inégalité, industrie, travail et son coût, brevets, milliardaires, développement humain, population jusqu’en 2013. Pas de Taïwan quand la Banque mondiale est la source. Téléphones et internet sont dans un autre jeu de données.',
    es: 'Veinte series por economía, desde 1990: producto interno bruto, ingreso, exportaciones, relación de intercambio, inversión extranjera, ayuda, deuda, pobreza, desigualdad, industria, trabajo y su coste, patentes, multimillonarios, desarrollo humano, población hasta 2013. Sin Taiwán cuando la fuente es el Banco Mundial. Los teléfonos e internet están en otro conjunto de datos.',
  },
  stages: [],
  defects: [
    'A copy of the series of others, who revise them: each value is that of early 2026.',
    'Population is an old vintage: yearly to 2013, of which the years after 2010 are the United Nations’ medium projection, then only 2050 and 2100. It is rounded to four digits.',
    'Hourly labour cost is there for 62 economies only, in dollars of purchasing power of 2021.',
    'Aid is named a share of national income there, and is the World Bank’s DT.ODA.ODAT.GI.ZS, a share of gross capital formation: Lebanon 555 % in 2022, Sierra Leone 3,761 % in 1999. It stands here under what it is; where stocks fall, capital formation and the share are below zero.',
    'Patents are those applied for or in force at an office of the economy, whoever owns them.',
    'Patents in force leap for single years (Tanzania 11, 8,815, 9): a year of ten times both neighbours, or a tenth of them, is quarantined.',
    'Hourly labour cost is partly in former currencies (Estonia, Croatia) or a hundredth (Cyprus): years up to the last leap by more than 2.5 are quarantined.',
    'Former states and territories without a code of ISO 3166 stand among the economies; they are left out.',
    'Series in current international dollars, and electricity per person, are left out.',
  ],
  editions: [
    {
      id: '2026-03',
      title: 'Systema Globalis, March 2026',
      published: '2026-03-01',
      url: 'https://github.com/open-numbers/ddf--gapminder--systema_globalis',
      doi: null,
      checksums: checksums(macroSeries),
    },
  ],
};

export const gapminderFootprints: Source = {
  id: 'gapminder-footprints',
  publisher:
    'Gapminder Foundation, from the UNEP International Resource Panel, the World Inequality Database and the ILO',
  title: 'Fasttrack: material and carbon footprints, and work in manufacturing',
  shortTitle: {
    en: 'Gapminder, material and carbon footprints',
    fr: 'Gapminder, empreintes matières et carbone',
    es: 'Gapminder, huellas material y de carbono',
  },
  url: 'https://github.com/open-numbers/ddf--gapminder--fasttrack',
  licence: 'CC-BY-4.0',
  attribution:
    'Gapminder (CC BY 4.0), from the UNEP International Resource Panel, the World Inequality Database and the ILO',
  citation: 'Gapminder Foundation, ddf--gapminder--fasttrack, version of 15 July 2026.',
  interest: 'ngo',
  cadence: 'Irregular.',
  covers: {
    en: 'Raw materials extracted anywhere for the consumption of 158 economies, in all and per person, 1990–2019; greenhouse gases of consumption per person to 2020; share of work in manufacturing to 2023. All materials together: metals are not told apart.',
    fr: 'Matières premières extraites où que ce soit pour la consommation de 158 économies, en tout et par personne, 1990–2019 ; gaz à effet de serre de la consommation par personne jusqu’en 2020 ; part du travail dans l’industrie manufacturière jusqu’en 2023. Toutes les matières ensemble : les métaux ne sont pas distingués.',
    es: 'Materias primas extraídas en cualquier lugar para el consumo de 158 economías, en total y por persona, 1990–2019; gases de efecto invernadero del consumo por persona hasta 2020; parte del trabajo en la industria manufacturera hasta 2023. Todas las materias juntas: los metales no se distinguen.',
  },
  stages: ['use'],
  defects: [
    'Results of world input-output models. The 158 economies sum to 95.1 Gt in 2019, the world row is 96.4 Gt; another vintage of the same publisher has 92.0 Gt in 2017.',
    'Below 0.2 t per person, less than the grain that a person eats, footprints are quarantined: states before they existed, and South Sudan to 2011.',
    'Former members of larger states leap in their first years (Estonia 1.1, 22 and 71 t per person in 1990–1992).',
    'Thirty-six members of the United Nations are missing, small ones mostly, and Taiwan, Hong Kong and Kosovo.',
    'Per person, economies differ from the Human Development Report: United States 29.7 against 28.5 t, DR Congo 2.75 against 2.00 t in 2019.',
    'The licence is that of other data sets of Gapminder; this one states none.',
  ],
  editions: [
    {
      id: '2026-07',
      title: 'Fasttrack, July 2026',
      published: '2026-07-15',
      url: 'https://github.com/open-numbers/ddf--gapminder--fasttrack',
      doi: null,
      checksums: checksums([...footprintSeries, worldFootprint]),
    },
  ],
};
