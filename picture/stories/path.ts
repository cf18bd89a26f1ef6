/**
 * Where a number stands in an answer, in words: `holders[entity.id=economy:COD].share`. The same words choose what is
 * asked of the API and what is read from what comes back.
 */

interface Condition {
  readonly key: readonly string[];
  readonly value: string;
}

interface Step {
  readonly name: string;
  /** Of a list: the one of which all of these hold, or the first or last of them. */
  readonly which: readonly Condition[] | 'first' | 'last' | null;
}

/** `subject.id=org:google&year=2023` */
const conditionsOf = (written: string): readonly Condition[] =>
  written.split('&').map((one) => {
    const [key = '', value = ''] = one.split('=');
    return { key: key.split('.'), value };
  });

/** @throws Error for what is no path */
export function stepsOf(path: string): readonly Step[] {
  const steps = [...path.matchAll(/(\w+)(?:\[([^\]]+)\])?(?:\.(?!$)|$)/g)];
  if (path === '' || steps.map(([whole]) => whole).join('') !== path) {
    throw new Error(`"${path}" is no path; expected one such as holders[entity.id=economy:COD].share`);
  }
  return steps.map(([, name = '', which]) => {
    if (which === undefined) return { name, which: null };
    if (which === 'first' || which === 'last') return { name, which };
    if (!/^[\w.]+=[^=&]+(&[\w.]+=[^=&]+)*$/.test(which))
      throw new Error(`"${path}": expected [first], [last] or [id=…], not [${which}]`);
    return { name, which: conditionsOf(which) };
  });
}

type Held = Readonly<Record<string, unknown>>;
const within = (part: unknown, name: string): unknown =>
  typeof part === 'object' && part !== null && Object.hasOwn(part, name) ? (part as Held)[name] : undefined;

/** What lies there; undefined where there is nothing, which is not zero. */
export function pick(answer: unknown, path: string): unknown {
  return stepsOf(path).reduce<unknown>((part, { name, which }) => {
    const held = within(part, name);
    if (which === null) return held;
    if (!Array.isArray(held)) return undefined;
    if (which === 'first') return held[0];
    if (which === 'last') return held.at(-1);
    return held.find((one) =>
      which.every(({ key, value }) => String(key.reduce(within, one as unknown)) === value),
    );
  }, answer);
}

interface Tree {
  readonly [name: string]: Tree | string;
}

function merged(tree: Tree, names: readonly string[], leaf: string): Tree {
  const [name = '', ...rest] = names;
  if (rest.length === 0) return { ...tree, [name]: leaf };
  const below = tree[name];
  return { ...tree, [name]: merged(typeof below === 'object' ? below : {}, rest, leaf) };
}

const written = (tree: Tree): string =>
  Object.entries(tree)
    .map(([name, below]) => {
      const inner = typeof below === 'string' ? below : written(below);
      return inner === '' ? name : `${name} { ${inner} }`;
    })
    .join(' ');

/**
 * What a question has to select so that all paths can be read.
 * @param leaves by path: what is selected of the thing there; empty for a plain value
 */
export function selectionOf(leaves: ReadonlyMap<string, string>): string {
  let tree: Tree = {};
  for (const [path, leaf] of leaves) {
    const steps = stepsOf(path);
    const names = steps.map(({ name }) => name);
    steps.forEach(({ which }, place) => {
      if (which === null || typeof which === 'string') return;
      for (const { key } of which) tree = merged(tree, [...names.slice(0, place + 1), ...key], '');
    });
    tree = merged(tree, names, leaf);
  }
  return written(tree);
}
