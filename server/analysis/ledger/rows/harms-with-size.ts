/** Harms that have a size, a row each: what a source counted, where it happened. */
import { damDeaths } from '../../harm/harms/dam-deaths.ts';
import { defendersMining } from '../../harm/harms/defenders-mining.ts';
import { forestLoss } from '../../harm/harms/forest-loss.ts';
import { uncontrolledEwaste } from '../../harm/harms/uncontrolled-ewaste.ts';
import { magnitudeRow } from './magnitude.ts';

export const losesForest = magnitudeRow(
  forestLoss,
  {
    id: 'loses-forest',
    title: { en: 'Loses forest', fr: 'Perd de la forêt', es: 'Pierde bosque' },
    measure: {
      en: 'Tree cover lost inside mines of all metals and coal, divided at mines by worth',
      fr: 'Couvert arboré perdu dans les mines de tous métaux et de charbon, réparti dans les mines selon la valeur',
      es: 'Cubierta arbórea perdida dentro de las minas de todos los metales y carbón, repartida en las minas según el valor',
    },
    digitalPart: 'not-known',
    inShort: {
      en: 'Inside mines alone, for every use.',
      fr: 'Dans les mines seules, pour tous les usages.',
      es: 'Solo dentro de las minas, para todos los usos.',
    },
  },
  null,
);

export const losesDefenders = magnitudeRow(
  defendersMining,
  {
    id: 'loses-defenders',
    title: { en: 'Loses its defenders', fr: 'Perd ses défenseurs', es: 'Pierde a sus defensores' },
    measure: {
      en: 'Land and environmental defenders killed who opposed mining',
      fr: 'Défenseurs de la terre et de l’environnement assassinés, opposés à des mines',
      es: 'Defensores de la tierra y del medio ambiente asesinados, opuestos a la minería',
    },
    digitalPart: 'not-known',
    inShort: {
      en: 'Those that one observer could document: a lowest number.',
      fr: 'Ceux qu’un observateur a pu documenter\u202f: un minimum.',
      es: 'Los que un observador pudo documentar: un mínimo.',
    },
  },
  null,
);

export const losesToDams = magnitudeRow(
  damDeaths,
  {
    id: 'loses-to-dams',
    title: {
      en: 'Loses lives to dams',
      fr: 'Perd des vies sous les digues',
      es: 'Pierde vidas por las presas',
    },
    measure: {
      en: 'Deaths from failures of tailings dams, by decade',
      fr: 'Décès dus aux ruptures de digues à résidus miniers, par décennie',
      es: 'Muertes por roturas de presas de relaves, por década',
    },
    digitalPart: 'not-known',
    inShort: {
      en: 'A list known to miss failures, of dams of everything: jade, diamonds and coal ash are in it. Its last decade is unfinished.',
      fr: 'Une liste dont on sait qu’elle manque des ruptures, de digues de toute sorte : jade, diamants et cendres de charbon y sont. Sa dernière décennie est inachevée.',
      es: 'Una lista que se sabe incompleta, de presas de todo tipo: jade, diamantes y cenizas de carbón están en ella. Su última década está inacabada.',
    },
  },
  null,
);

export const leavesUncontrolled = magnitudeRow(
  uncontrolledEwaste,
  {
    id: 'leaves-uncontrolled',
    title: { en: 'Leaves uncontrolled', fr: 'Laisse sans contrôle', es: 'Deja sin control' },
    measure: {
      en: 'E-waste generated without documented collection and recycling',
      fr: 'Déchets électroniques produits sans collecte ni recyclage documentés',
      es: 'Residuos electrónicos generados sin recogida ni reciclaje documentados',
    },
    digitalPart: 'at-most',
    inShort: {
      en: 'Where it was generated, not where it ended. An economy that documents nothing is on no side: the shares of sides are lowest values, Africa’s most of all.',
      fr: 'Là où ils ont été produits, non où ils ont fini. Une économie qui ne documente rien n’est d’aucun côté : les parts des côtés sont des minimums, celle de l’Afrique surtout.',
      es: 'Donde se generaron, no donde acabaron. Una economía que no documenta nada no está en ningún lado: las partes de los lados son mínimos, la de África sobre todo.',
    },
  },
  // Only economies that document something are in it, and they are not those that generate it all.
  null,
);
