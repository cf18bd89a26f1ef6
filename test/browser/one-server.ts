/** One server for the tests of all pages: what one test has asked is answered to the next from what is kept. */
import { type ServerProcess, startServerProcess } from './server.ts';

let server: ServerProcess | undefined;

export async function setup(): Promise<void> {
  server = await startServerProcess();
  process.env.FILON_SITE = server.url;
}

export async function teardown(): Promise<void> {
  await server?.close();
}
