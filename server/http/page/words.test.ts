import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { languages } from '../../../schema/label.ts';
import { leads } from './leads.ts';
import { replyWords } from './words.ts';

it.each(languages)('offers the reply in the words of the viewer, in %s', (language) => {
  const file = join(import.meta.dirname, '../../../viewer/locales', language, 'frame.json');
  const { reply } = JSON.parse(readFileSync(file, 'utf8')) as { reply: Record<string, string> };
  const { title, text, how } = replyWords;
  expect([title[language], text[language], how[language]]).toEqual([reply.title, reply.text, reply.how]);
});

it.each(languages)('says under the heading what the viewer says there, in %s', (language) => {
  for (const [page, lead] of Object.entries(leads)) {
    const file = join(import.meta.dirname, '../../../viewer/locales', language, `${page}.json`);
    const said = JSON.parse(readFileSync(file, 'utf8')) as { lead: string; start?: { lead: string } };
    // The network begins with its hubs; its other page has the name of a thing in its heading.
    expect(lead[language]).toBe(said.start?.lead ?? said.lead);
  }
});
