/**
 * Power around an organisation, an economy, a site or a material: who owns it, supplies it and binds it, and what two
 * have in common. The rules are in docs/methods/power.md. There are no harms in this answer.
 */
import type { Label } from '../../../schema/label.ts';
import { stages } from '../../../schema/stage.ts';
import { analysis } from '../analysis.ts';
import { type Assumption, QuestionError } from '../answer.ts';
import { parametersOf } from '../asked.ts';
import type { GraphContext } from '../context/context.ts';
import { knownId } from '../context/nearest.ts';
import { rowsOf } from '../figure.ts';
import { fill, inEach, labelInSentence, nameOf, percentText } from '../label.ts';
import { type PowerAnswer, type PowerRow, type PowerSection, powerSectionIds } from './answer.ts';
import { type PowerParameters, powerParameters } from './parameters.ts';
import { piecesOf, tellAll } from './plan.ts';
import { sourcesText } from './said.ts';
import { countFigure, type Piece, type Told, type WholeSection } from './section.ts';
import { sharedIn } from './shared.ts';
import { caveats, coverageOf, joints, measures, reasons, sentences, titles } from './words.ts';

const kinds = ['organisation', 'economy', 'site', 'material'] as const;

interface Planned {
  readonly of: string;
  readonly beside: string | null;
  readonly pieces: readonly Piece[];
  readonly besidePieces: readonly Piece[];
}

/** Plans of questions while they are answered: what to read is asked three times, and told once. */
const plans = new WeakMap<PowerParameters, Planned>();

function planOf(context: GraphContext, values: PowerParameters): Planned {
  const plan = plans.get(values) ?? planAnew(context, values);
  plans.set(values, plan);
  return plan;
}

/** @throws QuestionError for an unknown id, another kind, or the same thing twice */
function planAnew(context: GraphContext, values: PowerParameters): Planned {
  const of = knownId(context, values.of, kinds);
  const beside = values.with === null ? null : knownId(context, values.with, kinds);
  if (beside === of) {
    throw new QuestionError(
      'BAD_USER_INPUT',
      `with: "${of}" is the one asked about; expected another`,
      [],
      of,
    );
  }
  return {
    of,
    beside,
    pieces: piecesOf(context, of, values.depth),
    besidePieces: beside === null ? [] : piecesOf(context, beside, values.depth),
  };
}

const allPieces = ({ pieces, besidePieces }: Planned): readonly Piece[] => [...pieces, ...besidePieces];

/** Every section in the order in which they are read. */
function inOrder(told: readonly Told[]): readonly WholeSection[] {
  const found = told.flatMap(({ sections }) => sections);
  return powerSectionIds.flatMap((id) => found.filter((section) => section.id === id));
}

function cut({ id, rows, measure }: WholeSection, most: number): PowerSection {
  const isEmpty = rows.length === 0;
  return {
    id,
    total: isEmpty ? null : countFigure(rows.length, rows.evidence()),
    measure: measure ?? measures[id],
    reason: isEmpty ? reasons[id] : null,
    rows: rows.first(most),
  };
}

/** The largest of each stage: who, how much, by which source. */
function tapOf(context: GraphContext, rows: readonly PowerRow[]): Label {
  return inEach((language) =>
    rows
      .filter(({ stage }, place) => rows.findIndex((row) => row.stage === stage) === place)
      .map(({ entity, stage, figure, sources, yearTo, isLargestUnsure }) => {
        const share = figure?.quantity.value ?? figure?.quantity.low ?? null;
        return fill(isLargestUnsure === true ? joints.tapNamed : joints.tap, {
          stage: stage === null ? '' : labelInSentence(stages.get(stage).label),
          economy: nameOf(context, entity ?? ''),
          share: share === null ? '' : percentText(share, 2),
          source: sourcesText(context, sources),
          year: yearTo ?? '',
        })[language];
      })
      .join(language === 'fr' ? '\u202f; ' : '; '),
  );
}

function sentenceOf(context: GraphContext, of: string, sections: readonly PowerSection[]): Label {
  const name = of.startsWith('material:') ? labelInSentence(nameOf(context, of)) : nameOf(context, of);
  const chokes = sections.find(({ id }) => id === 'chokes')?.rows ?? [];
  if (of.startsWith('material:') && chokes.length > 0)
    return fill(sentences.tap, { list: tapOf(context, chokes) });
  const told = sections.filter(({ total, id }) => total !== null && id !== 'sides');
  if (told.length === 0) return fill(sentences.nothing, { name });
  return fill(sentences.told, {
    name,
    list: inEach((language) =>
      told
        .map(({ id, total }) => {
          const count = new Intl.NumberFormat(language).format(total?.quantity.value ?? 0);
          return `${labelInSentence(titles[id])[language]} (${count})`;
        })
        .join(', '),
    ),
  });
}

/** Each assumption once. */
function assumptionsIn(told: readonly Told[]): readonly Assumption[] {
  const all = told.flatMap(({ assumptions = [] }) => assumptions);
  return all.filter(({ id }, place) => all.findIndex((one) => one.id === id) === place);
}

export const power = analysis({
  id: 'power',
  label: { en: 'Power', fr: 'Pouvoir', es: 'Poder' },
  sentence: {
    en: 'Who owns, supplies and binds an organisation, economy, site or material, and what two of them have in common.',
    fr: 'Qui possède, fournit et lie une organisation, une économie, un site ou une matière, et ce que deux d’entre eux ont en commun.',
    es: 'Quién posee, abastece y obliga a una organización, una economía, un sitio o un material, y qué tienen en común dos de ellos.',
  },
  method: 'power',
  parameters: powerParameters,
  gather: (context, { values }) => allPieces(planOf(context, values)).flatMap(({ slices = [] }) => slices),
  compare: (context, { values }) => allPieces(planOf(context, values)).flatMap(({ amounts = [] }) => amounts),
  tally: (context, { values }) => allPieces(planOf(context, values)).flatMap(({ tallies = [] }) => tallies),
  compute(context, asked, slices, beside): PowerAnswer {
    const { depth, first } = asked.values;
    const plan = planOf(context, asked.values);
    const told = tellAll(allPieces(plan), slices, beside);
    const own = told.slice(0, plan.pieces.length);
    const whole = inOrder(own);
    const sections = whole.map((section) => cut(section, first));
    const shared =
      plan.beside === null
        ? []
        : sharedIn(context, [plan.of, plan.beside], [whole, inOrder(told.slice(plan.pieces.length))], first);
    const questions = sections.filter(({ id }) => id !== 'contradictions');
    const known = questions.filter(({ total }) => total !== null).length / questions.length;
    return {
      method: 'power',
      parameters: parametersOf(asked),
      assumptions: assumptionsIn(own),
      choices: [],
      coverage: { known, assumed: 0, unknown: 1 - known, of: coverageOf },
      caveats: [
        caveats.accusation,
        caveats.names,
        caveats.years,
        ...(sections.some(({ id }) => id === 'suppliers' || id === 'listed-by') ? [caveats.few] : []),
        ...(sections.some(({ id, total }) => id === 'instruments' && total !== null) ? [caveats.signed] : []),
      ],
      evidence: rowsOf(
        ...sections.flatMap(({ total, rows }) => [
          total?.evidence ?? [],
          ...rows.map(({ figure }) => figure?.evidence ?? []),
        ]),
        ...shared.map(({ counts }) => counts?.jaccard.evidence ?? []),
        [],
      ),
      of: plan.of,
      with: plan.beside,
      depth,
      sentence: sentenceOf(context, plan.of, sections),
      sections,
      shared,
    };
  },
});
