/** The query desk: examples, and the editor once it has come. */
import { lazy, type ReactNode, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useHead } from '../../frame/use-head.ts';
import { useApiLanguage, useLanguage } from '../../language/use-language.ts';
import { InvalidNotices } from '../../notice/InvalidNotices.tsx';
import { Notice } from '../../notice/Notice.tsx';
import { oneOf, text } from '../../state/parameter.ts';
import { useParameters } from '../../state/use-parameters.ts';
import { useShownTheme } from '../../theme/use-shown-theme.ts';
import { EditorBoundary } from './EditorBoundary.tsx';
import { exampleIds, exampleQuery } from './examples.ts';
import './explore.css';

/** Words that only this page needs come with it. */
export const words: Readonly<Record<string, unknown>> = import.meta.glob('../../locales/*/explore.json', {
  eager: true,
  import: 'default',
});

const Editor = lazy(() => import('./Editor.tsx').then((module) => ({ default: module.Editor })));

/** Longer queries are not kept in the address. */
const longest = 4000;
const parameters = { example: oneOf(exampleIds), query: text(longest) } as const;

export function Component(): ReactNode {
  const { t } = useTranslation('explore');
  const language = useLanguage();
  const lang = useApiLanguage();
  useHead({ page: 'explore' });
  const { values, invalid, set } = useParameters(parameters);
  const theme = useShownTheme();
  const example = values.example ?? 'trace';
  // The editor begins with the query of the address; what is typed into it afterwards must not begin it again.
  const [first] = useState(values.query);
  const [isExample, setExample] = useState(false);
  const isOwn = first !== undefined && !isExample;
  const query = isOwn ? first : exampleQuery(example, lang, t(`comment.${example}`));
  return (
    <>
      <h1>{t('title')}</h1>
      <p className="lead">
        {t('lead')} {t('asksAtOnce')} {language === 'en' ? null : t('english')}
      </p>
      <InvalidNotices invalid={invalid} />
      <h2 className="hidden-text">{t('examples')}</h2>
      <ul className="explore-examples">
        {exampleIds.map((id) => (
          <li key={id}>
            <button
              type="button"
              className="button"
              aria-pressed={values.query === undefined && id === example}
              onClick={() => {
                setExample(true);
                set({ example: id, query: undefined });
              }}
            >
              {t(`example.${id}`)}
            </button>
          </li>
        ))}
      </ul>
      <div className="explore-editor" lang="en">
        <EditorBoundary
          fallback={
            <Notice drawing="broken" title={t('failed')} isAlert>
              {t('failedHelp')}
            </Notice>
          }
        >
          <Suspense fallback={<Notice drawing="loading" title={t('loading')} />}>
            <Editor
              key={`${example} ${lang} ${isExample}`}
              // A last line break would be a dimmed line number, too faint to read.
              query={query.trimEnd()}
              theme={theme}
              isRunAtOnce={!isOwn}
              onEdit={(edited) =>
                set(
                  { query: edited.trim() === '' || edited.length > longest ? undefined : edited },
                  { replace: true },
                )
              }
            />
          </Suspense>
        </EditorBoundary>
      </div>
    </>
  );
}
