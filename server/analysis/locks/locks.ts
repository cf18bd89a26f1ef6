/** Instruments: what they apply to, who is bound, who met on them, whom they list. The rules are in docs/methods/locks.md. */
import { z } from 'zod';
import { byCodeUnit } from '../../../schema/canonical.ts';
import type { Label } from '../../../schema/label.ts';
import { defaultScheme, SchemeIdSchema } from '../../../schema/scheme.ts';
import type { StatementRow } from '../../../schema/store.ts';
import { analysis } from '../analysis.ts';
import type { CoverageShares, Figure } from '../answer.ts';
import { parametersOf } from '../asked.ts';
import type { GraphContext } from '../context/context.ts';
import { listYearCaveat } from '../context/list-year.ts';
import { knownId } from '../context/nearest.ts';
import { derivedFigure, figureOfRow, rowsOf, shareFigure } from '../figure.ts';
import { fill, inEach, listed } from '../label.ts';
import type { Lock, LockSummary, LocksAnswer } from './answer.ts';
import { meetingYearsOf, organisationsOf, sumOfCounts } from './meetings.ts';
import { concernedOf, listKindOf, listYearOf, membersOf, sidesOf } from './members.ts';
import { ewaste, familyOf, type LockRows, lockFilters, lockRows, wholes } from './plan.ts';
import { natureOf, ruleOf } from './rules.ts';
import { caveats, coverageOfEconomies, coverageOfInstruments, findingOf } from './words.ts';

const parameters = z.strictObject({
  of: z
    .string()
    .min(1)
    .max(200)
    .nullable()
    .default(null)
    .describe('Id of an instrument; every one, counted, when null.'),
  scheme: SchemeIdSchema.default(defaultScheme).describe('The scheme that tells the sides.'),
});
type LocksParameters = z.output<typeof parameters>;

export const locks = analysis({
  id: 'locks',
  label: { en: 'Locks', fr: 'Verrous', es: 'Cerrojos' },
  sentence: {
    en: 'Laws, treaties and standards: what sources say they apply to, who is bound, whom records of meetings on them name and whom they list.',
    fr: 'Lois, traités et normes\u202f: à quoi les sources disent qu’ils s’appliquent, qui est lié, qui les fiches de réunions nomment et qui ils listent.',
    es: 'Leyes, tratados y normas: a qué dicen las fuentes que se aplican, a quién obligan, a quién nombran los registros de reuniones y a quién enumeran.',
  },
  method: 'locks',
  parameters,
  gather(context, { values }) {
    return lockFilters(instrumentOf(context, values));
  },
  compute(context, asked, slices): LocksAnswer {
    const { values } = asked;
    const of = instrumentOf(context, values);
    const rows = lockRows(slices);
    const lock = of === null ? null : lockOf(context, of, rows, values);
    const instruments = of === null ? summariesOf(context, rows) : [];
    return {
      method: 'locks',
      parameters: parametersOf(asked),
      assumptions: [],
      choices: [],
      coverage: lock === null ? coverageOfAll(instruments) : coverageOfOne(lock),
      caveats: lock === null ? caveatsOfAll(instruments) : caveatsOfOne(context, lock, values),
      evidence:
        lock === null
          ? rowsOf(...Object.values(rows).map((own: readonly StatementRow[]) => own.map(({ row }) => row)))
          : evidenceOfLock(lock, rows),
      of,
      scheme: values.scheme,
      instruments,
      lock,
    };
  },
});

function instrumentOf(context: GraphContext, { of }: LocksParameters): string | null {
  return of === null ? null : knownId(context, of, ['instrument']);
}

/** Null where there is nothing to count: unknown, not none. */
function countOf(rows: readonly StatementRow[]): Figure | null {
  if (rows.length === 0) return null;
  const things = new Set(rows.map(({ subject, object }) => `${subject} ${object}`));
  return derivedFigure({ value: things.size }, 'count', rowsOf(rows.map(({ row }) => row)));
}

/** Rows of one instrument. */
function ownRows(rows: LockRows, of: string): LockRows {
  const bySubject = (list: readonly StatementRow[]) => list.filter(({ subject }) => subject === of);
  const byObject = (list: readonly StatementRow[]) => list.filter(({ object }) => object === of);
  return {
    parties: byObject(rows.parties),
    signed: byObject(rows.signed),
    notParties: byObject(rows.notParties),
    rules: bySubject(rows.rules),
    listed: bySubject(rows.listed),
    lobbying: byObject(rows.lobbying),
    meetings: bySubject(rows.meetings),
    counted: bySubject(rows.counted),
    own: bySubject(rows.own),
    ewaste: rows.ewaste,
  };
}

function summaryOf(of: string, rows: LockRows): LockSummary {
  const { parties, signed, notParties } = rows;
  const met = new Set(rows.lobbying.map(({ subject }) => subject));
  const list = [...parties, ...signed, ...notParties];
  return {
    instrument: of,
    nature: natureOf(rows.rules),
    listKind: listKindOf(list),
    listSources: [...new Set(list.map(({ source }) => source))].sort(byCodeUnit),
    parties: countOf(parties),
    signed: countOf(signed),
    notParties: countOf(notParties),
    listYear: listYearOf(list),
    things: countOf(rows.rules),
    meetings: sumOfCounts(rows.meetings),
    organisations:
      met.size === 0
        ? null
        : derivedFigure({ value: met.size }, 'count', rowsOf(rows.lobbying.map(({ row }) => row))),
    sanctioned: countOf(rows.listed),
  };
}

const size = (figure: Figure | null): number => figure?.quantity.value ?? -1;

/** Those with parties first, then with meetings, then by how much they apply to. */
function summariesOf(context: GraphContext, rows: LockRows): readonly LockSummary[] {
  return [...context.entities.keys()]
    .filter((id) => id.startsWith('instrument:'))
    .map((id) => summaryOf(id, ownRows(rows, id)))
    .sort(
      (a, b) =>
        size(b.parties) - size(a.parties) ||
        size(b.meetings) - size(a.meetings) ||
        size(b.things) - size(a.things) ||
        byCodeUnit(a.instrument, b.instrument),
    );
}

function lockOf(context: GraphContext, of: string, rows: LockRows, { scheme }: LocksParameters): Lock {
  const own = ownRows(rows, of);
  const summary = summaryOf(of, own);
  const members = membersOf(context, own, scheme);
  const listRows = rowsOf([...own.parties, ...own.signed, ...own.notParties].map(({ row }) => row));
  const rules = rows.rules.map(ruleOf);
  const meetingsCounted = sumOfCounts(own.counted);
  const { meetings } = summary;
  return {
    ...summary,
    finding: findingOf(members, { ...summary, listed: listNames(context, summary) }),
    whole: wholes.get(of) ?? null,
    parts: familyOf(of)
      .slice(1)
      .filter((part) => context.entities.has(part)),
    rules: rules.toSorted(
      (a, b) =>
        Number(b.instrument === of) - Number(a.instrument === of) ||
        byCodeUnit(a.instrument, b.instrument) ||
        byCodeUnit(a.thing, b.thing),
    ),
    members,
    sides: sidesOf(members, listRows),
    concerned:
      summary.listKind === 'parties' && rules.some(({ thing }) => thing === ewaste.thing)
        ? concernedOf(members, rows.ewaste)
        : null,
    meetingsCounted,
    meetingsShare:
      meetings === null || meetingsCounted === null
        ? null
        : shareFigure(
            { value: size(meetingsCounted) / size(meetings) },
            rowsOf(meetings.evidence, meetingsCounted.evidence),
          ),
    met: organisationsOf(own.lobbying),
    meetingYears: meetingYearsOf(own.meetings, own.counted),
    listed: own.listed
      .map((row) => ({
        organisation: row.object ?? '',
        period: row.period,
        source: row.source,
        statement: derivedFigure({ value: 1 }, 'count', [row.row]),
      }))
      .sort((a, b) => byCodeUnit(a.organisation, b.organisation)),
    figures: own.own.flatMap((row) => {
      const amount = figureOfRow(row);
      return amount === null || row.object === null
        ? []
        : [{ indicator: row.object, product: row.product, period: row.period, source: row.source, amount }];
    }),
  };
}

/** Who tells who is bound, in words. */
function listNames(context: GraphContext, { listSources }: Pick<LockSummary, 'listSources'>): Label {
  return listed(listSources.map((id) => context.sources.get(id)?.shortTitle ?? inEach(() => id)));
}

function coverageOfAll(instruments: readonly LockSummary[]): CoverageShares {
  const withList = instruments.filter(({ listKind }) => listKind === 'parties').length;
  const known = instruments.length === 0 ? 0 : withList / instruments.length;
  return { known, assumed: 0, unknown: 1 - known, of: coverageOfInstruments };
}

function coverageOfOne({ members }: Lock): CoverageShares {
  const stated = members.filter(({ statement }) => statement !== null).length;
  const known = members.length === 0 ? 0 : stated / members.length;
  return { known, assumed: 0, unknown: 1 - known, of: coverageOfEconomies };
}

function caveatsOfAll(instruments: readonly LockSummary[]) {
  return [
    ...(instruments.some(({ signed }) => signed !== null) ? [caveats.signed] : []),
    ...(instruments.some(({ listKind }) => listKind === 'assessed') ? [caveats.assessed] : []),
    ...(instruments.some(({ meetings }) => meetings !== null) ? [caveats.meetings] : []),
    ...(instruments.some(({ sanctioned }) => sanctioned !== null) ? [caveats.listed] : []),
  ];
}

function caveatsOfOne(context: GraphContext, lock: Lock, { scheme }: LocksParameters) {
  const { listKind, listYear } = lock;
  return [
    ...(listYear === null
      ? [caveats.noList]
      : [
          ...(listKind === 'parties'
            ? [fill(caveats.asOf, { year: listYear }), caveats.signed, caveats.notListed]
            : [
                fill(caveats.answersOf, { source: listNames(context, lock), year: listYear }),
                caveats.assessed,
              ]),
          ...listYearCaveat(context, scheme, [listYear]),
        ]),
    ...(lock.rules.length === 0 ? [caveats.noRule] : []),
    ...(lock.concerned === null ? [] : [caveats.concerned]),
    ...(lock.meetings === null ? [] : [caveats.meetings]),
    ...(lock.listed.length === 0 ? [] : [caveats.listed]),
  ];
}

function evidenceOfLock(lock: Lock, rows: LockRows): readonly number[] {
  const { ewaste: _, ...own } = rows;
  return rowsOf(
    ...Object.values(own).map((list: readonly StatementRow[]) => list.map(({ row }) => row)),
    lock.concerned?.total.evidence ?? [],
  );
}
