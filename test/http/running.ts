/** A server on a free port over the small graph, with a page of the viewer's form, and what it logged. */
import { mkdtempSync, rmSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type RunningServer, type ServeOptions, startServer } from '../../server/http/serve.ts';
import type { GraphParts } from '../../server/store/memory.ts';
import { type GraphFileChange, pointAt, writeGraphFile } from '../contract/graph-file.ts';
import { smallGraph } from '../contract/small-graph.ts';

export interface LogLine {
  readonly msg: string;
  readonly level: number;
  readonly requestId?: string;
  readonly [key: string]: unknown;
}

export interface TestServer extends RunningServer {
  readonly folder: string;
  readonly graphFolder: string;
  readonly log: readonly LogLine[];
  /** Status, headers and JSON of a query sent by POST. */
  post(
    body: unknown,
    headers?: Readonly<Record<string, string>>,
  ): Promise<{ status: number; headers: Headers; json: GraphqlJson }>;
  /** Closes the server and removes its folder. */
  end(): Promise<void>;
}

export interface GraphqlJson {
  readonly data?: Record<string, unknown> | null;
  readonly errors?: readonly {
    readonly message: string;
    readonly path?: readonly (string | number)[];
    readonly extensions: Readonly<Record<string, unknown>> & { readonly code: string };
  }[];
}

/** The viewer's page as Vite leaves it, as far as the server knows it. */
export const shell = `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <!--filon:head-->
    <script type="module" src="/assets/main-BkT3x_a9.js"></script>
  </head>
  <body>
    <div id="root"><!--filon:root--></div>
  </body>
</html>
`;

export interface TestServerOptions extends Partial<ServeOptions> {
  readonly graph?: GraphParts;
  readonly change?: GraphFileChange;
  /** Null for a viewer that was not built. */
  readonly page?: string | null;
}

export async function startTestServer(options: TestServerOptions = {}): Promise<TestServer> {
  const { graph = smallGraph(), change = {}, page = shell, ...serve } = options;
  const folder = mkdtempSync(join(tmpdir(), 'filon-http-'));
  const graphFolder = join(folder, 'graph');
  const viewerFolder = join(folder, 'viewer');
  await writeGraphFile(graphFolder, graph, change);
  await pointAt(graphFolder, graph.release);
  if (page !== null) {
    await mkdir(join(viewerFolder, 'assets'), { recursive: true });
    await writeFile(join(viewerFolder, 'index.html'), page);
    await writeFile(join(viewerFolder, 'favicon.ico'), 'icon');
    await writeFile(join(viewerFolder, 'assets/main-BkT3x_a9.js'), `// ${'code '.repeat(1000)}`);
    await writeFile(join(viewerFolder, 'assets/theme.js'), '// theme');
  }
  const log: LogLine[] = [];
  const server = await startServer({
    graphFolder,
    viewerFolder,
    host: '127.0.0.1',
    port: 0,
    logLevel: 'info',
    logTo: { write: (line) => void log.push(JSON.parse(line) as LogLine) },
    ...serve,
  });
  return {
    ...server,
    folder,
    graphFolder,
    log,
    async post(body, headers = {}) {
      const answer = await fetch(`${server.url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...headers },
        body: typeof body === 'string' ? body : JSON.stringify(body),
      });
      return { status: answer.status, headers: answer.headers, json: (await answer.json()) as GraphqlJson };
    },
    async end() {
      await server.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** A number of the server's metrics by name and labels as they are printed. */
export async function metric(url: string, name: string): Promise<number> {
  const text = await (await fetch(`${url}/metrics`)).text();
  const line = text.split('\n').find((item) => item.startsWith(`${name} `));
  if (line === undefined) throw new Error(`no metric ${name}`);
  return Number(line.slice(name.length + 1));
}
