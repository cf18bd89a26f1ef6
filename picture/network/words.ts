/** Words of the network that its picture needs wherever it is drawn. */
import type { Language } from '../../schema/label.ts';
import { formatNumber } from '../number.ts';
import type { NetworkRestResult } from './query.ts';

interface NetworkWords {
  /** With `{name}`. */
  readonly title: string;
  /** One, and several. */
  readonly many: Readonly<Record<string, readonly [string, string]>>;
}

export const networkWords: Readonly<Record<Language, NetworkWords>> = {
  en: {
    title: 'What is {name} linked to?',
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
