import { describe, expect, it } from 'vitest';
import { isSameOrganisation, organisationId, organisationNamed } from './organisation.ts';

describe('organisationId', () => {
  it.each([
    ['Hon Hai Precision Industry Co., Ltd.', 'org:hon-hai-precision-industry-co-ltd'],
    ['HON HAI PRECISION INDUSTRY CO LTD', 'org:hon-hai-precision-industry-co-ltd'],
    ['Société Générale', 'org:societe-generale'],
    ['AT&T', 'org:at-and-t'],
    ['__proto__', 'org:proto'],
  ])('of %j is %s', (name, id) => {
    expect(organisationId(name)).toBe(id);
  });

  it('of a name in another script, or without a letter, is a hash of it', () => {
    expect(organisationId('鴻海')).toMatch(/^org:n-[0-9a-f]{12}$/);
    expect(organisationId('鴻海')).not.toBe(organisationId('台積電'));
    expect(organisationId('—')).toMatch(/^org:n-/);
  });

  it('keeps two names apart that differ by a letter', () => {
    expect(organisationId('Foxconn')).not.toBe(organisationId('Foxcon'));
  });
});

it('two prints of one name are one organisation, an entity with another id or a place is not', () => {
  const plain = organisationNamed('Foo Ltd');
  expect(isSameOrganisation(plain, organisationNamed('FOO, LTD.'))).toBe(true);
  expect(isSameOrganisation(plain, organisationNamed('Bar Ltd'))).toBe(false);
  expect(isSameOrganisation(plain, { ...plain, latitude: 1 })).toBe(false);
  expect(isSameOrganisation(plain, { ...plain, name: { en: 'Bar', fr: 'Bar', es: 'Bar' } })).toBe(false);
});
