/** One document: formula, worked example, rules, limits, in the language of the page. */
import { type ReactNode, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'react-router';
import { useLanguage } from '../../language/use-language.ts';
import { Notice } from '../../notice/Notice.tsx';
import { loadDocument } from './documents.ts';

interface Loaded {
  /** What was asked for. */
  readonly place: string;
  /** Null where it did not come. */
  readonly html: string | null;
}

/** What a fragment leads to: letters with accents are escaped in it. Null for one that leads nowhere. */
function headingOf(hash: string): HTMLElement | null {
  try {
    return document.getElementById(decodeURIComponent(hash.slice(1)));
  } catch {
    // A lone % is no escape, and in no heading.
    return null;
  }
}

export function Document({ id }: { readonly id: string }): ReactNode {
  const { t } = useTranslation('methods');
  const { t: ofFrame } = useTranslation('frame');
  const language = useLanguage();
  const { hash } = useLocation();
  const place = `${language}/${id}`;
  const [loaded, setLoaded] = useState<Loaded | null>(null);
  const [tries, setTries] = useState(0);
  // Another try is a reason to load it, though it is not read there.
  // biome-ignore lint/correctness/useExhaustiveDependencies: see the line above
  useEffect(() => {
    let isWanted = true;
    loadDocument(id, language).then(
      (html) => isWanted && setLoaded({ place, html }),
      () => isWanted && setLoaded({ place, html: null }),
    );
    return () => {
      isWanted = false;
    };
  }, [id, language, place, tries]);
  const html = loaded?.place === place ? loaded.html : undefined;
  useEffect(() => {
    if (typeof html === 'string' && hash !== '') headingOf(hash)?.scrollIntoView();
  }, [html, hash]);

  if (html === undefined) return <Notice drawing="loading" title={ofFrame('loading')} />;
  if (html === null) {
    const again = (
      <button type="button" className="link-button" onClick={() => setTries((count) => count + 1)}>
        {ofFrame('failure.again')}
      </button>
    );
    return <Notice drawing="broken" title={t('failed')} action={again} isAlert />;
  }
  return (
    // biome-ignore lint/security/noDangerouslySetInnerHtml: our own document; markup in it is escaped when it is made
    <div className="prose method-document" dangerouslySetInnerHTML={{ __html: html }} />
  );
}
