/** The words of the pictures of value, wherever they are drawn. `{…}` is filled in. */
import type { Language } from '../../schema/label.ts';
import type { LedgerBandName } from '../ledger/query.ts';
import type { RungName } from './query.ts';

const N = '\u202f';

export interface ValueWords {
  /** Questions; with `{what}`, `{device}`, `{name}`. */
  readonly industry: string;
  readonly split: string;
  readonly ladder: string;
  readonly company: string;
  readonly bands: Readonly<Record<LedgerBandName, string>>;
  readonly rungs: Readonly<Record<RungName, string>>;
  /** One, and several with `{count}`. */
  readonly others: readonly [string, string];
  /** With `{total}`. */
  readonly total: string;
  /** With `{share}`: what is missing to the whole, or too much, in a document that rounds. */
  readonly rounding: string;
  readonly noEconomy: string;
  readonly hatched: string;
  readonly accounts: string;
  readonly pay: string;
  readonly prices: string;
  readonly noRatio: string;
  /** With `{count}`. */
  readonly more: string;
  /** Of the ladder; with `{name}` and `{price}`. */
  readonly axis: string;
  readonly dots: string;
  readonly all: string;
  /** What a reader who does not see the picture should know of it. */
  readonly descriptions: {
    readonly shares: string;
    readonly ladder: string;
    readonly company: string;
  };
  /** With `{amount}`: a further amount of the same year, from a document that says otherwise, with `{edition}`. */
  readonly also: string;
  /** With `{name}` and `{amount}`: a part of which bounds alone are known. */
  readonly bounds: string;
}

export const valueWords: Readonly<Record<Language, ValueWords>> = {
  en: {
    industry: '{what}: who gets it?',
    split: '{device}: who gets which part?',
    ladder: '{name}: what does a kilogram cost from ore to device?',
    company: '{name}: what does it report, and what is paid upstream?',
    bands: {
      SOUTH: 'South',
      CHINA: 'China',
      NORTH: 'North',
      NOT_NAMED: 'not named',
      UNALLOCATED: 'not allocated',
      UNCLASSIFIED: 'on no side',
    },
    rungs: {
      ORE: 'Ore',
      INTERMEDIATE: 'Intermediate',
      REFINED: 'Refined',
      COMPONENT: 'Components',
      DEVICE: 'Devices',
    },
    others: ['1 other economy', '{count} other economies'],
    total: 'In all: {total}.',
    rounding: 'The parts are rounded in the document: {share} between their sum and the whole.',
    noEconomy: 'no economy named',
    hatched: 'Hatched: attributed to nobody by name.',
    accounts: 'What the company says of itself, the latest of each',
    pay: 'Pay upstream',
    prices: 'Prices of refined metals',
    noRatio: 'Each amount keeps its currency, its length of time and its year: no ratio is made of them.',
    more: 'and {count} more, in the table',
    axis: 'USD for a kilogram of contained {name}, on a scale of powers →',
    dots: 'Each dot is an exporter, as large as its part of the value; a line through it is the range of what the goods contain. The upright mark is all exporters together. Empty rungs say why.',
    all: 'all exporters together: {price}',
    descriptions: {
      shares: 'Shares of one whole by side and by who gets them, with what nobody is named for.',
      ladder: 'Prices of a kilogram by what is traded and by exporter, from the ore to the device.',
      company:
        'Amounts of a company and amounts paid upstream, each as its source prints it, beside each other.',
    },
    also: '{edition} says {amount}',
    bounds: '{name}: {amount}.',
  },
  fr: {
    industry: `{what}${N}: qui l’obtient${N}?`,
    split: `{device}${N}: qui obtient quelle part${N}?`,
    ladder: `{name}${N}: que coûte un kilogramme, du minerai à l’appareil${N}?`,
    company: `{name}${N}: que déclare l’entreprise, et que paie-t-on en amont${N}?`,
    bands: {
      SOUTH: 'Sud',
      CHINA: 'Chine',
      NORTH: 'Nord',
      NOT_NAMED: 'non nommé',
      UNALLOCATED: 'non attribué',
      UNCLASSIFIED: 'd’aucun côté',
    },
    rungs: {
      ORE: 'Minerai',
      INTERMEDIATE: 'Produit intermédiaire',
      REFINED: 'Raffiné',
      COMPONENT: 'Composants',
      DEVICE: 'Appareils',
    },
    others: ['1 autre économie', '{count} autres économies'],
    total: `En tout${N}: {total}.`,
    rounding: `Les parts sont arrondies dans le document${N}: {share} entre leur somme et le tout.`,
    noEconomy: 'aucune économie nommée',
    hatched: `Hachuré${N}: attribué à personne nommément.`,
    accounts: 'Ce que l’entreprise dit d’elle-même, le plus récent de chacun',
    pay: 'Rémunérations en amont',
    prices: 'Prix de métaux raffinés',
    noRatio: 'Chaque montant garde sa monnaie, sa durée et son année\u202f: aucun rapport n’en est tiré.',
    more: 'et {count} de plus, dans le tableau',
    axis: 'USD pour un kilogramme contenu ({name}), sur une échelle de puissances →',
    dots: `Chaque point est un exportateur, aussi grand que sa part de la valeur${N}; le trait qui le traverse est la fourchette de ce que les biens contiennent. Le trait debout réunit tous les exportateurs. Les échelons vides disent pourquoi.`,
    all: `tous les exportateurs${N}: {price}`,
    descriptions: {
      shares:
        'Parts d’un même tout, par côté et par qui les obtient, avec ce pour quoi personne n’est nommé.',
      ladder: 'Prix d’un kilogramme, par bien échangé et par exportateur, du minerai à l’appareil.',
      company:
        'Montants d’une entreprise et montants payés en amont, chacun tel que sa source l’imprime, côte à côte.',
    },
    also: '{edition} dit {amount}',
    bounds: `{name}${N}: {amount}.`,
  },
  es: {
    industry: '{what}: ¿quién lo obtiene?',
    split: '{device}: ¿quién recibe qué parte?',
    ladder: '{name}: ¿cuánto cuesta un kilogramo, del mineral al dispositivo?',
    company: '{name}: ¿qué declara la empresa y qué se paga aguas arriba?',
    bands: {
      SOUTH: 'Sur',
      CHINA: 'China',
      NORTH: 'Norte',
      NOT_NAMED: 'no nombrado',
      UNALLOCATED: 'sin asignar',
      UNCLASSIFIED: 'de ningún lado',
    },
    rungs: {
      ORE: 'Mineral',
      INTERMEDIATE: 'Producto intermedio',
      REFINED: 'Refinado',
      COMPONENT: 'Componentes',
      DEVICE: 'Dispositivos',
    },
    others: ['1 economía más', '{count} economías más'],
    total: 'En total: {total}.',
    rounding: 'Las partes están redondeadas en el documento: {share} entre su suma y el todo.',
    noEconomy: 'ninguna economía nombrada',
    hatched: 'Rayado: no atribuido a nadie por su nombre.',
    accounts: 'Lo que la empresa dice de sí misma, lo último de cada uno',
    pay: 'Salarios aguas arriba',
    prices: 'Precios de metales refinados',
    noRatio: 'Cada importe conserva su moneda, su duración y su año: no se hace ningún cociente con ellos.',
    more: 'y {count} más, en la tabla',
    axis: 'USD por un kilogramo contenido ({name}), en una escala de potencias →',
    dots: 'Cada punto es un exportador, tan grande como su parte del valor; la línea que lo cruza es el intervalo de lo que contienen los bienes. La marca vertical reúne a todos los exportadores. Los peldaños vacíos dicen por qué.',
    all: 'todos los exportadores: {price}',
    descriptions: {
      shares:
        'Partes de un mismo todo, por lado y por quien las recibe, con aquello de lo que no se nombra a nadie.',
      ladder: 'Precios de un kilogramo, por bien comerciado y por exportador, del mineral al dispositivo.',
      company:
        'Importes de una empresa e importes pagados aguas arriba, cada uno tal como lo imprime su fuente, uno junto a otro.',
    },
    also: '{edition} dice {amount}',
    bounds: '{name}: {amount}.',
  },
};
