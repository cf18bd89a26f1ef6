/** A row that takes the world output of several device minerals together: what is mined of them, or refined. */
import type { Label } from '../../../../schema/label.ts';
import type { StatementRow } from '../../../../schema/store.ts';
import type { GraphContext } from '../../context/context.ts';
import { shareFigure } from '../../figure.ts';
import { fill, joined, labelInSentence, listed, nameOf } from '../../label.ts';
import type { LedgerParameters, LedgerRow } from '../answer.ts';
import { worldDivision } from '../division.ts';
import { deviceMinerals, type OutputPredicate } from '../minerals.ts';
import { type Outputs, outputsOf } from '../outputs.ts';
import { divided, onSide } from '../row.ts';
import { followed, otherYear, withoutPrice } from '../words.ts';
import { emptyRow, nothing } from './empty.ts';
import { plainPlan, type RowItem, type RowWords } from './item.ts';

export function mineralOutputRow(
  predicate: OutputPredicate,
  words: RowWords,
  /** "Mine output of {count} device minerals, …", by weighting. */
  measures: Readonly<Record<Outputs['weighting'], Label>>,
): RowItem {
  return {
    words,
    plan(context, values) {
      const minerals = deviceMinerals(context, predicate, values);
      let made: ((weighting: Outputs['weighting']) => Outputs | undefined) | undefined;
      const outputs = (
        rows: readonly StatementRow[],
        weighting: Outputs['weighting'],
      ): Outputs | undefined => {
        made ??= outputsOf(context, minerals, rows, values.precedence);
        return made(weighting);
      };
      return {
        ...plainPlan,
        wanted: minerals.map(({ choice }) => choice),
        priced: minerals.map(({ material }) => material),
        outputs,
        answer(rows) {
          const own = outputs(rows, values.weighting);
          if (own !== undefined) return rowOf(context, { words, measures, own }, values);
          const plain = outputs(rows, 'plain');
          return plain === undefined
            ? emptyRow(words)
            : {
                ...emptyRow(words),
                note: fill(withoutPrice, {
                  materials: namesOf(
                    context,
                    plain.counted.map(({ material }) => material),
                  ),
                }),
              };
        },
      };
    },
  };
}

function rowOf(
  context: GraphContext,
  {
    words: { inShort, ...words },
    measures,
    own: { counted, leftOut, division },
  }: {
    readonly words: RowWords;
    readonly measures: Readonly<Record<Outputs['weighting'], Label>>;
    readonly own: Outputs;
  },
  values: LedgerParameters,
): LedgerRow {
  const years = [...new Set(counted.map(({ world }) => world.year))].sort((a, b) => a - b);
  const period = years.length === 1 ? String(years[0]) : `${years[0]}–${years.at(-1)}`;
  const materials = counted.map(({ material }) => material);
  const notes = [
    ...(values.year !== null && !(years.length === 1 && years[0] === values.year)
      ? [fill(otherYear, { asked: values.year, used: period })]
      : []),
    ...(inShort === null ? [] : [inShort]),
    fill(followed, { materials: namesOf(context, materials) }),
    ...(leftOut.length === 0 ? [] : [fill(withoutPrice, { materials: namesOf(context, leftOut) })]),
  ];
  return {
    ...words,
    ...nothing,
    measure: fill(measures[values.weighting], { count: counted.length }),
    period,
    state: 'covered',
    note: joined(notes),
    ...divided(context, division, values),
    materials: counted.map(({ material, world }) => {
      const one = worldDivision([{ world, weight: 1, rows: [] }], [], division.year);
      const south = one.share(onSide(context, 'south', { ...values, chinaApart: false }));
      const north = one.share(onSide(context, 'north', { ...values, chinaApart: false }));
      const other = 1 - (south.quantity.value ?? 0) - (north.quantity.value ?? 0);
      return {
        material,
        southShare: south,
        northShare: north,
        otherShare: shareFigure({ value: Math.max(0, other) }, world.evidence, { rule: world.rule }),
      };
    }),
  };
}

function namesOf(context: GraphContext, materials: readonly string[]): Label {
  return listed(
    materials.map((material) => labelInSentence(nameOf(context, material))),
    40,
  );
}
