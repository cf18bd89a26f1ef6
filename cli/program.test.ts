/** Which commands are loaded for a word, and that none is forgotten. */
import { Command } from 'commander';
import { expect, test } from 'vitest';
import { commandGroups } from './program.ts';
import { queryCommands } from './query/document.ts';

test.each(commandGroups.map(({ names, register }) => ({ names, register })))(
  '$names are what their module adds',
  async ({ names, register }) => {
    const program = new Command('filon');
    await register(program);
    expect(program.commands.map((command) => command.name())).toEqual(names);
  },
);

test('no question has the name of another command', () => {
  const others = new Set(commandGroups.flatMap(({ names }) => names));
  expect(queryCommands().filter(({ name }) => others.has(name))).toEqual([]);
});
