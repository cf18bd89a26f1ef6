/**
 * How a release is split by licence: two share-alike families never share one file, and what may be used by anybody
 * for anything stands apart from what may not.
 */
import { byCodeUnit } from '../../schema/canonical.ts';
import { isOpen, type LicenceItem, licences } from '../../schema/licence.ts';
import type { Source } from '../../schema/source.ts';

export interface ExportGroup {
  /** Part of the address and name of the folder: `open`, `non-commercial`, `unverified`, `share-alike-odbl`. */
  readonly id: string;
  /** What may be done with its files, in a sentence. */
  readonly says: string;
  /** By id. */
  readonly sources: readonly Source[];
}

interface Terms {
  readonly id: string;
  readonly says: string;
}

/** The group of a licence; undefined where its figures may not be passed on at all. */
export function termsOf(licence: LicenceItem): Terms | undefined {
  if (!licence.redistributable) return undefined;
  if (licence.shareAlike !== null) {
    const limit = licence.nonCommercial ? ' Commercial use is not allowed.' : '';
    return {
      id: `share-alike-${licence.shareAlike.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-')}`,
      says: `What you make from these files must be shared under ${licence.shareAlike}, as they are.${limit}`,
    };
  }
  if (licence.unverified === true) {
    return {
      id: 'unverified',
      says: 'Nobody could find out under which licence the publishers offer these figures: ask them before you pass the files on.',
    };
  }
  if (!isOpen(licence)) {
    return {
      id: 'non-commercial',
      says: 'These figures may be used and passed on with attribution, but not commercially.',
    };
  }
  return {
    id: 'open',
    says: 'These figures may be used by anybody for any purpose; name the sources that ask for it.',
  };
}

/** The groups of a release by id, and the sources whose figures no group holds. */
export function groupsOf(sources: readonly Source[]): {
  readonly groups: readonly ExportGroup[];
  readonly heldBack: readonly Source[];
} {
  const found = new Map<string, { readonly terms: Terms; readonly sources: Source[] }>();
  const heldBack: Source[] = [];
  for (const source of [...sources].sort((a, b) => byCodeUnit(a.id, b.id))) {
    const terms = termsOf(licences.get(source.licence));
    if (terms === undefined) {
      heldBack.push(source);
      continue;
    }
    const group = found.get(terms.id) ?? { terms, sources: [] };
    group.sources.push(source);
    found.set(terms.id, group);
  }
  const groups = [...found.values()].map(({ terms, sources: own }) => ({ ...terms, sources: own }));
  return { groups: groups.sort((a, b) => byCodeUnit(a.id, b.id)), heldBack };
}
