/** Stories: pictures of the graph one after the other, with texts; to read, to change, to write. */
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { stories, storyOf } from '../../../picture/stories/index.ts';
import { useLanguage } from '../../language/use-language.ts';
import { Notice } from '../../notice/Notice.tsx';
import { Editor } from './Editor.tsx';
import { List } from './List.tsx';
import { Own } from './Own.tsx';
import { Shipped } from './Shipped.tsx';
import '../campaign/campaign.css';
import './stories.css';

/** Words that only this page needs come with it. */
export const words: Readonly<Record<string, unknown>> = import.meta.glob('../../locales/*/stories.json', {
  eager: true,
  import: 'default',
});

export function Component(): ReactNode {
  const { id } = useParams();
  if (id === undefined) return <List />;
  if (id === 'new') return <Editor />;
  if (id === 'own') return <Own />;
  const story = storyOf(id);
  return story === undefined ? <Unknown id={id} /> : <Shipped key={id} story={story} />;
}

function Unknown({ id }: { readonly id: string }): ReactNode {
  const { t } = useTranslation('stories');
  const language = useLanguage();
  return (
    <>
      <h1>{t('title')}</h1>
      <Notice drawing="invalid" title={t('unknown', { id })} isAlert>
        <ul>
          {stories.map((story) => (
            <li key={story.id}>
              <Link to={`/${language}/stories/${story.id}`}>{story.words[language].title}</Link>
            </li>
          ))}
        </ul>
      </Notice>
    </>
  );
}
