import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import i18next from 'i18next';
import { beforeAll, describe, expect, it } from 'vitest';
import { words } from '../../picture/words/index.ts';
import { predicates } from '../../schema/predicate.ts';
import { type Language, languages } from '../language/language.ts';
import { nameWithin, type Speech, type StatementSaid, saidOfSubject, sentenceOf } from './words.ts';

const read = (language: Language) =>
  JSON.parse(readFileSync(join(import.meta.dirname, `../locales/${language}/statement.json`), 'utf8'));

beforeAll(async () => {
  await i18next.init({
    lng: 'en',
    fallbackLng: false,
    ns: ['statement'],
    resources: Object.fromEntries(languages.map((language) => [language, { statement: read(language) }])),
  });
});

const speech = (language: Language): Speech => ({
  language,
  t: i18next.getFixedT(language, 'statement') as Speech['t'],
  stages: words[language].stages,
});

const said = (more: Partial<StatementSaid>): StatementSaid => ({
  subject: { id: 'economy:COD', name: 'RD Congo' },
  predicate: { id: 'extracts', label: 'extrait' },
  object: { id: 'material:cobalt', name: 'Cobalt' },
  product: null,
  period: { text: '2024' },
  ...more,
});

describe('the sentence of a statement', () => {
  it('sets common names small and leaves abbreviations and names of devices', () => {
    expect(nameWithin({ id: 'material:cobalt', name: 'Cobalt' })).toBe('cobalt');
    expect(nameWithin({ id: 'component:case', name: 'Étui' })).toBe('étui');
    expect(nameWithin({ id: 'component:led-backlight', name: 'LED backlight' })).toBe('LED backlight');
    expect(nameWithin({ id: 'device:apple-iphone-6', name: 'Apple iPhone 6' })).toBe('Apple iPhone 6');
  });

  it('binds "de" to a vowel in French, and nowhere else', () => {
    const gold = { id: 'material:gold', name: 'Or' };
    expect(sentenceOf(said({}), speech('fr'))).toBe('RD Congo, extraction de cobalt, 2024');
    expect(sentenceOf(said({ object: gold }), speech('fr'))).toBe('RD Congo, extraction d’or, 2024');
    const helium = { id: 'material:helium', name: 'Hélium' };
    expect(sentenceOf(said({ object: helium }), speech('fr'))).toBe('RD Congo, extraction d’hélium, 2024');
    const quartz = { id: 'material:high-purity-quartz', name: 'Quartz de haute pureté' };
    expect(sentenceOf(said({ object: quartz }), speech('fr'))).toContain(
      'extraction de quartz de haute pureté',
    );
    const cable = said({
      subject: { id: 'org:google', name: 'Google' },
      predicate: { id: 'owns', label: 'possède' },
      object: { id: 'site:cable-equiano', name: 'Equiano' },
    });
    expect(sentenceOf(cable, speech('fr'))).toBe('Google possède Equiano, 2024');
  });

  it('lets the name of a measure or a harm say what is said', () => {
    const price = said({
      subject: { id: 'material:cobalt', name: 'Cobalt' },
      predicate: { id: 'hasPrice', label: 'has price' },
      object: { id: 'indicator:price-us-spot', name: 'Price: US spot market' },
    });
    expect(sentenceOf(price, speech('en'))).toBe('Cobalt, price: US spot market, 2024');
    expect(saidOfSubject(price, speech('en'))).toBe('Price: US spot market, 2024');
    const harm = said({
      predicate: { id: 'bearsHarm', label: 'sufre un daño' },
      object: { id: 'harm:child-labour', name: 'Trabajo infantil' },
      product: { id: 'material:cobalt', name: 'Cobalto' },
    });
    expect(sentenceOf(harm, speech('es'))).toBe('RD Congo, trabajo infantil (cobalto), 2024');
  });

  it('names the stage where that is what is said', () => {
    const code = said({
      subject: { id: 'product:hs2022-260500', name: 'Cobalt ores' },
      predicate: { id: 'belongsToStage', label: 'belongs to the stage' },
      object: null,
      stage: 'EXTRACTION',
      period: { text: '2011/2016' },
    });
    expect(sentenceOf(code, speech('en'))).toBe('Cobalt ores, counted at the stage extraction, 2011–2016');
  });

  it('falls back to the label of a predicate that has no words here', () => {
    const other = said({ predicate: { id: 'paintsBlue', label: 'paints blue' } });
    expect(sentenceOf(other, speech('en'))).toBe('RD Congo paints blue cobalt, 2024');
  });
});

describe.each(languages)('the words for statements in %s', (language) => {
  const table = read(language);
  it.each(predicates.ids)('have a sentence and both headings for %s', (id) => {
    expect(table.said[id] ?? table.alone[id]).toContain('{{subject}}');
    if (table.said[id] !== undefined) expect(table.said[id]).toContain('{{object}}');
    expect(table.ways[id].OUT).toMatch(/\p{L}/u);
    expect(table.ways[id].IN).toMatch(/\p{L}/u);
  });
  it('speak of no predicate that the schema does not have', () => {
    const known: readonly string[] = predicates.ids;
    for (const part of [table.said, table.alone, table.ways]) {
      for (const id of Object.keys(part)) expect(known).toContain(id);
    }
  });
});
