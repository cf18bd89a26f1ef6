/** The stories that come with Filon, and the ways to a story of one's own. */
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate } from 'react-router';
import { stories } from '../../../picture/stories/index.ts';
import { storiesWords } from '../../../picture/stories/words.ts';
import { useHead } from '../../frame/use-head.ts';
import { useLanguage } from '../../language/use-language.ts';
import { OpenFile } from './OpenFile.tsx';
import { isLinkable, stateOf, storySearch } from './state.ts';

export function List(): ReactNode {
  const { t } = useTranslation('stories');
  const language = useLanguage();
  const navigate = useNavigate();
  useHead({ page: 'stories' });
  return (
    <>
      <h1>{t('title')}</h1>
      <p className="lead">{storiesWords[language].lead}</p>
      <ul className="story-list">
        {stories.map(({ id, words, sections }) => (
          <li key={id}>
            <h2>
              <Link to={`/${language}/stories/${id}`}>{words[language].title}</Link>
            </h2>
            <p>{words[language].lead}</p>
            <p className="note">{t('pictures', { count: sections.length })}</p>
          </li>
        ))}
      </ul>
      <section className="section" aria-labelledby="story-own">
        <h2 id="story-own">{t('yours')}</h2>
        <p>{t('yoursHelp')}</p>
        <div className="section-tools">
          <Link className="button" to={`/${language}/stories/new`}>
            {t('begin')}
          </Link>
          <OpenFile
            onOpen={(story) =>
              void navigate(`/${language}/stories/own${isLinkable(story) ? storySearch(story) : ''}`, {
                state: stateOf(story),
              })
            }
          />
        </div>
      </section>
    </>
  );
}
