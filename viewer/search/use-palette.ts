/** What the list under the search shows: what is pinned and recent, then pages and actions, then things of the graph. */
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation, useNavigate } from 'react-router';
import { useLanguage } from '../language/use-language.ts';
import { type Command, commandsIn, folded } from './commands.ts';
import { pathOfHit, type SearchHit } from './hits.ts';
import { clear, type KeptThing, keep, kept, nameOfKept, type Shelf } from './kept.ts';
import type { Hits } from './use-hits.ts';

export interface Entry {
  readonly id: string;
  readonly name: string;
  readonly why: string;
  readonly run: () => void;
}

export interface EntryGroup {
  readonly id: 'pinned' | 'recent' | 'commands' | 'things';
  readonly title: string;
  readonly entries: readonly Entry[];
}

export interface Palette {
  readonly groups: readonly EntryGroup[];
  /** Where Enter leads; undefined while that is not known yet. */
  readonly first: Entry | undefined;
}

/** Commands that are shown beside hits. */
const mostCommands = 4;

/** @param typed nothing yet: what is kept in this browser is offered */
export function usePalette(typed: string, hits: Hits): Palette {
  const { t } = useTranslation('search');
  const { t: ofEntity } = useTranslation('frame');
  const language = useLanguage();
  const navigate = useNavigate();
  const { pathname, search, state } = useLocation();
  const commands = useMemo(() => commandsIn(t), [t]);
  const text = typed.trim();

  const go = (path: string, isLoadedAnew = false): void => {
    if (isLoadedAnew) location.assign(path);
    // The same page in another language keeps what is too long for its address.
    else void navigate(path, path.slice(3) === `${pathname.slice(3)}${search}` ? { state } : {});
  };
  const ofThing = (thing: KeptThing, shelf: Shelf): Entry => ({
    id: `${shelf} ${thing.id}`,
    name: nameOfKept(thing, language),
    why: thing.id,
    run: () => go(pathOfHit(language, { entity: thing })),
  });
  const ofHit = (hit: SearchHit): Entry => ({
    id: hit.entity.id,
    name: hit.entity.name,
    why: [
      hit.entity.kindLabel,
      ...(hit.matched === hit.entity.name ? [] : [ofEntity('search.matched', { text: hit.matched })]),
      hit.why,
    ].join(' · '),
    run: () => {
      keep('recent', {
        id: hit.entity.id,
        kind: hit.entity.kind,
        names: { [language]: hit.entity.name },
      });
      go(pathOfHit(language, hit));
    },
  });
  const ofCommand = (command: Command): Entry => ({
    id: command.id,
    name: command.label,
    why: t(`kind.${command.kind}`),
    run: () => command.run({ language, pathname, search, go }),
  });

  const group = (id: EntryGroup['id'], entries: readonly Entry[]): readonly EntryGroup[] =>
    entries.length === 0 ? [] : [{ id, title: t(`groups.${id}`), entries }];

  if (text === '') {
    const recent = kept('recent').map((thing) => ofThing(thing, 'recent'));
    const forget: Entry = {
      id: 'forget',
      name: t('clear.label'),
      why: t('clear.why'),
      run: () => void clear('recent'),
    };
    return {
      groups: [
        ...group(
          'pinned',
          kept('pinned').map((thing) => ofThing(thing, 'pinned')),
        ),
        ...group('recent', recent.length === 0 ? [] : [...recent, forget]),
      ],
      first: undefined,
    };
  }
  const found = commands.find(text, mostCommands);
  const meant = found.find(({ label }) => folded(label) === folded(text));
  const things = hits.hits.map(ofHit);
  const ofCommands = found.map(ofCommand);
  const known = hits.state === 'ready' ? (things[0] ?? ofCommands[0]) : undefined;
  return {
    groups: [...group('things', things), ...group('commands', ofCommands)],
    first: meant === undefined ? known : ofCommand(meant),
  };
}
