/** What stands beside the figures of a text: by scope, year and unit, never by likeness; and texts that are refused. */
import { describe, expect, it } from 'vitest';
import type { Claim } from '../../../schema/claim.ts';
import { textLimits } from '../../../schema/text-to-check.ts';
import { ask } from '../../question/ask.ts';
import { handMadeGraph, type Line, named } from '../../question/testing/hand-made-graph.ts';
import type { CheckTextAnswer } from './answer.ts';
import { checkText } from './check-text.ts';

const waste = (subject: string, value: number, period: string, rest: Line[3] = {}): Line => [
  subject,
  'generatesEwaste',
  null,
  { value, unit: 'Mt:gross', period, source: 'monitor', ...rest },
];
const lines: readonly Line[] = [
  waste('group:world', 62, '2022'),
  waste('group:world', 53.6, '2019'),
  waste('group:world', 82, '2030', { status: 'projected' }),
  waste('economy:GHA', 0.07, '2022'),
  ['economy:COD', 'extracts', 'material:cobalt', { value: 220_000, unit: 't:contained', source: 'survey' }],
  ['economy:COD', 'bearsHarm', 'harm:child-labour', { value: 40_000, unit: 'count', period: '2014' }],
  ['org:maker', 'emits', 'indicator:scope-1', { value: 79_400, unit: 't:co2e', period: '2023' }],
  ['org:maker', 'usesEnergy', 'indicator:energy-use', { value: 5, unit: 'TWh', period: '2023' }],
  ['org:maker', 'capturesValue', 'indicator:net-income', { value: 9, unit: 'MUSD:current', period: '2023' }],
  [
    'org:maker',
    'capturesValue',
    'indicator:split-of-price',
    { value: 250, unit: 'USD:current', period: '2023', product: 'device:handset' },
  ],
  ['economy:COG', 'extracts', 'material:cobalt', { value: 9, unit: 't:contained', source: 'survey' }],
];
const claim: Claim = {
  id: 'CLM-005',
  document: 'A sheet',
  documentDate: '2023',
  documentSource: null,
  restsOn: null,
  language: 'fr',
  quotation: 'Nombre d’enfants',
  text: {
    en: 'child labour in mines',
    fr: 'travail des enfants dans les mines',
    es: 'trabajo infantil en minas',
  },
  figure: '40000',
  low: null,
  high: null,
  unit: 'count',
  period: '2014',
  note: null,
  links: [
    {
      subject: 'economy:COD',
      predicate: 'bearsHarm',
      object: 'harm:child-labour',
      product: null,
      stage: null,
      source: null,
      scope: 'other',
      reason: named('Of all mines of the south.'),
    },
  ],
};
const graph = handMadeGraph({
  lines,
  claims: [claim],
  entities: [
    { id: 'group:world', name: { en: 'World', fr: 'Monde', es: 'Mundo' } },
    { id: 'economy:GHA', name: { en: 'Ghana', fr: 'Ghana', es: 'Ghana' } },
    { id: 'economy:COD', name: { en: 'DR Congo', fr: 'RD Congo', es: 'RD Congo' } },
    { id: 'economy:COG', name: { en: 'Congo', fr: 'Congo', es: 'Congo' } },
    { id: 'economy:FRA', name: { en: 'France', fr: 'France', es: 'Francia' } },
    { id: 'material:cobalt', name: { en: 'Cobalt', fr: 'Cobalt', es: 'Cobalto' } },
    { id: 'material:gold', name: { en: 'Gold', fr: 'Or', es: 'Oro' } },
    {
      id: 'harm:child-labour',
      name: { en: 'Child labour', fr: 'Travail des enfants', es: 'Trabajo infantil' },
    },
    { id: 'org:maker', name: named('Maker') },
    { id: 'indicator:scope-1', name: named('Scope 1') },
    { id: 'indicator:energy-use', name: named('Energy use') },
    { id: 'indicator:net-income', name: named('Net income') },
    { id: 'indicator:split-of-price', name: named('Split of price') },
    { id: 'device:handset', name: named('Handset') },
  ],
});

async function checked(text: string, more: object = {}): Promise<CheckTextAnswer> {
  return ask(await graph, checkText, { text, language: 'en', ...more });
}
/** The statements beside the first figure: subject, value, relation. */
async function beside(text: string, more: object = {}) {
  const { figures } = await checked(text, more);
  const { store } = await graph;
  return Promise.all(
    (figures[0]?.statements ?? []).map(async (near) => {
      const [row] = await store.statementsAt([near.row]);
      return [row?.subject, row?.value, near.relation];
    }),
  );
}

describe('the statements beside a figure', () => {
  it('are of what the sentence names, the nearest year first; the number is no reason', async () => {
    // 53 is the number of 2019; the sentence says 2022.
    expect(await beside('In 2022 the world generated 53 million tonnes of e-waste.')).toEqual([
      ['group:world', 62, 'outside'],
    ]);
    expect(await beside('In 2019 the world generated 53.6 million tonnes of e-waste.')).toEqual([
      ['group:world', 53.6, 'inside'],
    ]);
    expect(await beside('In 2022 Ghana generated 62 million tonnes of e-waste.')).toEqual([
      ['economy:GHA', 0.07, 'outside'],
    ]);
  });
  it('are figures with their statements, and say how far the numbers are apart', async () => {
    const { figures } = await checked('In 2022 the world generated 31 million tonnes of e-waste.');
    const [near] = figures[0]?.statements ?? [];
    expect(near?.figure).toMatchObject({ quantity: { value: 62, unit: 'Mt:gross' }, evidence: [near?.row] });
    // 31 / 62, and 30.5 / 62 to 31.5 / 62 by its rounding.
    const { value, low, high, status } = near?.ratio?.quantity ?? {};
    expect([value, status, near?.ratio?.evidence]).toEqual([0.5, 'derived', [near?.row]]);
    expect(low).toBeCloseTo(0.4919, 4);
    expect(high).toBeCloseTo(0.5081, 4);
    expect(near?.value.en).toBe('The text gives 0.5 times as much.');
    expect([near?.scope, near?.year]).toEqual([[], null]);
  });
  it('of another scope refute nothing: the world for a place that is not held, or not named', async () => {
    expect(await beside('In 2022 France generated 1 million tonnes of e-waste.')).toEqual([
      ['group:world', 62, 'other-scope'],
    ]);
    const { figures } = await checked('In 2022, 1 million tonnes of e-waste arose.');
    expect(figures[0]?.statements[0]?.scope.map(({ en }) => en)).toEqual([
      'The sentence names no place or company; the statement is of World.',
    ]);
  });
  it('on a basis that the sentence does not name are of another scope', async () => {
    const text = 'DR Congo mined 220,000 tonnes of cobalt in 2024.';
    expect(await beside(text)).toEqual([['economy:COD', 220_000, 'other-scope']]);
    const { figures } = await checked(text);
    expect(figures[0]?.statements[0]?.scope[0]?.en).toContain('contained');
  });
  it.each([
    ['Maker’s data centres used 1 TWh in 2023.', 'data centres'],
    ['For AI, Maker used 1 TWh in 2023.', 'artificial intelligence'],
    ['The offices of Maker used 1 TWh in 2023.', 'offices or shops'],
    ['In 2022 Ghana’s households generated 1 million tonnes of e-waste.', 'households'],
    ['In 2022 a region of Ghana generated 1 million tonnes of e-waste.', 'a part of a country'],
  ])('of all that a narrower sentence names a part of refute nothing: %s', async (text, what) => {
    expect((await beside(text)).map(([, , relation]) => relation)).toEqual(['other-scope']);
    const { figures } = await checked(text);
    expect(figures[0]?.statements[0]?.scope.map(({ en }) => en)).toContain(
      `The sentence speaks of ${what}, which the statement does not name.`,
    );
  });
  it('are found by a unit that says what is measured', async () => {
    // Terawatt-hours are energy; whether of electricity alone the sentence does not say.
    expect(await beside('Maker took 5 TWh in 2023.')).toEqual([['org:maker', 5, 'other-scope']]);
  });
  it('of a name that two countries bear are of both, and it is said', async () => {
    const text = 'Congo mined 9 tonnes of cobalt in 2024.';
    expect((await beside(text)).map(([subject, , relation]) => [subject, relation])).toEqual([
      ['economy:COD', 'other-scope'],
      ['economy:COG', 'other-scope'],
    ]);
    const { figures } = await checked(text);
    for (const { scope } of figures[0]?.statements ?? [])
      expect(scope.some(({ en }) => en.includes('that of two countries'))).toBe(true);
    expect((await beside('DR Congo mined 9 tonnes of cobalt in 2024.')).map(([id]) => id)).toEqual([
      'economy:COD',
    ]);
  });
  it('of a name that stands further from the number than another refute nothing', async () => {
    const text = 'Beside France, in 2022 Ghana generated 3 million tonnes of e-waste, as the world did.';
    const { figures } = await checked(text);
    const [first] = figures[0]?.statements ?? [];
    expect([first?.about.en.includes('Ghana'), first?.scope]).toEqual([true, []]);
  });
  it('of the price of one device are no profit of its maker', async () => {
    const text = 'Maker made a profit of 250 dollars in 2023.';
    expect((await beside(text)).map(([, value]) => value)).toEqual([9]);
    expect(
      (await beside('Of a Handset, Maker made 250 dollars of profit in 2023.')).map(([, value]) => value),
    ).toEqual(expect.arrayContaining([250]));
  });
  it('without a year in the sentence: the newest that is no projection, and it says so', async () => {
    expect(await beside('The world generates 62 million tonnes of e-waste.')).toEqual([
      ['group:world', 62, 'no-year'],
    ]);
    const { figures } = await checked('The world generates 62 million tonnes of e-waste.');
    expect(figures[0]?.statements[0]?.year?.en).toBe('It is of 2022; the sentence names no year.');
  });
  it('of a range and of a bound go by what they allow', async () => {
    expect(await beside('In 2022 the world generated 60 to 65 million tonnes of e-waste.')).toEqual([
      ['group:world', 62, 'inside'],
    ]);
    expect(await beside('In 2022 the world generated more than 65 million tonnes of e-waste.')).toEqual([
      ['group:world', 62, 'outside'],
    ]);
  });
  it('take over what was said of a linked claim: another scope stays one', async () => {
    const { figures } = await checked('In 2014, child labour in the mines of DR Congo: 40,000 children.');
    expect(figures[0]?.claims.map(({ check, value }) => [check.claim.id, value.en])).toEqual([
      ['CLM-005', 'The text gives the same number.'],
    ]);
    expect(figures[0]?.statements.map(({ relation, scope }) => [relation, scope[0]?.en])).toEqual([
      ['other-scope', 'Of all mines of the south.'],
    ]);
  });
});

describe('where nothing is comparable', () => {
  it.each([
    ['another dimension', 'In 2022 the world generated 62 TWh of e-waste.'],
    ['another material', 'DR Congo mined 3 tonnes of gold in 2024.'],
    ['nothing that is known', 'The moon is 384,400 km away.'],
    [
      'a word that is a name in another language',
      'Cobalt or coal, 3 tonnes mined in DR Congo by moonlight of nowhere.',
    ],
  ])('it is said: %s', async (_, text) => {
    const { figures } = await checked(text.replace('Cobalt or coal', 'Coal or peat'));
    expect(figures[0]?.statements).toEqual([]);
    expect(figures[0]?.note?.en).toMatch(/^Nothing comparable/);
  });
  it('a number without a unit is listed as that', async () => {
    const { figures } = await checked('There are 42 of them.');
    expect(figures.map(({ text, note }) => [text, note?.fr])).toEqual([
      ['42', 'Un nombre sans unité\u202f: il n’est pas comparé.'],
    ]);
  });
  it('a text without figures has none', async () => {
    expect((await checked('No figure here.')).figures).toEqual([]);
  });
});

describe('a harm of a country and a named company', () => {
  const both =
    'Child labour: 40,000 children in DR Congo in 2014. Maker emitted 79,400 tonnes of CO2e in 2023.';
  it('never stand in one answer; what is left out is said, and can be asked for', async () => {
    const harms = await checked(both);
    expect(harms.figures.map(({ statements }) => statements.length)).toEqual([1, 0]);
    expect(harms.figures[1]?.note?.en).toMatch(/^Something was found, and is left out/);
    expect(harms.warnings.map(({ id }) => id)).toEqual(['named-left-out']);
    const companies = await checked(both, { named: true });
    expect(companies.figures.map(({ statements, claims }) => statements.length + claims.length)).toEqual([
      0, 1,
    ]);
    expect(companies.warnings.map(({ id }) => id)).toEqual(['harms-left-out']);
  });
  it('each alone is shown whatever is asked for', async () => {
    expect(await beside('Maker emitted 79,400 tonnes of CO2e in 2023.')).toHaveLength(1);
    expect(await beside('Child labour: 40,000 children in DR Congo in 2014.', { named: true })).toHaveLength(
      1,
    );
  });
});

describe('the text', () => {
  it.each([
    ['', 'TEXT_EMPTY'],
    [' \n\t ', 'TEXT_EMPTY'],
    ['…?!', 'TEXT_EMPTY'],
    ['PNG\u0000\u0001', 'TEXT_UNREADABLE'],
    ['caf\ufffd', 'TEXT_UNREADABLE'],
    ['word '.repeat(textLimits.words + 1), 'TEXT_TOO_LONG'],
    ['x'.repeat(textLimits.characters + 1), 'TEXT_TOO_LONG'],
  ])('%#: is refused by %s', async (text, code) => {
    await expect(checked(text)).rejects.toMatchObject({ code });
  });
  it('of as many words as are allowed is taken; beyond it the count is told', async () => {
    expect((await checked('word '.repeat(textLimits.words))).words).toBe(textLimits.words);
    await expect(checked('word '.repeat(textLimits.words + 7))).rejects.toMatchObject({ found: '20007' });
  });
  it('in another language than the given is warned of', async () => {
    const text = 'Le cobalt est une matière dans les mines du pays et la part de la mine est de 3 %.';
    expect((await checked(text)).warnings.map(({ id }) => id)).toEqual(['language']);
    expect((await checked(text, { language: 'fr' })).warnings).toEqual([]);
  });
  it('with tags of HTML is read without them, its figures where they were sent', async () => {
    const text = '<b>The world</b> generated <i>62&nbsp;million</i> tonnes of e-waste in 2022.';
    const { figures, warnings } = await checked(text);
    expect(warnings.map(({ id }) => id)).toEqual(['markup']);
    expect(figures.map(({ figure }) => text.slice(figure.start, figure.start + 2))).toEqual(['62']);
    expect(figures[0]?.statements).toHaveLength(1);
  });
});
