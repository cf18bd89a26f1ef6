/** GraphiQL, bundled with its workers. It is large, and loaded on its page only. */
import 'graphiql/setup-workers/vite';
import { createGraphiQLFetcher } from '@graphiql/toolkit';
import { GraphiQL } from 'graphiql';
import { type ReactNode, useMemo } from 'react';
import { RunAtOnce } from './RunAtOnce.tsx';
import 'graphiql/style.css';

export interface EditorProps {
  readonly query: string;
  readonly theme: 'light' | 'dark';
  /** Whether it is answered without being asked for. */
  readonly isRunAtOnce: boolean;
  onEdit(query: string): void;
}

/** What the editor would keep on the device stays in the page: the address holds what is worth keeping. */
function memoryStorage(): Storage {
  const held = new Map<string, string>();
  return {
    get length() {
      return held.size;
    },
    clear: () => held.clear(),
    getItem: (key) => held.get(key) ?? null,
    key: (index) => [...held.keys()][index] ?? null,
    removeItem: (key) => {
      held.delete(key);
    },
    setItem: (key, value) => {
      held.set(key, value);
    },
  };
}

export function Editor({ query, theme, isRunAtOnce, onEdit }: EditorProps): ReactNode {
  const fetcher = useMemo(() => createGraphiQLFetcher({ url: '/graphql' }), []);
  const storage = useMemo(memoryStorage, []);
  return (
    <GraphiQL
      fetcher={fetcher}
      initialQuery={query}
      storage={storage}
      forcedTheme={theme}
      isHeadersEditorEnabled={false}
      showPersistHeadersSettings={false}
      onEditQuery={onEdit}
    >
      <RunAtOnce isRun={isRunAtOnce} />
    </GraphiQL>
  );
}
