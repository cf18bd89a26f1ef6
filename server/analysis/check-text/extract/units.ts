/** Units as texts write them. Most texts leave out the basis: a text's tonne is not yet contained or gross. */
import Big from 'big.js';
import { type Dimension, units } from '../../../../schema/unit.ts';
import { countedAt } from './counted.ts';
import { isJoined, sequenceAt, type Token } from './tokens.ts';

export interface TextUnit {
  readonly dimension: Dimension;
  /** How many of the dimension's base unit one of it is, as exact decimal text. */
  readonly factor: string;
  /** Which bases the text allows; null where it does not say. */
  readonly bases: readonly string[] | null;
  /** Neutral, for people: `Mt`, `USD/t`. */
  readonly symbol: string;
}

export interface UnitAt {
  readonly unit: TextUnit;
  /** How many tokens say it. */
  readonly length: number;
}

/** Bases that money in US dollars may have; another currency is another basis. */
const dollars = [
  'current',
  'fob',
  'cif',
  'constant-1990',
  'constant-2010',
  'constant-2011',
  'constant-2015',
  'ppp-2017',
  'ppp-2021',
] as const;

/** A unit of the registry, whatever its basis; or with these. */
function of(id: string, symbol: string, bases: readonly string[] | null = null): TextUnit {
  const { dimension, factor } = units.get(id);
  return { dimension, factor, bases, symbol };
}
const mass = (stem: string): TextUnit => of(`${stem}:gross`, stem);
const gigatonne: TextUnit = { ...mass('Mt'), factor: '1000000000', symbol: 'Gt' };
const usd = of('USD:current', 'USD', dollars);
const eur = of('EUR:current-eur', 'EUR', ['current-eur']);
/** Pounds sterling, which no source of the graph counts in: read, and compared with nothing. */
const gbp: TextUnit = { ...usd, bases: [], symbol: 'GBP' };
const percent: TextUnit = { ...of('percent', '%'), bases: null };
const times: TextUnit = { ...of('fraction', '×'), bases: null };

/** As they are printed; upper and lower case tell them apart. */
const symbols: Readonly<Record<string, TextUnit>> = {
  t: mass('t'),
  kt: mass('kt'),
  Mt: mass('Mt'),
  Gt: gigatonne,
  kg: mass('kg'),
  g: mass('g'),
  mg: mass('mg'),
  lb: mass('lb'),
  kWh: of('kWh', 'kWh'),
  MWh: of('MWh', 'MWh'),
  GWh: of('GWh', 'GWh'),
  TWh: of('TWh', 'TWh'),
  MJ: of('MJ', 'MJ'),
  W: of('W', 'W'),
  kW: of('kW', 'kW'),
  MW: of('MW', 'MW'),
  GW: of('GW', 'GW'),
  ha: of('ha', 'ha'),
  m: of('m', 'm'),
  km: of('km', 'km'),
  km2: of('km2', 'km²'),
  'km²': of('km2', 'km²'),
  m2: of('m2', 'm²'),
  'm²': of('m2', 'm²'),
  m3: of('m3', 'm³'),
  'm³': of('m3', 'm³'),
  L: of('litre', 'L'),
  l: of('litre', 'L'),
  USD: usd,
  EUR: eur,
  CNY: of('CNY:current-cny', 'CNY', ['current-cny']),
  $: usd,
  '€': eur,
  '£': gbp,
  GBP: gbp,
  '%': percent,
};

/** Written out, folded, in the three languages; the longer ones first. */
const written: readonly { readonly words: readonly string[]; readonly unit: TextUnit }[] = (
  [
    ['per cent', percent],
    ['pour cent', percent],
    ['por ciento', percent],
    ['percent', percent],
    ['fois', times],
    ['times', times],
    ['veces', times],
    ['metric tons', mass('t')],
    ['metric tonnes', mass('t')],
    ['tonne', mass('t')],
    ['tonnes', mass('t')],
    ['ton', mass('t')],
    ['tons', mass('t')],
    ['tonelada', mass('t')],
    ['toneladas', mass('t')],
    ['kilotonnes', mass('kt')],
    ['gigatonnes', gigatonne],
    ['gigatons', gigatonne],
    ['kilogram', mass('kg')],
    ['kilograms', mass('kg')],
    ['kilogramme', mass('kg')],
    ['kilogrammes', mass('kg')],
    ['kilogramo', mass('kg')],
    ['kilogramos', mass('kg')],
    ['kilo', mass('kg')],
    ['kilos', mass('kg')],
    ['gram', mass('g')],
    ['grams', mass('g')],
    ['gramme', mass('g')],
    ['grammes', mass('g')],
    ['gramo', mass('g')],
    ['gramos', mass('g')],
    ['terawatt hours', of('TWh', 'TWh')],
    ['terawatt - hours', of('TWh', 'TWh')],
    ['terawattheures', of('TWh', 'TWh')],
    ['teravatios hora', of('TWh', 'TWh')],
    ['gigawatt hours', of('GWh', 'GWh')],
    ['gigawatt - hours', of('GWh', 'GWh')],
    ['gigawattheures', of('GWh', 'GWh')],
    ['kilowatt hours', of('kWh', 'kWh')],
    ['kilowatt - hours', of('kWh', 'kWh')],
    ['kilowattheures', of('kWh', 'kWh')],
    ['megawatts', of('MW', 'MW')],
    ['megavatios', of('MW', 'MW')],
    ['gigawatt', of('GW', 'GW')],
    ['gigawatts', of('GW', 'GW')],
    ['gigavatios', of('GW', 'GW')],
    ['hectares', of('ha', 'ha')],
    ['hectareas', of('ha', 'ha')],
    ['square kilometres', of('km2', 'km²')],
    ['square kilometers', of('km2', 'km²')],
    ['kilometres carres', of('km2', 'km²')],
    ['kilometros cuadrados', of('km2', 'km²')],
    ['cubic metres', of('m3', 'm³')],
    ['cubic meters', of('m3', 'm³')],
    ['metres cubes', of('m3', 'm³')],
    ['metros cubicos', of('m3', 'm³')],
    ['litre', of('litre', 'L')],
    ['litres', of('litre', 'L')],
    ['liter', of('litre', 'L')],
    ['liters', of('litre', 'L')],
    ['litros', of('litre', 'L')],
    ['pounds sterling', gbp],
    ['livres sterling', gbp],
    ['libras esterlinas', gbp],
    ['us dollars', usd],
    ['dollar', usd],
    ['dollars', usd],
    ['dolar', usd],
    ['dolares', usd],
    ['euro', eur],
    ['euros', eur],
    ['yuan', of('CNY:current-cny', 'CNY', ['current-cny'])],
    ['yuans', of('CNY:current-cny', 'CNY', ['current-cny'])],
    ['hours per week', of('hours/week', 'h/week')],
    ['hours a week', of('hours/week', 'h/week')],
    ['heures par semaine', of('hours/week', 'h/week')],
    ['horas por semana', of('hours/week', 'h/week')],
    ['horas semanales', of('hours/week', 'h/week')],
    ['year', of('year', 'y')],
    ['years', of('year', 'y')],
    ['an', of('year', 'y')],
    ['ans', of('year', 'y')],
    ['annees', of('year', 'y')],
    ['anos', of('year', 'y')],
    ['hour', of('hour', 'h')],
    ['hours', of('hour', 'h')],
    ['heures', of('hour', 'h')],
    ['horas', of('hour', 'h')],
  ] as const
).map(([words, unit]) => ({ words: words.split(' '), unit }));
const writtenBy = new Map<string, (typeof written)[number][]>();
for (const item of written) {
  const first = item.words[0] ?? '';
  writtenBy.set(first, [...(writtenBy.get(first) ?? []), item]);
}

/** Words between a scale and its unit: "62 millions de tonnes". */
const joining: ReadonlySet<string> = new Set(['of', 'de', 'd']);
const apostrophes: ReadonlySet<string> = new Set(['’', "'"]);
/** English puts `US$` before; `US` alone is no unit. */
const pointed: ReadonlySet<string> = new Set(['points', 'point', 'puntos', 'punto', 'percentage']);

function plainUnitAt(tokens: readonly Token[], at: number): UnitAt | null {
  const token = tokens[at];
  if (token === undefined) return null;
  if (token.folded === 'us' && isJoined(token, tokens[at + 1]) && tokens[at + 1]?.text === '$')
    return { unit: usd, length: 2 };
  if (Object.hasOwn(symbols, token.text)) {
    const unit = symbols[token.text];
    if (unit !== undefined) return { unit, length: 1 };
  }
  for (const { words, unit } of writtenBy.get(token.folded) ?? []) {
    const length = sequenceAt(tokens, at, words);
    if (length > 0) return { unit, length };
  }
  return countedAt(tokens, at);
}

/** Where the unit begins behind a number or its scale: past "of", "de", "d’". */
function pastJoining(tokens: readonly Token[], at: number): number {
  if (!joining.has(tokens[at]?.folded ?? '')) return at;
  return apostrophes.has(tokens[at + 1]?.text ?? '') ? at + 2 : at + 1;
}

const perWords: ReadonlySet<string> = new Set(['per', 'par', 'por', '/', 'a', 'al', 'la', 'le', 'el', 'l']);
const heads: ReadonlySet<string> = new Set([
  'person',
  'capita',
  'inhabitant',
  'head',
  'habitant',
  'personne',
  'tete',
  'persona',
  'habitante',
  'hab',
]);
const payUnits = {
  hour: { dimension: 'pay-per-hour', symbol: 'USD/hour' },
  day: { dimension: 'pay-per-day', symbol: 'USD/day' },
  month: { dimension: 'pay-per-month', symbol: 'USD/month' },
} as const;
const pays: Readonly<Record<string, keyof typeof payUnits>> = {
  hour: 'hour',
  heure: 'hour',
  hora: 'hour',
  day: 'day',
  jour: 'day',
  dia: 'day',
  month: 'month',
  mois: 'month',
  mes: 'month',
};

/** A pound, a livre, a libra: of weight only behind a price, else a currency. */
const pounds: ReadonlySet<string> = new Set(['pound', 'livre', 'libra', 'lb']);

function weightAt(tokens: readonly Token[], at: number): UnitAt | null {
  if (pounds.has(tokens[at]?.folded ?? '')) return { unit: mass('lb'), length: 1 };
  return plainUnitAt(tokens, at);
}

function perAt(unit: TextUnit, tokens: readonly Token[], at: number): UnitAt | null {
  const token = tokens[at];
  if (token === undefined || !perWords.has(token.folded)) return null;
  const past = apostrophes.has(tokens[at + 1]?.text ?? '') ? at + 2 : at + 1;
  const word = tokens[past]?.folded ?? '';
  const length = past + 1 - at;
  if (heads.has(word) && token.folded !== 'a') {
    if (unit.dimension === 'mass')
      return {
        unit: {
          ...unit,
          dimension: 'mass-per-person',
          // Counted in kilograms a head.
          factor: Big(unit.factor).times(1000).toString(),
          symbol: `${unit.symbol}/person`,
        },
        length,
      };
    if (unit.dimension === 'money')
      return { unit: { ...unit, dimension: 'money-per-person', symbol: `${unit.symbol}/person` }, length };
  }
  if (unit.dimension === 'mass' && tokens[past]?.text === 'kWh')
    return {
      unit: {
        ...unit,
        dimension: 'mass-per-energy',
        // Counted in grams a kilowatt-hour; a tonne is the base of a mass.
        factor: Big(unit.factor).times(1_000_000).toString(),
        symbol: `${unit.symbol}/kWh`,
      },
      length,
    };
  if (unit.dimension !== 'money') return null;
  const pay = Object.hasOwn(pays, word) ? pays[word] : undefined;
  if (pay !== undefined) {
    const { dimension, symbol } = payUnits[pay];
    return { unit: { ...unit, dimension, symbol: symbol.replace('USD', unit.symbol) }, length };
  }
  const weight = weightAt(tokens, past);
  if (weight?.unit.dimension === 'mass' && unit.symbol === 'USD')
    return {
      unit: {
        dimension: 'price',
        factor: quotient(unit.factor, weight.unit.factor),
        bases: null,
        symbol: `${unit.symbol}/${weight.unit.symbol}`,
      },
      length: past - at + weight.length,
    };
  return null;
}

function quotient(numerator: string, denominator: string): string {
  const precise = Big();
  precise.DP = 40;
  return precise(numerator).div(denominator).toString();
}

/** How far behind a mass its gas may stand: "tonnes of carbon dioxide equivalent". */
const gasWithin = 4;
const gases: readonly { readonly words: readonly string[]; readonly bases: readonly string[] }[] = [
  { words: ['co2e'], bases: ['co2e'] },
  { words: ['co2eq'], bases: ['co2e'] },
  { words: ['co2'], bases: ['co2', 'co2e'] },
  { words: ['carbon', 'dioxide'], bases: ['co2', 'co2e'] },
  { words: ['dioxyde', 'de', 'carbone'], bases: ['co2', 'co2e'] },
  { words: ['dioxido', 'de', 'carbono'], bases: ['co2', 'co2e'] },
];
const equivalents: ReadonlySet<string> = new Set(['equivalent', 'equivalents', 'equivalente', 'eq', 'e']);

function withGas(unit: TextUnit, tokens: readonly Token[], at: number): TextUnit {
  if (!['mass', 'mass-per-person', 'mass-per-energy'].includes(unit.dimension)) return unit;
  for (let step = 0; step < gasWithin; step += 1) {
    const token = tokens[at + step];
    if (token === undefined || token.kind === 'number' || /[.;:()]/.test(token.text)) return unit;
    for (const { words, bases } of gases) {
      const length = sequenceAt(tokens, at + step, words);
      if (length === 0) continue;
      const beside = [tokens[at + step - 1], tokens[at + step + length], tokens[at + step + length + 1]];
      const isEquivalent = beside.some((other) => other !== undefined && equivalents.has(other.folded));
      return { ...unit, bases: isEquivalent ? ['co2e'] : bases };
    }
  }
  return unit;
}

/** "g CO2 per kWh", "g de CO2/kWh": the gas stands between a mass and what it is told for. */
function perPastGas(unit: TextUnit, tokens: readonly Token[], at: number): UnitAt | null {
  if (unit.dimension !== 'mass') return null;
  const from = joining.has(tokens[at]?.folded ?? '') ? at + 1 : at;
  const gas = gases.find(({ words }) => sequenceAt(tokens, from, words) > 0);
  if (gas === undefined) return null;
  const behind = from + gas.words.length;
  const past = equivalents.has(tokens[behind]?.folded ?? '') ? behind + 1 : behind;
  const per = perAt(unit, tokens, past);
  if (per === null) return null;
  const isEquivalent = past > behind;
  return {
    unit: { ...per.unit, bases: isEquivalent ? ['co2e'] : gas.bases },
    length: past - at + per.length,
  };
}

/** The unit that begins at a token, behind a number or its scale; null where none does. */
export function unitAt(tokens: readonly Token[], at: number): UnitAt | null {
  const from = pastJoining(tokens, at);
  const plain = plainUnitAt(tokens, from);
  if (plain === null) return null;
  const end = from + plain.length;
  // Percentage points are a difference of shares: no share.
  if (plain.unit.symbol === '%' && pointed.has(tokens[end]?.folded ?? '')) return null;
  const per = perAt(plain.unit, tokens, end) ?? perPastGas(plain.unit, tokens, end);
  const past = end + (per?.length ?? 0);
  return { unit: withGas(per?.unit ?? plain.unit, tokens, past), length: past - at };
}

/** What money that stands before its number is paid for, behind it: "$30,000 per tonne", "US$ 2 a day". */
export function perMoneyAt(unit: TextUnit, tokens: readonly Token[], at: number): UnitAt | null {
  return perAt(unit, tokens, at);
}

/** Money before its number: `$2`, `US$ 2`, `USD 2`, `€5`. `length` counts the tokens before `at`. */
export function moneyBefore(tokens: readonly Token[], at: number): UnitAt | null {
  const [sign, before] = [tokens[at - 1], tokens[at - 2]];
  if (sign === undefined) return null;
  if (sign.text === '$') {
    const isUs = before?.folded === 'us' && isJoined(before, sign);
    // Other dollars are other currencies: `A$`, `CA$`.
    if (!isUs && before?.kind === 'word' && isJoined(before, sign)) return null;
    return { unit: usd, length: isUs ? 2 : 1 };
  }
  if (sign.text === '€' || sign.text === 'EUR') return { unit: eur, length: 1 };
  if (sign.text === '£' || sign.text === 'GBP') return { unit: gbp, length: 1 };
  return sign.text === 'USD' ? { unit: usd, length: 1 } : null;
}
