/**
 * Every figure of an answer as a row, for pages that lay out no table of their own: where it stands in the answer,
 * what it is of, its value with bounds, unit, status, why there is none, and the statements that it rests on.
 */
import { isObject, isQuantity, type Json } from './json.ts';
import { type FigureLike, figureCell } from './stands-on.ts';
import { type LaidCell, type TakenTable, tableOf } from './table.ts';

const columns = [
  'path',
  'of_ids',
  'of',
  'what',
  'stage',
  'period',
  'kind',
  'side',
  'value',
  'low',
  'high',
  'unit',
  'basis',
  'status',
  'missing',
  'release',
] as const;

const textIn = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined);

/** An enumeration of the API as the id that it stands for: `END_OF_LIFE` is `end-of-life`. */
const idOf = (value: unknown): string => (textIn(value) ?? '').toLowerCase().replaceAll('_', '-');

/** What a row is of, gathered on the way down to it. */
interface Around {
  readonly ids: readonly string[];
  readonly names: readonly string[];
  readonly said: Readonly<Partial<Record<'stage' | 'period' | 'kind' | 'side', string | number>>>;
}

const nameOf = (value: Json): string | undefined =>
  textIn(value.name) ?? textIn(value.label) ?? textIn(value.shortTitle);

function named(value: Json): readonly (readonly [string, string])[] {
  const own = [value, ...Object.values(value)].filter(isObject).filter((inner) => !isQuantity(inner));
  return own.flatMap((inner) => {
    const id = textIn(inner.id);
    const name = nameOf(inner);
    return id === undefined && name === undefined ? [] : [[id ?? '', name ?? id ?? ''] as const];
  });
}

function around(value: Json, before: Around): Around {
  const own = named(value).filter(([id, name]) => !before.ids.includes(id) || !before.names.includes(name));
  const period = isObject(value.period) ? textIn(value.period.text) : (value.period ?? value.year);
  return {
    ids: [...before.ids, ...own.map(([id]) => id).filter((id) => id !== '')],
    names: [...before.names, ...own.map(([, name]) => name)],
    said: {
      ...before.said,
      ...(typeof period === 'string' || typeof period === 'number' ? { period } : {}),
      ...(typeof value.stage === 'string' ? { stage: idOf(value.stage) } : {}),
      ...(typeof value.kind === 'string' ? { kind: idOf(value.kind) } : {}),
      ...(typeof value.side === 'string' ? { side: idOf(value.side) } : {}),
    },
  };
}

function rowOf(
  quantity: Json & { readonly unit: Json },
  path: readonly string[],
  about: Around,
  figure: FigureLike | undefined,
): Readonly<Record<string, LaidCell>> {
  // `capacity.quantity` is what the figure is called, `capacity`.
  const steps = path.at(-1) === 'quantity' ? path.slice(0, -1) : path;
  const number = (name: string): number | null => {
    const value = quantity[name];
    return typeof value === 'number' ? value : null;
  };
  return {
    path: steps.join('.'),
    of_ids: about.ids.join(' '),
    of: about.names.join('; '),
    what: steps.findLast((step) => !/^\d+$/.test(step)) ?? '',
    ...about.said,
    value: figure === undefined ? number('value') : figureCell(figure),
    low: number('low'),
    high: number('high'),
    unit: textIn(quantity.unit.id) ?? textIn(quantity.unit.symbol) ?? '',
    basis: textIn(quantity.unit.basis) ?? '',
    status: idOf(quantity.status),
    missing: idOf(quantity.missing),
  };
}

function* figuresIn(
  value: unknown,
  path: readonly string[],
  about: Around,
  figure?: FigureLike,
): Generator<Readonly<Record<string, LaidCell>>> {
  if (Array.isArray(value)) {
    for (const [place, item] of value.entries()) yield* figuresIn(item, [...path, String(place)], about);
  } else if (isQuantity(value)) {
    yield rowOf(value, path, about, figure);
  } else if (isObject(value)) {
    const here = around(value, about);
    const { standsOn, ...own } = value;
    const sourced = standsOn === undefined ? undefined : (value as unknown as FigureLike);
    for (const [key, inner] of Object.entries(own)) yield* figuresIn(inner, [...path, key], here, sourced);
  }
}

/** @param data what the API answered, under the names of the questions */
export function figuresTable(data: unknown): TakenTable {
  const { release, ...answers } = isObject(data) ? data : {};
  const id = isObject(release) ? (textIn(release.id) ?? '') : '';
  const nothing: Around = { ids: [], names: [], said: {} };
  const records = Object.entries(answers).flatMap(([name, answer]) => [
    ...figuresIn(answer, [name], nothing),
  ]);
  return tableOf(
    columns,
    records.map((record) => ({ ...record, release: id })),
  );
}
