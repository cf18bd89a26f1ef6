/** The words of the pictures of origins in French. */
import type { OriginLabels } from '../../origin/labels.ts';

export function originFr(shared: Pick<OriginLabels, 'numbers' | 'stages' | 'sides'>): OriginLabels {
  return {
    ...shared,
    colon: '\u202f: ',
    title: 'D’où vient le métal\u202f?',
    subtitle:
      'De quelles matières les données disent qui a extrait ou raffiné ce qui est utilisé, quel que soit le nombre de frontières franchies\u202f; pour lesquelles les totaux seuls prouvent quelque chose\u202f; et ce qui manque pour les autres.',
    titleOf: {
      dug: '{name}, {place}\u202f: qui extrait ce qui y est utilisé\u202f?',
      refined: '{name}, {place}\u202f: qui raffine ce qui y est utilisé\u202f?',
      dugWorld: '{name} dans le monde\u202f: qui extrait ce qui est utilisé\u202f?',
      refinedWorld: '{name} dans le monde\u202f: qui raffine ce qui est utilisé\u202f?',
      uses: '{name}, {place}\u202f: qui utilise ce qui y est produit\u202f?',
    },
    titleBounds: '{name}\u202f: que prouvent les totaux seuls\u202f?',
    subtitleOf: '{stages}, {year}. {total} en tout. Production selon {output}\u202f; commerce selon {trade}.',
    subtitleBounds:
      'Le moins et le plus qu’une économie a pu envoyer à une autre en {year}, en part de ce que l’autre importe sous le code.',
    pool: 'un marché mondial unique',
    chain: '{first} et {second}, l’une après l’autre',
    edition: '{source} ({edition})',
    key: {
      last: 'dernier expéditeur, comme le disent les statistiques du commerce',
      dug: 'qui l’extrait',
      refined: 'qui le raffine',
      uses: 'qui l’utilise',
      range: 'du moins au plus selon la teneur des biens',
    },
    groups: {
      onlyShipped: 'Derniers expéditeurs, sans origine connue chez eux',
      unknown: 'Origine inconnue',
      shortfall:
        'Dans tout le réseau\u202f: exportations que ni la production ni les importations n’expliquent',
    },
    home: '{name}, production propre',
    noOrigin: 'aucune origine connue',
    hub: 'réexpédie {share}',
    merchant: 'ne fait que commercer',
    others: 'et {count} de plus',
    kinds: {
      LUMPED: 'Envoyé par des économies que l’éditeur ne nomme pas',
      EXCEEDS_LISTED: 'Envoyé au-delà de la production listée et des importations',
      STAGE_NOT_COVERED: 'Envoyé par des économies dont la production n’est pas couverte',
      UNMATCHED: 'Ferraille, blister ou charge qu’aucun minerai n’explique',
    },
    kindShort: {
      LUMPED: 'expéditeur non nommé',
      EXCEEDS_LISTED: 'plus que listé',
      STAGE_NOT_COVERED: 'production non couverte',
      UNMATCHED: 'ferraille ou charge sans minerai',
    },
    atStage: '{what}, {stage}',
    shortfall: 'Manque, {stage}',
    ofUsed: '{part} sur {whole} utilisées',
    whole: 'Origine connue {known}, supposée {assumed}, inconnue {unknown}\u202f: ensemble {total}.',
    wholeKnown: 'Origine connue {known}, inconnue {unknown}\u202f: ensemble {total}.',
    restsOn: '{share} repose sur ceci\u202f: {text}',
    panels: {
      origins: {
        title: 'Qui l’a expédié en dernier, et d’où cela vient',
        note: 'Barre fine\u202f: part des importations et de la production propre, selon l’expéditeur. Barre pleine\u202f: part de ce qui est utilisé, selon le lieu d’extraction ou de raffinage.',
      },
      uses: {
        title: 'Où est-ce utilisé\u202f?',
        note: 'L’usage est celui de qui transforme ensuite la matière, non de qui achète l’appareil.',
      },
      hubs: {
        title: 'Qui réexpédie\u202f?',
        note: 'Part des importations d’une économie qui en repart, supposée du même mélange que tout ce qu’elle a.',
      },
      home: {
        title: 'Quelle part est raffinée là où elle est extraite\u202f?',
        note: 'Production raffinée rapportée à la production minière d’une même économie, chez un même éditeur. Au-delà de 100\u202f%, elle raffine aussi le minerai ou la ferraille d’autres.',
      },
      buyers: {
        title: 'Qui achète ce que les producteurs exportent\u202f?',
        note: 'Part des plus grands acheteurs dans les exportations de chaque producteur.',
      },
      bounds: {
        title: 'Que prouvent les totaux seuls\u202f?',
        note: 'Personne ne publie qui l’a envoyé à qui. De ce que chaque économie envoie et reçoit en tout découlent un minimum et un maximum par paire. Rien entre les deux n’est plus probable.',
      },
    },
    pair: '{from} → {to}',
    buyersOf: '{producer}, {stage}',
    verdicts: {
      ANSWERED: 'On peut la dire',
      WEAK: 'On peut la dire, avec des réserves',
      BOUNDS: 'Des bornes seulement',
      REFUSED: 'On ne peut pas la dire',
    },
    knownAxis: 'Part de ce que le monde utilise dont l’origine est connue\u202f; en hachures, inconnue',
    rowText: '{share} · {stages}, {year}',
    description: 'Le tableau à côté donne les mêmes nombres.',
  };
}
