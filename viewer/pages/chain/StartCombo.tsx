/** The whole choice of another start, loaded when somebody goes to it: devices and materials that fit what is typed. */
import { type ReactNode, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { ComboBox, Input, Label, ListBox, ListBoxItem, Popover, Text } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { defineQuery } from '../../data/query.ts';
import { useClient } from '../../data/use-query.ts';
import type { ApiLanguage } from '../../language/language.ts';
import { tracePath, useApiLanguage, useLanguage } from '../../language/use-language.ts';
import type { SearchHit } from '../../search/hits.ts';

const startQuery = defineQuery<
  { readonly search: readonly SearchHit[] },
  { readonly text: string; readonly lang: ApiLanguage }
>(`
  query ChainStarts($text: String!, $lang: Language) {
    search(text: $text, kinds: [DEVICE, MATERIAL], first: 12, lang: $lang) {
      entity { id kind kindLabel name } matched why
    }
  }
`);

/** Asked a moment after the last key. */
const pause = 120;

function useStarts(typed: string): {
  readonly text: string;
  readonly hits: readonly SearchHit[];
  readonly isAsking: boolean;
} {
  const client = useClient();
  const lang = useApiLanguage();
  const text = typed.trim().slice(0, 200);
  const [answer, setAnswer] = useState<{ readonly text: string; readonly hits: readonly SearchHit[] }>({
    text: '',
    hits: [],
  });
  useEffect(() => {
    if (text === '') return;
    const controller = new AbortController();
    const timer = setTimeout(() => {
      client.ask(startQuery, { text, lang }, controller.signal).then(
        ({ search }) => setAnswer({ text, hits: search }),
        () => {
          if (!controller.signal.aborted) setAnswer({ text, hits: [] });
        },
      );
    }, pause);
    return () => {
      clearTimeout(timer);
      controller.abort();
    };
  }, [client, lang, text]);
  return { text, hits: text === '' ? [] : answer.hits, isAsking: answer.text !== text };
}

export interface StartComboProps {
  /** What is traced now. */
  readonly name: string;
  /** What was typed before this was loaded. */
  readonly written: string;
}

export function StartCombo({ name, written }: StartComboProps): ReactNode {
  const { t } = useTranslation('chain');
  const language = useLanguage();
  const navigate = useNavigate();
  const [typed, setTyped] = useState('');
  const { hits, isAsking } = useStarts(typed);
  const input = useRef<HTMLInputElement>(null);

  // It takes the place of the plain field while that has the focus.
  useLayoutEffect(() => {
    input.current?.focus();
  }, []);

  // Written into the focused field, as a reader would: only then the list opens.
  const isTaken = useRef(false);
  useEffect(() => {
    if (isTaken.current) return;
    isTaken.current = true;
    if (written !== '') setTyped((since) => written + since);
  }, [written]);

  return (
    <ComboBox
      className="choice start-picker"
      inputValue={typed}
      onInputChange={setTyped}
      items={hits.map((hit) => ({ id: hit.entity.id, hit }))}
      defaultFilter={() => true}
      allowsEmptyCollection
      allowsCustomValue
      menuTrigger="input"
      selectedKey={null}
      onSelectionChange={(key) => {
        if (key === null) return;
        setTyped('');
        void navigate(tracePath(language, String(key)));
      }}
    >
      <Label>{t('start.label')}</Label>
      <Input
        ref={input}
        className="text-input"
        placeholder={name}
        size={Math.max(12, name.length)}
        maxLength={200}
        autoComplete="off"
        spellCheck={false}
      />
      <Popover className="search-popover" offset={4} isNonModal>
        <ListBox
          className="search-list"
          aria-label={t('start.label')}
          renderEmptyState={() => (
            <p className="search-state">{t(isAsking ? 'start.asking' : 'start.none', { text: typed })}</p>
          )}
        >
          {({ hit }: { readonly hit: SearchHit }) => (
            <ListBoxItem className="search-hit" textValue={hit.entity.name}>
              <Text slot="label" className="search-name">
                {hit.entity.name}
              </Text>
              <Text slot="description" className="search-why">
                {hit.entity.kindLabel}
              </Text>
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </ComboBox>
  );
}
