/** The way from one face of an entity to the other, and why there are two. */
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { formatNumber } from '../../../picture/number.ts';
import { entityPath, useLanguage } from '../../language/use-language.ts';
import type { EntityResult } from './head.ts';

export function OtherFace({
  entity,
  isNamedFace,
}: {
  readonly entity: EntityResult;
  readonly isNamedFace: boolean;
}): ReactNode {
  const { t } = useTranslation('entity');
  const language = useLanguage();
  const count = isNamedFace ? entity.harms.totalCount : entity.named.totalCount;
  const number = formatNumber(count, language, 15);
  const path = entityPath(language, entity.id);
  return (
    <aside className="other-face" aria-label={t('faces.label')}>
      <p>{t(isNamedFace ? 'faces.namedHere' : 'faces.harmsHere', { name: entity.name })}</p>
      <p>
        <Link to={isNamedFace ? path : `${path}?named=true`}>
          {t(isNamedFace ? 'faces.toWhole' : 'faces.toNamed', { count, number })}
        </Link>
      </p>
    </aside>
  );
}
