/** Manifest of the list of tailings dam failures of the Center for Science in Public Participation. */
import type { Source } from '../../../schema/source.ts';

export const failuresFile = 'Tailings Dam Failures 1915 - 2022 as of 31Jan23.csv';

export const tailingsSource: Source = {
  id: 'tailings-dam-failures',
  publisher: 'Center for Science in Public Participation (CSP2)',
  title: 'Tailings dam failures 1915–2022, counted by economy and decade',
  shortTitle: {
    en: 'CSP2, tailings dam failures',
    fr: 'CSP2, ruptures de digues à résidus miniers',
    es: 'CSP2, roturas de presas de relaves',
  },
  url: 'http://www.csp2.org/tsf-failures-from-1915',
  licence: 'facts',
  attribution:
    'D. M. Chambers, L. N. Bowker and others, TSF Failures from 1915, Center for Science in Public Participation',
  citation:
    'Chambers, D. M., Bowker, L. N., Williams, B. and Tuttle, E. (2023), TSF Failures from 1915, version of 31 January 2023, Center for Science in Public Participation.',
  interest: 'ngo',
  cadence: 'Irregular.',
  covers: {
    en: 'Failures of dams that hold back mine tailings, and some of ash and waste rock, since 1915: counted here by economy and decade, with the deaths and the volume released where a figure is given. The list is known to miss failures, most of all old ones and those of few reports.',
    fr: 'Ruptures de digues retenant des résidus miniers, et quelques-unes de cendres et de stériles, depuis 1915 : comptées ici par économie et par décennie, avec les décès et le volume libéré lorsqu’un chiffre est donné. On sait que la liste est incomplète, surtout pour les ruptures anciennes et celles dont on a peu parlé.',
    es: 'Roturas de presas que retienen relaves mineros, y algunas de cenizas y estériles, desde 1915: contadas aquí por economía y década, con las muertes y el volumen liberado cuando se da una cifra. Se sabe que la lista está incompleta, sobre todo en las roturas antiguas y en las poco documentadas.',
  },
  stages: ['extraction'],
  defects: [
    'The country stands in a free text and is read from it; failures whose text names no country or region are left out with the reason.',
    'Most old failures have neither deaths nor a volume: a blank is unknown, not zero, and each sum says how many failures it rests on.',
    'No licence is stated by the publisher; only counts of ours by economy and decade are given.',
    'Two rows give deaths as a fraction and three as “yes”; they are left out of the sums of deaths.',
    'Bounds and other words for a figure are left out of the sums.',
  ],
  editions: [
    {
      id: '2023-01',
      title: 'Version of 31 January 2023',
      published: '2023-01-31',
      url: 'http://www.csp2.org/tsf-failures-from-1915',
      doi: null,
      checksums: { [failuresFile]: '99a2dea02d287006b65fc297c2d8523573f88ab91a24d89e716bd074a860667a' },
    },
  ],
};
