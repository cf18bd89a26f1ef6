/** The words of the map in French. */
import type { MapLabels } from '../../map/labels.ts';
import type { Words } from '../words.ts';

export function mapFr({ numbers, sides }: Pick<Words, 'numbers' | 'sides'>): MapLabels {
  return {
    numbers,
    sides,
    title: '{name} : d’où vient le flux, où va-t-il ?',
    titleFrom: '{name}, au départ : {economy}. Vers qui ?',
    titleTo: '{name}, à l’arrivée : {economy}. De qui ?',
    subtitle: '{product}, {unit}, {year}. Sud et Nord selon le classement « {scheme} ».',
    units: {
      t: 'tonnes',
      kt: 'milliers de tonnes',
      Mt: 'millions de tonnes',
      USD: 'dollars des États-Unis',
      kUSD: 'milliers de dollars des États-Unis',
      MUSD: 'millions de dollars des États-Unis',
      GUSD: 'milliards de dollars des États-Unis',
    },
    unitWithBasis: '{unit}, {basis}',
    sends: 'envoie {value}',
    receives: 'reçoit {value}',
    ofTotal: { VALUE: '{share} de la valeur', MASS: '{share} des tonnes' },
    ofTable: {
      VALUE: '{share} de la valeur du tableau source',
      MASS: '{share} des tonnes du tableau source',
    },
    drawn: [
      'Le plus grand de {total} flux est dessiné, {part}.',
      'Les {count} plus grands de {total} flux sont dessinés, {part}.',
    ],
    allDrawn: ['Le seul flux est dessiné.', 'Les {total} flux sont tous dessinés.'],
    folded: ['L’autre, {part}, est dans le tableau.', 'Les {count} autres, {part}, sont dans le tableau.'],
    unknownPart: 'part inconnue',
    withoutMeasure: {
      VALUE: [
        'Un de plus est sans valeur dans la source : il est dans le tableau.',
        '{count} de plus sont sans valeur dans la source : ils sont dans le tableau.',
      ],
      MASS: [
        'Un de plus est sans masse dans la source : il est dans le tableau.',
        '{count} de plus sont sans masse dans la source : ils sont dans le tableau.',
      ],
    },
    unplaced: [
      'Un flux, {part}, a un bout que l’atlas ne dessine pas, et n’est que dans le tableau : {names}.',
      '{count} flux, {part}, ont un bout que l’atlas ne dessine pas, et ne sont que dans le tableau : {names}.',
    ],
    noFlows: 'Aucun flux de cette mesure dans la source pour cette année.',
    onTo: 'vers {places}',
    cameFrom: 'depuis {places}',
    regionsTo: {
      AFRICA: 'l’Afrique',
      NORTH_AMERICA: 'l’Amérique du Nord',
      SOUTH_AMERICA: 'l’Amérique du Sud',
      ASIA: 'l’Asie',
      EUROPE: 'l’Europe',
      OCEANIA: 'l’Océanie',
    },
    regionsFrom: {
      AFRICA: 'l’Afrique',
      NORTH_AMERICA: 'l’Amérique du Nord',
      SOUTH_AMERICA: 'l’Amérique du Sud',
      ASIA: 'l’Asie',
      EUROPE: 'l’Europe',
      OCEANIA: 'l’Océanie',
    },
    legend: {
      heading: { VALUE: 'Part de la valeur, par côté', MASS: 'Part des tonnes, par côté' },
      pairs: {
        SOUTH_SOUTH: 'du Sud au Sud',
        SOUTH_NORTH: 'du Sud au Nord',
        NORTH_SOUTH: 'du Nord au Sud',
        NORTH_NORTH: 'du Nord au Nord',
        UNCLASSIFIED: 'avec un bout non classé',
      },
      narrowest: 'Les traits sont aussi larges que leur quantité ; les plus fins en valent au plus {value}.',
      noRoutes: 'Les courbes joignent des économies ; ce ne sont pas des trajets.',
      noFigure: 'pas de chiffre',
      zero: 'zéro',
      class: 'de {low} à {high}',
      lowest: 'jusqu’à {high}',
      areas: {
        side: 'Surfaces selon le côté',
        sends: 'Surfaces selon ce qu’elles envoient',
        receives: 'Surfaces selon ce qu’elles reçoivent',
      },
    },
    years: {
      caption: 'Commerce mondial dans le tableau de chaque année, {unit}',
      otherRevision: 'contour seul : autre révision du code',
      lesserExtent: 'hachuré : le tableau de cette année n’en contient qu’une partie',
      partOfRevision: 'hachuré à contour tireté : une partie seulement, et une autre révision du code',
      noFigure: 'pas de chiffre',
    },
    views: {
      control: 'vue A : qui contrôle le terrain (Natural Earth)',
      un: 'vue B : avec les États des Nations unies (world-atlas)',
    },
    viewText: {
      control:
        'Frontières telles que Natural Earth les dessine : selon qui contrôle le terrain, quoi que dise le droit (version 5.1.2).',
      un: 'Les mêmes terres dans la vue que leur éditeur, world-atlas, dit « UN-style », à la manière des Nations unies. Elle diffère de la vue A pour les zones ci-dessous et pour rien d’autre.',
    },
    noOpinion:
      'Les frontières et les noms de cette carte n’expriment aucune opinion sur le statut d’un territoire.',
    differsHeading: 'Ce qui diffère entre les deux vues',
    differs: {
      CRIMEA:
        'Crimée : avec la Russie, qui la contrôle, dans la vue A ; avec l’Ukraine dans la vue B. L’Assemblée générale des Nations unies a affirmé l’intégrité territoriale de l’Ukraine dans ses frontières reconnues (résolution 68/262).',
      KOSOVO:
        'Kosovo : une zone à part dans la vue A ; avec la Serbie dans la vue B. La liste de zones des Nations unies (M49) ne le nomme pas.',
      NORTHERN_CYPRUS:
        'Chypre du Nord : une zone à part, sans chiffres, dans la vue A ; avec Chypre dans la vue B. La liste ne la nomme pas.',
      SOMALILAND:
        'Somaliland : une zone à part, sans chiffres, dans la vue A ; avec la Somalie dans la vue B. La liste ne le nomme pas.',
    },
    alikeHeading:
      'Ce que les deux vues dessinent de la même façon, bien que contesté ou autrement classé dans la liste des Nations unies (M49)',
    alike: {
      TAIWAN:
        'Taïwan : une zone à part dans les deux. La liste ne la nomme pas ; les sources du commerce la comptent à part.',
      WESTERN_SAHARA:
        'Sahara occidental : dans les deux, la partie à l’ouest du mur de sable est dessinée avec le Maroc, le reste à part. La liste n’a qu’une entrée pour l’ensemble.',
      PALESTINE:
        'Palestine : une zone à part dans les deux, Jérusalem-Est comprise. La liste a l’entrée « État de Palestine ».',
      KASHMIR:
        'Cachemire : partagé entre l’Inde, le Pakistan et la Chine par les lignes de contrôle ; le glacier de Siachen est à part, et avec le Pakistan sur les cartes étroites.',
      GOLAN:
        'Golan : dessiné avec Israël. Le Conseil de sécurité des Nations unies a déclaré son annexion sans effet juridique (résolution 497).',
      ABKHAZIA_SOUTH_OSSETIA:
        'Abkhazie et Ossétie du Sud : dessinées avec la Géorgie, qui ne les contrôle pas.',
      KURILS: 'Kouriles du Sud : dessinées avec la Russie, qui les contrôle ; le Japon les revendique.',
      FALKLANDS:
        'Îles Malouines (Falkland) : une zone à part dans les deux, comme dans la liste ; l’Argentine les revendique.',
      OVERSEAS:
        'Guyane, Guadeloupe, Martinique, Mayotte et La Réunion : dessinées avec la France ; la liste a une entrée pour chacune. Il en va de même du Svalbard, dessiné avec la Norvège, et de Bonaire, avec les Pays-Bas.',
      INDIAN_OCEAN:
        'Île Christmas et îles des Cocos (Keeling) : une seule zone ; la liste a une entrée pour chacune.',
    },
    foot: {
      status: 'Statut : {statuses}.',
      source: 'Source : {source}, édition {edition}, {product}.',
      extent: 'Ce que couvre le tableau : {text}',
      borders: 'Frontières : {view}.',
    },
    table: {
      rank: 'Rang',
      from: 'De',
      to: 'Vers',
      value: 'Valeur',
      mass: 'Masse',
      share: 'Part',
      unitValue: 'Valeur par masse',
      exporterSays: 'Selon l’exportateur',
      importerSays: 'Selon l’importateur',
      economy: 'Économie',
      side: 'Côté',
      sends: 'Envoie',
      receives: 'Reçoit',
      drawnMark: 'sur la carte',
      foldedMark: 'dans le tableau seulement : trop petit pour la carte',
      unplacedMark: 'dans le tableau seulement : sans place sur la carte',
      withoutMeasureMark: 'dans le tableau seulement : pas de quantité dans la source',
    },
    description:
      'Le plus grand flux va de {from} à {to} : {value} {unit}. Le tableau contient tous les flux dans le même ordre.',
  };
}
