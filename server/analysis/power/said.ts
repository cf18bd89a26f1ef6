/** Filling in what every row says: by which sources, for which years. */
import type { Label, Language } from '../../../schema/label.ts';
import { reads } from '../../../schema/status.ts';
import type { GraphContext } from '../context/context.ts';
import { fill, inEach, listed } from '../label.ts';
import type { Gathered } from './section.ts';
import { since } from './words.ts';

type Span = Pick<Gathered, 'from' | 'to' | 'sources'>;

/** "2018", "2012–2022". */
export function yearsText({ from, to }: Pick<Span, 'from' | 'to'>): string {
  return from === to ? String(from) : `${from}–${to}`;
}

/** "since 1994, as of 2020". */
function sinceText({ from, to }: Pick<Span, 'from' | 'to'>): Label {
  return fill(from === to ? since.at : since.from, { from, to });
}

export function sourcesText(context: GraphContext, sources: readonly string[]): Label {
  return listed(
    sources.map((source) => context.sources.get(source)?.shortTitle ?? inEach(() => source)),
    2,
  );
}

/** A template with its `{source}` and `{years}`. */
export function said(
  context: GraphContext,
  template: Label,
  span: Span,
  more: Readonly<Record<string, Label | string | number>> = {},
): Label {
  return fill(template, {
    source: sourcesText(context, span.sources),
    years: yearsText(span),
    since: sinceText(span),
    ...more,
  });
}

/** How the documents of some sources were read, in words: "copy". */
export function readText(found: ReadonlySet<string>): Label {
  return inEach((language: Language) =>
    reads.all
      .filter(({ id }) => found.has(id))
      .map(({ label }) => label[language])
      .join(', '),
  );
}
