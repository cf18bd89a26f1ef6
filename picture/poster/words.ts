/** What every campaign picture says of itself, and none can do without. */
import type { Language } from '../../schema/label.ts';

export interface PosterWords {
  /** "{author}" is whoever wrote the words. */
  readonly by: string;
  readonly filon: string;
  readonly licence: string;
  readonly link: string;
  /** A note for which the picture has no place, with the name of what it is about. */
  readonly noteOf: string;
  /** A note on what the picture does not show; "{id}" is its anchor. */
  readonly noteOfNothing: string;
}

export const posterWords: Readonly<Record<Language, PosterWords>> = {
  en: {
    by: 'Title and notes by {author}, figures by Filon',
    filon: 'Figures by Filon',
    licence: 'Licence: that of each source, which the table behind the picture names row by row.',
    link: 'To check every figure: {link}',
    noteOf: '{name}: {note}',
    noteOfNothing: '{id} (not in this picture): {note}',
  },
  fr: {
    by: 'Titre et notes\u202f: {author}, chiffres\u202f: Filon',
    filon: 'Chiffres\u202f: Filon',
    licence: 'Licence\u202f: celle de chaque source, que le tableau derrière l’image donne ligne par ligne.',
    link: 'Pour vérifier chaque chiffre\u202f: {link}',
    noteOf: '{name}\u202f: {note}',
    noteOfNothing: '{id} (absent de cette image)\u202f: {note}',
  },
  es: {
    by: 'Título y notas: {author}; cifras: Filon',
    filon: 'Cifras: Filon',
    licence: 'Licencia: la de cada fuente, que la tabla detrás de la imagen indica fila por fila.',
    link: 'Para comprobar cada cifra: {link}',
    noteOf: '{name}: {note}',
    noteOfNothing: '{id} (no está en esta imagen): {note}',
  },
};
