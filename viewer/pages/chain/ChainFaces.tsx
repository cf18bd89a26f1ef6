/** The two faces of a chain: harms documented for countries, or named companies and sites; never both. */
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

export function ChainFaces({
  isNamed,
  onChange,
}: {
  readonly isNamed: boolean;
  onChange(isNamed: boolean): void;
}): ReactNode {
  const { t } = useTranslation('chain');
  return (
    <aside className="other-face chain-face" aria-label={t('faces.label')}>
      <p>
        {t(isNamed ? 'faces.namedHere' : 'faces.harmsHere')}{' '}
        <button type="button" className="link-button" onClick={() => onChange(!isNamed)}>
          {t(isNamed ? 'faces.toHarms' : 'faces.toNamed')}
        </button>
      </p>
    </aside>
  );
}
