/** What the page of value asks: the server sends the answer along with the page, the viewer asks for all that comes later. */
import { quantityFragment } from '../quantity-fragment.ts';
import type { LensName, ValueVariables } from './query.ts';

/** What is shown where the address names nothing. */
export const defaultSubject = {
  PRICE_SPLIT: 'device:apple-ipad-2010',
  UNIT_VALUE: 'material:copper',
  COMPANY: 'org:apple',
} as const;

/** What an address chooses. */
export interface ValueChoices {
  readonly lens?: LensName | undefined;
  readonly subject?: string | undefined;
  readonly measure?: ValueVariables['measure'] | undefined;
  readonly material?: string | undefined;
  readonly year?: number | undefined;
  readonly edition?: string | undefined;
  readonly priceYear?: number | undefined;
  readonly scheme?: string | undefined;
  readonly chinaApart?: boolean | undefined;
}

/** What is not chosen is left out: the API has defaults, and refuses a choice of another lens. */
export function valuePageVariables(
  {
    lens = 'INDUSTRY',
    subject,
    measure,
    material,
    year,
    edition,
    priceYear,
    scheme,
    chinaApart,
  }: ValueChoices,
  lang: string,
): Readonly<Record<string, unknown>> {
  const ofLens = {
    INDUSTRY: { measure, edition },
    UNIT_VALUE: { material: material ?? subject ?? defaultSubject.UNIT_VALUE },
    PRICE_SPLIT: { subject: subject ?? defaultSubject.PRICE_SPLIT, edition, priceYear },
    COMPANY: { subject: subject ?? defaultSubject.COMPANY },
  }[lens];
  const chosen = Object.entries({ ...ofLens, year, scheme, chinaApart });
  return { lens, ...Object.fromEntries(chosen.filter(([, value]) => value !== undefined)), lang };
}

export const valueArguments = {
  declared:
    '$lens: ValueLens!, $subject: ID, $measure: IndustryMeasure, $material: ID, $year: Int, $edition: String, $priceYear: Int, $scheme: ID, $chinaApart: Boolean, $lang: Language',
  given:
    'lens: $lens, subject: $subject, measure: $measure, material: $material, year: $year, edition: $edition, priceYear: $priceYear, scheme: $scheme, chinaApart: $chinaApart, lang: $lang',
} as const;

const q = 'quantity { ...Amount }';
const band = `band amount { ${q} } share { ${q} }`;
const unit = `goods { ${q} } contained { ${q} }`;
const named = '{ id name }';

const shared = `amount { ${q} } share { ${q} }`;

const splitSelection = `
  priceSplit {
    device ${named} year kind ${named} source { id shortTitle } edition whole { ${q} } price { ${q} }
    parts { actor ${named} printed stage economy ${named} side ${shared} }
    bands { band ${shared} } byStage { stage ${shared} }
    byEconomy { economy ${named} side ${shared} }
    unallocated { ${shared} } rounding { ${shared} }
    splits { edition year kind ${named} } devices ${named}
    materials {
      contentsOf ${named} priceYear priceYears worth { ${q} } priced reason
      metals {
        material ${named} mass { ${q} } quotation ${named} priceYear
        price { ${q} } worth { ${q} } reason
      }
    }
  }`;

const reading = 'amount { quantity { ...Amount } } source { id shortTitle } edition';

const companySelection = `
  company {
    company ${named} year years companies ${named}
    accounts {
      topic indicator ${named} year ${reading} isDisputed others { ${reading} }
      perEmployee { quantity { ...Amount } }
    }
    gaps { topic reason }
    pay { payer ${named} indicator ${named} economy ${named} side stage year ${reading} }
    priceYear pricesReason prices { material ${named} quotation ${named} year ${reading} }
  }`;

export const valuePageQuery = `
  query Value(${valueArguments.declared}) {
    release { id }
    valueCapture(${valueArguments.given}) {
      label caveats scheme { id label } sources { source { id shortTitle } edition statements }
      industry {
        year years indicator { id name } scope source { id shortTitle } edition editions { edition years }
        total { ${q} } bands { ${band} perHead { ${q} } } africa { ${band} perHead { ${q} } }
        economies { economy { id name } side amount { ${q} } share { ${q} } perHead { ${q} } }
        through { year total { ${q} } bands { ${band} } africa { ${band} } }
        sectors { sector { id name } total { ${q} } share { ${q} } }
        exports { economy { id name } side gross { ${q} } domestic { ${q} } foreign { ${q} } residual { ${q} } }
      }
      ladder {
        material { id name } year years
        rungs { rung reason steps {
          product { id name } flows keptOut weighted { ${unit} } median { ${unit} }
          least { economy { id name } ${unit} } most { economy { id name } ${unit} }
          exporters(first: 120) { economy { id name } side share { ${q} } contained { ${q} } }
        } }
      }
      ${splitSelection}
      ${companySelection}
    }
  }
  ${quantityFragment}
`;
