/** The seven messages of a workshop on the digital, each beside what the graph shows, says otherwise and does not know. */
import { distance } from 'fastest-levenshtein';
import { z } from 'zod';
import { byCodeUnit } from '../../../schema/canonical.ts';
import { analysis, type Slices } from '../analysis.ts';
import { QuestionError } from '../answer.ts';
import { parametersOf } from '../asked.ts';
import { check, filterOf } from '../claims/claims.ts';
import type { GraphContext } from '../context/context.ts';
import { rowsOf } from '../figure.ts';
import { assumptions } from '../scenario/words.ts';
import {
  type Message,
  type MessageFigure,
  type MessageId,
  type MessagesAnswer,
  messageIds,
} from './answer.ts';
import type { MessageItem, Reading } from './item.ts';
import { items } from './items/index.ts';
import { type Settled, settingFilters, settledBy } from './settings.ts';
import { caveats, coverageOf, noHeadline, notInGraph } from './words.ts';

const parameters = z.strictObject({
  of: z
    .string()
    .min(1)
    .max(100)
    .nullable()
    .default(null)
    .describe(`Id of one message: ${messageIds.join(', ')}; all seven when null.`),
});

/** @throws QuestionError (UNKNOWN_ID) with the nearest messages */
function asked(of: string | null): readonly MessageItem[] {
  if (of === null) return items;
  const found = items.filter(({ id }) => id === of);
  if (found.length > 0) return found;
  const nearest = messageIds.toSorted((a, b) => distance(a, of) - distance(b, of) || byCodeUnit(a, b));
  throw new QuestionError(
    'UNKNOWN_ID',
    `of: "${of}" is not one; did you mean ${nearest[0]}? There are ${messageIds.join(', ')}`,
    nearest.slice(0, 3),
    of,
  );
}

const claimsOf = (context: GraphContext, item: MessageItem) =>
  item.claims.flatMap((id) => context.claims.get(id) ?? []);

const isMessage = (id: string | null): id is MessageId => messageIds.some((known) => known === id);

export const messages = analysis({
  id: 'messages',
  label: { en: 'Seven messages', fr: 'Sept messages', es: 'Siete mensajes' },
  sentence: {
    en: 'Seven messages of a workshop on the digital, each beside what the sources show, what they say otherwise, and what nobody in the graph knows.',
    fr: 'Sept messages d’un atelier sur le numérique, chacun à côté de ce que les sources montrent, de ce qu’elles disent d’autre, et de ce que le graphe ignore.',
    es: 'Siete mensajes de un taller sobre lo digital, cada uno junto a lo que las fuentes muestran, a lo que dicen de otro modo y a lo que el grafo no sabe.',
  },
  method: 'messages',
  parameters,
  gather: (context, { values }) =>
    asked(values.of).flatMap((item) => [
      ...Object.values(item.wanted),
      ...Object.values(item.settings ?? {}).flatMap((setting) => settingFilters(context, setting)),
      ...claimsOf(context, item).flatMap(({ links }) => links.map(filterOf)),
    ]),
  compute(context, question, slices): MessagesAnswer {
    let start = 0;
    const take = (count: number): Slices => {
      const own = slices.slice(start, start + count);
      start += count;
      return own;
    };
    const said = asked(question.values.of).map((item): Message => {
      const names = Object.keys(item.wanted);
      const own = take(names.length);
      const settings = new Map(
        Object.entries(item.settings ?? {}).map(([name, setting]) => [
          name,
          settledBy(context, setting, take(settingFilters(context, setting).length)),
        ]),
      );
      const settled = (name: string): Settled => settings.get(name) ?? (() => null);
      const claims = claimsOf(context, item).map((claim) => check(context, claim, take(claim.links.length)));
      const rows = (name: string): Slices[number] => own[names.indexOf(name)] ?? [];
      return { ...messageOf(item, { context, rows, settled }), claims };
    });
    const figures = said.flatMap(({ findings }) => findings.flatMap((finding) => finding.figures));
    const known = said.flatMap(({ findings }) => findings).length;
    const all = known + said.flatMap(({ unknown }) => unknown).length;
    const { of } = question.values;
    return {
      method: 'messages',
      parameters: parametersOf(question),
      assumptions: assumedIn(figures),
      choices: [],
      coverage: { known: known / all, assumed: 0, unknown: (all - known) / all, of: coverageOf },
      caveats,
      evidence: rowsOf(
        ...figures.map(({ figure }) => figure.evidence),
        said.flatMap(({ claims }) => claims.flatMap(({ comparisons }) => comparisons.map(({ row }) => row))),
      ),
      of: isMessage(of) ? of : null,
      messages: said,
    };
  },
});

/** What no source gives, of what is quoted of scenarios. */
function assumedIn(figures: readonly MessageFigure[]): MessagesAnswer['assumptions'] {
  const used = new Set(figures.flatMap(({ figure }) => figure.assumptions));
  return [...used].flatMap((id) => {
    const text = assumptions[id];
    return text === undefined ? [] : [{ id, text, share: null }];
  });
}

/** A finding without a figure is no finding: it stands with what is unknown. */
function messageOf(item: MessageItem, reading: Reading): Omit<Message, 'claims'> {
  const { headline, found, unknown } = item.body(reading);
  const findings = found.map((one) => ({ ...one, figures: one.figures.filter((figure) => figure !== null) }));
  return {
    id: item.id,
    number: messageIds.indexOf(item.id) + 1,
    label: item.label,
    headline: headline ?? noHeadline,
    findings: findings.filter(({ figures }) => figures.length > 0),
    unknown: [
      ...findings
        .filter(({ figures }) => figures.length === 0)
        .map(({ text }) => ({ what: text, reason: notInGraph })),
      ...unknown,
    ],
  };
}
