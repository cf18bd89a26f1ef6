/** A GraphQL query with the types of its variables and of what comes back. */

export type Variables = Readonly<Record<string, unknown>>;

export interface Query<Data, Vars> {
  /** Operation name, as it stands in the text. */
  readonly name: string;
  readonly text: string;
  /** False for answers that are large and asked for once: they would push out those of the page. */
  readonly isKept?: false;
  /** Never set: carries the types. */
  readonly types?: { readonly data: Data; readonly variables: Vars };
}

/** The operation's name is read from its text; white space is dropped, since the text travels in the address. */
export function defineQuery<Data, Vars>(source: string): Query<Data, Vars> {
  const name = /^\s*query\s+(\w+)/.exec(source)?.[1];
  if (name === undefined) throw new Error(`a query needs a name: ${source.slice(0, 60)}`);
  return { name, text: source.replace(/\s+/g, ' ').trim() };
}
