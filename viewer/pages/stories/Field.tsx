/** A text that somebody writes, with how much of it there may be. */
import { type ReactNode, useId } from 'react';
import { useTranslation } from 'react-i18next';
import { formatNumber } from '../../../picture/number.ts';
import { useLanguage } from '../../language/use-language.ts';

export function Field({
  label,
  value,
  most,
  rows = 1,
  onChange,
}: {
  readonly label: string;
  readonly value: string;
  /** Characters that it may have; more cannot be written. */
  readonly most: number;
  readonly rows?: number;
  onChange(value: string): void;
}): ReactNode {
  const { t } = useTranslation('stories');
  const language = useLanguage();
  const fieldId = useId();
  const noteId = useId();
  const number = (count: number): string => formatNumber(count, language, 15);
  const common = {
    id: fieldId,
    value,
    maxLength: most,
    'aria-describedby': noteId,
    onChange: ({ target }: { readonly target: { readonly value: string } }) => onChange(target.value),
  };
  return (
    <div className="campaign-field">
      <label className="campaign-label" htmlFor={fieldId}>
        {label}
      </label>
      {rows > 1 ? <textarea rows={rows} {...common} /> : <input type="text" {...common} />}
      <p id={noteId} className="campaign-note">
        {t('length', { length: number(value.length), most: number(most) })}
      </p>
    </div>
  );
}
