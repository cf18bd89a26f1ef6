/** The schema as a whole: its committed text, what every field and type owes to its reader. */
import { type GraphQLEnumType, GraphQLInterfaceType, GraphQLObjectType, isIntrospectionType } from 'graphql';
import { expect, test } from 'vitest';
import { entityKinds } from '../../schema/entity.ts';
import { stages } from '../../schema/stage.ts';
import { missingReasons, reads, statuses } from '../../schema/status.ts';
import { printedSchema, schema } from './schema.ts';

// After a change that is meant: npx vitest run server/graphql/schema.test.ts -u
test('schema/filon.graphql is the schema, sorted', async () => {
  await expect(printedSchema()).toMatchFileSnapshot('../../schema/filon.graphql');
});

const outputTypes = Object.values(schema.getTypeMap()).filter(
  (type): type is GraphQLObjectType | GraphQLInterfaceType =>
    !isIntrospectionType(type) && (type instanceof GraphQLObjectType || type instanceof GraphQLInterfaceType),
);

test('every type, field and argument says what it is', () => {
  const silent = outputTypes.flatMap((type) => [
    ...(type.description ? [] : [type.name]),
    ...Object.values(type.getFields()).flatMap((field) => [
      ...(field.description ? [] : [`${type.name}.${field.name}`]),
      ...field.args.filter(({ description }) => !description).map(({ name }) => `${field.name}(${name}:)`),
    ]),
  ]);
  expect(silent).toEqual([]);
});

test('the fields of the contract are there, and each takes a language', () => {
  const fields = schema.getQueryType()?.getFields() ?? {};
  expect(Object.keys(fields).sort()).toEqual([
    'anomalies',
    'burden',
    'changes',
    'checkText',
    'claim',
    'claims',
    'concentration',
    'concentrationOverview',
    'coverage',
    'disagreements',
    'economyFigures',
    'entities',
    'entity',
    'exposure',
    'flows',
    'harmAttribution',
    'harms',
    'hubs',
    'infrastructure',
    'ledger',
    'lifeCycle',
    'lifeCycleOverview',
    'locks',
    'messages',
    'neighbourhood',
    'origin',
    'originBounds',
    'originOverview',
    'ownership',
    'path',
    'power',
    'release',
    'routes',
    'scenario',
    'schemes',
    'search',
    'series',
    'siteMap',
    'sources',
    'statement',
    'statements',
    'trace',
    'valueCapture',
  ]);
  for (const field of Object.values(fields)) {
    expect(field.args.find(({ name }) => name === 'lang')?.type.toString(), field.name).toBe('Language');
  }
});

test('enumerations are the registries in upper case', () => {
  const pairs = [
    ['Stage', stages.ids],
    ['Status', statuses.ids],
    ['Missing', missingReasons.ids],
    ['Read', reads.ids],
    ['EntityKind', entityKinds.ids],
  ] as const;
  for (const [name, ids] of pairs) {
    const type = schema.getType(name) as GraphQLEnumType;
    const values = type.getValues().map(({ name: upper, value }) => [value, upper]);
    expect(values.sort()).toEqual(ids.map((id) => [id, id.toUpperCase().replaceAll('-', '_')]).sort());
  }
});

test('trace and ledger are answers, and a figure leads to its statements', () => {
  for (const name of ['Trace', 'Ledger']) {
    const type = schema.getType(name) as GraphQLObjectType;
    expect(type.getInterfaces().map((item) => item.name)).toContain('Answer');
  }
  const figure = schema.getType('Figure') as GraphQLObjectType;
  expect(figure.getFields().evidence?.type.toString()).toBe('StatementConnection!');
  expect(figure.getFields().quantity?.type.toString()).toBe('Quantity!');
});
