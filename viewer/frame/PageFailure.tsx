/** A page that broke: it says so, and what can be done. Nothing is shown as if it were whole. */
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useRouteError } from 'react-router';
import { AnswerFailure } from '../data/failure.ts';
import { Notice } from '../notice/Notice.tsx';
import { RequestId } from '../notice/RequestId.tsx';

/** What browsers say of a part of the page that is gone: Chromium, Firefox and Safari, each in its own words. */
const isGone = (message: string): boolean =>
  /dynamically imported module|Importing a module script failed|Unable to preload/i.test(message);

export function PageFailure(): ReactNode {
  const error = useRouteError();
  const { t, ready } = useTranslation('frame', { useSuspense: false });
  const message = error instanceof Error ? error.message : String(error);
  // Without words, the only text that is true in every language is the error itself.
  if (!ready) return <main className="page">{message}</main>;
  return (
    <Notice
      drawing="broken"
      title={t(isGone(message) ? 'failure.renewed' : 'failure.page')}
      action={
        <button type="button" className="link-button" onClick={() => window.location.reload()}>
          {t('failure.reload')}
        </button>
      }
    >
      <code>{message}</code>
      {error instanceof AnswerFailure && error.request !== null ? <RequestId id={error.request} /> : null}
    </Notice>
  );
}
