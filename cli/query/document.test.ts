/** Commands read off the schema: their words, options and values. */
import { parse, validate } from 'graphql';
import { describe, expect, test } from 'vitest';
import { schema } from '../../server/graphql/schema.ts';
import { UsageError } from '../exit.ts';
import { readableQueries } from '../print/readable.ts';
import { isSwitch, type QueryCommand, queryCommands, typedValue } from './document.ts';
import { typedFor, variablesOf } from './register.ts';

const commands = new Map(queryCommands().map((command) => [command.name, command]));
function command(name: string): QueryCommand {
  const found = commands.get(name);
  if (found === undefined) throw new Error(`no command ${name}`);
  return found;
}
const optionOf = (name: string, flag: string) => {
  const option = [...command(name).words, ...command(name).options].find((item) => item.flag === flag);
  if (option === undefined) throw new Error(`${name} has no option ${flag}`);
  return option;
};

test('there is a command for every query field, and each has a readable form', () => {
  const fields = Object.keys(schema.getQueryType()?.getFields() ?? {}).sort();
  expect([...commands.values()].map(({ field }) => field).sort()).toEqual(fields);
  expect(command('economy-figures').field).toBe('economyFigures');
  expect([...readableQueries].sort()).toEqual(fields);
});

test.each([...commands.keys()])('the query of %s is valid', (name) => {
  expect(validate(schema, parse(command(name).document))).toEqual([]);
});

test('required arguments are words in the order of the API, the others options', () => {
  expect(command('series').words.map(({ flag }) => flag)).toEqual(['subject', 'predicate']);
  expect(command('series').options.map(({ flag }) => flag)).toEqual([
    'object',
    'product',
    'measure',
    'from',
    'to',
    'precedence',
    'lang',
  ]);
  expect(command('trace').words.map(({ flag }) => flag)).toEqual(['start']);
});

test('the fields of an input object are options of their own', () => {
  expect(optionOf('statements', 'include-quarantined').path).toEqual(['filter', 'includeQuarantined']);
  expect(optionOf('trace', 'precedence').path).toEqual(['options', 'precedence']);
});

describe('values as typed', () => {
  test('levers may be given one by one, all at once, or both', () => {
    const levers = optionOf('scenario', 'levers');
    expect(levers.each).toBe('lever');
    expect(typedFor(levers, {})).toBeUndefined();
    expect(typedFor(levers, { levers: 'LIFETIME=2,REUSE=0.3' })).toBe('LIFETIME=2,REUSE=0.3');
    const both = typedFor(levers, {
      levers: 'LIFETIME=2',
      lever: ['REUSE=0.3', 'COMPOSITION=0.5:material:gold'],
    });
    expect(both).toBe('LIFETIME=2,REUSE=0.3,COMPOSITION=0.5:material:gold');
    expect(typedValue(levers, 'LIFETIME=2,composition=0.5:material:gold')).toEqual([
      { lever: 'LIFETIME', value: 2 },
      { lever: 'COMPOSITION', value: 0.5, material: 'material:gold' },
    ]);
    expect(() => typedValue(levers, 'LIFETIME')).toThrow(UsageError);
    // Other lists have no such flag.
    expect(optionOf('trace', 'materials').each).toBeUndefined();
  });
  test('a stage in lower case is the enumeration’s value', () => {
    expect(typedValue(optionOf('statements', 'stage'), 'end-of-life')).toBe('END_OF_LIFE');
  });
  test('a list is separated by commas', () => {
    expect(typedValue(optionOf('trace', 'materials'), 'material:cobalt, material:copper')).toEqual([
      'material:cobalt',
      'material:copper',
    ]);
  });
  test('numbers are numbers, and zero is one of them', () => {
    expect(typedValue(optionOf('trace', 'min-share'), '0')).toBe(0);
    expect(typedValue(optionOf('trace', 'year'), '2024')).toBe(2024);
  });
  test.each([
    ['trace', 'year', '2024.5'],
    ['trace', 'year', ''],
    ['trace', 'min-share', 'half'],
    ['trace', 'min-share', 'Infinity'],
    ['statements', 'stage', 'mining'],
    ['trace', 'direction', '__proto__'],
  ])('%s --%s %j is refused with what is expected', (name, flag, text) => {
    expect(() => typedValue(optionOf(name, flag), text)).toThrow(UsageError);
    expect(() => typedValue(optionOf(name, flag), text)).toThrow(/expected/);
  });
  test('only true-or-false options are switches', () => {
    expect(isSwitch(optionOf('ledger', 'china-apart'))).toBe(true);
    expect(isSwitch(optionOf('ledger', 'year'))).toBe(false);
  });
});

test('variables of an input object are gathered in it', () => {
  expect(
    variablesOf([
      { path: ['filter', 'subject'], value: 'economy:COD' },
      { path: ['filter', 'year'], value: 2024 },
      { path: ['first'], value: 5 },
    ]),
  ).toEqual({ filter: { subject: 'economy:COD', year: 2024 }, first: 5 });
});
