/** What is said around stories by the server and the viewer alike. `{…}` is filled in. */
import type { Language } from '../../schema/label.ts';

interface StoriesWords {
  readonly lead: string;
  /** With `{author}`. */
  readonly by: string;
  readonly byFilon: string;
  /** Under each picture: to the page on which every figure of it opens. */
  readonly open: string;
  /** Names of pictures for those who do not see them, with `{title}`. */
  readonly picture: string;
  readonly own: string;
  /** Over the notes that are printed under a story. */
  readonly notes: string;
}

export const storiesWords: Readonly<Record<Language, StoriesWords>> = {
  en: {
    lead: 'Pictures of the graph, one after the other, each with a few sentences. Every number in them leads to its source.',
    by: 'Text by {author}, figures by Filon.',
    byFilon: 'Text and figures by Filon. Every number is filled in from the graph.',
    open: 'Open this picture with all its figures',
    picture: 'Picture: {title}',
    own: 'A story',
    notes: 'Where the numbers come from',
  },
  fr: {
    lead: 'Des images du graphe, l’une après l’autre, chacune avec quelques phrases. Chaque chiffre y mène à sa source.',
    by: 'Texte de {author}, chiffres de Filon.',
    byFilon: 'Texte et chiffres de Filon. Chaque chiffre vient du graphe.',
    open: 'Ouvrir cette image avec tous ses chiffres',
    picture: 'Image\u202f: {title}',
    own: 'Une histoire',
    notes: 'D’où viennent les chiffres',
  },
  es: {
    lead: 'Imágenes del grafo, una tras otra, cada una con unas frases. Cada número lleva a su fuente.',
    by: 'Texto de {author}, cifras de Filon.',
    byFilon: 'Texto y cifras de Filon. Cada número viene del grafo.',
    open: 'Abrir esta imagen con todas sus cifras',
    picture: 'Imagen: {title}',
    own: 'Una historia',
    notes: 'De dónde vienen las cifras',
  },
};
