/** The whole search, loaded when somebody goes to it: pages, actions and things with why they matched; Enter goes there. */
import { type ReactNode, useEffect, useId, useLayoutEffect, useRef, useState } from 'react';
import {
  Collection,
  ComboBox,
  Group,
  Header,
  I18nProvider,
  Input,
  Label,
  ListBox,
  ListBoxItem,
  ListBoxSection,
  Popover,
  Text,
} from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { Icon } from '../frame/Icon.tsx';
import { useLanguage } from '../language/use-language.ts';
import { type Hits, useHits } from './use-hits.ts';
import { type Entry, type EntryGroup, usePalette } from './use-palette.ts';
import './search.css';

/** Words that only the open search needs come with it. */
export const words: Readonly<Record<string, unknown>> = import.meta.glob('../locales/*/search.json', {
  eager: true,
  import: 'default',
});

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
  const [typed, setTyped] = useState('');
  const [isWaiting, setWaiting] = useState(isEntered);
  // After each choice the field is made anew: its list stays closed, and what the browser keeps is read again.
  const [takings, setTakings] = useState(0);
  const input = useRef<HTMLInputElement>(null);
  const hits = useHits(typed);
  const { groups, first } = usePalette(typed, hits);
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

  function take(entry: Entry | undefined): void {
    if (entry === undefined) return;
    setWaiting(false);
    setTyped('');
    setTakings((count) => count + 1);
    entry.run();
  }

  // Enter before the answer came: go as soon as it is here.
  useEffect(() => {
    if (isWaiting && hits.state === 'ready') take(first);
  });

  // What is said of the hits to a screen reader is said in the page's language, not in the browser's.
  return (
    <I18nProvider locale={language}>
      <ComboBox
        key={takings}
        className={`search${isLarge ? ' is-large' : ''}${isOpen ? ' is-open' : ''}`}
        aria-describedby={shortcut}
        inputValue={typed}
        onInputChange={(text) => {
          setTyped(text);
          setWaiting(false);
        }}
        items={groups}
        defaultFilter={() => true}
        allowsEmptyCollection={typed.trim() !== ''}
        allowsCustomValue
        menuTrigger="focus"
        selectedKey={null}
        onSelectionChange={(key) => {
          take(groups.flatMap(({ entries }) => entries).find(({ id }) => id === key));
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
              if (first === undefined) setWaiting(hits.state === 'asking');
              else take(first);
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
            {({ id, title, entries }: EntryGroup) => (
              <ListBoxSection id={id}>
                <Header className="search-group">{title}</Header>
                <Collection items={entries}>
                  {({ name, why }: Entry) => (
                    <ListBoxItem className="search-hit" textValue={name}>
                      <Text slot="label" className="search-name">
                        {name}
                      </Text>
                      <Text slot="description" className="search-why">
                        {why}
                      </Text>
                    </ListBoxItem>
                  )}
                </Collection>
              </ListBoxSection>
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
