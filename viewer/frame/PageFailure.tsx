/** A page that broke: it says so, and what can be done. Nothing is shown as if it were whole. */
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useRouteError } from 'react-router';
import { Notice } from '../notice/Notice.tsx';

export function PageFailure(): ReactNode {
  const error = useRouteError();
  const { t, ready } = useTranslation('frame', { useSuspense: false });
  const message = error instanceof Error ? error.message : String(error);
  // Without words, the only text that is true in every language is the error itself.
  if (!ready) return <main className="page">{message}</main>;
  return (
    <Notice
      drawing="broken"
      title={t('failure.page')}
      action={
        <button type="button" className="link-button" onClick={() => window.location.reload()}>
          {t('failure.reload')}
        </button>
      }
    >
      <code>{message}</code>
    </Notice>
  );
}
