/** The words of the two ways of counting where the picture stands alone. `{…}` is filled in. */
import type { Language } from '../../schema/label.ts';

export interface BooksWords {
  readonly title: string;
  /** With `{name}`. */
  readonly titleOf: string;
  readonly subtitle: string;
  readonly description: string;
  readonly byPlace: string;
  readonly byMarket: string;
  /** With `{value}`. */
  readonly tick: string;
  /** With `{share}`. */
  readonly left: string;
  readonly noPlace: string;
  readonly noMarket: string;
  readonly neither: string;
  readonly keptOut: string;
}

export const booksWords: Readonly<Record<Language, BooksWords>> = {
  en: {
    title: 'How far apart are the two counts of the emissions of bought electricity?',
    titleOf: '{name}: how far apart are the two counts of the emissions of bought electricity?',
    subtitle:
      'Scope 2 as the companies report it, in million tonnes of CO₂ equivalent, by year or fiscal year. Hatched: not transcribed.',
    description:
      'A row a year: a dot for what is counted by place and a ring for what is counted by market, on one scale.',
    byPlace: 'By place',
    byMarket: 'By market',
    tick: '{value} Mt',
    left: 'by market, {share} is left',
    noPlace: 'by place not transcribed',
    noMarket: 'by market not transcribed',
    neither: 'neither was transcribed',
    keptOut: 'read by a machine, kept out',
  },
  fr: {
    title: 'Quel écart entre les deux comptes des émissions de l’électricité achetée\u202f?',
    titleOf: '{name}\u202f: quel écart entre les deux comptes des émissions de l’électricité achetée\u202f?',
    subtitle:
      'Scope 2 tel que les entreprises le déclarent, en millions de tonnes d’équivalent CO₂, par année ou exercice. Hachuré\u202f: non transcrit.',
    description:
      'Une ligne par année\u202f: un point pour ce qui est compté selon le lieu, un anneau pour ce qui est compté selon le marché, sur une même échelle.',
    byPlace: 'Selon le lieu',
    byMarket: 'Selon le marché',
    tick: '{value} Mt',
    left: 'selon le marché, il reste {share}',
    noPlace: 'selon le lieu\u202f: non transcrit',
    noMarket: 'selon le marché\u202f: non transcrit',
    neither: 'ni l’un ni l’autre transcrit',
    keptOut: 'lu par une machine, écarté',
  },
  es: {
    title: '¿Cuánto distan las dos cuentas de las emisiones de la electricidad comprada?',
    titleOf: '{name}: ¿cuánto distan las dos cuentas de las emisiones de la electricidad comprada?',
    subtitle:
      'Alcance 2 tal como lo declaran las empresas, en millones de toneladas de CO₂ equivalente, por año o ejercicio. Rayado: no transcrito.',
    description:
      'Una fila por año: un punto para lo contado según el lugar y un anillo para lo contado según el mercado, en una misma escala.',
    byPlace: 'Según el lugar',
    byMarket: 'Según el mercado',
    tick: '{value} Mt',
    left: 'según el mercado, queda {share}',
    noPlace: 'según el lugar, no transcrito',
    noMarket: 'según el mercado, no transcrito',
    neither: 'ninguno de los dos transcrito',
    keptOut: 'leído por una máquina, excluido',
  },
};
