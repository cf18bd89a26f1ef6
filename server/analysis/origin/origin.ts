/**
 * Who produced what is used, and who uses what is produced, along trade by pairs (Kastner, Kastner & Nonhebel 2011).
 * The rules are in docs/methods/origin.md.
 */
import { analysis } from '../analysis.ts';
import type { CoverageShares, Figure } from '../answer.ts';
import { parametersOf } from '../asked.ts';
import { rowsOf } from '../figure.ts';
import { sidesUnder } from '../flows/sides.ts';
import type { OriginAnswer } from './answer.ts';
import { buyersIn, hubsIn, lastShippersIn, merchantsIn } from './around.ts';
import { assumptionsOf, wholeAssumptions } from './assumptions.ts';
import { boundsOfTotals } from './bounds.ts';
import { caveatsOf } from './caveats.ts';
import { choicesOf } from './choices.ts';
import { withSpreads } from './draws.ts';
import { figuresOf } from './figures.ts';
import { originFilters, originPlan } from './gather.ts';
import { domesticOf } from './home.ts';
import { rowsOfSlices } from './kept-inputs.ts';
import { beyondNamed } from './named.ts';
import { originParameters } from './parameters.ts';
import { destinationsIn, originsIn, type Question, questionOf, totalIn, usesIn } from './question.ts';
import { assumedIn, partsOfAnswer } from './resting.ts';
import { linksIn, sharesIn, sidesIn, type Telling, unknownsIn } from './shares.ts';
import { stagesIn } from './stages.ts';
import { produced, type System } from './system.ts';
import { coverageWords } from './words.ts';

export const origin = analysis({
  id: 'origin',
  label: { en: 'Origin of a material', fr: 'Origine d’une matière', es: 'Origen de un material' },
  sentence: {
    en: 'Who dug or refined what an economy uses, however many borders it crossed, with what nobody knows beside it.',
    fr: 'Qui a extrait ou raffiné ce qu’une économie utilise, quel que soit le nombre de frontières franchies, avec à côté ce que personne ne sait.',
    es: 'Quién extrajo o refinó lo que usa una economía, por muchas fronteras que cruzara, con lo que nadie sabe al lado.',
  },
  method: 'origin',
  parameters: originParameters,
  gather: (context, { values }) => originFilters(context, originPlan(context, values)),
  compute(context, asked, slices): OriginAnswer {
    const { values } = asked;
    const plan = originPlan(context, values);
    const rows = rowsOfSlices(slices);
    const question = questionOf(context, plan, values, rows);
    const { base, users, producers } = question;
    const sideOf = sidesUnder(context, values.scheme, plan.year);
    const assumptions = assumptionsOf(context, question);
    const figures = figuresOf(question, {
      assumptions: wholeAssumptions(assumptions),
      rule: question.stages.some(({ others }) => others.length > 0) ? values.precedence : null,
      unit: `t:${question.stages.at(-1)?.output.planned.basis ?? 'gross'}`,
    });
    const telling: Telling = { question, figures, sideOf };
    const isProducer = users === undefined && producers !== undefined;
    const whole = (system: System): number => totalIn(question, system);
    const origins = isProducer ? [] : sharesIn(telling, originsIn, whole);
    const destinations =
      users !== undefined && producers === undefined
        ? []
        : producers === undefined
          ? sharesIn(telling, usesIn, whole)
          : sharesIn(telling, destinationsIn, (system) => produced(system, producers));
    const bounds = boundsOfTotals(context, plan.totals, rows, sideOf);
    const domestic =
      plan.home === undefined
        ? []
        : domesticOf(context, plan.home, {
            rows: rows.filter(({ predicate }) => predicate !== 'exportsTo'),
            year: plan.year,
            asked: askedProducers(question),
            sideOf,
          });
    const stages = stagesIn(context, question, figures);
    const beyond = isProducer ? beyondNamed(context, question) : 0;
    const total = atLeast(figures.mass(whole), beyond);
    return {
      method: 'origin',
      parameters: parametersOf(asked, {
        stage: question.stages.map((input) => input.plan.stage).join(','),
        year: String(plan.year),
      }),
      assumptions,
      choices: choicesOf(context, question, { origins, destinations }),
      coverage: coverageOf(question, isProducer, beyond),
      caveats: caveatsOf(context, question),
      evidence: rowsOf(
        question.evidence,
        ...bounds.map(({ amount }) => amount.evidence),
        ...domestic.map(({ ratio }) => ratio.evidence),
      ),
      material: plan.material,
      year: plan.year,
      scheme: values.scheme,
      consumer: plan.consumer,
      producer: plan.producer,
      stages,
      total,
      origins: withSpreads(question, origins),
      destinations,
      unknowns: unknownsIn(telling),
      lastShippers: lastShippersIn(telling, origins),
      bySide: sidesIn(telling),
      hubs: hubsIn(telling),
      domestic,
      topBuyers: buyersIn(telling, origins),
      links: linksIn(telling),
      merchants: merchantsIn(telling),
      rings: base.stages.flatMap((stage) =>
        stage.rings.map((ring) => ring.map((node) => question.places.nodes[node] ?? '')),
      ),
      bounds,
    };
  },
});

/** Economies whose output is asked about; undefined where none is. */
function askedProducers({ producers, places }: Question): ReadonlySet<string> | undefined {
  return producers === undefined ? undefined : new Set(producers.map((node) => places.nodes[node] ?? ''));
}

/** A sum of members whose publisher may have lumped others: at least itself, at most with all of the lump. */
function atLeast(sum: Figure, beyond: number): Figure {
  const { value, low, high } = sum.quantity;
  if (!(beyond > 0) || value === null) return sum;
  return { ...sum, quantity: { ...sum.quantity, low: low ?? value, high: (high ?? value) + beyond } };
}

const rounding = 1e-9;

/** @param beyond tonnes that the producer may have beside the total */
function coverageOf(question: Question, isProducer: boolean, beyond: number): CoverageShares {
  const { base } = question;
  const parts = partsOfAnswer(question);
  const total = totalIn(question, base) + beyond;
  const part = (mass: number): number => Math.min(1, Math.max(0, total > 0 ? mass / total : 0));
  const assumed = part(assumedIn(question));
  const unknown = part(parts.unknowns.reduce((sum, { mass }) => sum + mass, beyond));
  const rest = 1 - assumed - unknown;
  // What the last bits of sums leave over is nothing known.
  const known = rest < rounding ? 0 : rest;
  const of = beyond > 0 ? coverageWords.producerAtMost : coverageWords[isProducer ? 'producer' : 'consumer'];
  return { known, assumed, unknown, of };
}
