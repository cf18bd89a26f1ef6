/** What the message "the digital is made of matter" says, in three languages. `{name}` is filled in. */
import type { Label } from '../../../../schema/label.ts';
import type { MessageUnknown } from '../answer.ts';

const unknown: readonly MessageUnknown[] = [
  {
    what: {
      en: 'What part of the metal that is dug goes into digital things.',
      fr: 'Quelle part du métal extrait va dans des objets numériques.',
      es: 'Qué parte del metal extraído va a objetos digitales.',
    },
    reason: {
      en: 'Publishers of mine output do not say for what the metal is used; the ledger tells, row by row, the little that is known.',
      fr: 'Les éditeurs de la production minière ne disent pas à quoi sert le métal\u202f; le bilan dit, ligne par ligne, le peu qui est connu.',
      es: 'Quienes publican la producción minera no dicen para qué se usa el metal; el balance dice, fila por fila, lo poco que se sabe.',
    },
  },
  {
    what: {
      en: 'What all devices, cables and data centres in the world weigh together.',
      fr: 'Ce que pèsent ensemble tous les appareils, câbles et centres de données du monde.',
      es: 'Cuánto pesan juntos todos los dispositivos, cables y centros de datos del mundo.',
    },
    reason: {
      en: 'No source of the graph counts the devices in use in the world, or weighs cables and buildings.',
      fr: 'Aucune source du graphe ne compte les appareils en service dans le monde, ni ne pèse câbles et bâtiments.',
      es: 'Ninguna fuente del grafo cuenta los dispositivos en uso en el mundo ni pesa cables y edificios.',
    },
  },
];

export const materialWords = {
  label: {
    en: 'The digital is made of matter',
    fr: 'Le numérique est matériel',
    es: 'Lo digital es materia',
  },
  headline: {
    en: 'Sources state a content of {count} materials in devices, put the electricity of data centres at {energy} a year, and count {mass} of electronic waste.',
    fr: 'Des sources donnent une teneur pour {count} matières dans des appareils, évaluent l’électricité des centres de données à {energy} par an et comptent {mass} de déchets électroniques.',
    es: 'Las fuentes dan un contenido de {count} materiales en dispositivos, cifran la electricidad de los centros de datos en {energy} al año y cuentan {mass} de residuos electrónicos.',
  },
  elements: {
    en: 'Materials with a stated content, in any device',
    fr: 'Matières dont une teneur est donnée, dans un appareil quelconque',
    es: 'Materiales con un contenido indicado, en cualquier dispositivo',
  },
  elementsOfPhone: {
    en: 'Of them in a smartphone',
    fr: 'Dont dans un smartphone',
    es: 'De ellos, en un teléfono inteligente',
  },
  elementsText: {
    en: 'What laboratories and makers find when they look for materials in devices.',
    fr: 'Ce que laboratoires et fabricants trouvent quand ils cherchent des matières dans les appareils.',
    es: 'Lo que laboratorios y fabricantes hallan cuando buscan materiales en los dispositivos.',
  },
  elementsScope: {
    en: 'Materials as sources name them, groups such as rare earths counted once; what was not looked for is not absent. Heaps of “other” are left out.',
    fr: 'Matières telles que les sources les nomment, un groupe comme les terres rares compté une fois\u202f; ce qui n’a pas été cherché n’est pas absent. Les lots «\u202fautres\u202f» sont laissés de côté.',
    es: 'Materiales tal como los nombran las fuentes, un grupo como las tierras raras contado una vez; lo que no se buscó no está ausente. Los montones de «otros» quedan fuera.',
  },
  dataCentres: {
    en: 'Electricity of data centres',
    fr: 'Électricité des centres de données',
    es: 'Electricidad de los centros de datos',
  },
  digitalShare: {
    en: 'Share of the digital in the world’s electricity',
    fr: 'Part du numérique dans l’électricité mondiale',
    es: 'Parte de lo digital en la electricidad mundial',
  },
  electricityText: {
    en: 'The digital takes electricity without a pause.',
    fr: 'Le numérique consomme de l’électricité sans interruption.',
    es: 'Lo digital consume electricidad sin pausa.',
  },
  electricityScope: {
    en: 'Data centres alone in one figure; devices, networks and data centres in the other.',
    fr: 'Les seuls centres de données pour un chiffre\u202f; appareils, réseaux et centres de données pour l’autre.',
    es: 'Solo los centros de datos en una cifra; dispositivos, redes y centros de datos en la otra.',
  },
  cables: {
    en: 'Submarine cables listed, world',
    fr: 'Câbles sous-marins répertoriés, monde',
    es: 'Cables submarinos registrados, mundo',
  },
  buildings: {
    en: 'Data-centre buildings and campuses listed, United States',
    fr: 'Bâtiments et campus de centres de données répertoriés, États-Unis',
    es: 'Edificios y campus de centros de datos registrados, Estados Unidos',
  },
  thingsText: {
    en: 'The cloud lies on the sea floor and stands in buildings.',
    fr: 'Le nuage repose au fond des mers et tient dans des bâtiments.',
    es: 'La nube yace en el fondo del mar y está en edificios.',
  },
  thingsScope: {
    en: 'What one list names, planned cables among them; no list of the world’s data centres is in the graph.',
    fr: 'Ce que nomme une liste, câbles en projet compris\u202f; aucune liste des centres de données du monde n’est dans le graphe.',
    es: 'Lo que nombra una lista, incluidos cables previstos; ninguna lista de los centros de datos del mundo está en el grafo.',
  },
  water: {
    en: 'Water of one training, on site',
    fr: 'Eau d’un entraînement, sur place',
    es: 'Agua de un entrenamiento, en el lugar',
  },
  waterText: {
    en: 'Training a model of artificial intelligence takes fresh water.',
    fr: 'Entraîner un modèle d’intelligence artificielle demande de l’eau douce.',
    es: 'Entrenar un modelo de inteligencia artificial requiere agua dulce.',
  },
  waterScope: {
    en: 'Water that evaporates in cooling, for one model of 2020, as researchers estimate it; not the water of power plants.',
    fr: 'Eau évaporée par le refroidissement, pour un modèle de 2020, selon l’estimation de chercheurs\u202f; sans l’eau des centrales électriques.',
    es: 'Agua que se evapora al refrigerar, para un modelo de 2020, según estiman investigadores; sin el agua de las centrales eléctricas.',
  },
  waste: {
    en: 'Electronic waste of a year',
    fr: 'Déchets électroniques d’une année',
    es: 'Residuos electrónicos de un año',
  },
  wasteText: {
    en: 'What is thrown away can be weighed.',
    fr: 'Ce qui est jeté se pèse.',
    es: 'Lo que se tira se pesa.',
  },
  wasteScope: {
    en: 'All electrical and electronic equipment: refrigerators and lamps as well as telephones.',
    fr: 'Tous les équipements électriques et électroniques\u202f: réfrigérateurs et lampes autant que téléphones.',
    es: 'Todos los aparatos eléctricos y electrónicos: frigoríficos y lámparas tanto como teléfonos.',
  },
  part: {
    en: 'Data centres in the world’s demand for electricity',
    fr: 'Les centres de données dans la demande mondiale d’électricité',
    es: 'Los centros de datos en la demanda mundial de electricidad',
  },
  partText: {
    en: 'How large the part is depends on what is counted: here data centres alone, over all electricity.',
    fr: 'La taille de la part dépend de ce qui est compté\u202f: ici les seuls centres de données, sur toute l’électricité.',
    es: 'El tamaño de la parte depende de lo que se cuenta: aquí solo los centros de datos, sobre toda la electricidad.',
  },
  partScope: {
    en: 'The electricity of data centres by one publisher over the demand of the same year by another.',
    fr: 'L’électricité des centres de données selon un éditeur, sur la demande de la même année selon un autre.',
    es: 'La electricidad de los centros de datos según un editor, sobre la demanda del mismo año según otro.',
  },
  unknown,
} as const satisfies Readonly<Record<string, Label | readonly MessageUnknown[]>>;
