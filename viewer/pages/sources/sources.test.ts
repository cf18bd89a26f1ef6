import { expect, it } from 'vitest';
import { correctionKinds } from './corrections.ts';
import { chosenSources, inOrder, type SourceResult } from './sources.ts';

const source = (more: Partial<SourceResult>): SourceResult => ({
  id: 'a',
  publisher: 'Institut d’études',
  title: 'Annuaire',
  shortTitle: 'Annuaire',
  url: 'https://example.org',
  licence: {
    id: 'CC0-1.0',
    label: 'CC0',
    url: 'https://example.org',
    attribution: false,
    shareAlike: null,
    nonCommercial: false,
    redistributable: true,
  },
  attribution: '',
  citation: '',
  interest: 'PUBLIC',
  cadence: 'yearly',
  covers: '',
  stages: ['EXTRACTION'],
  defects: [],
  statementCount: 0,
  quarantinedCount: 0,
  editions: [],
  corrections: [],
  ...more,
});

it('chooses by every choice at once, accents and case aside', () => {
  const list = [source({}), source({ id: 'b', interest: 'NGO', stages: ['USE', 'EXTRACTION'] })];
  const none = { find: undefined, stage: undefined, interest: undefined };
  const ids = (choice: Parameters<typeof chosenSources>[1]) =>
    chosenSources(list, choice).map(({ id }) => id);
  expect(ids(none)).toEqual(['a', 'b']);
  expect(ids({ ...none, find: ' ETUDES ' })).toEqual(['a', 'b']);
  expect(ids({ ...none, stage: 'USE' })).toEqual(['b']);
  expect(ids({ find: 'etudes', stage: 'USE', interest: 'PUBLIC' })).toEqual([]);
});

it('tells corrections of one kind once, with every place', () => {
  const one = {
    edition: '2025',
    column: 'unit',
    found: 'metric tons',
    corrected: 'thousand metric tons',
    reason: 'r',
  };
  const kinds = correctionKinds([
    { ...one, locator: 'row 9', found: 'kg' },
    { ...one, locator: 'row 1' },
    { ...one, locator: 'row 2' },
  ]);
  expect(kinds.map(({ found, places }) => [found, places])).toEqual([
    ['metric tons', ['2025: row 1', '2025: row 2']],
    ['kg', ['2025: row 9']],
  ]);
});

it('are in the order of their titles as the language has it', () => {
  const titles = ['USGS', 'Épure', 'eurostat', 'ADEME'].map((shortTitle) => source({ shortTitle }));
  expect(inOrder(titles, 'fr').map(({ shortTitle }) => shortTitle)).toEqual([
    'ADEME',
    'Épure',
    'eurostat',
    'USGS',
  ]);
});
