/** Serves a graph folder and the built viewer over HTTP. */

import type { AddressInfo } from 'node:net';
import { type ExportShelf, exportShelf } from '../export/shelf.ts';
import { folderPlace, type GraphPlace } from '../store/place.ts';
import { type Answers, graphqlAnswers } from './answers.ts';
import { type App, type AppOptions, createApp, logFault } from './app.ts';
import { byteCache } from './byte-cache.ts';
import { CannotListenError } from './cannot-listen.ts';
import { type Drain, drainOf } from './drain.ts';
import { addExportRoutes } from './export-route.ts';
import { addGraphqlRoute } from './graphql-route.ts';
import { addHealthRoutes } from './health-routes.ts';
import { addIdRoute } from './id-route.ts';
import { type LiveGraph, openLiveGraph } from './live-graph.ts';
import { type Metrics, serverMetrics } from './metrics.ts';
import { addPageRoutes } from './page/routes.ts';
import { shellReader } from './page/shell.ts';
import { addPictureRoutes } from './picture/routes.ts';
import { addPosterRoutes } from './poster/routes.ts';
import { addReconcileRoutes } from './reconcile-route.ts';
import { addStaticFiles } from './static-files.ts';
import { warmUp } from './warm.ts';

export interface ServeOptions {
  /** Folder of the graph files and of the pointer to the current one; whole-graph files are made from it. */
  readonly graphFolder: string;
  /** Where answers are read from; the graph folder when not given. The server closes it. */
  readonly place?: GraphPlace | undefined;
  /** Folder of the notices, read for every release; none when not given. */
  readonly noticesFolder?: string | undefined;
  /** Folder of the built viewer (`viewer/dist`); without it the API is served and the pages say what is missing. */
  readonly viewerFolder: string;
  readonly host: string;
  /** 0 takes any free port. */
  readonly port: number;
  /** Aborting closes the server as `close` does. */
  readonly signal?: AbortSignal;
  /** Where the files of exports go; `export` in the graph folder when not given. */
  readonly exportFolder?: string | undefined;
  /** What is logged to standard error, one JSON object a line; by default warnings and faults. */
  readonly logLevel?: AppOptions['logLevel'];
  readonly logTo?: AppOptions['logTo'];
  /** Milliseconds between two looks at the pointer; 1,000 by default. */
  readonly lookEvery?: number;
  /** Milliseconds that requests under way are given when the server closes; 10,000 by default. */
  readonly drainFor?: number;
  /** What the answer cache holds at most; 64 MB by default. */
  readonly cacheBytes?: number;
  /** Milliseconds from ready to what is made beforehand, so that the first questions need not wait; 1,000 by default. */
  readonly warmAfter?: number;
  /** Called when that is made: after the start and after every new release. */
  readonly onWarm?: () => void;
}

export interface RunningServer {
  /** `http://127.0.0.1:4000` */
  readonly url: string;
  /** Takes no new requests, finishes those under way, closes the graph. May be called twice. */
  close(): Promise<void>;
}

/**
 * Opens the graph, then listens.
 * @throws UnreadableGraphError when there is no graph that can be read
 * @throws CannotListenError when the port is taken or may not be used
 */
export async function startServer(options: ServeOptions): Promise<RunningServer> {
  const {
    logLevel = 'warn',
    logTo = process.stderr,
    lookEvery = 1000,
    cacheBytes = 64_000_000,
    drainFor = 10_000,
    warmAfter = 1000,
    place = folderPlace(options.graphFolder),
  } = options;
  const cache = byteCache(cacheBytes);
  let metrics: Metrics | undefined;
  let isClosing = false;
  const app = await createApp({ logLevel, logTo, metrics: () => metrics });
  const drain = drainOf(app);
  const live = await openLiveGraph(place, {
    lookEvery,
    noticesFolder: options.noticesFolder,
    onSwap(from, to) {
      app.log.info({ from, to }, 'release');
      cache.clear();
      warm();
    },
    onFault: (error) => logFault(app.log, error),
  }).catch(async (error: unknown) => {
    await place.close();
    throw error;
  });
  /** Ready first, then what the first who search, check or ask would wait for. */
  const warm = (): void => {
    const make = async (): Promise<void> => {
      if (isClosing) return;
      await live.use(({ ready }) => warmUp(ready));
      options.onWarm?.();
    };
    setTimeout(() => make().catch((error: unknown) => logFault(app.log, error)), warmAfter).unref();
  };
  const shelf = exportShelf(options);
  let closing: Promise<void> | undefined;
  let answers: Answers | undefined;
  const close = (): Promise<void> => {
    isClosing = true;
    closing ??= closeAll(drain, live, answers, shelf, place, drainFor);
    return closing;
  };
  try {
    metrics = serverMetrics(cache, () => live.current.release);
    answers = await graphqlAnswers(cache);
    addGraphqlRoute(app, { live, answers, cache, metrics });
    addIdRoute(app, { live, cache });
    await addReconcileRoutes(app, { live, cache });
    addExportRoutes(app, shelf);
    addPictureRoutes(app, { live, answers, cache, metrics });
    await addPosterRoutes(app, { live, answers, cache, metrics });
    await addStaticFiles(app, options.viewerFolder);
    const shell = await shellReader(options.viewerFolder);
    addPageRoutes(app, { live, answers, cache, metrics, shell });
    addHealthRoutes(app, { live, metrics, place, isClosing: () => isClosing });
    await listen(app, options);
    warm();
  } catch (error) {
    await close();
    throw error;
  }
  const stop = (): void => void close().catch((error: unknown) => logFault(app.log, error));
  if (options.signal?.aborted === true) stop();
  options.signal?.addEventListener('abort', stop, { once: true });
  return { url: urlOf(app, options.host), close };
}

async function closeAll(
  drain: Drain,
  live: LiveGraph,
  answers: Answers | undefined,
  shelf: ExportShelf,
  place: GraphPlace,
  drainFor: number,
): Promise<void> {
  await drain.close(drainFor);
  await shelf.close();
  await answers?.stop();
  await live.close();
  await place.close();
}

async function listen(app: App, { host, port }: ServeOptions): Promise<void> {
  try {
    await app.listen({ host, port });
  } catch (cause) {
    const { code } = cause as NodeJS.ErrnoException;
    const place = `Port ${port} on ${host}`;
    if (code === 'EADDRINUSE') {
      throw new CannotListenError(
        `${place} is in use by another program. Stop that one, or choose another port: --port ${port + 1}`,
        { cause },
      );
    }
    if (code === 'EACCES') {
      throw new CannotListenError(
        `${place} may not be used by this user. Choose one above 1023: --port 4000`,
        {
          cause,
        },
      );
    }
    if (code === 'ENOTFOUND' || code === 'EADDRNOTAVAIL') {
      throw new CannotListenError(`${host} is not an address of this machine. Try --host 127.0.0.1`, {
        cause,
      });
    }
    throw cause;
  }
}

function urlOf(app: App, host: string): string {
  const { port } = app.server.address() as AddressInfo;
  const name = host.includes(':') ? `[${host}]` : host === '0.0.0.0' ? 'localhost' : host;
  return `http://${name}:${port}`;
}
