/** Where a Neo4j server is and who asks it: by option or environment. The password never stands on a command line. */
import { readFile } from 'node:fs/promises';
import type { Command } from 'commander';
import type { Neo4jAddress } from '../../server/store/neo4j/connect.ts';
import { UsageError } from '../exit.ts';

export interface Neo4jFlags {
  readonly neo4j?: string;
  readonly user?: string;
  readonly passwordFile?: string;
  readonly database?: string;
}

const usual = { uri: 'neo4j://localhost:7687', user: 'neo4j' } as const;

export function addNeo4jOptions(command: Command): Command {
  return command
    .option('--neo4j <address>', `Address of the Neo4j server; NEO4J_URI, or else ${usual.uri}.`)
    .option('--user <name>', `User of the Neo4j server; NEO4J_USER, or else ${usual.user}.`)
    .option('--password-file <file>', 'File whose only line is the password; NEO4J_PASSWORD when not given.')
    .option('--database <name>', 'Database of the Neo4j server; NEO4J_DATABASE, or else its default one.');
}

/** @throws UsageError when there is no password, or its file cannot be used */
export async function addressOf(
  flags: Neo4jFlags,
  environment: Readonly<Record<string, string | undefined>> = process.env,
): Promise<Neo4jAddress> {
  const given = (value: string | undefined): string | undefined => (value === '' ? undefined : value);
  return {
    uri: flags.neo4j ?? given(environment.NEO4J_URI) ?? usual.uri,
    user: flags.user ?? given(environment.NEO4J_USER) ?? usual.user,
    database: flags.database ?? given(environment.NEO4J_DATABASE),
    password: await passwordOf(flags.passwordFile, given(environment.NEO4J_PASSWORD)),
  };
}

async function passwordOf(file: string | undefined, fromEnvironment: string | undefined): Promise<string> {
  if (file !== undefined) {
    const text = (await readFile(file, 'utf8')).replace(/\r?\n$/, '');
    if (text !== '' && !/[\r\n]/.test(text)) return text;
    throw new UsageError(
      `${file}: expected the password of Neo4j as the only line; found ${text === '' ? 'nothing' : 'several lines'}.`,
    );
  }
  if (fromEnvironment !== undefined) return fromEnvironment;
  throw new UsageError(
    'There is no password for Neo4j: set NEO4J_PASSWORD, or name a file that holds it with --password-file.',
  );
}
