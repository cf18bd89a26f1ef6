/** Figures that do not fit together, each with its evidence, a score, and ordinary reasons. See docs/methods/anomalies.md. */
import { z } from 'zod';
import { type Asked, analysis } from '../analysis.ts';
import { type EditionUse, QuestionError } from '../answer.ts';
import { parametersOf } from '../asked.ts';
import type { GraphContext } from '../context/context.ts';
import { knownId } from '../context/nearest.ts';
import { rowsOf } from '../figure.ts';
import { type AnomaliesAnswer, type Anomaly, anomalyKindIds, type Searched } from './answer.ts';
import { pureMetal } from './beyond-supply.ts';
import { type Comparison, keepComparison, keptComparison, type Told } from './kept-comparisons.ts';
import type { AnomalyKind, Found, Plan } from './kind.ts';
import { anomalyKind, anomalyKinds } from './kinds.ts';
import { marginOfOthers } from './value-gap.ts';
import { answerCaveats, coverageOf, marginHolds, metalIsPure } from './words.ts';

const parameters = z.strictObject({
  kind: z.enum(anomalyKindIds).nullable().default(null).describe('Only of this kind.'),
  material: z.string().min(1).max(200).nullable().default(null).describe('Id of a material they are about.'),
  economy: z.string().min(1).max(200).nullable().default(null).describe('Id of an economy they are about.'),
  year: z
    .int()
    .min(1000)
    .max(2200)
    .nullable()
    .default(null)
    .describe('The year; of each kind the latest when not given.'),
});
type Parameters = z.output<typeof parameters>;

export const anomalies = analysis({
  id: 'anomalies',
  label: { en: 'Anomalies', fr: 'Anomalies', es: 'Anomalías' },
  sentence: {
    en: 'Figures that do not fit together, with their evidence and ordinary reasons.',
    fr: 'Des chiffres qui ne s’accordent pas, avec leurs preuves et des raisons ordinaires.',
    es: 'Cifras que no concuerdan, con sus pruebas y razones corrientes.',
  },
  method: 'anomalies',
  parameters,
  gather: (context, asked) =>
    searchesOf(context, asked).flatMap(({ plan, kept }) => (kept === undefined ? (plan.whole ?? []) : [])),
  compare: (context, asked) =>
    searchesOf(context, asked).flatMap(({ plan, kept }) => (kept === undefined ? plan.filters : [])),
  compute(context, asked, slices, { amounts }): AnomaliesAnswer {
    const { values } = asked;
    const economy = values.economy === null ? null : knownId(context, values.economy, ['economy']);
    const all: Anomaly[] = [];
    const searched: Searched[] = [];
    const told: (readonly Told[])[] = [];
    let at = 0;
    let atWhole = 0;
    for (const { kind, year, years, plan, key, kept } of searchesOf(context, asked)) {
      const { filters, whole = [], find } = plan;
      let found = kept?.found;
      if (found === undefined) {
        const own = amounts.slice(at, at + filters.length);
        const ownWhole = slices.slice(atWhole, atWhole + whole.length);
        at += filters.length;
        atWhole += whole.length;
        found = find(own, ownWhole);
        keepComparison(context, key, found, [...own, ...ownWhole]);
        told.push(...own, ...ownWhole);
      } else told.push(kept?.statements ?? []);
      const covered = found.covered ?? { year, years };
      if (covered.year === null) {
        if (values.kind !== null) throw notCovered(kind, values, covered.years);
        continue;
      }
      const own = found.anomalies.filter(
        ({ subject, object }) => economy === null || subject === economy || object === economy,
      );
      all.push(...own);
      searched.push({
        ...counts(found),
        kind: kind.id,
        year: covered.year,
        years: covered.years,
        found: own.length,
      });
    }
    if (searched.length === 0) throw nothingToCompare(context, values);
    return answerOf(context, asked, ranked(all), searched, told);
  },
});

const assumptionTexts = [
  [pureMetal, metalIsPure],
  [marginOfOthers, marginHolds],
] as const;

interface Search {
  readonly kind: AnomalyKind;
  /** Null where the latest is wanted and the statements have to be read to tell which that is. */
  readonly year: number | null;
  readonly years: readonly number[];
  readonly plan: Plan;
  /** Names the comparison among those of the graph. */
  readonly key: string;
  /** What it came to, where it was made lately: then nothing is read for it. */
  readonly kept: Comparison | undefined;
}

interface Planned {
  readonly context: GraphContext;
  readonly searches: readonly Search[];
}

/** What was planned for a question: what is kept must not change between what is read for it and what is computed. */
const planned = new WeakMap<AskedParameters, Planned>();

function searchesOf(context: GraphContext, asked: AskedParameters): readonly Search[] {
  const known = planned.get(asked);
  if (known?.context === context) return known.searches;
  const made = searches(context, asked.values);
  planned.set(asked, { context, searches: made });
  return made;
}

/**
 * The kinds that can answer; of the one that is asked for the reason why it cannot.
 * @throws QuestionError with what could be asked instead
 */
function searches(context: GraphContext, values: Parameters): readonly Search[] {
  const material = values.material === null ? null : knownId(context, values.material, ['material']);
  if (values.economy !== null) knownId(context, values.economy, ['economy']);
  const wanted = anomalyKinds.filter(({ id }) => values.kind === null || id === values.kind);
  const search = (kind: AnomalyKind, year: number | null, years: readonly number[], plan: Plan): Search => {
    const key = JSON.stringify([kind.id, material, year]);
    return { kind, year, years, plan, key, kept: keptComparison(context, key) };
  };
  const found = wanted.flatMap((kind): readonly Search[] => {
    if (values.economy !== null && !kind.isAboutEconomies) {
      if (values.kind === null) return [];
      throw new QuestionError(
        'NOT_ANSWERABLE',
        `${kind.id} is about organisations and sites; ask without an economy`,
        ['economy: none'],
      );
    }
    if (kind.years === null) {
      return [search(kind, values.year, [], kind.plan(context, { material }, values.year))];
    }
    const years = kind.years(context, { material });
    const year = values.year ?? years.at(-1);
    if (year !== undefined && years.includes(year)) {
      return [search(kind, year, years, kind.plan(context, { material }, year))];
    }
    if (values.kind === null) return [];
    throw notCovered(kind, values, years);
  });
  if (found.length === 0) throw nothingToCompare(context, values);
  return found;
}

function notCovered(
  kind: AnomalyKind,
  { year, material }: Parameters,
  years: readonly number[],
): QuestionError {
  const of = material === null ? '' : ` of ${material}`;
  if (years.length === 0 || year === null) {
    return new QuestionError(
      'NOT_ANSWERABLE',
      `nothing${of} can be compared for ${kind.id}; ask without a material, or for another kind`,
      anomalyKindIds.filter((id) => id !== kind.id),
    );
  }
  const nearest = [...years]
    .sort((a, b) => Math.abs(a - year) - Math.abs(b - year) || b - a)
    .slice(0, 3)
    .map(String);
  return new QuestionError(
    'YEAR_NOT_COVERED',
    `nothing${of} can be compared for ${kind.id} in ${year}; the nearest years: ${nearest.join(', ')}`,
    nearest,
    String(year),
  );
}

function nothingToCompare(context: GraphContext, values: Parameters): QuestionError {
  const material = values.material === null ? null : knownId(context, values.material, ['material']);
  const years = new Set(anomalyKinds.flatMap((kind) => kind.years?.(context, { material }) ?? []));
  const nearest = [...years]
    .sort((a, b) => b - a)
    .slice(0, 3)
    .map(String);
  const what = [values.material, values.year].filter((part) => part !== null).join(' in ');
  return new QuestionError(
    values.year === null || nearest.length === 0 ? 'NOT_ANSWERABLE' : 'YEAR_NOT_COVERED',
    `nothing can be compared${what === '' ? '' : ` for ${what}`}${nearest.length === 0 ? '' : `; the latest years: ${nearest.join(', ')}`}`,
    nearest,
  );
}

function counts({ compared, notComparable }: Found): Pick<Searched, 'compared' | 'notComparable'> {
  return { compared, notComparable };
}

/** Highest score first, then by id. */
function ranked(list: readonly Anomaly[]): readonly Anomaly[] {
  const scoreOf = ({ score }: Anomaly): number => score.quantity.value ?? 0;
  return [...list].sort((a, b) => scoreOf(b) - scoreOf(a) || (a.id < b.id ? -1 : 1));
}

function answerOf(
  context: GraphContext,
  asked: AskedParameters,
  list: readonly Anomaly[],
  searched: readonly Searched[],
  told: readonly (readonly Told[])[],
): AnomaliesAnswer {
  const question = { material: asked.values.material };
  const compared = searched.reduce((sum, one) => sum + one.compared, 0);
  const all = compared + searched.reduce((sum, one) => sum + one.notComparable, 0);
  const known = all === 0 ? 0 : compared / all;
  const evidence = rowsOf(
    list.flatMap((item) => item.evidence),
    [],
  );
  const assumed = new Set(list.flatMap(({ gap }) => gap?.assumptions ?? []));
  const caveats = searched.flatMap(({ kind, year }) => anomalyKind(kind).caveats(context, question, year));
  return {
    method: 'anomalies',
    parameters: parametersOf(asked, { year: yearsUsed(searched) }),
    assumptions: assumptionTexts.flatMap(([id, text]) =>
      assumed.has(id) ? [{ id, text, share: null }] : [],
    ),
    choices: [],
    coverage: { known, assumed: 0, unknown: 1 - known, of: coverageOf },
    caveats: [answerCaveats.question, ...caveats],
    evidence,
    uses: usesOf(evidence, told),
    anomalies: list,
    searched,
  };
}
type AskedParameters = Asked<Parameters>;

/** "2024", or of each kind its own. */
function yearsUsed(searched: readonly Searched[]): string {
  const years = new Set(searched.map(({ year }) => year));
  if (years.size === 1) return String([...years][0]);
  return searched.map(({ kind, year }) => `${kind} ${year}`).join(', ');
}

/** How many statements of which edition, from what is at hand: nothing is read again. */
function usesOf(evidence: readonly number[], told: readonly (readonly Told[])[]): readonly EditionUse[] {
  const wanted = new Set(evidence);
  const uses = new Map<string, EditionUse>();
  for (const list of told) {
    for (const { row, source, edition } of list) {
      // A statement that two kinds read counts once.
      if (!wanted.delete(row)) continue;
      const key = JSON.stringify([source, edition]);
      uses.set(key, { source, edition, statements: (uses.get(key)?.statements ?? 0) + 1 });
    }
  }
  return [...uses.keys()].sort().map((key) => uses.get(key) as EditionUse);
}
