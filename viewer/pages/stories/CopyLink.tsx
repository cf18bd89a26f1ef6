/** The link of a story, to copy. */
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';

export function CopyLink({ link }: { readonly link: string }): ReactNode {
  const { t } = useTranslation('stories');
  const [said, setSaid] = useState('');
  return (
    <div className="campaign-copy">
      <label>
        <span className="campaign-label">{t('link')}</span>
        {/* Addresses are of no language (BCP 47). */}
        <textarea lang="zxx" readOnly rows={2} value={link} onFocus={({ target }) => target.select()} />
      </label>
      <button
        type="button"
        className="button"
        onClick={() =>
          void navigator.clipboard.writeText(link).then(
            () => setSaid(t('copied')),
            () => setSaid(t('notCopied')),
          )
        }
      >
        {t('copy')}
      </button>
      <span role="status">{said}</span>
    </div>
  );
}
