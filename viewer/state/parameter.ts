/** What stands in the address: each parameter is valid, invalid or missing, and never guessed. */

export type Parsed<Value> =
  | { readonly state: 'valid'; readonly value: Value }
  | { readonly state: 'invalid'; readonly text: string }
  | { readonly state: 'missing' };

export interface Parameter<Value> {
  /** Undefined when the text says nothing that this parameter can mean. */
  parse(text: string): Value | undefined;
  print(value: Value): string;
  /** What is expected, as a key of the `frame` words: "expected.year". */
  readonly expected: 'year' | 'choice' | 'flag' | 'text' | 'id' | 'figure' | 'number';
  /** For a choice: what there is to choose from. */
  readonly choices?: readonly string[];
}

/** A parameter that stands twice is invalid: nobody can know which one was meant. */
export function parseParameter<Value>(
  query: URLSearchParams,
  name: string,
  parameter: Parameter<Value>,
): Parsed<Value> {
  const texts = query.getAll(name);
  const [text] = texts;
  if (text === undefined) return { state: 'missing' };
  const value = texts.length === 1 ? parameter.parse(text) : undefined;
  return value === undefined ? { state: 'invalid', text: texts.join(', ') } : { state: 'valid', value };
}

/** One of a fixed list; the address carries it in lower case with hyphens: `value`, `end-of-life`. */
export function oneOf<Value extends string>(values: readonly Value[]): Parameter<Value> {
  const print = (value: Value) => value.toLowerCase().replaceAll('_', '-');
  return {
    parse: (text) => values.find((value) => print(value) === text),
    print,
    expected: 'choice',
    choices: values.map(print),
  };
}

/** A year of four digits from 1800 to 2199. */
export const year: Parameter<number> = {
  parse: (text) => (/^(18|19|20|21)\d\d$/.test(text) ? Number(text) : undefined),
  print: String,
  expected: 'year',
};

/** `true`, as the API's own links write it, or not there at all. */
export const flag: Parameter<true> = {
  parse: (text) => (text === 'true' ? true : undefined),
  print: () => 'true',
  expected: 'flag',
};

/** Any text of at most so many characters that is not empty. */
export function text(most: number): Parameter<string> {
  return {
    parse: (value) => (value.trim() !== '' && value.length <= most ? value : undefined),
    print: (value) => value,
    expected: 'text',
  };
}

/** Whatever fits a pattern, as an id does. */
export function matching(pattern: RegExp, expected: 'id' | 'figure' = 'id'): Parameter<string> {
  return { parse: (value) => (pattern.test(value) ? value : undefined), print: (value) => value, expected };
}

/** Several values of one kind, parted by commas; sorted and without doubles, so that one set has one address. */
export function several<Value>(one: Parameter<Value>): Parameter<readonly Value[]> {
  return {
    parse(value) {
      const parts = [...new Set(value.split(','))].map((part) => one.parse(part));
      const known = parts.filter((part): part is NonNullable<typeof part> => part !== undefined);
      return known.length === parts.length ? known : undefined;
    },
    print: (values) => [...new Set(values.map((value) => one.print(value)))].sort().join(','),
    expected: one.expected,
    ...(one.choices === undefined ? {} : { choices: one.choices }),
  };
}
