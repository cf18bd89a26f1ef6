/** The box for a text: its words are counted, its language is chosen, and what happens to it is said. */
import { type ReactNode, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { formatNumber } from '../../../picture/number.ts';
import { countWords, textLimits } from '../../../schema/text-to-check.ts';
import { useApiLanguage, useLanguage } from '../../language/use-language.ts';
import { type TextLanguage, textLanguages } from './query.ts';

export interface TextFormProps {
  onCheck(text: string, language: TextLanguage): void;
}

export function TextForm({ onCheck }: TextFormProps): ReactNode {
  const { t } = useTranslation('check');
  const language = useLanguage();
  const lang = useApiLanguage();
  const [text, setText] = useState('');
  const [chosen, setChosen] = useState<TextLanguage | null>(null);
  const [isEmpty, setEmpty] = useState(false);
  const countId = useId();
  const words = countWords(text);
  const number = (value: number): string => formatNumber(value, language, 15);
  const isTooLong = words > textLimits.words || text.length > textLimits.characters;
  const check = (): void => {
    setEmpty(words === 0);
    if (words > 0 && !isTooLong) onCheck(text, chosen ?? lang);
  };
  return (
    <form
      className="check-form"
      onSubmit={(event) => {
        event.preventDefault();
        check();
      }}
    >
      <label>
        <span className="check-label">{t('label')}</span>
        <textarea
          value={text}
          rows={8}
          aria-describedby={countId}
          aria-invalid={isTooLong || isEmpty}
          onChange={({ target }) => {
            setText(target.value);
            setEmpty(false);
          }}
          onKeyDown={(event) => {
            if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
            event.preventDefault();
            check();
          }}
        />
      </label>
      <p id={countId} className={isTooLong || isEmpty ? 'check-count is-wrong' : 'check-count'}>
        <span role="status">
          {isEmpty
            ? t('empty')
            : isTooLong
              ? t('tooLong', { words: number(words), most: number(textLimits.words) })
              : ''}
        </span>
        {isEmpty || isTooLong ? null : t('words', { words: number(words), most: number(textLimits.words) })}
      </p>
      <div className="check-tools">
        <label className="choice">
          {t('language')}
          <select
            className="select"
            value={chosen ?? lang}
            onChange={({ target }) => setChosen(textLanguages.find((one) => one === target.value) ?? null)}
          >
            {textLanguages.map((one) => (
              <option key={one} value={one}>
                {t(`languages.${one}`)}
              </option>
            ))}
          </select>
        </label>
        <button type="submit" className="button">
          {t('check')}
        </button>
      </div>
      <p className="note">{t('kept')}</p>
    </form>
  );
}
