/** The parameters of a page, read from its address and written back into it. */
import { useCallback, useLayoutEffect, useMemo } from 'react';
import { useLocation, useSearchParams } from 'react-router';
import { type Parameter, type Parsed, parseParameter } from './parameter.ts';
import { PendingQuery } from './pending-query.ts';

type Parameters = Readonly<Record<string, Parameter<unknown>>>;
type ValueOf<One> = One extends Parameter<infer Value> ? Value : never;

export interface InvalidParameter {
  readonly name: string;
  readonly text: string;
  readonly parameter: Pick<Parameter<unknown>, 'expected' | 'choices'>;
}

export interface PageParameters<All> {
  /** The value of each parameter that is valid; undefined for those that are missing or invalid. */
  readonly values: { readonly [Name in keyof All]: ValueOf<All[Name]> | undefined };
  /** Those that say nothing understandable; the page must say so. */
  readonly invalid: readonly InvalidParameter[];
  /** Writes the given ones; undefined takes one away. A new entry in the history, unless `replace`. */
  set(
    changes: { readonly [Name in keyof All]?: ValueOf<All[Name]> | undefined },
    options?: { readonly replace?: boolean },
  ): void;
}

/** There is one address, and several parts of a page write it. */
const pending = new PendingQuery();

/** @param parameters a constant outside the component */
export function useParameters<const All extends Parameters>(parameters: All): PageParameters<All> {
  const [query, setQuery] = useSearchParams();
  const { key } = useLocation();
  // biome-ignore lint/correctness/useExhaustiveDependencies: each entry of the history has another key, with the same query too
  useLayoutEffect(() => pending.settle(), [key]);
  const parsed = useMemo(
    () =>
      Object.entries(parameters).map(([name, parameter]) => ({
        name,
        parameter,
        result: parseParameter(query, name, parameter) as Parsed<unknown>,
      })),
    [query, parameters],
  );
  const set = useCallback<PageParameters<All>['set']>(
    (changes, options) => {
      setQuery(
        (drawn) =>
          pending.changed(
            drawn,
            Object.entries(changes).map(([name, value]) => {
              const parameter = parameters[name];
              return [name, value === undefined ? undefined : parameter?.print(value)];
            }),
          ),
        { replace: options?.replace === true, preventScrollReset: true },
      );
    },
    [setQuery, parameters],
  );
  return useMemo(() => {
    const values = Object.fromEntries(
      parsed.map(({ name, result }) => [name, result.state === 'valid' ? result.value : undefined]),
    ) as PageParameters<All>['values'];
    const invalid = parsed.flatMap(({ name, parameter, result }) =>
      result.state === 'invalid' ? [{ name, text: result.text, parameter }] : [],
    );
    return { values, invalid, set };
  }, [parsed, set]);
}
