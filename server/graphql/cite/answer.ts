/** How to cite a computed answer, and which sources it stands on. */

import { type CitationStyle, cite } from '../../../picture/taken/citation.ts';
import { byCodeUnit } from '../../../schema/canonical.ts';
import type { Label, Language } from '../../../schema/label.ts';
import { methods } from '../../../schema/method.ts';
import type { Source } from '../../../schema/source.ts';
import type { AnswerCore } from '../../analysis/answer.ts';
import type { Asking } from '../asking.ts';
import { sourceOf } from '../parts/refs.ts';
import { saidParameter } from './parameter-words.ts';
import { digestOf } from './permalink.ts';

export interface SourceUse {
  readonly source: Source;
  readonly edition: string;
  readonly statements: number;
}

const uses = new WeakMap<AnswerCore, Promise<readonly SourceUse[]>>();

/** Sources and editions of an answer's evidence with how many statements of each, by source and edition. */
export function sourcesOf(context: Asking, answer: AnswerCore): Promise<readonly SourceUse[]> {
  const held = uses.get(answer);
  if (held !== undefined) return held;
  const found =
    answer.uses === undefined
      ? usesOfRows(context, answer.evidence)
      : Promise.resolve(
          [...answer.uses]
            .sort((a, b) => byCodeUnit(a.source, b.source) || byCodeUnit(a.edition, b.edition))
            .map((use) => ({ ...use, source: sourceOf(context, use.source) })),
        );
  uses.set(answer, found);
  found.catch(() => uses.delete(answer));
  return found;
}

/** Sources and editions of statements by their rows, with how many of each, by source and edition. */
export async function usesOfRows(context: Asking, rows: readonly number[]): Promise<readonly SourceUse[]> {
  const counts = new Map<string, { source: string; edition: string; statements: number }>();
  for (const { source, edition } of await context.memory.statements(rows)) {
    const key = JSON.stringify([source, edition]);
    const use = counts.get(key);
    if (use === undefined) counts.set(key, { source, edition, statements: 1 });
    else use.statements += 1;
  }
  return [...counts.keys()].sort().flatMap((key) => {
    const use = counts.get(key);
    return use === undefined ? [] : [{ ...use, source: sourceOf(context, use.source) }];
  });
}

const words: Readonly<Record<'method' | 'version' | 'release' | 'from', Label>> = {
  method: { en: 'method', fr: 'méthode', es: 'método' },
  version: { en: 'version', fr: 'version', es: 'versión' },
  release: { en: 'release', fr: 'édition', es: 'edición' },
  from: { en: 'From', fr: 'D’après', es: 'A partir de' },
};

/** @param page the permalink of the answer */
export async function answerCitation(
  context: Asking,
  answer: AnswerCore,
  {
    style,
    language,
    page,
  }: { readonly style: CitationStyle; readonly language: Language; readonly page: string },
): Promise<string> {
  const used = await sourcesOf(context, answer);
  const method = methods.get(answer.method);
  const asked = answer.parameters
    .filter(({ value }) => value !== '')
    .map((parameter) => saidParameter(parameter, language))
    .join(', ');
  const published = used
    .map(({ source, edition }) => source.editions.find(({ id }) => id === edition)?.published ?? '')
    .sort()
    .at(-1);
  const named = used.map(({ source, edition }) => {
    const title = source.editions.find(({ id }) => id === edition)?.title ?? source.title;
    return `${source.publisher}, ${title}`;
  });
  return cite(
    {
      key: `filon-${answer.method}-${digestOf(answer).slice(0, 8)}`,
      author: 'Filon',
      title: `${method.label[language]} (${asked})`,
      published: published === undefined || published === '' ? null : published,
      version: `${words.release[language]} ${context.graph.store.release.id.slice(0, 16)}`,
      details: [
        `${words.method[language]} ${answer.method}, ${words.version[language]} ${method.version}`,
        ...(named.length === 0 ? [] : [`${words.from[language]} ${named.join('; ')}`]),
      ],
      url: page,
    },
    style,
  );
}
