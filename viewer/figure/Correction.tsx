/** How whoever finds a wrong statement, or is named in one, has it corrected. */
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

export function Correction(): ReactNode {
  const { t } = useTranslation('figure');
  return (
    <details className="correction">
      <summary>{t('correction.title')}</summary>
      <p>{t('correction.how')}</p>
      <p>{t('correction.named')}</p>
    </details>
  );
}
