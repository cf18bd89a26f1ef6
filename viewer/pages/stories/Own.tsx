/** A story of somebody's own as it is read: from its link, or from a file. */
import { type ReactNode, useEffect, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useLocation } from 'react-router';
import { useLanguage } from '../../language/use-language.ts';
import { Notice } from '../../notice/Notice.tsx';
import { ownReader, Reader } from './Reader.tsx';
import { heldStory, unfinished } from './state.ts';

export function Own(): ReactNode {
  const { t } = useTranslation('stories');
  const language = useLanguage();
  const { search, state } = useLocation();
  const held = useMemo(() => heldStory(search, state), [search, state]);
  const story = held !== null && 'story' in held ? held.story : null;
  // A title may be missing, an author not, nor may it be Filon; and some pictures stand in no story together.
  const missing = story === null ? null : unfinished(story);
  const lacks = missing === 'author' || missing === 'filon' || missing === 'apart' ? missing : null;
  const title = story?.title ?? '';
  useEffect(() => {
    document.title = `${title === '' ? t('untitled') : title} – Filon`;
  }, [title, t]);
  const reader = useMemo(() => (story === null ? null : ownReader(story)), [story]);
  if (story === null || reader === null || lacks !== null) {
    const isNothing = held === null;
    return (
      <>
        <h1>{t('untitled')}</h1>
        <Notice
          drawing={isNothing ? 'empty' : 'invalid'}
          title={t(isNothing ? 'noStory' : 'wrongStory')}
          isAlert={!isNothing}
          action={<Link to={`/${language}/stories`}>{t('toList')}</Link>}
        >
          {isNothing
            ? t('noStoryText')
            : 'fault' in held
              ? t(`fault.${held.fault.kind}`, {
                  name: t('theLink'),
                  place: 'place' in held.fault ? held.fault.place : '',
                })
              : t(`lacks.${lacks ?? 'author'}`)}
        </Notice>
      </>
    );
  }
  return (
    <Reader {...reader}>
      <p className="section-tools">
        <Link className="button" to={{ pathname: `/${language}/stories/new`, search }} state={state}>
          {t('edit')}
        </Link>
        <Link to={`/${language}/stories`}>{t('toList')}</Link>
      </p>
    </Reader>
  );
}
