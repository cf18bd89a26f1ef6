import { expect, test } from 'vitest';
import { encodingOf, languageOf, mediaTypeOf } from './negotiate.ts';

test.each([
  [undefined, 'en'],
  ['', 'en'],
  ['*', 'en'],
  ['fr', 'fr'],
  ['FR-ca', 'fr'],
  ['es-419,fr;q=0.9', 'es'],
  ['de,fr;q=0.2,es;q=0.4', 'es'],
  ['en;q=0,es;q=0.1', 'es'],
  ['de', 'en'],
  ['fr;q=banana', 'en'],
  [';;;,,', 'en'],
])('Accept-Language %j is %s', (header, language) => {
  expect(languageOf(header === undefined ? {} : { 'accept-language': header })).toBe(language);
});

test.each([
  [undefined, 'a/json'],
  ['*/*', 'a/json'],
  ['text/html,application/xhtml+xml,*/*;q=0.8', 'text/html'],
  ['text/html;q=0.1, a/json', 'a/json'],
  ['image/png', undefined],
])('Accept %j is %s', (header, type) => {
  expect(mediaTypeOf(header === undefined ? {} : { accept: header }, ['a/json', 'text/html'])).toBe(type);
});

test.each([
  [undefined, undefined],
  ['', undefined],
  ['gzip', 'gzip'],
  ['gzip, br', 'br'],
  ['gzip, br;q=0', 'gzip'],
  ['gzip, deflate, br, zstd', 'br'],
  ['zstd', undefined],
  ['identity, gzip;q=0.5', undefined],
])('Accept-Encoding %j is %s', (header, encoding) => {
  expect(encodingOf(header === undefined ? {} : { 'accept-encoding': header })).toBe(encoding);
});
