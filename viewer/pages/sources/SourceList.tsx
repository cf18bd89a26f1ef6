/** The sources, a line each by name; a line unfolds what is to be known before quoting it. */
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation, useNavigate } from 'react-router';
import { formatNumber } from '../../../picture/number.ts';
import { useLanguage } from '../../language/use-language.ts';
import { SourceEntry } from './SourceEntry.tsx';
import type { SourceResult } from './sources.ts';

export function SourceList({ sources }: { readonly sources: readonly SourceResult[] }): ReactNode {
  const { hash, search } = useLocation();
  const navigate = useNavigate();
  const linked = decodeURIComponent(hash.slice(1));
  const [open, setOpen] = useState<ReadonlySet<string>>(new Set());
  // Whoever opens a line stays where they are; whoever comes by a link is led there.
  const own = useRef('');
  useEffect(() => {
    if (linked === '' || linked === own.current) return;
    setOpen((before) => new Set([...before, linked]));
    document.getElementById(linked)?.scrollIntoView();
  }, [linked]);

  function toggle(id: string, isOpen: boolean): void {
    const next = new Set(open);
    if (isOpen) next.add(id);
    else next.delete(id);
    setOpen(next);
    if (!isOpen && linked !== id) return;
    own.current = isOpen ? id : '';
    void navigate({ hash: isOpen ? id : '', search }, { replace: true, preventScrollReset: true });
  }

  return (
    <ul className="source-list">
      {sources.map((source) => {
        const isOpen = open.has(source.id) || sources.length === 1;
        return (
          <li key={source.id}>
            <details
              id={source.id}
              open={isOpen}
              onToggle={({ currentTarget }) => {
                if (currentTarget.open !== isOpen) toggle(source.id, currentTarget.open);
              }}
            >
              <Line source={source} />
              {isOpen ? <SourceEntry source={source} /> : null}
            </details>
          </li>
        );
      })}
    </ul>
  );
}

function Line({ source }: { readonly source: SourceResult }): ReactNode {
  const { t } = useTranslation(['sources', 'figure']);
  const language = useLanguage();
  return (
    <summary className="source-line-summary">
      <h2>{source.shortTitle}</h2>
      <span>{t(`figure:interests.${source.interest}`)}</span>
      <span>{source.licence.label}</span>
      <span className="number">
        {source.statementCount === 0
          ? t('noFigures')
          : t('statements', { number: formatNumber(source.statementCount, language, 15) })}
      </span>
    </summary>
  );
}
