/** The query desk: examples, and the editor once it has come. */
import { lazy, type ReactNode, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { LoadBoundary } from '../../frame/LoadBoundary.tsx';
import { useHead } from '../../frame/use-head.ts';
import { useApiLanguage, useLanguage } from '../../language/use-language.ts';
import { InvalidNotices } from '../../notice/InvalidNotices.tsx';
import { Notice } from '../../notice/Notice.tsx';
import { oneOf, type Parameter, text } from '../../state/parameter.ts';
import { useParameters } from '../../state/use-parameters.ts';
import { useShownTheme } from '../../theme/use-shown-theme.ts';
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
/** Variables as JSON, an object. */
const variablesText: Parameter<string> = {
  ...text(longest),
  parse: (value) => (isVariables(value) ? value : undefined),
};
const parameters = { example: oneOf(exampleIds), query: text(longest), variables: variablesText } as const;

function isVariables(value: string): boolean {
  if (value.length > longest) return false;
  try {
    const read: unknown = JSON.parse(value);
    return typeof read === 'object' && read !== null && !Array.isArray(read);
  } catch {
    return false;
  }
}

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
  const [firstVariables] = useState(values.variables);
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
                set({ example: id, query: undefined, variables: undefined });
              }}
            >
              {t(`example.${id}`)}
            </button>
          </li>
        ))}
      </ul>
      <div className="explore-editor" lang="en">
        <LoadBoundary
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
              variables={isOwn ? firstVariables : undefined}
              theme={theme}
              isRunAtOnce={!isOwn}
              onEditVariables={(edited) =>
                set({ variables: isVariables(edited) ? edited : undefined }, { replace: true })
              }
              onEdit={(edited) =>
                set(
                  { query: edited.trim() === '' || edited.length > longest ? undefined : edited },
                  { replace: true },
                )
              }
            />
          </Suspense>
        </LoadBoundary>
      </div>
    </>
  );
}
