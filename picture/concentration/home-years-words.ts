/** The words of what is refined at home, year by year. `{…}` is filled in. */
import type { Language } from '../../schema/label.ts';

export interface HomeYearsWords {
  /** With `{name}`, a material. */
  readonly title: string;
  /** With `{source}` and `{edition}`. */
  readonly subtitle: string;
  readonly description: string;
}

export const homeYearsWords: Readonly<Record<Language, HomeYearsWords>> = {
  en: {
    title: 'How much of what is mined is refined at home, year by year: {name}?',
    subtitle:
      'Refined output by mine output of the same economy, by {source}, edition {edition}. Dashed: as much as is mined; the scale ends at one and a half times.',
    description:
      'A line an economy over the years, all on one scale; where a year has no figure the line is broken.',
  },
  fr: {
    title: 'Quelle part de ce qui est extrait est raffinée chez soi, année par année\u202f: {name}\u202f?',
    subtitle:
      'Production raffinée par production minière de la même économie, selon {source}, édition {edition}. Tirets\u202f: autant que ce qui est extrait\u202f; l’échelle s’arrête à une fois et demie.',
    description:
      'Une ligne par économie au fil des années, toutes à la même échelle\u202f; là où une année n’a pas de chiffre, la ligne est interrompue.',
  },
  es: {
    title: '¿Qué parte de lo que se extrae se refina en casa, año por año: {name}?',
    subtitle:
      'Producción refinada por producción minera de la misma economía, según {source}, edición {edition}. Discontinua: tanto como se extrae; la escala acaba en una vez y media.',
    description:
      'Una línea por economía a lo largo de los años, todas en una escala; donde un año no tiene cifra, la línea se interrumpe.',
  },
};
