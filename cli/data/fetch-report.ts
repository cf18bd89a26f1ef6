/** What a fetch brought, in lines; and which sources there are. */
import type { FetchSource, Unchecked } from '../../ingest/fetch/entry.ts';
import type { FetchResult } from '../../ingest/fetch/fetch.ts';

const uncheckedTexts: Readonly<Record<Unchecked, string>> = {
  address:
    'Not checked: the address comes from the publisher’s pages or from others’ programs, and was never called.',
  reader: 'Not checked on a real file: the reader was written from a description of the layout.',
};

/** A word as a shell takes it. */
export function shellWord(text: string): string {
  return /^[\w./:@=,+-]+$/.test(text) ? text : `'${text.replaceAll("'", String.raw`'\''`)}'`;
}

export function fetchReportText(result: FetchResult): string {
  const states = {
    fetched: 'fetched',
    resumed: 'fetched, from where it had stopped',
    unchanged: 'unchanged since it was fetched',
  };
  return [
    `${result.source}: ${result.title}`,
    ...result.files.flatMap(({ path, bytes, sha256, state, address }) => [
      `  ${path}: ${bytes.toLocaleString('en')} bytes, ${states[state]}`,
      `    from ${address}`,
      `    SHA-256 ${sha256}`,
    ]),
    ...result.remarks.map((remark) => `  ${remark}`),
    ...result.unchecked.map((one) => `  ${uncheckedTexts[one]}`),
    '',
    result.import === undefined
      ? `Not read by Filon: ${result.noImport ?? ''}`
      : `Read it with: filon ${result.import.map(shellWord).join(' ')}`,
  ].join('\n');
}

/** Every source with what is needed to fetch it. */
export function fetchListText(sources: readonly FetchSource[]): string {
  const width = Math.max(...sources.map(({ id }) => id.length));
  return sources
    .map((source) => {
      const needs = [
        ...(source.files.length === 0 ? ['by hand'] : []),
        ...(source.key === undefined ? [] : [`key in ${source.key.environment}`]),
        ...(source.asksForContact === true ? ['e-mail address in FILON_CONTACT'] : []),
        ...Object.entries(source.variables ?? {}).map(([name, { usual, example }]) =>
          usual === undefined ? `--set ${name}=${example}` : `[--set ${name}=${usual}]`,
        ),
        ...('none' in source.import ? ['not read by Filon'] : []),
        ...(source.unchecked.includes('reader') ? ['reader not checked on a real file'] : []),
      ];
      return `${source.id.padEnd(width)}  ${source.title}${needs.length === 0 ? '' : ` (${needs.join('; ')})`}`;
    })
    .join('\n');
}
