/** Which documents, outputs and figures beside them an answer about exposure needs. */
import { yearsOfPeriod } from '../../../../schema/statement.ts';
import type { StatementFilter, StatementRow } from '../../../../schema/store.ts';
import type { Slices } from '../../analysis.ts';
import { QuestionError } from '../../answer.ts';
import { checkPrecedence } from '../../asked.ts';
import {
  type OutputChoice,
  type OutputStage,
  outputChoice,
  yearNotCovered,
} from '../../concentration/outputs.ts';
import type { GraphContext } from '../../context/context.ts';
import type { Series } from '../../context/cover.ts';
import { nearestYear } from '../../context/membership.ts';
import { knownId } from '../../context/nearest.ts';
import { filtersOf } from '../../whole/choose.ts';
import { derivedGoodIndicator } from '../harms/derived-goods.ts';
import type { HarmItem } from '../harms/harm.ts';
import { knownHarm } from '../known-harm.ts';
import { documentedAs, documentedProducts, exposureMaterials, exposureReason } from './materials.ts';
import type { ExposureParameters } from './parameters.ts';

/** What is said beside the share: the part concerned, and livelihoods. Never of a site or an organisation. */
export const partIndicators = [
  'indicator:artisanal-share-of-mine-output',
  'indicator:share-of-world-mine-output',
] as const;
export const livelihoodIndicators = [
  'indicator:artisanal-miners',
  'indicator:artisanal-miners-at-unauthorised-sites',
  'indicator:earnings-of-artisanal-miners',
] as const;

export interface ExposurePlan {
  readonly item: HarmItem;
  readonly material: string;
  /** The material as documents name it; null where they name none. */
  readonly products: readonly string[] | null;
  readonly outputs: readonly { readonly stage: OutputStage; readonly choice: OutputChoice }[];
  /** The one year of documents that is used, where they are by year; null for all of them. */
  readonly documentYear: number | null;
  readonly filters: readonly StatementFilter[];
  readonly pick: (slices: Slices) => {
    readonly documents: readonly StatementRow[];
    readonly output: readonly StatementRow[];
    readonly beside: readonly StatementRow[];
  };
}

/** The chosen series and those of other sources and editions in the same year: what they would give is a range. */
export const everySeries = ({
  choice,
}: OutputChoice): readonly { readonly series: Series; readonly year: number }[] =>
  [choice.series, ...choice.others].map((series) => ({ series, year: choice.year }));

const outputStages = ['extraction', 'refining'] as const satisfies readonly OutputStage[];

/** @throws QuestionError with what could be asked instead */
export function exposurePlan(context: GraphContext, values: ExposureParameters): ExposurePlan {
  checkPrecedence(context, values.precedence);
  const item = knownHarm(values.harm);
  const reason = exposureReason(item);
  if (reason !== null) {
    const nearest =
      item.kind === 'magnitude' ? [`harmAttribution(harm: "${item.id}", rule: TERRITORIAL)`] : ['harms'];
    throw new QuestionError(
      'NOT_ANSWERABLE',
      `harm: exposure to ${item.id} cannot be asked. ${reason.en} Can be asked: ${nearest.join(', ')}`,
      nearest,
      item.id,
    );
  }
  const material = knownId(context, values.material, ['material']);
  const known = exposureMaterials(context, item, values.precedence);
  if (!known.includes(material)) throw notKnown(context, item, { material, known, found: values.material });
  const outputs = outputsOf(context, material, values);
  const wanted = Math.max(...outputs.map(({ choice }) => choice.choice.year));
  const documentYear = item.kind === 'presence' ? null : yearOfDocuments(context, item, wanted);
  const named: readonly (readonly ['documents' | 'output' | 'beside', StatementFilter])[] = [
    [
      'documents',
      {
        predicate: [item.predicate],
        object: item.hasAllocation ? [item.objects[0] ?? ''] : item.objects,
        source: [item.source],
        ...(documentYear === null ? {} : { years: { from: documentYear, to: documentYear } }),
      },
    ],
    ...filtersOf(outputs.flatMap(({ choice }) => everySeries(choice))).map(
      (filter) => ['output', filter] as const,
    ),
    [
      'beside',
      {
        predicate: ['hasIndicator', 'pays'],
        object: [...partIndicators, ...livelihoodIndicators],
        // Without a product the store would look through all indicators of the world.
        product: [material],
      },
    ],
    // Goods stand beside only on the list that documents the harm.
    ...(context.harms.of('hasIndicator', derivedGoodIndicator).some(({ source }) => source === item.source)
      ? [['beside', { predicate: ['hasIndicator'], object: [derivedGoodIndicator] }] as const]
      : []),
  ];
  return {
    item,
    material,
    products: item.hasMaterial ? documentedAs(context, material) : null,
    outputs,
    documentYear,
    filters: named.map(([, filter]) => filter),
    pick(slices) {
      const of = (name: string): readonly StatementRow[] =>
        named.flatMap(([own], place) => (own === name ? (slices[place] ?? []) : []));
      return { documents: of('documents'), output: of('output'), beside: of('beside') };
    },
  };
}

/** No document of the material, or no output to take a share of: two things that must not look alike. */
function notKnown(
  context: GraphContext,
  item: HarmItem,
  {
    material,
    known,
    found,
  }: { readonly material: string; readonly known: readonly string[]; readonly found: string },
): QuestionError {
  const products = new Set(documentedProducts(context, item));
  const isDocumented = !item.hasMaterial || documentedAs(context, material).some((id) => products.has(id));
  const parts = known.filter((id) => context.entities.get(id)?.partOf === material);
  const nearest = parts.length > 0 ? parts : known.slice(0, 6);
  return new QuestionError(
    'NOT_ANSWERABLE',
    isDocumented
      ? `material: ${item.id} is documented of ${material}, and nobody gives its output by economy, so that no share can be told; it can of ${nearest.join(', ')}`
      : `material: no document of ${item.id} names ${material}, which is not a finding that there is none; documented: ${known.join(', ') || 'none'}`,
    nearest,
    found,
  );
}

/** Each stage takes the covered year nearest to the one asked for; one of them must cover it. */
function outputsOf(
  context: GraphContext,
  material: string,
  { year, precedence }: ExposureParameters,
): ExposurePlan['outputs'] {
  const outputs = outputStages.flatMap((stage) => {
    const choice = outputChoice(context, stage, { material, year, precedence });
    return choice === undefined ? [] : [{ stage, choice }];
  });
  const years = [...new Set(outputs.flatMap(({ choice }) => choice.years))].sort((a, b) => a - b);
  if (year !== null && !years.includes(year))
    throw yearNotCovered(`no world of the output of ${material}`, year, years);
  return outputs;
}

/** The last year of the period of documents nearest to a year. */
function yearOfDocuments(context: GraphContext, item: HarmItem, wanted: number): number {
  const periods = context.harms
    .of(item.predicate, item.objects[0] ?? '')
    .filter(({ source }) => source === item.source)
    .map(({ period }) => yearsOfPeriod(period));
  const holding = periods.some(({ from, to }) => from <= wanted && wanted <= to);
  return holding
    ? wanted
    : (nearestYear(
        periods.map(({ to }) => to),
        wanted,
      ) ?? wanted);
}
