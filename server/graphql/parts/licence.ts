/** Licences, and what the obligations of several add up to. */
import { type LicenceItem, type LicenceTerms, licences, unionOfLicences } from '../../../schema/licence.ts';
import type { Source } from '../../../schema/source.ts';
import { say } from '../asking.ts';
import { builder, listOf } from '../builder.ts';
import { LicenceTermsType } from './refs.ts';

export const LicenceType = builder.objectRef<LicenceItem>('Licence').implement({
  description: 'A licence and what it asks for.',
  extensions: { brief: ['id', 'label', 'url'] },
  fields: (t) => ({
    id: t.exposeID('id', { description: 'SPDX identifier where there is one.' }),
    label: t.string({
      description: 'Its name.',
      resolve: ({ label }, _, context, info) => say(label, context, info),
    }),
    url: t.exposeString('url', { description: 'Its text.' }),
    attribution: t.exposeBoolean('attribution', { description: 'Whether the source must be named.' }),
    shareAlike: t.exposeString('shareAlike', {
      nullable: true,
      description: 'Family of licences under which derived data must be shared.',
    }),
    nonCommercial: t.exposeBoolean('nonCommercial', { description: 'Whether commercial use is excluded.' }),
    redistributable: t.exposeBoolean('redistributable', {
      description: 'Whether the figures may be passed on in bulk.',
    }),
  }),
});

LicenceTermsType.implement({
  description: 'What a user of these figures must respect: the union of the obligations of their sources.',
  fields: (t) => ({
    licences: t.field({
      type: [LicenceType],
      complexity: listOf(4),
      description: 'Every licence concerned, by id.',
      resolve: (terms) => terms.licences.map((id) => licences.get(id)),
    }),
    attributions: t.stringList({
      complexity: listOf(4),
      description: 'The sentences to print.',
      resolve: (terms) => [...terms.attributions],
    }),
    shareAlike: t.stringList({
      complexity: listOf(1),
      description: 'Families under which derived data must be shared.',
      resolve: (terms) => [...terms.shareAlike],
    }),
    nonCommercial: t.exposeBoolean('nonCommercial', {
      description: 'True when any source excludes commercial use.',
    }),
    redistributable: t.exposeBoolean('redistributable', {
      description: 'True when all may be passed on in bulk.',
    }),
    conflict: t.exposeBoolean('conflict', {
      description:
        'True when two share-alike obligations contradict each other: not to be put into one file.',
    }),
  }),
});

/** The terms of several sources together. */
export function termsOf(sources: Iterable<Source>): LicenceTerms {
  return unionOfLicences([...sources].map(({ licence, attribution }) => ({ licence, attribution })));
}
