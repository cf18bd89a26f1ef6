/** What was said of a statement after its release: that it is retracted, or that somebody contests it. */
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../language/use-language.ts';
import type { NoticeResult } from './statement.ts';

export function StatementNotices({ notices }: { readonly notices: readonly NoticeResult[] }): ReactNode {
  const { t } = useTranslation('figure');
  const language = useLanguage();
  const day = (on: string): string =>
    new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(on));
  return notices.map(({ kind, on, by, text, url }) => (
    <section key={`${kind} ${on} ${by}`} className="panel-quarantine" data-notice={kind}>
      <h3>{t(`notice.${kind}`)}</h3>
      <p>{text}</p>
      <p className="note">
        {t('notice.by', { by, day: day(on) })}
        {url === null ? null : (
          <>
            {' '}
            <a href={url} rel="noreferrer">
              {t('notice.open')}
            </a>
          </>
        )}
      </p>
    </section>
  ));
}
