/** The import of files by the server's own program, into the folder of a server that is not running. */
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { type ServerSize, smallServer } from './server.ts';

const run = promisify(execFile);

/** @param argumentsFile as `filon neo4j files` writes it */
export async function importFiles(
  home: string,
  classPath: string,
  argumentsFile: string,
  { javaFlags }: ServerSize = smallServer,
): Promise<string> {
  const command = ['database', 'import', 'full', 'neo4j', '--overwrite-destination', `@${argumentsFile}`];
  const { stdout } = await run('java', [...javaFlags, 'org.neo4j.cli.AdminTool', ...command], {
    // It leaves a report where it runs.
    cwd: home,
    env: { ...process.env, CLASSPATH: classPath, NEO4J_HOME: home, NEO4J_CONF: `${home}/conf` },
    maxBuffer: 50_000_000,
  });
  return stdout;
}
