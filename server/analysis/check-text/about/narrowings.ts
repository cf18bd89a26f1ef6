/**
 * Words that narrow what a sentence speaks of: a company's data centres are not the company, the artisanal mines of a
 * country are not its mines. A statement whose names hold none of them is of another extent.
 */
import type { Label } from '../../../../schema/label.ts';
import { keyOf } from '../../search/fold.ts';

export interface Narrowing {
  readonly id: string;
  /** In folded words of the three languages, with a blank before and behind. */
  readonly words: RegExp;
  readonly label: Label;
}

const whole = (alternatives: string): RegExp => new RegExp(` (?:${alternatives}) `);

export const narrowings: readonly Narrowing[] = [
  {
    id: 'data-centres',
    words: whole('data ?cent(?:er|re)s?|centres? de donnees|centros? de datos|datacenters?'),
    label: { en: 'data centres', fr: 'les centres de données', es: 'los centros de datos' },
  },
  {
    id: 'ai',
    words: whole(
      'ai|ia|artificial intelligence|intelligence artificielle|inteligencia artificial|machine learning|chatgpt|gpt \\d+',
    ),
    label: {
      en: 'artificial intelligence',
      fr: 'l’intelligence artificielle',
      es: 'la inteligencia artificial',
    },
  },
  {
    id: 'crypto',
    words: whole('bitcoin|cryptocurrenc(?:y|ies)|crypto|cryptomonnaies?|criptomonedas?'),
    label: { en: 'cryptocurrencies', fr: 'les cryptomonnaies', es: 'las criptomonedas' },
  },
  {
    id: 'offices',
    words: whole(
      'offices?|stores?|shops|retail|bureaux|magasins|boutiques|oficinas?|tiendas?|headquarters|siege',
    ),
    label: { en: 'offices or shops', fr: 'des bureaux ou des magasins', es: 'oficinas o tiendas' },
  },
  {
    id: 'scope-1',
    words: whole('scopes? (?:1|one|un|uno)|alcance 1'),
    label: { en: 'scope 1', fr: 'le scope 1', es: 'el alcance 1' },
  },
  {
    id: 'scope-2',
    words: whole('scopes? (?:2|two|deux|dos)|alcance 2'),
    label: { en: 'scope 2', fr: 'le scope 2', es: 'el alcance 2' },
  },
  {
    id: 'scope-3',
    words: whole('scopes? (?:3|three|trois|tres)|alcance 3'),
    label: { en: 'scope 3', fr: 'le scope 3', es: 'el alcance 3' },
  },
  {
    id: 'supply-chain',
    words: whole(
      'supply chains?|suppliers?|value chain|chaines? d approvisionnement|fournisseurs|cadenas? de suministro|proveedores',
    ),
    label: { en: 'a supply chain', fr: 'une chaîne d’approvisionnement', es: 'una cadena de suministro' },
  },
  {
    id: 'artisanal',
    words: whole(
      'artisanal|artisanales?|artisanaux|small scale|petite echelle|pequena escala|a la main|by hand',
    ),
    label: { en: 'artisanal mining', fr: 'les mines artisanales', es: 'la minería artesanal' },
  },
  {
    id: 'small-devices',
    words: whole(
      'small (?:equipment|electronics|devices|it|appliances)|petits (?:appareils|equipements)|pequenos (?:aparatos|equipos)',
    ),
    label: { en: 'small devices', fr: 'les petits appareils', es: 'los aparatos pequeños' },
  },
  {
    id: 'households',
    words: whole('households?|menages?|hogar(?:es)?'),
    label: { en: 'households', fr: 'les ménages', es: 'los hogares' },
  },
  {
    id: 'part-of-a-country',
    words: whole(
      'provinces?|regions?|districts?|prefectures?|count(?:y|ies)|departements?|departamentos?|municipal[a-z]*|cities|city|villes?|ciudad(?:es)?|katanga|lualaba|kivu|xinjiang|inner mongolia|mongolie interieure|mongolia interior|atacama|california|californie|virginia|virginie',
    ),
    label: { en: 'a part of a country', fr: 'une partie d’un pays', es: 'una parte de un país' },
  },
  {
    id: 'batteries',
    words: whole(
      'batter(?:y|ies)|batteries|baterias?|electric (?:cars?|vehicles?)|evs?|voitures electriques|coches electricos|vehicules electriques|vehiculos electricos',
    ),
    label: {
      en: 'batteries or electric cars',
      fr: 'des batteries ou des voitures électriques',
      es: 'baterías o coches eléctricos',
    },
  },
];

const held = new Map<string, ReadonlySet<string>>();

/** Narrowings that a text holds, by id. */
export function narrowedBy(text: string): ReadonlySet<string> {
  const folded = ` ${keyOf(text)} `;
  return new Set(narrowings.filter(({ words }) => words.test(folded)).map(({ id }) => id));
}

/** The same of names of entities, each looked at once. */
export function narrowedByName(name: string): ReadonlySet<string> {
  const known = held.get(name);
  if (known !== undefined) return known;
  const found = narrowedBy(name);
  held.set(name, found);
  return found;
}
