/** What is asked about an older release is understood by the API. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSchema, parse, validate } from 'graphql';
import { expect, it } from 'vitest';
import { changedQuery, changesQuestion, keptQuery } from './what-changed.ts';

const schema = buildSchema(readFileSync(join(import.meta.dirname, '../../schema/filon.graphql'), 'utf8'));

it.each([keptQuery.text, changedQuery.text, changesQuestion])('%s', (text) => {
  expect(validate(schema, parse(text))).toEqual([]);
});
