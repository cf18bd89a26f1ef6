/** `filon doctor`: what is installed, what is missing, how to mend it. */
import type { Check, Finding, Places } from './check.ts';
import { browser, disk, git, memory, node, python } from './machine.ts';
import { datasets, graph, packages, viewer } from './project.ts';

/** Every check, in the order in which things are needed. */
export const checks: readonly Check[] = [
  node,
  packages,
  memory,
  disk,
  datasets,
  graph,
  viewer,
  browser,
  python,
  git,
];

export type Result = Pick<Check, 'name' | 'neededFor'> & Finding;

/** Runs the checks; one that fails itself is a finding too. */
export async function examine(places: Places, list: readonly Check[] = checks): Promise<readonly Result[]> {
  return Promise.all(
    list.map(async ({ name, neededFor, ...check }) => {
      try {
        return { name, neededFor, ...(await check.run(places)) };
      } catch (error) {
        const found = error instanceof Error ? error.message : String(error);
        return { name, neededFor, state: 'wrong' as const, found, mend: '' };
      }
    }),
  );
}

const marks = { ok: '✓', wrong: '✗', absent: '–' } as const;

/** A line a check, and below it what to do where something is to be done. */
export function reportText(results: readonly Result[]): string {
  return results
    .map(({ name, neededFor, state, found, mend }) =>
      [
        `${marks[state]} ${name}: ${found}`,
        ...(state === 'ok' ? [] : [`    needed for ${neededFor}`]),
        ...(mend === '' ? [] : [`    ${mend}`]),
      ].join('\n'),
    )
    .join('\n');
}
