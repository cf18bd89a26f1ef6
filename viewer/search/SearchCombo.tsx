/** The whole search, loaded when somebody goes to it: hits with why they matched, Enter goes there. */
import { type ReactNode, useEffect, useId, useLayoutEffect, useRef, useState } from 'react';
import {
  ComboBox,
  Group,
  I18nProvider,
  Input,
  Label,
  ListBox,
  ListBoxItem,
  Popover,
  Text,
} from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { Icon } from '../frame/Icon.tsx';
import { useLanguage } from '../language/use-language.ts';
import { pathOfHit, type SearchHit } from './hits.ts';
import { type Hits, useHits } from './use-hits.ts';
import './search.css';

export interface SearchComboProps {
  readonly isLarge: boolean;
  readonly isOpen: boolean;
  /** What was typed before this was loaded. */
  readonly written: string;
  /** Enter was pressed before this was loaded. */
  readonly isEntered: boolean;
}

export function SearchCombo({ isLarge, isOpen, written, isEntered }: SearchComboProps): ReactNode {
  const { t } = useTranslation('frame');
  const language = useLanguage();
  const navigate = useNavigate();
  const [typed, setTyped] = useState('');
  const [isWaiting, setWaiting] = useState(isEntered);
  const input = useRef<HTMLInputElement>(null);
  const hits = useHits(typed);
  const shortcut = useId();

  // It takes the place of the plain field while that has the focus.
  useLayoutEffect(() => {
    input.current?.focus();
  }, []);

  // Written into the focused field, as a reader would: only then the list of hits opens. Once: what is typed
  // from here on comes after it.
  const isTaken = useRef(false);
  useEffect(() => {
    if (isTaken.current) return;
    isTaken.current = true;
    if (written !== '') setTyped((since) => written + since);
  }, [written]);

  useEffect(() => {
    const focus = () => {
      input.current?.focus();
      input.current?.select();
    };
    document.addEventListener('filon-search', focus);
    return () => document.removeEventListener('filon-search', focus);
  }, []);

  useEffect(() => {
    if (isOpen) input.current?.focus();
  }, [isOpen]);

  function go(hit: SearchHit | undefined): void {
    if (hit === undefined) return;
    setWaiting(false);
    setTyped('');
    input.current?.blur();
    void navigate(pathOfHit(language, hit));
  }

  // Enter before the answer came: go as soon as it is here.
  useEffect(() => {
    if (isWaiting && hits.state === 'ready') go(hits.hits[0]);
  });

  // What is said of the hits to a screen reader is said in the page's language, not in the browser's.
  return (
    <I18nProvider locale={language}>
      <ComboBox
        className={`search${isLarge ? ' is-large' : ''}${isOpen ? ' is-open' : ''}`}
        aria-describedby={shortcut}
        inputValue={typed}
        onInputChange={(text) => {
          setTyped(text);
          setWaiting(false);
        }}
        items={hits.hits.map((hit) => ({ id: hit.entity.id, hit }))}
        defaultFilter={() => true}
        allowsEmptyCollection
        allowsCustomValue
        menuTrigger="input"
        selectedKey={null}
        onSelectionChange={(key) => {
          if (key !== null) go(hits.hits.find(({ entity }) => entity.id === key));
        }}
      >
        <Label className="hidden-text">{t('search.label')}</Label>
        <Group className="search-field">
          <Icon name="search" />
          <Input
            ref={input}
            className="search-input"
            placeholder={isLarge ? t('search.placeholder') : t('search.short')}
            maxLength={200}
            enterKeyHint="go"
            autoComplete="off"
            spellCheck={false}
            onKeyDown={(event) => {
              if (event.key !== 'Enter' || typed.trim() === '') return;
              if (input.current?.getAttribute('aria-activedescendant')) return;
              if (hits.state === 'ready') go(hits.hits[0]);
              else setWaiting(hits.state === 'asking');
            }}
          />
          <span className="search-slash" />
        </Group>
        <Popover className="search-popover" offset={4} isNonModal>
          <ListBox
            className="search-list"
            aria-label={t('search.hits')}
            renderEmptyState={() => <SearchState hits={hits} />}
          >
            {({ hit }: { readonly hit: SearchHit }) => (
              <ListBoxItem className="search-hit" textValue={hit.entity.name}>
                <Text slot="label" className="search-name">
                  {hit.entity.name}
                </Text>
                <Text slot="description" className="search-why">
                  {[
                    hit.entity.kindLabel,
                    ...(hit.matched === hit.entity.name ? [] : [t('search.matched', { text: hit.matched })]),
                    hit.why,
                  ].join(' · ')}
                </Text>
              </ListBoxItem>
            )}
          </ListBox>
        </Popover>
      </ComboBox>
    </I18nProvider>
  );
}

function SearchState({ hits }: { readonly hits: Hits }): ReactNode {
  const { t } = useTranslation('frame');
  if (hits.state === 'failed') {
    return (
      <p className="search-state">{t(hits.failure === 'offline' ? 'search.offline' : 'search.failed')}</p>
    );
  }
  if (hits.state !== 'ready') return <p className="search-state">{t('search.asking')}</p>;
  return (
    <div className="search-state">
      <p>
        <b>{t('search.none', { text: hits.text })}</b>
      </p>
      <p className="note">{t('search.noneHelp')}</p>
    </div>
  );
}
