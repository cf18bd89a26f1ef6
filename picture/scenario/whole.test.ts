/** A scenario on a sheet: what was moved is said, what has no room is counted, and a change of bounds bears no wrong sign. */
import { describe, expect, it } from 'vitest';
import type { QuantityResult } from '../answer.ts';
import { words } from '../words/index.ts';
import type { GroupName } from './answer.ts';
import type { ScenarioAnswer } from './query.ts';
import { pairText, signed } from './rows.ts';
import { scenarioWhole } from './whole.ts';

const tonne = { id: 't', symbol: 't', dimension: 'mass', basis: 'none', basisLabel: '' };
const fraction = { ...tonne, id: 'fraction', symbol: '', dimension: 'ratio' };
const quantity = (value: number | null, more: Partial<QuantityResult> = {}): QuantityResult => ({
  value,
  low: null,
  high: null,
  unit: tonne,
  status: 'DERIVED',
  missing: null,
  ...more,
});
const of = (value: number) => ({ quantity: quantity(value) });

const answer = (groups: readonly GroupName[], value: number | null): ScenarioAnswer => ({
  device: { id: 'device:smartphone', name: 'Smartphone' },
  from: 2026,
  to: 2041,
  scale: { id: 'WORLD', label: 'The whole world.', reason: '' },
  headline: 'Fewer are bought.',
  caveats: ['A caveat.'],
  levers: [
    {
      lever: 'LIFETIME',
      label: 'Keep longer',
      kind: 'SOBRIETY',
      kindLabel: 'sobriety',
      value,
      neutral: 1,
      low: null,
      high: null,
      min: 0.25,
      max: 4,
      material: null,
      text: '',
    },
  ],
  results: groups.map((group, at) => ({
    id: `result-${at}`,
    label: `Result ${at}`,
    group,
    material: null,
    before: of(10),
    after: of(5),
    change: of(-5),
    relative: { quantity: quantity(-0.5, { unit: fraction }) },
    note: null,
  })),
  sources: [{ source: { id: 'a', shortTitle: 'A survey' }, edition: '2024', statements: 9 }],
});
const options = { width: 900, language: 'en', words: words.en, release: 'abc' } as const;

describe('a scenario on a sheet', () => {
  it('says what was moved, and that it is no forecast', () => {
    const { title, subtitle, footer } = scenarioWhole(answer(['DEVICES'], 1.5), options);
    expect(title).toBe('Smartphone: what if they lasted longer, or fewer were bought?');
    expect(subtitle.replace(/\s/g, ' ')).toBe(
      '2026–2041. The whole world. Moved: Keep longer: 1.5 ×. Fewer are bought.',
    );
    expect(footer.join(' ')).toMatch(/not a forecast.*A survey 2024.*abc/);
  });

  it.each([null, 1])('with a lever at %s says that none is moved', (value) => {
    expect(scenarioWhole(answer(['DEVICES'], value), options).subtitle).toContain('No lever is moved.');
  });

  it('has so many results of each group as it is given room for, and counts the others', () => {
    const groups = ['EXTRACTION', 'EXTRACTION', 'EXTRACTION', 'WASTE', 'WASTE'] as const;
    const cut = scenarioWhole(answer(groups, 1.5), { ...options, most: 1 });
    expect(cut.anchors.map(({ id }) => id)).toEqual(['result-0', 'result-3']);
    expect(cut.footer[0]).toBe('3 more results stand in the table.');
    const whole = scenarioWhole(answer(groups, 1.5), options);
    expect(whole.anchors).toHaveLength(5);
    expect(whole.footer[0]).not.toContain('more results');
  });
});

describe('a change in words', () => {
  const moved = { before: of(10), after: of(12) };
  const say = (relative: QuantityResult | null): string =>
    pairText(moved, relative, 'fr', words.fr.numbers).replace(/\s/g, ' ');

  it('has the sign of a value, and of bounds their own', () => {
    expect(say(quantity(0.2, { unit: fraction }))).toBe('10 t → 12 t (+20 %)');
    expect(say(quantity(null, { low: -0.3, high: -0.1, unit: fraction, missing: 'ONLY_BOUNDS' }))).toBe(
      '10 t → 12 t (de −30 % à −10 %)',
    );
    expect(say(null)).toBe('10 t → 12 t');
  });

  it('tells more from less, and from nothing', () => {
    expect(['5%', '−5%', '0%', '0 %', '0.5%', '0,42 %', '−0,42 %', '< 0.01%'].map(signed)).toEqual([
      '+5%',
      '−5%',
      '0%',
      '0 %',
      '+0.5%',
      '+0,42 %',
      '−0,42 %',
      '< 0.01%',
    ]);
  });
});
