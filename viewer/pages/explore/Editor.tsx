/** GraphiQL, bundled with its workers. It is large, and loaded on its page only. */
import 'graphiql/setup-workers/vite';
import { createGraphiQLFetcher } from '@graphiql/toolkit';
import { GraphiQL } from 'graphiql';
import { parse, print } from 'graphql';
import { type ReactNode, useMemo } from 'react';
import { RunAtOnce } from './RunAtOnce.tsx';
import 'graphiql/style.css';

export interface EditorProps {
  readonly query: string;
  /** As JSON. */
  readonly variables: string | undefined;
  readonly theme: 'light' | 'dark';
  /** Whether it is answered without being asked for. */
  readonly isRunAtOnce: boolean;
  onEdit(query: string): void;
  onEditVariables(variables: string): void;
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

/** A query of one line, as pages ask it, is laid out; what somebody wrote stays as it is written. */
function laidOut(query: string): string {
  if (query.includes('\n') || query.length < 80) return query;
  try {
    return print(parse(query));
  } catch {
    // No GraphQL: the editor says where.
    return query;
  }
}

export function Editor({
  query,
  variables,
  theme,
  isRunAtOnce,
  onEdit,
  onEditVariables,
}: EditorProps): ReactNode {
  const fetcher = useMemo(() => createGraphiQLFetcher({ url: '/graphql' }), []);
  const storage = useMemo(memoryStorage, []);
  return (
    <GraphiQL
      fetcher={fetcher}
      initialQuery={laidOut(query)}
      {...(variables === undefined ? {} : { initialVariables: variables })}
      storage={storage}
      forcedTheme={theme}
      isHeadersEditorEnabled={false}
      showPersistHeadersSettings={false}
      onEditQuery={onEdit}
      onEditVariables={onEditVariables}
    >
      <RunAtOnce isRun={isRunAtOnce} />
    </GraphiQL>
  );
}
