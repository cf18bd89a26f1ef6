/** Leading producers by stage: of one material the largest, of one economy every stage at which it is among three. */
import { defaultPrecedence } from '../../../../schema/precedence.ts';
import { defaultScheme } from '../../../../schema/scheme.ts';
import { stages } from '../../../../schema/stage.ts';
import { isLargestCertain } from '../../concentration/bounds.ts';
import {
  materialsWith,
  type OutputChoice,
  type OutputStage,
  outputChoice,
  wholeIn,
} from '../../concentration/outputs.ts';
import { shareOut, sidesIn } from '../../concentration/share-out.ts';
import type { GraphContext } from '../../context/context.ts';
import { fill, labelInSentence } from '../../label.ts';
import { type RowsOfSeries, rowsBySeries } from '../../whole/by-series.ts';
import { filtersOf } from '../../whole/choose.ts';
import type { PowerRow } from '../answer.ts';
import { said } from '../said.ts';
import { type Piece, ready, rowFrom } from '../section.ts';
import { joints, texts } from '../words.ts';

const outputStages = ['extraction', 'refining'] as const satisfies readonly OutputStage[];

interface Asked {
  readonly material: string;
  readonly stage: OutputStage;
  readonly output: OutputChoice;
}

function askedOf(context: GraphContext, material: string, stage: OutputStage): readonly Asked[] {
  const output = outputChoice(context, stage, { material, year: null, precedence: defaultPrecedence });
  return output === undefined ? [] : [{ material, stage, output }];
}

/** Of each stage so many of the largest. */
const leaders = 3;
/** With less than this, of a whole of which somebody unnamed may have more, an economy is not told as leading. */
const leastOfLeading = 0.05;

function rowsFor(
  context: GraphContext,
  { material, stage, output: { choice } }: Asked,
  rowsOf: RowsOfSeries,
  economy: string | null,
): readonly PowerRow[] {
  const world = wholeIn(context, rowsOf, choice);
  if (world === undefined) return [];
  const sideOf = sidesIn(context, defaultScheme, world.year);
  const { division, holders } = shareOut(context, world, { by: 'economy', sideOf });
  const isCertain = isLargestCertain(division);
  return holders.slice(0, leaders).flatMap((holder, place): PowerRow[] => {
    if (holder.entity === null || (economy !== null && holder.entity !== economy)) return [];
    const share = holder.share.quantity.value ?? holder.share.quantity.low ?? 0;
    if (economy !== null && !isCertain && share < leastOfLeading) return [];
    const span = {
      rows: holder.figure.evidence,
      from: world.year,
      to: world.year,
      sources: [world.series.source],
    };
    const largest = isCertain ? texts.choke : texts.chokeNamed;
    const text = said(context, place === 0 ? largest : texts.leading, span, {
      stage: labelInSentence(stages.get(stage).label),
    });
    const row = rowFrom(span, {
      entity: economy === null ? holder.entity : material,
      stage,
      figure: holder.share,
      text: place > 0 || isCertain ? text : fill(joints.semicolon, { a: text, b: texts.notSure }),
    });
    return [place === 0 && !isCertain ? { ...row, isLargestUnsure: true } : row];
  });
}

/** A figure so many years older than the newest of its section stands after the others. */
const oldAfter = 10;

function oldLast(rows: readonly PowerRow[]): readonly PowerRow[] {
  const newest = Math.max(...rows.map(({ yearTo }) => yearTo ?? Number.NEGATIVE_INFINITY));
  const isOld = ({ yearTo }: PowerRow): boolean => yearTo !== null && newest - yearTo > oldAfter;
  return [
    ...rows.filter((row) => !isOld(row)),
    ...rows.filter(isOld).map((row) => ({
      ...row,
      text: fill(joints.semicolon, { a: row.text, b: fill(texts.old, { year: row.yearTo ?? '', newest }) }),
    })),
  ];
}

function chokesPiece(context: GraphContext, asked: readonly Asked[], economy: string | null): Piece {
  return {
    slices: filtersOf(asked.map(({ output }) => output.choice)),
    tell(slices) {
      const rowsOf = rowsBySeries(slices.flat());
      const rows = asked.flatMap((one) => rowsFor(context, one, rowsOf, economy));
      const ordered =
        economy === null
          ? rows
          : rows.toSorted((a, b) => (b.figure?.quantity.value ?? 0) - (a.figure?.quantity.value ?? 0));
      return { sections: [{ id: 'chokes', rows: ready(oldLast(ordered)) }] };
    },
  };
}

export function chokesOfMaterial(context: GraphContext, material: string): Piece {
  return chokesPiece(
    context,
    outputStages.flatMap((stage) => askedOf(context, material, stage)),
    null,
  );
}

export function chokesOfEconomy(context: GraphContext, economy: string): Piece {
  return chokesPiece(
    context,
    outputStages.flatMap((stage) =>
      materialsWith(context, stage, defaultPrecedence).flatMap((material) =>
        askedOf(context, material, stage),
      ),
    ),
    economy,
  );
}
