/** Why there is no chain at this address, and where one is: the nearest ids that the API named, as links. */
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Answer } from '../../data/use-query.ts';
import { entityPath, tracePath, useLanguage } from '../../language/use-language.ts';
import { AnswerNotice } from '../../notice/AnswerNotice.tsx';
import { Notice } from '../../notice/Notice.tsx';

export interface ChainFailureProps {
  readonly answer: Extract<Answer<unknown>, { readonly state: 'failed' }>;
  readonly start: string;
  /** Hands the choices of the address back, where one of them may be the reason. */
  readonly onReset: (() => void) | null;
}

export function ChainFailure({ answer, start, onReset }: ChainFailureProps): ReactNode {
  const { t } = useTranslation('chain');
  const language = useLanguage();
  const { failure } = answer;
  const isUnknown = failure.code === 'UNKNOWN_ID';
  if (!isUnknown && failure.code !== 'NOT_ANSWERABLE' && failure.code !== 'YEAR_NOT_COVERED') {
    return <AnswerNotice answer={answer} />;
  }
  const traced = failure.nearest.filter((id) => /^(device|material):/.test(id));
  return (
    <Notice
      drawing={isUnknown ? 'invalid' : 'empty'}
      title={t(isUnknown ? 'failure.unknown' : 'failure.nothing', {
        id: isUnknown ? (failure.found ?? start) : start,
      })}
      isAlert
      action={
        <>
          {onReset === null ? null : (
            <button type="button" className="link-button" onClick={onReset}>
              {t('failure.reset')}
            </button>
          )}
          {isUnknown ? null : <Link to={entityPath(language, start)}>{t('failure.entity')}</Link>}
          <Link to={tracePath(language, 'device:smartphone')}>{t('failure.smartphone')}</Link>
        </>
      }
    >
      {traced.length === 0 ? (
        <p>{t('failure.search')}</p>
      ) : (
        <p>
          {t('failure.nearest')}{' '}
          {traced.map((id, index) => (
            <span key={id}>
              {index === 0 ? '' : ', '}
              <Link to={tracePath(language, id)}>{id}</Link>
            </span>
          ))}
        </p>
      )}
      {/* The API speaks English; its words are marked as such. */}
      <p>
        <code lang="en">{failure.message}</code>
      </p>
    </Notice>
  );
}
