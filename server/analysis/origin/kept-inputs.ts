/**
 * What a stage's statements come to, kept while the store keeps those very statements: questions about another
 * economy of the same material and year begin from the same output and pairs.
 */
import type { StatementRow } from '../../../schema/store.ts';
import type { Slices } from '../analysis.ts';
import type { Refusal, StagePlan } from './plan.ts';
import type { StageInput } from './stage-input.ts';

type Input = StageInput | Refusal;

interface Joined {
  readonly slices: Slices;
  readonly rows: readonly StatementRow[];
}

/** By their first slice: of one that the store has let go of nothing is kept. */
const joined = new WeakMap<Slices[number], Joined[]>();

/** Lists that begin with the same slice: one stage, both, with and without what stands beside them. */
const mostJoined = 4;

/** The statements of all slices; the same list for the same slices. */
export function rowsOfSlices(slices: Slices): readonly StatementRow[] {
  const [first] = slices;
  if (first === undefined) return [];
  const held = joined.get(first) ?? [];
  const known = held.find(
    (one) => one.slices.length === slices.length && one.slices.every((slice, at) => slice === slices[at]),
  );
  if (known !== undefined) return known.rows;
  const rows = slices.flat();
  joined.set(first, [{ slices: [...slices], rows }, ...held].slice(0, mostJoined));
  return rows;
}

const inputs = new WeakMap<readonly StatementRow[], Map<string, Input>>();

/** Inputs of one list of statements that are kept; two stages asked in a few ways. */
const mostKept = 8;

/** Everything that a plan says, and whether masses are filled in; tables and series by what tells them apart. */
function keyOf(plan: StagePlan, isFilling: boolean): string {
  return JSON.stringify([plan, isFilling], (name, value: unknown) => (name === 'years' ? undefined : value));
}

/** What `make` gives for a plan over a list of statements, made once for the same list. */
export function keptInput(
  rows: readonly StatementRow[],
  plan: StagePlan,
  isFilling: boolean,
  make: () => Input,
): Input {
  const held = inputs.get(rows) ?? new Map<string, Input>();
  inputs.set(rows, held);
  const key = keyOf(plan, isFilling);
  const known = held.get(key);
  if (known !== undefined) return known;
  if (held.size >= mostKept) held.clear();
  const made = make();
  held.set(key, made);
  return made;
}
