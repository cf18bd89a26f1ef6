/** Words of the network that its picture needs wherever it is drawn. */
import type { Language } from '../../schema/label.ts';
import { formatNumber } from '../number.ts';
import type { NetworkRestResult } from './query.ts';

interface NetworkWords {
  /** With `{name}`. */
  readonly title: string;
  readonly caption: string;
  readonly means: string;
  /** In the place of the caption where the things stand on a ring. */
  readonly printed: string;
  /** With `{count}` things drawn: where not all are. */
  readonly strongest: string;
  /** One, and several. */
  readonly many: Readonly<Record<string, readonly [string, string]>>;
}

export const networkWords: Readonly<Record<Language, NetworkWords>> = {
  en: {
    title: 'What is {name} linked to?',
    caption:
      'Lines are links by kind, from who says or does to whom. The place of a thing follows from all relations; nearness is no measure.',
    printed:
      'Lines are links by kind, from who says or does to whom. Only its own are drawn; the place of a thing is no measure.',
    means: 'A link is a listing: it says nothing of volumes, and nothing of harm.',
    strongest: 'Drawn: the {count} things that most statements link to it. What is left out is counted.',
    many: {
      ORGANISATION: ['organisation', 'organisations'],
      SITE: ['site', 'sites'],
      ECONOMY: ['economy', 'economies'],
      GROUP: ['group of economies', 'groups of economies'],
      INSTRUMENT: ['law or treaty', 'laws and treaties'],
      MATERIAL: ['material', 'materials'],
      PRODUCT: ['product', 'products'],
      DEVICE: ['device', 'devices'],
    },
  },
  fr: {
    title: '{name}\u202f: quels liens\u202f?',
    caption:
      'Les traits sont des liens par type, de celui qui agit vers l’autre. La place d’une chose découle de toutes les relations\u202f; la proximité n’est pas une mesure.',
    printed:
      'Les traits sont des liens par type, de celui qui agit vers l’autre. Seuls les siens sont dessinés\u202f; la place d’une chose n’est pas une mesure.',
    means: 'Un lien est une mention\u202f: il ne dit rien des volumes, et rien des dommages.',
    strongest:
      'Dessinées\u202f: les {count} choses que le plus d’énoncés y relient. Ce qui manque est compté.',
    many: {
      ORGANISATION: ['organisation', 'organisations'],
      SITE: ['site', 'sites'],
      ECONOMY: ['économie', 'économies'],
      GROUP: ['groupe d’économies', 'groupes d’économies'],
      INSTRUMENT: ['loi ou traité', 'lois et traités'],
      MATERIAL: ['matière', 'matières'],
      PRODUCT: ['produit', 'produits'],
      DEVICE: ['appareil', 'appareils'],
    },
  },
  es: {
    title: '{name}: ¿qué vínculos tiene?',
    caption:
      'Las líneas son vínculos por tipo, de quien actúa hacia el otro. El lugar de una cosa resulta de todas las relaciones; la cercanía no es una medida.',
    printed:
      'Las líneas son vínculos por tipo, de quien actúa hacia el otro. Solo se dibujan los suyos; el lugar de una cosa no es una medida.',
    means: 'Un vínculo es una mención: no dice nada de volúmenes ni de daños.',
    strongest:
      'Dibujadas: las {count} cosas que más enunciados vinculan con ella. Lo que falta está contado.',
    many: {
      ORGANISATION: ['organización', 'organizaciones'],
      SITE: ['sitio', 'sitios'],
      ECONOMY: ['economía', 'economías'],
      GROUP: ['grupo de economías', 'grupos de economías'],
      INSTRUMENT: ['ley o tratado', 'leyes y tratados'],
      MATERIAL: ['material', 'materiales'],
      PRODUCT: ['producto', 'productos'],
      DEVICE: ['dispositivo', 'dispositivos'],
    },
  },
};

/** "+ 412 sites": what was left out around a thing. */
export function restText({ count, kind }: NetworkRestResult, language: Language): string {
  const [one, several] = networkWords[language].many[kind] ?? ['', ''];
  const isOne = new Intl.PluralRules(language).select(count) === 'one';
  return `+ ${formatNumber(count, language, 15)} ${isOne ? one : several}`.trim();
}
