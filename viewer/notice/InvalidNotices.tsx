/** Says which parameters of the address mean nothing, and what is shown instead. */
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { InvalidParameter } from '../state/use-parameters.ts';
import { Notice } from './Notice.tsx';

export function InvalidNotices({ invalid }: { readonly invalid: readonly InvalidParameter[] }): ReactNode {
  const { t } = useTranslation('frame');
  if (invalid.length === 0) return null;
  return (
    <div className="invalid-notices">
      {invalid.map(({ name, text, parameter }) => (
        <Notice
          key={name}
          drawing="invalid"
          title={t('invalid.title', { written: `${name}=${text.slice(0, 80)}` })}
        >
          {t(`invalid.${parameter.expected}`, { choices: parameter.choices?.join(', ') ?? '' })}{' '}
          {t('invalid.instead')}
        </Notice>
      ))}
    </div>
  );
}
