/** A text to copy, in a field where it can be read, and marked by hand where the browser does not let us copy. */
import { type ReactNode, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';

export interface CopyTextProps {
  readonly label: string;
  readonly text: string;
  readonly rows?: number;
  /** Whether the label stands above the field; else it is only said to screen readers. */
  readonly isLabelled?: boolean;
  readonly className: string;
}

export function CopyText({ label, text, rows = 2, isLabelled = false, className }: CopyTextProps): ReactNode {
  const { t } = useTranslation('frame');
  const [said, setSaid] = useState('');
  const field = useId();
  return (
    <div className={className}>
      <div>
        <label htmlFor={field} className={isLabelled ? 'campaign-label' : 'hidden-text'}>
          {label}
        </label>
        {/* Addresses, code and names of documents are of no one language (BCP 47). */}
        <textarea
          id={field}
          lang="zxx"
          readOnly
          rows={rows}
          value={text}
          onFocus={({ target }) => target.select()}
        />
      </div>
      <button
        type="button"
        className="button"
        aria-label={t('copy.of', { label })}
        onClick={() =>
          void navigator.clipboard.writeText(text).then(
            () => setSaid(t('copy.done')),
            () => setSaid(t('copy.refused')),
          )
        }
      >
        {t('copy.do')}
      </button>
      <span role="status">{said}</span>
    </div>
  );
}
