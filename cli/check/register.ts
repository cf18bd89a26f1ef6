/** The command `filon check`: the figures of a file beside the nearest claims and statements. */
import { type Command, Option } from 'commander';
import { type Language, languages } from '../../schema/label.ts';
import { QuestionError } from '../../server/analysis/answer.ts';
import { likelyLanguage } from '../../server/analysis/check-text/extract/language.ts';
import { tokensOf } from '../../server/analysis/check-text/extract/tokens.ts';
import { UsageError } from '../exit.ts';
import { withGraph } from '../graph.ts';
import { readable } from '../print/readable.ts';
import { project } from '../project.ts';
import { queryCommands } from '../query/document.ts';
import { runQuery } from '../query/run.ts';
import { isMessage, message } from './messages.ts';
import { nameOfText, readText } from './read.ts';

interface CheckFlags {
  readonly language?: Language;
  readonly lang: Language;
  readonly named?: boolean;
  readonly graph: string;
  readonly json?: boolean;
}

async function check(path: string, flags: CheckFlags): Promise<void> {
  const text = await readText(path, flags.lang);
  const language = flags.language ?? likelyLanguage(tokensOf(text)) ?? flags.lang;
  const query = queryCommands().find(({ field }) => field === 'checkText');
  if (query === undefined) throw new Error('the API has no query checkText');
  const variables = {
    text,
    language: language.toUpperCase(),
    named: flags.named === true,
    lang: flags.lang.toUpperCase(),
  };
  await withGraph(flags.graph, async (graph) => {
    try {
      const question = { document: query.document, variables, language: flags.lang };
      const data = await runQuery(graph, question);
      console.log(
        flags.json === true ? JSON.stringify(data, null, 2) : readable('checkText', data, flags.lang),
      );
    } catch (error) {
      if (!(error instanceof QuestionError) || !isMessage(error.code)) throw error;
      const found = error.found === undefined ? {} : { found: Number(error.found) };
      throw new UsageError(message(error.code, flags.lang, { path: nameOfText(path, flags.lang), ...found }));
    }
  });
}

/** Adds `check`. */
export function registerCheck(program: Command): void {
  program
    .command('check')
    .description(
      'Check a text: its figures beside the nearest published claims and statements. Nothing of it is kept.',
    )
    .argument('<file>', 'A file of plain text in UTF-8; - for standard input.')
    .addOption(
      new Option(
        '--language <language>',
        'Language of the text, which says what points and commas mean; found by its words when not given.',
      ).choices([...languages]),
    )
    .option(
      '--named',
      'Statements about named companies instead of harms of whole countries, of a text about both.',
    )
    .addOption(
      new Option('--lang <language>', 'Language of names and texts.').choices([...languages]).default('en'),
    )
    .option('--graph <folder>', 'Folder of the graph.', project.graph)
    .option('--json', 'Print what GraphQL answers, as JSON.')
    .action((path: string, flags: CheckFlags) => check(path, flags));
}
