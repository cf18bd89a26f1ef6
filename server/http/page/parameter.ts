/** What an address says under each name, as the values of a query. */

/** Parameters of an address by name. */
export type AddressQuery = Readonly<Record<string, unknown>>;

export interface WrongParameter {
  readonly name: string;
  readonly expected: string;
}

export interface Choice<Value> {
  readonly [text: string]: Value;
}

/** Values by how an address writes them: `end-of-life` for END_OF_LIFE. */
export function written<Value extends string>(values: readonly Value[]): Choice<Value> {
  return Object.fromEntries(values.map((value) => [value.toLowerCase().replaceAll('_', '-'), value]));
}

/** What an id looks like. */
export const idPattern = /^[a-z]+:[A-Za-z0-9][A-Za-z0-9._-]*$/;

/** No page and no picture asks about an id that is longer; the API says so. */
const longestId = 201;

/**
 * Reads an address. A page leaves out what is not valid, and its viewer says so; a picture has nobody who would, and
 * is refused: `isStrict` hands an id on as it is, so that the API names the nearest, and notes all else that is wrong.
 */
export class Address {
  readonly #query: AddressQuery;
  readonly #isStrict: boolean;
  readonly #read = new Set<string>();
  readonly #wrong = new Map<string, string>();

  constructor(query: AddressQuery, isStrict = false) {
    this.#query = query;
    this.#isStrict = isStrict;
  }

  /** The address itself, or one that is read with indulgence. */
  static of(query: Address | AddressQuery): Address {
    return query instanceof Address ? query : new Address(query);
  }

  /** A text that is not blank; one that stands twice is not valid, since nobody knows which is meant. */
  text(name: string): string | undefined {
    this.#read.add(name);
    const value = Object.hasOwn(this.#query, name) ? this.#query[name] : undefined;
    if (value !== undefined && typeof value !== 'string') this.#wrong.set(name, 'it once');
    return typeof value === 'string' && value !== '' ? value : undefined;
  }

  /** A text that fits a pattern. */
  matching(name: string, pattern: RegExp, expected: string): string | undefined {
    const text = this.text(name);
    if (text === undefined || pattern.test(text)) return text;
    this.#wrong.set(name, expected);
    return undefined;
  }

  /** One of a few values. */
  choice<Value>(name: string, choice: Choice<Value>): Value | undefined {
    const text = this.text(name);
    if (text === undefined) return undefined;
    if (Object.hasOwn(choice, text)) return choice[text];
    this.#wrong.set(name, `one of ${Object.keys(choice).join(', ')}`);
    return undefined;
  }

  /** The id of an entity or scheme. */
  id(name: string, isOne: (text: string) => boolean = (text) => idPattern.test(text)): string | undefined {
    const text = this.text(name);
    if (this.#isStrict) return text?.slice(0, longestId);
    return text !== undefined && isOne(text) ? text : undefined;
  }

  year(name = 'year'): number | undefined {
    const text = this.matching(name, /^(18|19|20|21)\d\d$/, 'a year such as 2024');
    return text === undefined ? undefined : Number(text);
  }

  whole(name: string, least: number, most: number): number | undefined {
    const expected = `a whole number from ${least} to ${most}`;
    const text = this.matching(name, /^-?\d{1,4}$/, expected);
    const value = Number(text ?? Number.NaN);
    if (value >= least && value <= most) return value;
    if (text !== undefined) this.#wrong.set(name, expected);
    return undefined;
  }

  /** Notes that a value does not do, where only its reader can tell. */
  refuse(name: string, expected: string): void {
    this.#wrong.set(name, expected);
  }

  /**
   * What cannot be understood, by name: wrong values, and names that nothing reads, since what they were to choose is
   * not chosen.
   * @param others names that are read elsewhere
   */
  wrong(others: readonly string[]): readonly WrongParameter[] {
    const known = [...new Set([...this.#read, ...others])].sort();
    const unread = Object.keys(this.#query).filter((name) => !known.includes(name));
    return [
      ...[...this.#wrong].map(([name, expected]) => ({ name, expected })),
      ...unread.map((name) => ({ name, expected: `one of the parameters ${known.join(', ')}` })),
    ].sort((a, b) => (a.name < b.name ? -1 : 1));
  }
}
