/** Manifest of the submarine cable map of TeleGeography, last free edition. */
import type { Source } from '../../../schema/source.ts';

export const cablesFile = 'cables.csv';
export const landingsFile = 'cable_landing_points.csv';

export const telegeographyCablesSource: Source = {
  id: 'telegeography-cables',
  publisher: 'TeleGeography',
  title: 'Submarine Cable Map',
  shortTitle: {
    en: 'TeleGeography, submarine cables',
    fr: 'TeleGeography, câbles sous-marins',
    es: 'TeleGeography, cables submarinos',
  },
  url: 'https://www.submarinecablemap.com/',
  licence: 'CC-BY-NC-SA-3.0',
  attribution: 'TeleGeography, Submarine Cable Map, CC BY-NC-SA 3.0',
  citation: 'TeleGeography (2021), Submarine Cable Map, public repository, state of 29 June 2021.',
  interest: 'industry',
  cadence: 'Continuous; the state of June 2021 is the last that was free.',
  covers: {
    en: 'Submarine cables in service or planned in June 2021: length, year of service, owners, and the economies in which each lands. Owners are named without shares. Capacity and routes are not in it.',
    fr: 'Câbles sous-marins en service ou prévus en juin 2021 : longueur, année de mise en service, propriétaires, et économies où chacun atterrit. Les propriétaires sont nommés sans leurs parts. Ni la capacité ni les tracés n’y figurent.',
    es: 'Cables submarinos en servicio o previstos en junio de 2021: longitud, año de puesta en servicio, propietarios y economías en las que cada uno llega a tierra. Los propietarios se nombran sin sus participaciones. No figuran ni la capacidad ni los trazados.',
  },
  stages: ['use'],
  defects: [
    'The state is that of June 2021; cables and owners have changed since.',
    'Thirty-two cables have no length, and owners of a consortium may be missing.',
    'A cable that was to be ready after June 2021 is planned, not built.',
    'The files of single cables of the publisher were joined into two tables; the country of a landing point is the last part of its name.',
  ],
  editions: [
    {
      id: '2021-06',
      title: 'State of 29 June 2021',
      published: '2021-06-29',
      url: 'https://github.com/telegeography/www.submarinecablemap.com',
      doi: null,
      checksums: {
        [cablesFile]: '2e338c3a0548c1bea61f961e0c5377bf62705daae2c0b903e10bf95758a50dde',
        [landingsFile]: 'e1a61c5445b74f92d8d665d2183e5045807c04224b7a04003aab43ad16984665',
      },
    },
  ],
};
