/** Why a file was not made, in the reader's words. */
import { useTranslation } from 'react-i18next';
import { AnswerFailure } from '../data/failure.ts';

export function useFailureText(): (error: unknown) => string {
  const { t } = useTranslation(['take-away', 'frame']);
  return (error) => {
    // A part that was to be loaded from the server is missed without a network too.
    if ((error instanceof AnswerFailure && error.kind === 'offline') || !navigator.onLine)
      return t('why.offline');
    if (error instanceof AnswerFailure) {
      const why = t(`why.${error.kind}`);
      return error.request === null ? why : `${why} ${t('frame:failure.request', { id: error.request })}`;
    }
    return t('why.browser');
  };
}
