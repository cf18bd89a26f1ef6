/** What the page of origins takes from its address, and what it asks. */
import {
  type BoundsData,
  type BoundsVariables,
  boundsQuery as boundsText,
  lumpOptions,
  merchantOptions,
  type OriginData,
  type OriginOptionsVariables,
  type OriginVariables,
  type OverviewData,
  originStages,
  originQuery as originText,
  overviewQuery as overviewText,
  type UsersData,
  usersQuery as usersText,
} from '../../../picture/origin/query.ts';
import { schemes } from '../../../schema/scheme.ts';
import { defineQuery, type Variables } from '../../data/query.ts';
import type { ApiLanguage } from '../../language/language.ts';
import { flag, matching, oneOf, type Parameter, text, year } from '../../state/parameter.ts';
import type { PageParameters } from '../../state/use-parameters.ts';

const numberWhere = (pattern: RegExp, isFit: (value: number) => boolean): Parameter<number> => ({
  parse: (written) => (pattern.test(written) && isFit(Number(written)) ? Number(written) : undefined),
  print: String,
  expected: 'number',
});

const end = matching(/^(group|economy):[A-Za-z0-9][A-Za-z0-9._-]{0,80}$/);

export const originParameters = {
  stage: oneOf(originStages),
  consumer: end,
  producer: end,
  year,
  scheme: oneOf(schemes.ids),
  precedence: matching(/^[\w-]{1,100}$/),
  lump: oneOf(lumpOptions),
  merchants: oneOf(merchantOptions),
  fillMissingQuantity: flag,
  worldPool: flag,
  grade: numberWhere(/^(0\.\d{1,6}|1(\.0{1,6})?)$/, (value) => value >= 0.00001),
  draws: numberWhere(/^\d{1,4}$/, (value) => value >= 1 && value <= 1000),
  /** Of a permalink: without a consumer its answer is about the world. */
  answer: text(100),
  chinaApart: flag,
  /** What it is put beside: another material, another year, or both. */
  with: matching(/^material:[A-Za-z0-9][A-Za-z0-9._-]{0,80}$/),
  withYear: year,
  view: oneOf(['TABLE']),
} as const;

export type OriginParameters = PageParameters<typeof originParameters>;
export type Chosen = OriginParameters['values'];

export const originQuery = defineQuery<OriginData, OriginVariables & Variables>(originText);
export const usersQuery = defineQuery<UsersData, OriginVariables & Variables>(usersText);
export const boundsQuery = defineQuery<BoundsData, BoundsVariables & Variables>(boundsText);
export const overviewQuery = defineQuery<OverviewData, Variables>(overviewText);

/** What stands for the whole world among consumers. */
export const world = 'group:world';

/** An object without the keys whose value is undefined. */
function without<T extends object>(values: T): { [Key in keyof T]: Exclude<T[Key], undefined> } {
  const kept = Object.entries(values).filter(([, value]) => value !== undefined);
  return Object.fromEntries(kept) as { [Key in keyof T]: Exclude<T[Key], undefined> };
}

function optionsOf({
  precedence,
  lump,
  merchants,
  fillMissingQuantity,
  worldPool,
  grade,
  draws,
}: Chosen): OriginOptionsVariables | undefined {
  const options = without({ precedence, lump, merchants, fillMissingQuantity, worldPool, grade, draws });
  return Object.keys(options).length === 0 ? undefined : options;
}

/** The same question as the server's, so that its first picture is at hand; what is not chosen is not there. */
export function originVariables(
  material: string,
  chosen: Chosen,
  lang: ApiLanguage,
): OriginVariables & Variables {
  const { stage, consumer, producer, year: asked, scheme } = chosen;
  return without({
    material,
    stage,
    consumer,
    producer,
    year: asked,
    scheme,
    options: optionsOf(chosen),
    lang,
  });
}

/** Whether the largest user is asked about: nobody is named, and no permalink asks about the world. */
export const isForLargest = ({ consumer, producer, answer }: Chosen): boolean =>
  consumer === undefined && producer === undefined && answer === undefined;

/** The same question without anybody; draws are of one consumer. */
export function usersVariables({
  consumer: _consumer,
  producer: _producer,
  options,
  ...rest
}: OriginVariables & Variables): OriginVariables & Variables {
  const { draws: _draws, ...kept } = options ?? {};
  return Object.keys(kept).length === 0 ? rest : { ...rest, options: kept };
}

export function boundsVariables({
  material,
  year: asked,
  scheme,
  lang,
}: OriginVariables): BoundsVariables & Variables {
  return without({ material, year: asked, scheme, lang });
}

/** Path of the page of a material; ids keep their colon. */
export function originPath(language: string, material: string): string {
  return `/${language}/origin/${encodeURIComponent(material).replaceAll('%3A', ':')}`;
}
