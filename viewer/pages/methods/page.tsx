/** How each answer is computed: a list of the methods, and of each the document with formula, example and limits. */
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { type MethodItem, methods } from '../../../schema/method.ts';
import { useHead } from '../../frame/use-head.ts';
import { useLanguage } from '../../language/use-language.ts';
import { Notice } from '../../notice/Notice.tsx';
import { Document } from './Document.tsx';
import { byDocument, commonRules, documentOf, isDocument } from './documents.ts';
import './methods.css';

/** Words that only this page needs come with it. */
export const words: Readonly<Record<string, unknown>> = import.meta.glob('../../locales/*/methods.json', {
  eager: true,
  import: 'default',
});

export function Component(): ReactNode {
  const { id } = useParams();
  const { t } = useTranslation('methods');
  useHead({ page: 'methods' });
  if (id === undefined) return <List />;
  if (isDocument(id)) return <Whole id={id} />;
  return (
    <>
      <Notice drawing="invalid" title={t('unknown', { id })}>
        {t('unknownHelp')}
      </Notice>
      <List />
    </>
  );
}

function List(): ReactNode {
  const { t } = useTranslation('methods');
  const language = useLanguage();
  return (
    <>
      <h1>{t('title')}</h1>
      <p className="lead">
        {t('lead')} <Link to={`/${language}/methods/${commonRules}`}>{t('common')}</Link>
      </p>
      <ul className="method-list">
        {methods.all.map((method) => (
          <li key={method.id}>
            <h2>
              <Link to={`/${language}/methods/${documentOf(method)}`}>{method.label[language]}</Link>
            </h2>
            <p>{method.sentence[language]}</p>
            <p className="note">{t('version', { version: method.version })}</p>
          </li>
        ))}
      </ul>
    </>
  );
}

function Whole({ id }: { readonly id: string }): ReactNode {
  const { t } = useTranslation('methods');
  const language = useLanguage();
  const method = byDocument.get(id);
  return (
    <>
      <p>
        <Link to={`/${language}/methods`}>{t('all')}</Link>
      </p>
      <h1>{method === undefined ? t('common') : method.label[language]}</h1>
      {method === undefined ? null : <About method={method} />}
      <Document id={id} />
    </>
  );
}

function About({ method }: { readonly method: MethodItem }): ReactNode {
  const { t } = useTranslation('methods');
  const language = useLanguage();
  return (
    <>
      <p className="lead">{method.sentence[language]}</p>
      <p className="note">{t('version', { version: method.version })}</p>
      {method.works.length === 0 ? null : (
        <details>
          <summary>{t('works', { count: method.works.length })}</summary>
          {/* As their authors wrote them. */}
          <ul lang="mul">
            {method.works.map((work) => (
              <li key={work}>{work}</li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}
