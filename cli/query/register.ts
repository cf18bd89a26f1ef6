/** One subcommand for each query field of the API, with the same argument names. */
import { type Command, Option as CommanderOption } from 'commander';
import { languages } from '../../schema/label.ts';
import { UsageError } from '../exit.ts';
import { withGraph } from '../graph.ts';
import { readable } from '../print/readable.ts';
import { project } from '../project.ts';
import { isSwitch, namesOf, type Option, type QueryCommand, queryCommands, typedValue } from './document.ts';
import { runQuery } from './run.ts';

const camel = (flag: string): string =>
  flag.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());

/** A tree of variables from paths and values; a path of two steps is a field of an input object. */
export function variablesOf(
  values: readonly { readonly path: readonly string[]; readonly value: unknown }[],
) {
  const variables: Record<string, unknown> = {};
  for (const { path, value } of values) {
    const [first = '', second] = path;
    if (second === undefined) variables[first] = value;
    else variables[first] = { ...((variables[first] as object | undefined) ?? {}), [second]: value };
  }
  return variables;
}

function described(option: Option): string {
  const { description, fallback } = option;
  const names = namesOf(option);
  const choices = names.length === 0 ? '' : ` One of ${names.join(', ')}.`;
  const isShown = fallback !== undefined && fallback !== null && typeof fallback !== 'boolean';
  return `${description}${choices}${isShown ? ` (default: ${String(fallback)})` : ''}`;
}

function addOption(command: Command, option: Option): void {
  const flag = isSwitch(option) ? `--${option.flag}` : `--${option.flag} <value>`;
  command.addOption(new CommanderOption(flag, described(option)));
  if (option.each === undefined) return;
  command.addOption(
    new CommanderOption(
      `--${option.each} <value>`,
      `One of --${option.flag}; may stand several times.`,
    ).argParser((text: string, before: readonly string[] = []) => [...before, text]),
  );
}

/** Options as commander gives them. */
export type Flags = Readonly<Record<string, string | boolean | readonly string[] | undefined>>;

/** What was typed for an option: a switch, a text, or for a list both ways together. */
export function typedFor({ flag, each }: Option, flags: Flags): string | boolean | undefined {
  const whole = flags[camel(flag)];
  const singles = each === undefined ? undefined : flags[camel(each)];
  if (!Array.isArray(singles))
    return Array.isArray(whole) ? undefined : (whole as string | boolean | undefined);
  return [...(typeof whole === 'string' ? [whole] : []), ...singles].join(',');
}

function addQuery(program: Command, query: QueryCommand): void {
  const command = program.command(query.name).description(query.description);
  for (const word of query.words) command.argument(`<${word.flag}>`, word.description);
  const options = query.options.filter(({ flag }) => flag !== 'lang');
  for (const option of options) addOption(command, option);
  command
    .addOption(
      new CommanderOption('--lang <language>', 'Language of names and texts.')
        .choices([...languages])
        .default('en'),
    )
    .option('--graph <folder>', 'Folder of the graph.', project.graph)
    .option('--json', 'Print what GraphQL answers, as JSON.')
    .option('--print-query', 'Print the GraphQL query and its variables, and ask nothing.')
    .action(async (...given: unknown[]) => {
      const typed = given.slice(0, query.words.length) as readonly string[];
      const flags = given[query.words.length] as Flags;
      const words = query.words.map((word, place) => ({
        path: word.path,
        value: typedValue(word, typed[place] ?? ''),
      }));
      const chosen = options.flatMap((option) => {
        const value = typedFor(option, flags);
        if (value === undefined) return [];
        return [{ path: option.path, value: typeof value === 'boolean' ? value : typedValue(option, value) }];
      });
      const language = languages.find((one) => one === flags.lang) ?? 'en';
      const variables = variablesOf([...words, ...chosen, { path: ['lang'], value: language.toUpperCase() }]);
      if (flags.printQuery === true) {
        console.log(JSON.stringify({ query: query.document, variables }, null, 2));
        return;
      }
      if (typeof flags.graph !== 'string') throw new UsageError('--graph: expected a folder.');
      await withGraph(flags.graph, async (graph) => {
        const data = await runQuery(graph, { document: query.document, variables, language });
        console.log(
          flags.json === true ? JSON.stringify(data, null, 2) : readable(query.field, data, language),
        );
      });
    });
}

/** Adds every query of the API to the program. */
export function registerQueries(program: Command): void {
  for (const query of queryCommands()) addQuery(program, query);
}
