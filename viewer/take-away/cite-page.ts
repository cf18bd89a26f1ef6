/** How a page is cited whose answer has no citation of its own: as this page under its title, with the release. */
import { type CitedWork, cite } from '../../picture/taken/citation.ts';
import type { Cited } from '../figure/Cite.tsx';

/** @param version the release as the reader's language says it */
export function citePage(title: string, release: string, version: string, address: string): Cited {
  const key = `filon-${release.replace(/[^A-Za-z0-9-]/g, '-').slice(0, 16)}`;
  const work: CitedWork = {
    key,
    author: 'Filon',
    title,
    published: null,
    details: [],
    version,
    url: address,
  };
  return {
    permalink: address,
    citationText: cite(work, 'text'),
    citationBibtex: cite(work, 'bibtex'),
    citationCslJson: cite(work, 'csl-json'),
  };
}
