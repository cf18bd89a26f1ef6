/** A text to copy, in a field where it can be read, and marked by hand where the browser does not let us copy. */
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';

export function Copied({
  label,
  text,
  rows,
}: {
  readonly label: string;
  readonly text: string;
  readonly rows: number;
}): ReactNode {
  const { t } = useTranslation('take-away');
  const [said, setSaid] = useState('');
  return (
    <div className="take-copy">
      {/* Addresses, code and names of documents are of no one language (BCP 47). */}
      <textarea
        lang="zxx"
        aria-label={label}
        readOnly
        rows={rows}
        value={text}
        onFocus={({ target }) => target.select()}
      />
      <button
        type="button"
        className="button"
        aria-label={t('copyOf', { label })}
        onClick={() =>
          void navigator.clipboard.writeText(text).then(
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
