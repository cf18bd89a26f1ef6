/** A story that comes with Filon. */
import { type ReactNode, useEffect, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { stories } from '../../../picture/stories/index.ts';
import { readIn, type Story } from '../../../picture/stories/story.ts';
import { useLanguage } from '../../language/use-language.ts';
import { Reader } from './Reader.tsx';

export function Shipped({ story }: { readonly story: Story }): ReactNode {
  const { t } = useTranslation('stories');
  const language = useLanguage();
  const read = useMemo(() => readIn(story, language), [story, language]);
  const next = stories[(stories.indexOf(story) + 1) % stories.length] ?? story;
  useEffect(() => {
    document.title = `${read.title} – Filon`;
    document.querySelector('meta[name="description"]')?.setAttribute('content', read.lead);
  }, [read]);
  return (
    <Reader read={read}>
      <p className="section-tools">
        <Link className="button" to={`/${language}/stories/new?from=${story.id}`}>
          {t('editCopy')}
        </Link>
        <Link to={`/${language}/stories/${next.id}`}>{t('next', { title: next.words[language].title })}</Link>
        <Link to={`/${language}/stories`}>{t('toList')}</Link>
      </p>
    </Reader>
  );
}
