/**
 * The graph that is served. When the pointer names another release it is opened beside the old one, put in
 * its place, and the old one is closed once nobody uses it any more: no request fails on the way.
 */
import { type GraphMemory, graphMemory } from '../graphql/graph-memory.ts';
import { type Notices, readNotices } from '../notices/read.ts';
import { prepareGraph, type ReadyGraph } from '../question/prepare.ts';
import type { GraphPlace } from '../store/place.ts';

export interface OpenGraph {
  readonly release: string;
  /** The release with the state of its notices: what answers are kept under. */
  readonly version: string;
  readonly ready: ReadyGraph;
  readonly memory: GraphMemory;
}

export interface LiveGraph {
  readonly current: OpenGraph;
  /** Runs work on the current release, which stays open until the work is done. */
  use<T>(work: (graph: OpenGraph) => Promise<T>): Promise<T>;
  /** Looks at the pointer now, and not only when the next look is due. */
  look(): Promise<void>;
  /** Stops looking, waits for work that is running, closes every release. */
  close(): Promise<void>;
}

export interface LiveGraphOptions {
  /** Milliseconds between two looks at the pointer and the notices. */
  readonly lookEvery: number;
  /** Folder of `retractions.csv` and `contested.csv`; none when not given. */
  readonly noticesFolder?: string | undefined;
  readonly onSwap: (from: string, to: string) => void;
  /** A new release could not be opened; the old one goes on. */
  readonly onFault: (error: unknown) => void;
}

interface Held extends OpenGraph {
  users: number;
  isRetired: boolean;
  closing: Promise<void> | undefined;
  idle: (() => void) | undefined;
}

const versionOf = (release: string, notices: Notices): string =>
  notices.version === '' ? release : `${release}+${notices.version}`;

async function openCurrent(place: GraphPlace, notices: Notices): Promise<Held> {
  const store = await place.open();
  try {
    const ready = await prepareGraph(store, notices);
    const release = store.release.id;
    const held = { release, version: versionOf(release, notices), ready, memory: graphMemory(ready) };
    return { ...held, users: 0, isRetired: false, closing: undefined, idle: undefined };
  } catch (error) {
    await store.close();
    throw error;
  }
}

/**
 * @throws UnreadableGraphError when there is no graph to begin with
 * @throws NoticesError when the notices cannot be read
 */
export async function openLiveGraph(place: GraphPlace, options: LiveGraphOptions): Promise<LiveGraph> {
  const { noticesFolder } = options;
  let current = await openCurrent(place, await readNotices(noticesFolder));
  const open = new Set<Held>([current]);
  let lastFault = '';
  let looking: Promise<void> | undefined;
  let isClosed = false;

  const closeWhenIdle = (held: Held): Promise<void> => {
    held.isRetired = true;
    held.closing ??= new Promise<void>((resolve) => {
      held.idle = resolve;
      if (held.users === 0) resolve();
    }).then(async () => {
      open.delete(held);
      await held.ready.store.close();
    });
    return held.closing;
  };

  const lookNow = async (): Promise<void> => {
    try {
      const notices = await readNotices(noticesFolder);
      if (versionOf(await place.currentRelease(), notices) === current.version) return;
      const next = await openCurrent(place, notices);
      if (isClosed || next.version === current.version) {
        await next.ready.store.close();
        return;
      }
      const old = current;
      current = next;
      open.add(next);
      lastFault = '';
      options.onSwap(old.version, next.version);
      closeWhenIdle(old).catch(options.onFault);
    } catch (error) {
      // The same fault is told once, not at every look.
      const text = String(error);
      if (text !== lastFault) options.onFault(error);
      lastFault = text;
    }
  };
  const look = (): Promise<void> => {
    looking ??= lookNow().finally(() => {
      looking = undefined;
    });
    return looking;
  };
  const timer = setInterval(() => void look(), options.lookEvery);
  timer.unref();

  return {
    get current() {
      return current;
    },
    async use(work) {
      const held = current;
      held.users += 1;
      try {
        return await work(held);
      } finally {
        held.users -= 1;
        if (held.isRetired && held.users === 0) held.idle?.();
      }
    },
    look,
    async close() {
      isClosed = true;
      clearInterval(timer);
      await looking;
      await Promise.all([...open].map(closeWhenIdle));
    },
  };
}
