/** The nine levers of a scenario: what each moves, its kind, what is physical, and where it stands by itself. */
import type { Label } from '../../../schema/label.ts';

export const leverIds = [
  'lifetime',
  'repair',
  'reuse',
  'collection',
  'recycling',
  'composition',
  'purchases',
  'demand-growth',
  'rebound',
] as const;
export type LeverId = (typeof leverIds)[number];
export type LeverKind = 'optimisation' | 'sobriety' | 'change-of-course';

export const kindLabels: Readonly<Record<LeverKind, Label>> = {
  optimisation: { en: 'does the same better', fr: 'fait mieux la même chose', es: 'hace mejor lo mismo' },
  sobriety: { en: 'needs less', fr: 'demande moins', es: 'necesita menos' },
  'change-of-course': { en: 'another course', fr: 'un autre cap', es: 'otro rumbo' },
};

export interface LeverItem {
  readonly id: LeverId;
  readonly label: Label;
  readonly kind: LeverKind;
  readonly min: number;
  readonly max: number;
  /** Null where it is what sources publish, or an assumed range. */
  readonly neutral: number | null;
  readonly text: Label;
}

export const levers: readonly LeverItem[] = [
  {
    id: 'lifetime',
    label: { en: 'Keep longer', fr: 'Garder plus longtemps', es: 'Conservar más tiempo' },
    kind: 'sobriety',
    min: 0.25,
    max: 4,
    neutral: 1,
    text: {
      en: 'What is bought from the first year on lasts so many times as long; what is in use already does not.',
      fr: 'Ce qui est acheté à partir de la première année dure autant de fois plus\u202f; ce qui est déjà en usage, non.',
      es: 'Lo que se compra desde el primer año dura tantas veces más; lo que ya está en uso, no.',
    },
  },
  {
    id: 'repair',
    label: { en: 'Repair', fr: 'Réparer', es: 'Reparar' },
    kind: 'optimisation',
    min: 0,
    max: 1,
    neutral: 0,
    text: {
      en: 'Share of devices at their end that are repaired and used on, beyond what lifetimes hold already.',
      fr: 'Part des appareils en fin d’usage qui sont réparés et servent encore, en plus de ce que contiennent déjà les durées.',
      es: 'Parte de los dispositivos al final de su uso que se reparan y siguen, además de lo que ya contienen las vidas.',
    },
  },
  {
    id: 'reuse',
    label: { en: 'Second user', fr: 'Seconde main', es: 'Segundo usuario' },
    kind: 'sobriety',
    min: 0,
    max: 1,
    neutral: 0,
    text: {
      en: 'Share of what would be thrown away that gets another user.',
      fr: 'Part de ce qui serait jeté qui trouve un autre usager.',
      es: 'Parte de lo que se tiraría que encuentra otro usuario.',
    },
  },
  {
    id: 'collection',
    label: { en: 'Collect', fr: 'Collecter', es: 'Recoger' },
    kind: 'optimisation',
    min: 0,
    max: 1,
    neutral: null,
    text: {
      en: 'Share of e-waste that is collected and recycled on record. By itself: what is published for all e-waste of the world.',
      fr: 'Part des déchets électroniques dont la collecte et le recyclage sont attestés. Sans réglage\u202f: la part publiée pour tous les déchets du monde.',
      es: 'Parte de los residuos electrónicos cuya recogida y reciclaje constan. Sin ajuste: la publicada para todos los del mundo.',
    },
  },
  {
    id: 'recycling',
    label: { en: 'Recover metals', fr: 'Récupérer les métaux', es: 'Recuperar metales' },
    kind: 'optimisation',
    min: 0,
    max: 1,
    neutral: null,
    text: {
      en: 'Share of each metal recovered from what is collected. By itself: bounds, since no source gives it for a class of devices.',
      fr: 'Part de chaque métal récupérée dans ce qui est collecté. Sans réglage\u202f: des bornes, car aucune source ne la donne par classe d’appareils.',
      es: 'Parte de cada metal recuperada de lo recogido. Sin ajuste: cotas, pues ninguna fuente la da por clase de dispositivos.',
    },
  },
  {
    id: 'composition',
    label: { en: 'Change the content', fr: 'Changer le contenu', es: 'Cambiar el contenido' },
    kind: 'optimisation',
    min: 0,
    max: 4,
    neutral: 1,
    text: {
      en: 'Factor on the content of one material in what is bought from the first year on. What replaces it is not counted.',
      fr: 'Facteur sur la teneur d’une matière dans ce qui est acheté à partir de la première année. Ce qui la remplace n’est pas compté.',
      es: 'Factor sobre el contenido de un material en lo que se compra desde el primer año. Lo que lo sustituye no se cuenta.',
    },
  },
  {
    id: 'purchases',
    label: { en: 'Buy fewer', fr: 'Acheter moins', es: 'Comprar menos' },
    kind: 'sobriety',
    min: 0,
    max: 2,
    neutral: 1,
    text: {
      en: 'Factor on what would be bought to keep the number in use; fewer are in use then.',
      fr: 'Facteur sur ce qui serait acheté pour maintenir le nombre en usage\u202f; moins d’appareils servent alors.',
      es: 'Factor sobre lo que se compraría para mantener el número en uso; entonces hay menos en uso.',
    },
  },
  {
    id: 'demand-growth',
    label: { en: 'Demand', fr: 'Demande', es: 'Demanda' },
    kind: 'change-of-course',
    min: -0.2,
    max: 0.2,
    neutral: 0,
    text: {
      en: 'Growth a year of the number of devices wanted in use.',
      fr: 'Croissance annuelle du nombre d’appareils voulus en usage.',
      es: 'Crecimiento anual del número de dispositivos que se quieren en uso.',
    },
  },
  {
    id: 'rebound',
    label: { en: 'Rebound', fr: 'Effet rebond', es: 'Efecto rebote' },
    kind: 'change-of-course',
    min: 0,
    max: 1,
    neutral: null,
    text: {
      en: 'Share of the purchases spared that come back as purchases. By itself an assumed range; 0 only when asked for.',
      fr: 'Part des achats évités qui reviennent en achats. Sans réglage, une fourchette supposée\u202f; 0 seulement sur demande.',
      es: 'Parte de las compras evitadas que vuelven como compras. Sin ajuste, un intervalo supuesto; 0 solo si se pide.',
    },
  },
];
