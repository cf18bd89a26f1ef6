/** Stated capacity by its owners or by their homes, as the analysis of ownership tells it. */
import { stages } from '../../../../schema/stage.ts';
import type { Asked } from '../../analysis.ts';
import { QuestionError } from '../../answer.ts';
import type { GraphContext } from '../../context/context.ts';
import { fill, labelInSentence, nameOf } from '../../label.ts';
import type { OwnershipAnswer, OwnershipPart } from '../../ownership/answer.ts';
import { ownership } from '../../ownership/ownership.ts';
import { type OwnershipParameters, ownershipParameters } from '../../ownership/parameters.ts';
import type { PowerRow } from '../answer.ts';
import { said } from '../said.ts';
import { type Piece, ready, rowFrom } from '../section.ts';
import { claimKinds, joints, texts } from '../words.ts';

function askedFor(given: Partial<OwnershipParameters>): Asked<OwnershipParameters> {
  return { values: ownershipParameters.parse(given), given: new Set(Object.keys(given)) };
}

/** The filters of a question about ownership; undefined where no capacity is stated. */
function filtersFor(context: GraphContext, asked: Asked<OwnershipParameters>) {
  try {
    return ownership.gather(context, asked);
  } catch (error) {
    if (error instanceof QuestionError) return undefined;
    throw error;
  }
}

function spanOf({ years, source }: OwnershipPart, rows: readonly number[]) {
  return { rows, from: Math.min(...years), to: Math.max(...years), sources: [source] };
}

function textFor(context: GraphContext, part: OwnershipPart, rows: readonly number[]) {
  return said(context, texts.capacityOf, spanOf(part, rows), {
    stage: labelInSentence(stages.get(part.stage).label),
  });
}

function piece(
  context: GraphContext,
  asked: Asked<OwnershipParameters>,
  id: 'owned-here' | 'companies',
  rowsOf: (answer: OwnershipAnswer) => readonly PowerRow[],
): Piece {
  const filters = filtersFor(context, asked);
  return {
    slices: filters ?? [],
    tell(slices, beside) {
      if (filters === undefined) return { sections: [{ id, rows: ready([]) }] };
      const answer = ownership.compute(context, asked, slices, beside);
      return { sections: [{ id, rows: ready(rowsOf(answer)) }], assumptions: answer.assumptions };
    },
  };
}

/** By owner, for each material and stage that has a capacity here, with what nobody is named for. */
export function ownedHere(context: GraphContext, economy: string): Piece {
  return piece(context, askedFor({ of: economy }), 'owned-here', ({ parts }) =>
    parts.flatMap((part) =>
      part.rows.map(({ kind, owners, home, share }): PowerRow => {
        const text = textFor(context, part, share.evidence);
        const [only] = owners;
        const seat = home === null ? null : nameOf(context, home);
        return rowFrom(spanOf(part, share.evidence), {
          entity: kind === 'owner' ? (only ?? null) : null,
          about: part.material,
          figure: share,
          stage: part.stage,
          text:
            kind === 'owner' && seat === null
              ? text
              : fill(joints.colon, { a: kind === 'owner' ? (seat ?? '') : claimKinds[kind], b: text }),
        });
      }),
    ),
  );
}

/** By owner, of every source that states capacities of the material. */
export function companiesOf(context: GraphContext, material: string): Piece {
  return piece(context, askedFor({ material }), 'companies', ({ parts }) =>
    parts.flatMap((part) =>
      part.rows
        .filter(({ kind }) => kind === 'owner')
        .map(
          ({ owners, share }): PowerRow =>
            rowFrom(spanOf(part, share.evidence), {
              entity: owners[0] ?? null,
              stage: part.stage,
              figure: share,
              text: textFor(context, part, share.evidence),
            }),
        ),
    ),
  );
}
