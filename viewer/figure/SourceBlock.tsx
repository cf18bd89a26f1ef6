/** Where a statement stands: source, edition, place in it, how it was read, licence, whose interest it serves. */
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useLanguage } from '../language/use-language.ts';
import type { StatementDetail } from './statement.ts';

export function SourceBlock({ statement }: { readonly statement: StatementDetail }): ReactNode {
  const { t } = useTranslation('figure');
  const language = useLanguage();
  const { source } = statement;
  return (
    <section>
      <h3 className="hidden-text">{t('source')}</h3>
      <dl className="panel-facts">
        <dt>{t('source')}</dt>
        <dd>
          <Link to={`/${language}/sources#${source.id}`}>{source.shortTitle}</Link>
          <br />
          <span lang="en">{source.publisher}</span>
        </dd>
        <dt>{t('edition')}</dt>
        <dd>{statement.edition}</dd>
        <dt>{t('locator')}</dt>
        {/* File, sheet, table, row: the publisher's own words. */}
        <dd lang="en">{statement.locator}</dd>
        <dt>{t('licence')}</dt>
        <dd>
          <a href={source.licence.url} rel="noreferrer">
            {source.licence.label}
          </a>
        </dd>
        <dt>{t('interest')}</dt>
        <dd>{t(`interests.${source.interest}`)}</dd>
        {statement.note === null ? null : (
          <>
            <dt>{t('note')}</dt>
            {/* Notes are the publisher's or the adapter's own words, in English. */}
            <dd lang="en">{statement.note}</dd>
          </>
        )}
      </dl>
    </section>
  );
}
