/** The words of the picture of a harm under a rule, wherever it is drawn. `{…}` is filled in. */
import type { Language } from '../../schema/label.ts';

const N = '\u202f';

export interface HarmWords {
  /** With `{harm}`. */
  readonly title: string;
  /** With `{left}`, `{right}` and `{total}`: what the two columns are. */
  readonly columns: string;
  /** Over the left column where no other rule was chosen. */
  readonly happened: string;
  /** With `{count}` and `{side}`. */
  readonly others: string;
  readonly nobody: string;
  /** After a share, at the head of a column. */
  readonly nobodyShort: string;
  readonly same: string;
  readonly moves: string;
  /** Hatched blocks. */
  readonly hatched: string;
}

export const harmWords: Readonly<Record<Language, HarmWords>> = {
  en: {
    title: '{harm}: where does it happen, and who answers for it?',
    columns: 'On the left: {left}. On the right: {right}. In all: {total}.',
    happened: 'Where it happens',
    others: '{count} others, {side}',
    nobody: 'Attributed to nobody',
    nobodyShort: 'nobody',
    same: 'the same total',
    moves:
      'Strong ribbons stay with the same economy. Pale ones move: a rule does not tell from which place to which bearer, and they are drawn in proportion.',
    hatched: 'Hatched: attributed to nobody.',
  },
  fr: {
    title: `{harm}${N}: où cela se produit-il, et qui en répond${N}?`,
    columns: `À gauche${N}: {left}. À droite${N}: {right}. En tout${N}: {total}.`,
    happened: 'Où cela se produit',
    others: '{count} autres, {side}',
    nobody: 'Attribué à personne',
    nobodyShort: 'personne',
    same: 'le même total',
    moves: `Les rubans foncés restent à la même économie. Les pâles se déplacent${N}: une règle ne dit pas de quel lieu à quel responsable, et ils sont dessinés en proportion.`,
    hatched: `Hachuré${N}: attribué à personne.`,
  },
  es: {
    title: '{harm}: ¿dónde ocurre y quién responde por ello?',
    columns: 'A la izquierda: {left}. A la derecha: {right}. En total: {total}.',
    happened: 'Dónde ocurre',
    others: '{count} más, {side}',
    nobody: 'Atribuido a nadie',
    nobodyShort: 'nadie',
    same: 'el mismo total',
    moves:
      'Las cintas fuertes quedan en la misma economía. Las pálidas se mueven: una regla no dice de qué lugar a qué responsable, y se dibujan en proporción.',
    hatched: 'Rayado: atribuido a nadie.',
  },
};
