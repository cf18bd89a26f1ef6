/** Heads of the tables about harm. */
import type { Label, Language } from '../../schema/label.ts';

const heads = {
  answersFor: { en: 'Answers for', fr: 'Répond de', es: 'Responde de' },
  chainOf: { en: 'chain of', fr: 'chaîne de', es: 'cadena de' },
  documented: { en: 'Documented in', fr: 'Documenté dans', es: 'Documentado en' },
  exposureOf: { en: 'Exposure: materials', fr: 'Exposition : matières', es: 'Exposición: materiales' },
  goods: {
    en: 'Goods of later stages on the same list',
    fr: 'Biens d’étapes ultérieures sur la même liste',
    es: 'Bienes de etapas posteriores en la misma lista',
  },
  groups: {
    en: 'Groups, which overlap',
    fr: 'Groupes, qui se recoupent',
    es: 'Grupos, que se solapan',
  },
  happened: { en: 'Happened there', fr: 'S’y est passé', es: 'Ocurrió allí' },
  leftOut: { en: 'Not shared out', fr: 'Non réparti', es: 'No repartido' },
  livelihoods: {
    en: 'What people live on',
    fr: 'Ce dont vivent les gens',
    es: 'De qué vive la gente',
  },
  measured: {
    en: 'Measured at places inside it, the latest of each',
    fr: 'Mesuré en des lieux de l’économie, le dernier de chacun',
    es: 'Medido en lugares dentro de ella, lo último de cada uno',
  },
  nobody: { en: 'Attributed to nobody', fr: 'Attribué à personne', es: 'Atribuido a nadie' },
  parts: { en: 'The part concerned', fr: 'La part concernée', es: 'La parte afectada' },
  presence: { en: 'a presence', fr: 'une présence', es: 'una presencia' },
  supply: {
    en: 'Share of supply from places where it is documented',
    fr: 'Part de l’offre venant de lieux où il est documenté',
    es: 'Parte de la oferta que viene de lugares donde está documentado',
  },
} as const satisfies Readonly<Record<string, Label>>;

export type HarmHead = keyof typeof heads;

export function harmHeadIn(language: Language): (name: HarmHead) => string {
  return (name) => heads[name][language];
}
