/** The words of the pictures of concentration in French. */
import type { ConcentrationLabels } from '../../concentration/labels.ts';

export function concentrationFr(
  shared: Pick<ConcentrationLabels, 'numbers' | 'stages' | 'sides'>,
): ConcentrationLabels {
  return {
    ...shared,
    colon: '\u202f: ',
    title: 'En combien peu de mains se trouve chaque matière\u202f?',
    subtitle:
      'Part de la première économie dans la production mondiale des mines et des raffineries, et indice de Herfindahl-Hirschman de 0 à 1 (un seul détient tout).',
    titleOf: {
      ECONOMY: '{name}\u202f: en combien peu de mains\u202f?',
      COMPANY: '{name}\u202f: quelles entreprises possèdent ce qui est extrait\u202f?',
      SIDE: '{name}\u202f: de quel côté du monde\u202f?',
    },
    subtitleOf: '{stage}, {year}, selon {source}.',
    subtitleTrade: '{stage}, {code}, {year}, selon {source}.',
    ofGroup: 'Approvisionnement\u202f: {group}.',
    both: 'Extraction et raffinage connus',
    one: 'Une seule étape connue par économie',
    shareAxis: 'Part de la première économie',
    indexAxis: 'Indice, de 0 à 1',
    more: 'et {count} de plus, dont celles au chiffre plus ancien',
    said: '{name}, {stage}\u202f: {holder} {share}, indice {index} ({year})',
    rangeKey: 'entre le moins et le plus\u202f: une part n’est pas nommée',
    notNamed: 'non nommé',
    leftOver: 'Reste de la ligne du monde',
    ownerNotStated: 'Propriétaire non indiqué',
    others: 'et {count} de plus',
    panels: {
      holders: {
        title: 'Qui en détient combien\u202f?',
        note: 'Part du tout\u202f; en hachures, ce que l’éditeur ne nomme pas.',
      },
      movement: {
        title: 'Comment cela a-t-il évolué\u202f?',
        note: 'Indice de 0 à 1. Chaque ligne est une édition d’un éditeur, jamais jointe à une autre\u202f; en hachures si c’est une fourchette.',
      },
      home: {
        title: 'Quelle part de l’extraction est raffinée sur place\u202f?',
        note: 'Production raffinée rapportée à la production minière de la même économie\u202f: anneau, première année\u202f; plein, dernière. Au-delà de 100\u202f%, elle raffine ce que d’autres ont extrait, ou de la ferraille.',
      },
      buyers: {
        title: 'Qui achète ce que les producteurs exportent\u202f?',
        note: 'Part des exportations de chaque producteur sous un code, en valeur\u202f; en hachures, entre le moins et le plus qu’imposent les totaux publiés.',
      },
      chokes: {
        title: 'Par qui faut-il passer\u202f?',
        note: 'À chaque étape, l’économie qui a la plus grande part.',
      },
    },
    edition: '{source}, édition {edition}',
    moved: '{from} ({fromYear}) → {to} ({toYear})',
    inYear: '{value} ({year})',
    producer: '{producer}, {year}\u202f: {code}',
    choke: '{stage}, {year}\u202f: {economy}',
    chokeOfCode: '{stage}, {year}\u202f: {economy} · {code}',
    own: 'le groupe lui-même\u202f: {share}',
    uncertain: 'peut-être une autre',
    chokeOf: {
      OUTPUT: 'de la production mondiale',
      EXPORTS: 'des exportations mondiales',
      IMPORTS: 'de ce que le groupe achète au-dehors',
      SUPPLY: 'de ce que le groupe utilise',
    },
    nothing: {
      movement: 'Aucun éditeur ne la donne pour deux années que l’on puisse mettre côte à côte.',
      companies:
        'Les sites qu’une source cite changent d’une année à l’autre\u202f: une ligne montrerait cela, et non les entreprises.',
      buyers:
        'Aucun tableau d’échanges ne dit ici qui l’achète\u202f: le total n’est pas connu, ou aucun code ne l’est.',
    },
    description: 'Le tableau à côté donne les mêmes nombres.',
  };
}
