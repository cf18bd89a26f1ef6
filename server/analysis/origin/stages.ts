/** Each stage of an answer: whose output, which trade, what they come to, and what speaks against them. */
import type { Label } from '../../../schema/label.ts';
import type { GraphContext } from '../context/context.ts';
import { derivedFigure, rowsOf } from '../figure.ts';
import { flowExtent } from '../flows/cover.ts';
import { fill, listed, nameOf } from '../label.ts';
import type { OriginStage } from './answer.ts';
import type { Figures } from './figures.ts';
import type { Question } from './question.ts';
import type { StageInput } from './stage-input.ts';
import { type System, sum } from './system.ts';
import { weaknessWords } from './words.ts';

export function stagesIn(
  context: GraphContext,
  question: Question,
  figures: Figures,
): readonly OriginStage[] {
  return question.base.stages.map((network, place): OriginStage => {
    const { plan, output, traded } = network.input;
    const [first] = plan.codes;
    const { world, planned } = output;
    const unit = `t:${planned.basis}`;
    const of =
      (pick: (system: System['stages'][number]) => number) =>
      (system: System): number => {
        const stage = system.stages[place];
        return stage === undefined ? 0 : pick(stage);
      };
    return {
      stage: plan.stage,
      predicate: plan.predicate,
      source: world.series.source,
      edition: world.series.edition,
      codes: plan.codes.map(({ table, fit }, code) => ({
        product: table.product,
        fit,
        factor: planned.factors[code]?.figure ?? null,
      })),
      tradeSource: first?.table.source ?? null,
      tradeEdition: first?.table.edition ?? null,
      extent: first === undefined ? null : flowExtent(context, first.table, 'mass'),
      totals: {
        production: derivedFigure({ value: sum(network.prepared.production) }, unit, world.evidence),
        lumped: derivedFigure({ value: network.lumped }, unit, rowsOf(world.evidence)),
        traded: { ...figures.mass(of(({ prepared }) => sum(prepared.exports))), evidence: traded.evidence },
        shortfall: figures.mass(of(({ prepared }) => sum(prepared.shortfall))),
        used: figures.mass(of(({ prepared }) => sum(prepared.use))),
      },
      weaknesses: weaknessesOf(context, network.input),
    };
  });
}

export function weaknessesOf(context: GraphContext, { plan, output, unsized }: StageInput): readonly Label[] {
  const found: Label[] = plan.isMismatch ? [weaknessWords.mismatch] : [];
  for (const [place, { table, fit }] of plan.codes.entries()) {
    const product = nameOf(context, table.product);
    if (fit === 'basket') found.push(fill(weaknessWords.basket, { product }));
    if (output.planned.factors[place]?.kind === 'as-weighed')
      found.push(fill(weaknessWords.asWeighed, { product }));
  }
  if (unsized.length > 0)
    found.push(fill(weaknessWords.unsized, { products: listed(unsized.map((id) => nameOf(context, id))) }));
  return found;
}
