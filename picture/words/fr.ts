/** The words of pictures and page heads in French. */
import { concentrationFr } from './concentration/fr.ts';
import { coverageFr } from './coverage/fr.ts';
import { mapFr } from './map/fr.ts';
import { originFr } from './origin/fr.ts';
import type { Words } from './words.ts';

const stages: Words['stages'] = {
  EXTRACTION: 'Extraction',
  REFINING: 'Raffinage',
  COMPONENTS: 'Composants',
  ASSEMBLY: 'Assemblage',
  TRADE: 'Commerce et vente',
  USE: 'Usage',
  END_OF_LIFE: 'Fin de vie',
};
const sides: Words['sides'] = { SOUTH: 'Sud', NORTH: 'Nord', UNCLASSIFIED: 'non classé' };
const statuses: Words['statuses'] = {
  REPORTED: 'déclaré',
  ESTIMATED: 'estimé',
  DERIVED: 'calculé',
  PROJECTED: 'projeté',
  ASSUMED: 'supposé',
};
const missing: Words['missing'] = {
  WITHHELD: 'non divulgué',
  NOT_AVAILABLE: 'absent de la source',
  NOT_APPLICABLE: 'sans objet',
  NOT_PUBLISHED: 'non publié',
  ONLY_BOUNDS: 'bornes seules',
};
const numbers: Words['numbers'] = {
  status: statuses,
  missing,
  noFigure: 'pas encore de chiffre',
  range: 'de {low} à {high}',
  atLeast: 'au moins {value}',
  atMost: 'au plus {value}',
  lessThan: 'moins de {value}',
};

export const fr: Words = {
  stages,
  sides,
  reads: { ORIGINAL: 'original', COPY: 'copie', SECONDARY: 'cité' },
  statuses,
  missing,
  numbers,
  ledger: {
    numbers,
    title: 'Qui creuse, qui gagne, qui subit les dommages ?',
    description:
      'Part du Sud et du Nord à chaque étape de la chaîne du numérique ; ce qui n’est d’aucun côté est hachuré entre les deux.',
    band: {
      SOUTH: 'Sud',
      NORTH: 'Nord',
      UNCLASSIFIED: 'non classé',
      CHINA: 'Chine',
      NOT_NAMED: 'non nommé',
      UNALLOCATED: 'non attribué',
    },
    africa: 'Afrique',
    spread: '{count} classements : {range}',
    documented: '{count} documentés',
  },
  burden: {
    numbers,
    noBurden: 'Au bord inférieur : {count} économies sans chiffre de la charge',
    noBenefit: 'Au bord gauche : {count} sans chiffre de l’avantage',
    rootScale: 'échelle en racines carrées',
  },
  chain: {
    numbers,
    stages,
    sides,
    deviceTitle: '{name} : de quelles mines, par quelles mains ?',
    materialTitle: '{name} : qui l’extrait, qui assure son raffinage, où cela finit-il ?',
    subtitle:
      'Part de chaque économie à chaque étape, en pourcentage. Sud et Nord selon le classement « {scheme} ».',
    rest: 'non attribué',
    short: {
      NOT_NAMED: 'non nommé',
      UNALLOCATED: 'non attribué',
      UNMATCHED_FEED: 'ferraille, blister, charge sans minerai',
      LUMPED: 'regroupé par l’éditeur',
      EXCEEDS_LISTED: 'au-delà d’une production listée',
      STAGE_NOT_COVERED: 'production non donnée',
      OTHERS: { SOUTH: 'autres, Sud', NORTH: 'autres, Nord', UNCLASSIFIED: 'autres, non classés' },
    },
    heads: {
      EXTRACTION: 'production minière',
      REFINING: 'production raffinée',
      UNMATCHED_FEED: 'raffiné, sans minerai correspondant',
      NO_MINE: 'raffiné, sans mine connue',
      CONTENT: 'dans une unité',
      PARTS: 'unité, par pièce',
      CONTAINERS: 'dans une unité de',
      ASSEMBLY: 'appareils assemblés',
      TRADE: 'appareils échangés',
      USE: 'appareils en usage',
      GENERATED: 'tous les déchets électroniques',
      FATE: 'ce qu’ils sont devenus',
      LIFETIME: 'ce qui est vendu : durée d’usage',
      SHIPPED: 'déchets vus passant les frontières',
    },
    fateUnknown: 'Aucun document ne dit où ils sont allés.',
    noReason: 'Le graphe ne contient aucun énoncé pour cette étape.',
    notFollowed: 'non suivi dans ce sens',
    nearest: '{period}, année la plus proche de {year}',
    largest: 'Premier : {name}, {share}',
    colon: ' : ',
    more: 'et {count} autres',
    harm: ['{count} dommage documenté', '{count} dommages documentés'],
    members: ['{count} économie', '{count} économies'],
    links: {
      CONTENT: 'contenu dans cette partie de l’appareil',
      TRADED: 'échanges entre les deux, au-delà de chaque frontière',
      DOMESTIC_FIRST: 'supposé : le minerai national va d’abord aux raffineries nationales',
      WORLD_POOL: 'supposé : marché mondial, aucun échange connu entre les deux',
      NOT_KNOWN: 'on ne sait pas qui livre à qui',
    },
    bands: { WORLD_POOL: 'marché mondial', NOT_KNOWN: 'inconnu' },
    years: 'Années : {years}.',
    yearOfStage: '{stage} {period}',
    table: {
      stage: 'Étape',
      measure: 'Mesure',
      year: 'Année',
      name: 'Qui ou quoi',
      side: 'Côté',
      share: 'Part',
      quantity: 'Quantité',
      carried: 'Dans un appareil',
      carriedYear: 'Dans ceux d’une année',
      status: 'Statut',
      harm: 'Dommages documentés',
    },
  },
  map: mapFr({ numbers, sides }),
  coverage: coverageFr(stages),
  concentration: concentrationFr({ numbers, stages, sides }),
  origin: originFr({ numbers, stages, sides }),
  footer: {
    scheme: 'Classement : {scheme}.',
    sources: 'Sources : {sources}.',
    release: 'Filon, version {release}.',
    separator: ' ; ',
  },
  pages: {
    home: {
      title: 'Filon : qui creuse, qui gagne, qui subit les dommages',
      description:
        'La chaîne du numérique, de la mine à la décharge, en chiffres qui mènent chacun à leur source.',
    },
    traceDevice: {
      title: '{name} : de la mine à la décharge – Filon',
      description:
        '{name} : par quelles mains passe cet appareil, en sept étapes ; parts du Nord et du Sud, ce qu’on ignore, et la source de chaque chiffre.',
    },
    traceMaterial: {
      title: '{name} : de la mine à l’appareil – Filon',
      description:
        '{name} : qui l’extrait, qui assure son raffinage, dans quoi on le retrouve, ce qu’on ignore, et la source de chaque chiffre.',
    },
    map: {
      title: '{name} : d’où à où ? – Filon',
      description:
        '{name} : qui envoie combien à qui, année par année, en valeur et en masse, sur une carte et dans un tableau, avec la source de chaque chiffre.',
    },
    entity: {
      title: '{name} – Filon',
      description:
        '{name} : tout ce qu’en disent les sources de Filon, étape par étape, avec leurs désaccords et ce qu’on ignore.',
    },
    sources: {
      title: 'Sources – Filon',
      description: 'Toutes les sources de Filon : éditeur, éditions, licence, intérêt servi, défauts connus.',
    },
    origin: {
      title: 'Origine des matières – Filon',
      description:
        'De quelles matières les données disent qui a extrait ou raffiné ce qui est utilisé, pour lesquelles les totaux seuls prouvent quelque chose, et ce qui manque pour les autres.',
    },
    originOf: {
      title: '{name}\u202f: d’où cela vient-il\u202f? – Filon',
      description:
        '{name}\u202f: qui a extrait ou raffiné ce qu’une économie utilise, à côté du dernier expéditeur, avec les fourchettes, l’inconnu par nature, et la source de chaque chiffre.',
    },
    concentration: {
      title: 'Concentration – Filon',
      description:
        'En combien peu de mains se trouve chaque matière\u202f: qui l’extrait, qui la raffine, qui l’achète, et comment cela a évolué. Avec la fourchette quand une part n’est pas nommée.',
    },
    concentrationOf: {
      title: '{name}\u202f: en combien peu de mains – Filon',
      description:
        'Qui détient cette matière ({name}), comment cela a évolué, ce qui est raffiné sur place, qui l’achète et par qui il faut passer.',
    },
    campaign: {
      title: 'Faire une image de campagne – Filon',
      description:
        'Une image du graphe avec votre titre, votre texte et vos notes, à imprimer, publier ou placer sur votre site. Chaque chiffre garde sa source.',
    },
    stories: {
      title: 'Histoires – Filon',
      description: 'Six histoires en images, et la vôtre\u202f: chaque chiffre mène à sa source.',
    },
    check: {
      title: 'Que disent les sources des chiffres d’un texte ? – Filon',
      description:
        'Collez un texte : ses chiffres sont marqués, et à côté de chacun figurent les affirmations et les énoncés les plus proches, avec leurs sources. Rien du texte n’est conservé.',
    },
    claims: {
      title: 'Que disent les sources d’un chiffre publié\u202f? – Filon',
      description:
        'Des chiffres publiés, cités tels quels, à côté des énoncés qui portent sur eux, avec un verdict selon une règle écrite\u202f: étayé, contesté, dépassé, sans source.',
    },
    anomalies: {
      title: 'Quels chiffres ne s’accordent pas\u202f? – Filon',
      description:
        'Écarts de miroir, exportations au-delà de l’offre, valeurs unitaires, sauts, révisions et listes\u202f: chaque fois une question posée à deux chiffres, avec ses énoncés et des raisons ordinaires.',
    },
    ledger: {
      title: 'Qui creuse, qui profite, qui subit : Nord et Sud – Filon',
      description:
        'Treize questions côte à côte, de la mine aux déchets, par économie et par côté : selon six classements, la Chine à part, la ligne de l’Afrique, par personne, et ce que nul ne compte.',
    },
    value: {
      title: 'Qui capte la valeur\u202f? – Filon',
      description:
        'Qui gagne dans l’électronique, par économie et par côté, par personne et au fil des années, et ce que coûte un kilogramme d’une matière du minerai au métal.',
    },
    power: {
      title: 'Qui a du pouvoir dans la chaîne\u202f? – Filon',
      description:
        'Qui possède, fournit et lie une organisation, une économie, un site ou une matière, et le premier producteur de chaque matière par étape.',
    },
    powerOfMaterial: {
      title: '{name}\u202f: en combien de mains, étape par étape\u202f? – Filon',
      description:
        '{name}\u202f: premiers producteurs, propriétaires de capacité, fonderies listées, règles, et ce qu’aucune source ne dit.',
    },
    powerOfEconomy: {
      title: '{name}\u202f: ce qu’elle détient, ce qui la lie – Filon',
      description:
        '{name}\u202f: où elle est en tête, ce que ses propriétaires ont à l’étranger, ce qui la lie, et ce qu’aucune source ne dit.',
    },
    powerOf: {
      title: '{name}\u202f: propriétaires, fournisseurs et obligations – Filon',
      description:
        '{name}\u202f: chaînes de propriétaires, listes de fournisseurs et de fonderies, lobbying, traités signés ou ratifiés, et ce qu’aucune source ne dit.',
    },
    network: {
      title: 'Qui est relié à qui dans la chaîne\u202f? – Filon',
      description:
        'Le réseau des propriétaires, fournisseurs, fonderies, lois et rencontres autour de toute organisation, économie ou site\u202f; ses carrefours, et les chemins entre deux.',
    },
    networkOf: {
      title: '{name}\u202f: quels liens\u202f? – Filon',
      description:
        '{name}\u202f: qui le possède, l’exploite, le fournit et le lie, tel que des sources le nomment\u202f; son voisinage en image et en tableau, et le chemin vers un autre.',
    },
    'life-cycle': {
      title: 'Que demande un appareil au long de sa vie\u202f? – Filon',
      description: 'Un appareil, un centre de données, un modèle, phase par phase.',
    },
    scenario: {
      title: 'Et si les appareils duraient plus longtemps ? – Filon',
      description: 'Des leviers sur des appareils : extraction, déchets et émissions, avant et après.',
    },
    ownership: {
      title: 'À qui appartient ce que l’on extrait\u202f? – Filon',
      description:
        'Ce que des mines et usines nommées pourraient produire, par propriétaire et par siège, parts multipliées le long des chaînes, avec ce qu’aucune source ne dit.',
    },
    infrastructure: {
      title: 'À qui sont les nuages et les câbles, et où\u202f? – Filon',
      description:
        'Centres de données, régions de nuage et câbles sous-marins listés, par propriétaire, exploitant et économie, et les émissions de leur électricité selon le lieu à côté de celles selon le marché, avec leurs sources.',
    },
    methods: {
      title: 'Comment chaque réponse est-elle calculée\u202f? – Filon',
      description:
        'Chaque méthode de Filon avec sa formule, un exemple calculé, les règles qui choisissent parmi les données, les travaux qu’elle suit et ses limites.',
    },
    about: {
      title: 'Qu’est-ce que Filon, et qu’est-ce qu’il n’est pas\u202f? – Filon',
      description:
        'Comment un chiffre entre dans Filon, ce que le graphe est et n’est pas, ses licences, comment le citer, et ce qu’il garde de ses lecteurs\u202f: rien.',
    },
    messages: {
      title: 'Que disent les chiffres de sept messages\u202f? – Filon',
      description:
        'Sept messages d’un atelier sur le numérique, chacun à côté de ce que les sources montrent, de ce qui dit autre chose ou en fixe le périmètre, et de ce que personne ne sait.',
    },
    locks: {
      title:
        'Quelles règles lient qui, et qui les fiches de réunions à leur sujet nomment-elles\u202f? – Filon',
      description:
        'Lois, traités et normes de la chaîne numérique\u202f: à quoi les sources disent qu’ils s’appliquent, quelles économies sont liées ou ont seulement signé, qui les fiches publiées de réunions nomment et qui ils listent, chacun avec sa source.',
    },
    harm: {
      title: 'Où le dommage se produit-il, et qui en répond\u202f? – Filon',
      description:
        'Où un dommage de la chaîne numérique se produit, et qui en répond selon une règle nommée, par économie et par côté, avec ce qui ne peut être attribué.',
    },
    coverage: {
      title: 'Ce que l’on sait, et ce que l’on ne sait pas – Filon',
      description:
        'Étape par étape, matière par matière, année par année, économie par économie\u202f: ce qui est déclaré, estimé, supposé, et ce que personne ne dit.',
    },
    explore: {
      title: 'Explorer les données – Filon',
      description: 'Interrogez le graphe de Filon en GraphQL : énoncés, séries, chaînes et bilan Nord–Sud.',
    },
    notFound: {
      title: 'Page introuvable – Filon',
      description: 'Cette page n’existe pas. Cherchez un appareil, une matière, une économie.',
    },
  },
};
