/** The figures of sentences in three languages, each with what it says; and digits that are no figure. */
import { describe, expect, it } from 'vitest';
import type { Language } from '../../../../schema/label.ts';
import { figuresOf } from './extract.ts';
import { withoutMarkup } from './markup.ts';

/** Each figure in short: value or ends, unit, how it is meant, of when. */
function read(text: string, language: Language): readonly string[] {
  return figuresOf(text, language).map(({ value, range, unit, bound, period, form }) =>
    [
      value ?? `${range.low}..${range.high}`,
      unit === null ? 'no unit' : unit.symbol === '' ? 'count' : unit.symbol,
      ...(bound === 'exact' ? [] : [bound]),
      ...(form === 'share' ? ['share'] : []),
      ...(period === null ? [] : [`(${period})`]),
    ].join(' '),
  );
}

type Row = readonly [language: Language, text: string, ...expected: string[]];

const rows: readonly Row[] = [
  // Scales and units.
  ['fr', 'En 2022, 62 millions de tonnes de ces déchets ont été produits.', '62000000 t (2022)'],
  ['en', 'Some 62 million tonnes of e-waste arose in 2022.', '62000000 t about (2022)'],
  ['es', 'En 2022 se generaron 62 millones de toneladas de residuos.', '62000000 t (2022)'],
  ['en', 'AI could use 1,300 TWh in 2035.', '1300 TWh (2035)'],
  ['fr', 'soit 7,8 kg par habitant', '7.8 kg/person'],
  ['en', 'that is 7.8 kg per capita', '7.8 kg/person'],
  ['es', 'es decir, 7,8 kg por habitante', '7.8 kg/person'],
  ['en', 'sold for $30,000 per tonne', '30000 USD/t'],
  ['en', 'sold for $30 a pound, and £5m of it', '30 USD/lb', '5000000 GBP'],
  ['en', 'a salary of $250 per month', '250 USD/month'],
  ['en', 'sold for 30,000 dollars per tonne', '30000 USD/t'],
  ['fr', 'ils gagnent 3 dollars par jour', '3 USD/day'],
  ['en', 'They emitted 500 tonnes of CO2 equivalent.', '500 t'],
  ['fr', 'un téléphone neuf de 200g', '200 g'],
  ['fr', 'chacun pour 1GW de puissance', '1 GW'],
  ['en', 'an intensity of 475 g CO2 per kWh', '475 g/kWh'],
  ['fr', '56 g de CO2/kWh en 2023', '56 g/kWh (2023)'],
  // Letters that stand for a number, and those that are a unit.
  ['en', '62m tonnes of e-waste and a 62m tower', '62000000 t', '62 m'],
  ['en', '5k people and 3bn phones', '5000 count', '3000000000 count'],
  ['en', '2 lakh tonnes, 3 crore phones', '200000 t', '30000000 count'],
  // Halves, signs and parts of a whole.
  ['fr', 'un milliard et demi de téléphones', '1500000000 count'],
  ['fr', '2 millions et demi de tonnes', '2500000 t'],
  ['es', 'un millón y medio de toneladas', '1500000 t'],
  ['en', 'two and a half million tonnes', '2500000 t'],
  ['en', 'a change of −5 % and of -3 %, from 2-3 %', '-5 %', '-3 %', '2..3 %'],
  [
    'en',
    '2/3 of the cobalt, open 24/7, a 16/9 screen',
    '66.66666666666667 % share',
    '24 no unit',
    '7 no unit',
    '16 no unit',
    '9 no unit',
  ],
  ['fr', 'les trois quarts du cobalt', '75 % share'],
  ['es', 'tres cuartos del cobalto', '75 % share'],
  // The year that a change is counted from is not of the figure.
  ['en', 'E-waste is up 82 % from 2010.', '82 %'],
  ['en', 'In 2022 it was 82 % higher than in 2010.', '82 % (2022)'],
  ['fr', 'une hausse de 82 % depuis 2010', '82 %'],
  ['es', 'un 82 % más desde 2010', '82 %'],
  ['en', 'figures from 2019: 5 tonnes', '5 t (2019)'],
  ['en', 'In the 1990s, 5 tonnes were mined.', '5 t (1990/1999)'],
  // Signs of numbers, which are not the same in each language.
  ['es', 'un consumo de 1.300 TWh', '1300 TWh'],
  ['en', 'a use of 1.300 TWh', '1.3 TWh'],
  ['fr', 'près de 40 000 enfants', '40000 count nearly'],
  ['fr', 'près de 40\u202f000 enfants', '40000 count nearly'],
  ['fr', '40\u00a0000 enfants et 1\u00a0200\u00a0000 adultes', '40000 count', '1200000 no unit'],
  ['en', 'a total of 1,234,567.5 tonnes', '1234567.5 t'],
  ['es', 'un total de 1.234.567,5 toneladas', '1234567.5 t'],
  ['fr', '0,300 kg et 0.300 kg', '0.3 kg', '0.3 kg'],
  // A billion, a milliard, mil millones.
  ['fr', '2 000 milliards de dollars', '2000000000000 USD'],
  ['en', 'a $5bn plan and 1.3 billion phones', '5000000000 USD', '1300000000 count'],
  ['fr', '3 billions de dollars', '3000000000000 USD'],
  ['es', '3 billones de dólares', '3000000000000 USD'],
  ['es', '2 mil millones de dólares', '2000000000 USD'],
  ['es', 'mil millones de toneladas', '1000000000 t'],
  ['fr', 'un investissement de 12 M€', '12000000 EUR'],
  ['en', 'two million tonnes', '2000000 t'],
  ['fr', 'cinq millions de tonnes', '5000000 t'],
  // Money before its number.
  ['en', 'They earn US$ 2 a day.', '2 USD/day'],
  ['en', 'It cost USD 2 million in 2021.', '2000000 USD (2021)'],
  ['en', 'A$40 is no US dollar', '40 no unit'],
  // Ranges and changes.
  ['fr', 'de 3 à 5 millions de tonnes', '3000000..5000000 t'],
  ['en', 'between 15 and 30 % of them', '15..30 %'],
  ['es', 'entre 15 y 30 % de ellos', '15..30 %'],
  ['en', 'costing US$2 to US$3 million', '2000000..3000000 USD'],
  ['fr', 'de 500 000 à 1 million de tonnes', '500000..1000000 t'],
  ['en', '15–30% of it', '15..30 %'],
  [
    'en',
    'It grew from 34 to 62 million tonnes between 2010 and 2022.',
    '34000000 t (2010)',
    '62000000 t (2022)',
  ],
  ['fr', 'Le total est passé de 34 à 62 millions de tonnes.', '34000000 t', '62000000 t'],
  // Words that say how it is meant.
  ['fr', 'plus de 11 millions de travailleurs informels', '11000000 count at-least'],
  ['en', 'no more than 22% of it', '22 % at-most'],
  ['en', 'at least 11 million informal workers', '11000000 count at-least'],
  ['es', 'cerca de 40.000 niños', '40000 count nearly'],
  ['es', 'más de 11 millones de trabajadores', '11000000 count at-least'],
  ['fr', 'jusqu’à 300 milliards de dollars d’ici à 2050', '300000000000 USD at-most (2050)'],
  // Shares and multiples in words.
  ['fr', 'un tiers des déchets', '33.333333333333336 % share'],
  ['en', 'half of the cobalt', '50 % share'],
  ['en', 'One child in five works there.', '20 % share'],
  ['es', 'una de cada cinco personas', '20 % share'],
  ['fr', 'une personne sur cinq', '20 % share'],
  ['en', 'more than two thirds of it', '66.66666666666667 % at-least share'],
  ['fr', 'soit environ 2,5 fois la consommation de 2024', '2.5 × about (2024)'],
  ['en', 'ten per cent of the mines', '10 %'],
  // Years.
  ['en', 'In 2022 workers mined 2000 tonnes.', '2000 t (2022)'],
  ['fr', 'entre 2010 et 2022, 7,8 kg', '7.8 kg (2010/2022)'],
  ['en', 'in 2021-22 it was 5 Mt', '5 Mt (2021/2022)'],
  ['en', '53 Mt in 2019 and 62 Mt in 2022', '53 Mt (2019)', '62 Mt (2022)'],
  // A number alone.
  ['en', 'There are 42 of them.', '42 no unit'],
  ['fr', '30 à 50 milliards', '30000000000..50000000000 no unit'],
  ['en', 'It rose by 3 percentage points.', '3 no unit'],
];

/** Digits that are no figure at all. */
const none: readonly Row[] = [
  ['en', 'the iPhone 15 and the Galaxy S21 on 5G'],
  ['fr', 'page 12, article 5, tableau 3 et p. 40'],
  ['en', 'HS 8105.20, HS code 810520, version 2.1.3, v. 2.1'],
  ['fr', 'Tél. 01 45 67 89 10 ou +33 1 45 67 89 10'],
  ['en', 'Call +1 202 555 0199 or 202-555-0199.'],
  ['fr', 'le 12 mai 2025 à 14 h 30'],
  ['es', 'el 12 de mayo de 2025 a las 14:30'],
  ['en', 'on May 12, 2025 and 2025-05-12 and 12/05/2025'],
  ['en', 'CO2, H2O, GPT-4, Covid-19, the A-380'],
  ['en', 'Regulation 2017/821 and [12], (5)'],
  ['en', 'the 21st century, the 2nd part'],
  ['fr', 'le 15e rang, la 2e partie'],
  ['en', 'see https://example.org/2024/300-tonnes and 10.1000/182.5'],
  ['es', 'artículo 7, página 40, n.º 12'],
  ['en', 'Its half-life is long.'],
  ['en', '1. First\n2. Second'],
  ['es', ''],
];

const named = (list: readonly Row[]) =>
  list.map(([language, text, ...expected]) => ({ language, text, expected }));

describe('the figures of a sentence', () => {
  it.each(named(rows))('$language: $text', ({ language, text, expected }) => {
    expect(read(text, language)).toEqual(expected);
  });
  it.each(named(none))('none in $language: $text', ({ language, text }) => {
    expect(read(text, language)).toEqual([]);
  });
  it('stand where the text has them, money before and unit behind included', () => {
    const text = 'Près de 40\u202f000 enfants, US$ 2 par jour.';
    expect(figuresOf(text, 'fr').map(({ start, end }) => text.slice(start, end))).toEqual([
      '40\u202f000 enfants',
      'US$ 2 par jour',
    ]);
  });
  it('leave out what has more digits than any count, and are quick with words without end', () => {
    expect(read(`5 t and ${'9'.repeat(400)} t`, 'en')).toEqual(['5 t']);
    expect(read(`${'a'.repeat(20_000)} 5 t ${'1,'.repeat(5_000)}`, 'en')).toEqual(['5 t']);
    // As long as a text may be: read sign by sign from each sign on, it would take minutes.
    expect(read(`5 t ${'a.'.repeat(120_000)}`, 'en')).toEqual(['5 t']);
  });
  it('say where a reader of another language would read another number', () => {
    const ambiguous = (text: string, language: Language) => figuresOf(text, language)[0]?.isAmbiguous;
    expect(ambiguous('1.300 TWh', 'en')).toBe(true);
    expect(ambiguous('1.300 TWh', 'fr')).toBe(true);
    expect(ambiguous('1,300 TWh', 'fr')).toBe(true);
    expect(ambiguous('1,300 TWh', 'en')).toBe(false);
    expect(ambiguous('1.300 TWh', 'es')).toBe(false);
    expect(ambiguous('2.5 TWh', 'fr')).toBe(false);
  });
  it('allow what their rounding, their words or their two ends do', () => {
    const range = (text: string) => figuresOf(text, 'en')[0]?.range;
    // Half of the last printed place, times the scale.
    expect(range('7.8 million tonnes')).toEqual({ low: 7_750_000, high: 7_850_000 });
    // A trailing zero: half of ten is more than a twentieth of 80.
    expect(range('80 Mt')).toEqual({ low: 76, high: 84 });
    expect(range('over 80 Mt')).toEqual({ low: 80, high: Number.POSITIVE_INFINITY });
    expect(range('under 80 Mt')).toEqual({ low: Number.NEGATIVE_INFINITY, high: 80 });
    // A twentieth of a half.
    expect(range('half of it')).toEqual({ low: 47.5, high: 52.5 });
  });
  it('keep their places where tags are passed over', () => {
    const sent = '<p>About <b>40&nbsp;000</b> children</p><script>var a = "5 tonnes"</script>';
    const { text, hasMarkup } = withoutMarkup(sent);
    expect([text.length, hasMarkup]).toEqual([sent.length, true]);
    expect(read(text, 'en')).toEqual(['40000 count about']);
    expect(withoutMarkup('2 < 3 tonnes > 1')).toEqual({ text: '2 < 3 tonnes > 1', hasMarkup: false });
  });
  it('do not depend on what follows in other sentences', () => {
    const one = 'It used 415 TWh in 2024.';
    const [figure] = figuresOf(one, 'en');
    expect(figuresOf(`${one} In 2030 it will be another thing.`, 'en')[0]).toEqual({
      ...figure,
      sentence: { start: 0, end: one.length },
    });
  });
});
