import { describe, expect, it } from 'vitest';
import { licences, unionOfLicences } from './licence.ts';

const use = (licence: Parameters<typeof unionOfLicences>[0][number]['licence']) => ({
  licence,
  attribution: `credit for ${licence}`,
});

describe('the union of licences', () => {
  it('adds obligations up and prints only the attributions that are asked for', () => {
    const terms = unionOfLicences([use('us-public-domain'), use('CC-BY-4.0'), use('CC-BY-NC-4.0')]);
    expect(terms.attributions).toEqual(['credit for CC-BY-4.0', 'credit for CC-BY-NC-4.0']);
    expect(terms).toMatchObject({
      nonCommercial: true,
      shareAlike: [],
      redistributable: true,
      conflict: false,
    });
  });

  it('finds that two different share-alikes cannot share one file', () => {
    expect(unionOfLicences([use('ODbL-1.0'), use('CC-BY-SA-4.0')])).toMatchObject({
      shareAlike: ['CC-BY-SA', 'ODbL'],
      conflict: true,
    });
    expect(unionOfLicences([use('CC-BY-NC-SA-3.0'), use('CC-BY-NC-SA-4.0')]).conflict).toBe(false);
  });

  it('does not depend on order or repetition', () => {
    const all = licences.ids.map(use);
    expect(unionOfLicences([...all].reverse())).toEqual(unionOfLicences([...all, ...all]));
  });

  it('of nothing asks for nothing', () => {
    expect(unionOfLicences([])).toEqual({
      licences: [],
      attributions: [],
      shareAlike: [],
      nonCommercial: false,
      redistributable: true,
      conflict: false,
    });
  });
});
