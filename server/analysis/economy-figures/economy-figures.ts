/**
 * One figure an economy: one publisher's world of one thing in one year, such as who mines cobalt in 2024. The
 * rules are in docs/methods/economy-figures.md.
 */
import { z } from 'zod';
import { defaultPrecedence } from '../../../schema/precedence.ts';
import { type PredicateId, PredicateIdSchema, predicateOf } from '../../../schema/predicate.ts';
import {
  defaultScheme,
  type SchemeId,
  SchemeIdSchema,
  type Side,
  schemes,
  sides,
} from '../../../schema/scheme.ts';
import type { StatementRow } from '../../../schema/store.ts';
import { type Dimension, dimensions } from '../../../schema/unit.ts';
import { analysis } from '../analysis.ts';
import { type AnswerCore, type ChoiceRange, type Figure, QuestionError } from '../answer.ts';
import { checkPrecedence, parametersOf } from '../asked.ts';
import { type ChoiceOption, choiceRange } from '../choice-range.ts';
import type { GraphContext } from '../context/context.ts';
import { coveredPredicates } from '../context/cover.ts';
import { knownId } from '../context/nearest.ts';
import { figureOfRow, rowsOf } from '../figure.ts';
import { type Choice, candidates, choose, filtersOf, wholeYears } from '../whole/choose.ts';
import {
  partShare,
  publishedFigure,
  quantityFigure,
  shareAmount,
  totalFigure,
  unallocatedFigures,
} from '../whole/share.ts';
import { type Part, type Whole, whole } from '../whole/whole.ts';
import { caveatsOf, coverageOf, southShare } from './words.ts';

export interface EconomyFigure {
  /** An economy, or a lump of the publisher. */
  readonly economy: string;
  readonly side: Side;
  /** Without a value where the publisher lists it and gives none; the missing reason says why. */
  readonly figure: Figure;
  /** Share of the whole; null without a value. */
  readonly share: Figure | null;
}

export interface SideFigure {
  readonly side: Side;
  readonly economies: number;
  readonly figure: Figure;
  readonly share: Figure;
}

export interface EconomyFiguresAnswer extends AnswerCore {
  readonly predicate: PredicateId;
  readonly object: string | null;
  readonly year: number;
  /** Years that can be asked for, ascending. */
  readonly years: readonly number[];
  readonly source: string;
  readonly edition: string;
  readonly scheme: SchemeId;
  /** Largest first, then by id; those without a value last. */
  readonly economies: readonly EconomyFigure[];
  /** What the publisher lumps together, largest first. */
  readonly lumps: readonly EconomyFigure[];
  /** What its world holds and its rows do not; null where nothing is left over. */
  readonly unallocated: { readonly figure: Figure; readonly share: Figure } | null;
  readonly bySide: readonly SideFigure[];
  /** What shares are of. */
  readonly total: Figure;
  /** The publisher's own world row. */
  readonly world: Figure | null;
}

const parameters = z.strictObject({
  predicate: PredicateIdSchema.describe('What is said of economies, such as extracts.'),
  object: z
    .string()
    .min(1)
    .max(200)
    .nullable()
    .default(null)
    .describe('Id of the object, such as material:cobalt.'),
  year: z.int().min(1000).max(2200).nullable().default(null).describe('The year; the latest when not given.'),
  scheme: SchemeIdSchema.default(defaultScheme).describe('The scheme that tells the sides.'),
  precedence: z
    .string()
    .min(1)
    .max(100)
    .default(defaultPrecedence)
    .describe('Rule that chooses among sources.'),
});
type Parameters = z.output<typeof parameters>;

export const economyFigures = analysis({
  id: 'economyFigures',
  label: { en: 'One figure an economy', fr: 'Un chiffre par économie', es: 'Una cifra por economía' },
  sentence: {
    en: 'What each economy has of one thing in one year, by one publisher, with its share.',
    fr: 'Ce que chaque économie a d’une chose, une année donnée, selon un éditeur, avec sa part.',
    es: 'Lo que cada economía tiene de una cosa en un año, según un editor, con su parte.',
  },
  method: 'economy-figures',
  parameters,
  gather: (context, { values }) => filtersOf([chosen(context, values).choice]),
  compute(context, asked, slices): EconomyFiguresAnswer {
    const { values } = asked;
    const { choice, object, years } = chosen(context, values);
    const world = whole(context, choice, slices.flat());
    if (world === undefined) throw nothingThere(context, values);
    const sideOf = (economy: string): Side => context.membership.side(economy, values.scheme, world.year);
    const economyOf = (part: Part): EconomyFigure => ({
      economy: part.entity,
      side: sideOf(part.entity),
      figure: quantityFigure(world, [part]),
      share: partShare(world, [part]),
    });
    return {
      method: 'economy-figures',
      parameters: parametersOf(asked, { year: String(world.year) }),
      assumptions: [],
      choices: overSchemes(context, world),
      coverage: coverageOf(world),
      caveats: caveatsOf(context, { world, choice, scheme: values.scheme }),
      evidence: rowsOf(
        world.evidence,
        world.withoutValue.map(({ row }) => row),
      ),
      predicate: values.predicate,
      object,
      year: world.year,
      years,
      source: choice.series.source,
      edition: choice.series.edition,
      scheme: values.scheme,
      economies: [...world.economies.map(economyOf), ...listedWithout(world, sideOf)],
      lumps: world.lumps.map(economyOf),
      unallocated: leftOver(world),
      bySide: bySide(world, sideOf),
      total: totalFigure(world),
      world: publishedFigure(world),
    };
  },
});

interface Chosen {
  readonly choice: Choice;
  readonly object: string | null;
  readonly years: readonly number[];
}

/** Dimensions whose amounts add up to a whole, in the order in which they are tried. */
const additive: readonly Dimension[] = dimensions.ids.filter((id) =>
  ['mass', 'money', 'count', 'volume', 'energy'].includes(id),
);

/** @throws QuestionError with what could be asked instead */
function chosen(context: GraphContext, values: Parameters): Chosen {
  checkPrecedence(context, values.precedence);
  const { predicate, year, precedence: rule } = values;
  if (!askable.includes(predicate)) {
    throw new QuestionError(
      'NOT_ANSWERABLE',
      `${predicate} gives no figure an economy of which a whole could be made; those that do: ${askable.join(', ')}`,
      askable,
      predicate,
    );
  }
  const object = values.object === null ? null : knownId(context, values.object);
  const question = { predicate, object, rule };
  for (const dimension of additive) {
    const years = [
      ...new Set(candidates(context, { ...question, year: null, dimension }).flatMap(wholeYears)),
    ].sort((a, b) => a - b);
    if (years.length === 0) continue;
    if (year !== null && !years.includes(year)) throw yearNotCovered(values, year, years);
    const choice = choose(context, { ...question, year, dimension });
    if (choice !== undefined) return { choice, object, years };
  }
  throw nothingThere(context, values);
}

/** Prices are said of materials, not of economies. */
const askable: readonly PredicateId[] = coveredPredicates.filter((id) =>
  predicateOf(id).domain.includes('economy'),
);

function yearNotCovered(
  { predicate, object }: Parameters,
  year: number,
  years: readonly number[],
): QuestionError {
  const nearest = [...years]
    .sort((a, b) => Math.abs(a - year) - Math.abs(b - year) || b - a)
    .slice(0, 3)
    .map(String);
  return new QuestionError(
    'YEAR_NOT_COVERED',
    `no world of "${predicate}${object === null ? '' : ` ${object}`}" in ${year}; the nearest years: ${nearest.join(', ')}`,
    nearest,
    String(year),
  );
}

function nothingThere(context: GraphContext, { predicate, object }: Parameters): QuestionError {
  const objects = context.cover.objectsOf(predicate);
  const nearest = objects.slice(0, 6);
  const said = object === null ? 'without an object' : `of ${object}`;
  const hint =
    objects.length === 0
      ? ''
      : `; it does of ${nearest.join(', ')}${objects.length > nearest.length ? ` and ${objects.length - nearest.length} more` : ''}`;
  return new QuestionError(
    'NOT_ANSWERABLE',
    `no publisher gives a world of ${predicate} ${said}${hint}`,
    nearest,
  );
}

/** Economies that the publisher lists and gives no amount of that a share could be made from, by id. */
function listedWithout(world: Whole, sideOf: (economy: string) => Side): readonly EconomyFigure[] {
  const seen = new Set<string>();
  return world.withoutValue.flatMap((row: StatementRow): EconomyFigure[] => {
    const figure = figureOfRow(row, world.unit);
    if (figure === null || seen.has(row.subject)) return [];
    seen.add(row.subject);
    return [{ economy: row.subject, side: sideOf(row.subject), figure, share: null }];
  });
}

function leftOver(world: Whole): EconomyFiguresAnswer['unallocated'] {
  if (!(world.unallocated > 0)) return null;
  const { quantity, share } = unallocatedFigures(world);
  return { figure: quantity, share };
}

/** In the order of the sides; lumps and what is left over stand on none. */
function bySide(world: Whole, sideOf: (economy: string) => Side): readonly SideFigure[] {
  return sides.ids.flatMap((side): SideFigure[] => {
    const own = world.economies.filter(({ entity }) => sideOf(entity) === side);
    if (own.length === 0) return [];
    return [
      { side, economies: own.length, figure: quantityFigure(world, own), share: partShare(world, own) },
    ];
  });
}

function overSchemes(context: GraphContext, world: Whole): readonly ChoiceRange[] {
  const options = schemes.ids
    .filter((scheme) => context.membership.hasScheme(scheme))
    .map((scheme): ChoiceOption => {
      const south = world.economies.filter(
        ({ entity }) => context.membership.side(entity, scheme, world.year) === 'south',
      );
      return { option: scheme, value: shareAmount(world, south).value };
    });
  return choiceRange('scheme', options, southShare);
}
