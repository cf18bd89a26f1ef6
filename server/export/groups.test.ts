/** Every licence falls into one group, and no group can hold two share-alike families. */
import { describe, expect, test } from 'vitest';
import { isOpen, type LicenceId, type LicenceItem, licences, unionOfLicences } from '../../schema/licence.ts';
import { type Source, SourceSchema } from '../../schema/source.ts';
import { groupsOf, termsOf } from './groups.ts';

const label = (text: string) => ({ en: text, fr: text, es: text });
const source = (id: string, licence: LicenceId): Source =>
  SourceSchema.parse({
    id,
    publisher: id,
    title: id,
    shortTitle: label(id),
    url: 'https://example.org/',
    licence,
    attribution: id,
    citation: id,
    interest: 'public',
    cadence: 'yearly',
    covers: label(id),
    stages: ['trade'],
    defects: [],
    editions: [{ id: '1', title: id, published: '2024', url: null, doi: null, checksums: {} }],
  });
const all = licences.ids.map((id) => source(`under-${id.toLowerCase().replaceAll('.', '-')}`, id));

describe('licence groups', () => {
  test('hold every licence once, but those that forbid passing figures on', () => {
    const { groups, heldBack } = groupsOf(all);
    const held = [...groups.flatMap(({ sources }) => sources), ...heldBack];
    expect(held.map(({ id }) => id).sort()).toEqual(all.map(({ id }) => id).sort());
    for (const { licence } of heldBack)
      expect((licences.get(licence) as LicenceItem).redistributable).toBe(false);
    expect(heldBack.length).toBeGreaterThan(0);
  });

  test('never mix two share-alike families, nor share-alike with anything else', () => {
    for (const { sources } of groupsOf(all).groups) {
      const union = unionOfLicences(sources);
      expect(union.conflict).toBe(false);
      if (union.shareAlike.length > 0)
        for (const { licence } of sources)
          expect((licences.get(licence) as LicenceItem).shareAlike).toBe(union.shareAlike[0]);
    }
  });

  test('call open what the graph of open licences holds, and nothing else', () => {
    for (const id of licences.ids)
      expect(termsOf(licences.get(id))?.id === 'open', id).toBe(isOpen(licences.get(id)));
  });

  test('say of each what may be done, by a name that fits in an address', () => {
    expect(termsOf(licences.get('CC-BY-NC-SA-4.0'))).toEqual({
      id: 'share-alike-cc-by-nc-sa',
      says: 'What you make from these files must be shared under CC-BY-NC-SA, as they are. Commercial use is not allowed.',
    });
    expect(termsOf(licences.get('CC-BY-NC-4.0'))?.id).toBe('non-commercial');
    expect(termsOf(licences.get('ipis-unverified'))?.id).toBe('unverified');
    for (const { id } of groupsOf(all).groups) expect(id).toMatch(/^[a-z0-9-]+$/);
  });
});
