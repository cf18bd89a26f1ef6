/** How a page is cited whose answer has no citation of its own: as this page under its title, with the release. */
import { type CitedWork, cite } from '../../picture/taken/citation.ts';
import type { Cited } from '../figure/Cite.tsx';

export function citePage(title: string, release: string | null, address: string): Cited {
  const key = `filon-${(release ?? 'page').replace(/[^A-Za-z0-9-]/g, '-').slice(0, 16)}`;
  const work: CitedWork = {
    key,
    author: 'Filon',
    title,
    published: null,
    details: [],
    version: release === null ? null : `Release ${release}`,
    url: address,
  };
  return {
    permalink: address,
    citationText: cite(work, 'text'),
    citationBibtex: cite(work, 'bibtex'),
    citationCslJson: cite(work, 'csl-json'),
  };
}
