/** What stands in the place of an answer that has not come. */
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Answer } from '../data/use-query.ts';
import { useLanguage } from '../language/use-language.ts';
import { NearestLinks } from './NearestLinks.tsx';
import { Notice } from './Notice.tsx';
import { RequestId } from './RequestId.tsx';

/** The word for an answer on its way, or for why it did not come; nothing once it is there. */
export function AnswerNotice({ answer }: { readonly answer: Answer<unknown> }): ReactNode {
  const { t } = useTranslation('frame');
  const language = useLanguage();
  if (answer.state === 'ready') return null;
  if (answer.state === 'loading') return <Notice drawing="loading" title={t('loading')} />;
  const { failure, retry } = answer;
  const request = failure.request === null ? null : <RequestId id={failure.request} />;
  const again = (
    <button type="button" className="link-button" onClick={retry}>
      {t('failure.again')}
    </button>
  );
  if (failure.kind === 'offline') {
    return (
      <Notice drawing="offline" title={t('offline.title')} action={again} isAlert>
        {t('offline.text')}
      </Notice>
    );
  }
  if (failure.kind === 'too-large') {
    return (
      <Notice
        drawing="too-large"
        title={t('failure.tooLarge')}
        action={<Link to={`/${language}/explore`}>{t('failure.desk')}</Link>}
        isAlert
      >
        {t('failure.tooLargeText')}
        {request}
      </Notice>
    );
  }
  if (failure.kind === 'refused') {
    return (
      <Notice drawing="invalid" title={t([`failure.code.${failure.code}`, 'failure.refused'])} isAlert>
        <NearestLinks nearest={failure.nearest} />
        {/* The API speaks English; its words are marked as such. */}
        <p className="note">
          {t('failure.words')} <code lang="en">{failure.message}</code>
        </p>
        {request}
      </Notice>
    );
  }
  return (
    <Notice drawing="broken" title={t('failure.title')} action={again} isAlert>
      {t(failure.kind === 'unreachable' ? 'failure.unreachable' : 'failure.broken')}
      {request}
    </Notice>
  );
}
