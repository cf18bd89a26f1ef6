/** What the areas of origins leave out, why there are none, and the way to the whole answer. */
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { formatShare } from '../../../picture/number.ts';
import { usePictureWords } from '../../figure/use-number.ts';
import { useLanguage } from '../../language/use-language.ts';
import { AnswerNotice } from '../../notice/AnswerNotice.tsx';
import { originPath } from '../origin/parameters.ts';
import type { OriginAreas } from './area-origins.ts';

export function OriginAreasNote({ origins }: { readonly origins: OriginAreas }): ReactNode {
  const { t } = useTranslation('map');
  const { numbers } = usePictureWords();
  const language = useLanguage();
  const { answer, material, consumer } = origins;
  if (answer === null || material === null || answer.state === 'loading') return null;
  const link = (
    <Link to={`${originPath(language, material)}?consumer=${consumer}`}>
      {t(answer.state === 'failed' ? 'areas.originsWhy' : 'areas.originsOpen')}
    </Link>
  );
  if (answer.state === 'failed' && answer.failure.kind !== 'refused') return <AnswerNotice answer={answer} />;
  return (
    <p className="note">
      {answer.state === 'failed'
        ? t('areas.originsNone')
        : t('areas.originsUnknown', {
            share: formatShare(answer.data.origin.coverage.unknown, language, numbers.lessThan),
          })}{' '}
      {link}
    </p>
  );
}
