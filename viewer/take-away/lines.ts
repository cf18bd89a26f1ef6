/** Lines of Python and R that fetch the same answer from the same server. */
import type { Variables } from '../data/query.ts';

export interface Fetched {
  /** Whole address of the API. */
  readonly api: string;
  /** The question with its line breaks. */
  readonly query: string;
  readonly variables: Variables;
}

/** A text between quotation marks as Python and R both read it. */
const quoted = (text: string): string => JSON.stringify(text);

/** A value of JSON as Python writes it. */
function python(value: unknown): string {
  if (value === null || value === undefined) return 'None';
  if (typeof value === 'boolean') return value ? 'True' : 'False';
  if (Array.isArray(value)) return `[${value.map(python).join(', ')}]`;
  if (typeof value === 'object') {
    const pairs = Object.entries(value).map(([key, inner]) => `${quoted(key)}: ${python(inner)}`);
    return `{${pairs.join(', ')}}`;
  }
  return JSON.stringify(value);
}

export function pythonLines({ api, query, variables }: Fetched): string {
  return [
    'import requests',
    '',
    `query = """\n${query.replaceAll('\\', '\\\\').replaceAll('"""', '\\"\\"\\"')}\n"""`,
    `variables = ${python(variables)}`,
    `answer = requests.post(${quoted(api)}, json={"query": query, "variables": variables}, timeout=60).json()`,
    'if "errors" in answer:',
    '    raise RuntimeError(answer["errors"][0]["message"])',
    'data = answer["data"]',
    '',
  ].join('\n');
}

/** The closing of a raw text of R that does not stand in the text. */
function dashesFor(text: string): string {
  let dashes = '';
  while (text.includes(`)${dashes}"`)) dashes += '-';
  return dashes;
}

function raw(text: string): string {
  const dashes = dashesFor(text);
  return `r"${dashes}(${text})${dashes}"`;
}

export function rLines({ api, query, variables }: Fetched): string {
  return [
    'library(httr2)',
    'library(jsonlite)',
    '',
    `query <- ${raw(query)}`,
    `variables <- fromJSON(${raw(JSON.stringify(variables))}, simplifyVector = FALSE)`,
    `answer <- request(${quoted(api)}) |>`,
    '  req_body_json(list(query = query, variables = variables)) |>',
    '  req_error(is_error = \\(response) FALSE) |>',
    '  req_perform() |>',
    '  resp_body_string() |>',
    '  fromJSON()',
    'if (!is.null(answer$errors)) stop(answer$errors$message[1])',
    'data <- answer$data',
    '',
  ].join('\n');
}
