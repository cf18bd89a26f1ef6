/** What the page of harms asks: the server sends the answers along with the page, the viewer asks for all that comes later. */
import { quantityFragment } from '../quantity-fragment.ts';

/** In the order in which they are offered; which of them answers is said by the API, harm by harm. */
export const rules = [
  'TERRITORIAL',
  'CONSUMPTION',
  'SHARED_WEIGHTED',
  'SHARED_CHAINWISE',
  'INDUSTRY_SIZE_KEY',
  'VALUE_ADDED_IN_CHAIN',
] as const;
export type RuleName = (typeof rules)[number];

/** Whether the left is by a rule of its own: the place of a harm stands in every answer. */
export const isBesideAnother = (rule: RuleName, against: RuleName): boolean =>
  against !== 'TERRITORIAL' && against !== rule;

export const allocations = ['PRICE', 'MASS', 'PRIMARY', 'EQUAL'] as const;

/** What an address chooses, beside the harm. */
export interface HarmChoices {
  readonly rule?: RuleName | undefined;
  readonly material?: string | undefined;
  readonly year?: number | undefined;
  readonly allocation?: (typeof allocations)[number] | undefined;
  readonly scheme?: string | undefined;
}

/** Of the answer by a rule. */
export function attributionVariables(
  harm: string,
  { rule = 'TERRITORIAL', material, year, allocation, scheme }: HarmChoices,
  lang: string,
): Readonly<Record<string, unknown>> {
  return {
    harm,
    rule,
    material: material ?? null,
    year: year ?? null,
    // A null would take away the default.
    ...(allocation === undefined ? {} : { allocation }),
    ...(scheme === undefined ? {} : { scheme }),
    lang,
  };
}

/** Of what part of a supply comes from where a harm is documented. */
export function exposureVariables(
  harm: string,
  material: string,
  { year, scheme }: HarmChoices,
  lang: string,
): Readonly<Record<string, unknown>> {
  return { harm, material, year: year ?? null, ...(scheme === undefined ? {} : { scheme }), lang };
}

const quantity = 'quantity { ...Amount }';
export const harmListQuery = `
  query HarmList($lang: Language) {
    harms(lang: $lang) {
      caveats
      rows {
        harm { id label } kind stage period total { ${quantity} } places scope hasAllocation
        rules { rule label isAnswered reason materials { id name } }
        exposureMaterials { id name } exposureReason source { id shortTitle }
      }
    }
  }
  ${quantityFragment}
`;

const attributionDeclared =
  '$harm: ID!, $rule: ResponsibilityRule!, $material: ID, $year: Int, $allocation: Allocation, $scheme: ID, $lang: Language';
const attributionGiven =
  'harm: $harm, rule: $rule, material: $material, year: $year, allocation: $allocation, scheme: $scheme, lang: $lang';
const said = 'caveats scheme { id label } sources { source { id shortTitle } edition statements }';
export const attributionPageQuery = `
  query HarmAttributed(${attributionDeclared}) {
    release { id }
    harmAttribution(${attributionGiven}) {
      ${said} harm { id label } rule ruleLabel ruleSentence stage material { id name }
      period periods chainYear scope illustration isWeak total { ${quantity} }
      bearers { economy { id name } side amount { ${quantity} } share { ${quantity} } happened { ${quantity} } }
      bySide { side amount { ${quantity} } share { ${quantity} } happened { ${quantity} } }
      unattributable { kind reason material { id name } amount { ${quantity} } }
      choices { choice text least { ...Amount } most { ...Amount } leastOption mostOption }
    }
  }
  ${quantityFragment}
`;

const exposureDeclared = '$harm: ID!, $material: ID!, $year: Int, $scheme: ID, $lang: Language';
const exposureGiven = 'harm: $harm, material: $material, year: $year, scheme: $scheme, lang: $lang';
const note = `subject { id name } what { id name } period figure { ${quantity} }`;
export const exposurePageQuery = `
  query HarmExposure(${exposureDeclared}) {
    release { id }
    exposure(${exposureGiven}) {
      ${said} harm { id label } material { id name } documentYear scope sourceNames source { id shortTitle } edition
      stages { stage year share { ${quantity} } isFloor places { economy { id name } side share { ${quantity} } reason } }
      withoutShare { stage reason } partsConcerned { ${note} } measured { ${note} } livelihoods { ${note} }
      goods { product { id name } economy { id name } }
    }
  }
  ${quantityFragment}
`;

export const harmArguments = {
  attribution: { declared: attributionDeclared, given: attributionGiven },
  exposure: { declared: exposureDeclared, given: exposureGiven },
} as const;
