/** The search field of every page. It is plain until somebody goes to it; only then its machinery is loaded. */
import { type ComponentType, type ReactNode, useCallback, useEffect, useId, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Icon } from '../frame/Icon.tsx';
import { addPageWords } from '../language/i18n.ts';
import type { SearchComboProps } from './SearchCombo.tsx';
import './search.css';

export interface SearchBoxProps {
  /** Large on the home page, small in the head of the others. */
  readonly isLarge: boolean;
  /** On phones the small one is shown on demand only. */
  readonly isOpen: boolean;
}

export function SearchBox({ isLarge, isOpen }: SearchBoxProps): ReactNode {
  const { t } = useTranslation('frame');
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const [Combo, setCombo] = useState<ComponentType<SearchComboProps> | null>(null);
  const [written, setWritten] = useState('');
  const [isEntered, setEntered] = useState(false);
  const [hasFailed, setFailed] = useState(false);

  const load = useCallback(() => {
    setFailed(false);
    import('./SearchCombo.tsx').then(
      ({ SearchCombo, words }) => {
        addPageWords(words);
        setCombo(() => SearchCombo);
      },
      () => setFailed(true),
    );
  }, []);

  useEffect(() => {
    const focus = () => input.current?.focus();
    document.addEventListener('filon-search', focus);
    return () => document.removeEventListener('filon-search', focus);
  }, []);

  useEffect(() => {
    if (isOpen) input.current?.focus();
  }, [isOpen]);

  if (Combo !== null)
    return <Combo isLarge={isLarge} isOpen={isOpen} written={written} isEntered={isEntered} />;
  return (
    <div className={`search${isLarge ? ' is-large' : ''}${isOpen ? ' is-open' : ''}`}>
      <label className="hidden-text" htmlFor={id}>
        {t('search.label')}
      </label>
      <div className="search-field">
        <Icon name="search" />
        <input
          id={id}
          ref={input}
          className="search-input"
          placeholder={isLarge ? t('search.placeholder') : t('search.short')}
          maxLength={200}
          enterKeyHint="go"
          autoComplete="off"
          spellCheck={false}
          value={written}
          onFocus={load}
          onChange={({ target }) => {
            setWritten(target.value);
            if (hasFailed) load();
          }}
          onKeyDown={({ key }) => setEntered(key === 'Enter' && written.trim() !== '')}
        />
        <span className="search-slash" />
      </div>
      {hasFailed ? (
        <p className="search-state" role="alert">
          {t('search.failed')}
        </p>
      ) : null}
    </div>
  );
}
