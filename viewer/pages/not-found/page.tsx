/** An address that leads nowhere: said, with the ways on. */
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useLocation } from 'react-router';
import { useHead } from '../../frame/use-head.ts';
import { useLanguage } from '../../language/use-language.ts';

export function Component(): ReactNode {
  const { t } = useTranslation('frame');
  const language = useLanguage();
  const { pathname } = useLocation();
  useHead({ page: 'notFound' });
  return (
    <div className="prose">
      <h1>{t('notFound.title')}</h1>
      <p className="lead">{t('notFound.text', { path: pathname })}</p>
      <p>
        <Link to={`/${language}`}>{t('notFound.home')}</Link>
      </p>
    </div>
  );
}
