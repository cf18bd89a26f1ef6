/** Pictures that can stand on a sheet: the page on which each is chosen, and what of that page's address it knows. */

import { leverNames } from '../../../picture/scenario/answer.ts';

interface CampaignPicture {
  /** The page, above the id of the thing that it is about. */
  readonly page: string;
  /** Parameters of the page that choose what is drawn; the others choose how the page looks. */
  readonly takes: readonly string[];
}

export const pictures = {
  ledger: {
    page: '/ledger',
    takes: ['scheme', 'year', 'weighting', 'perHead', 'chinaApart', 'africa', 'rows', 'only'],
  },
  map: {
    page: '/map',
    takes: [
      'product',
      'material',
      'year',
      'measure',
      'scheme',
      'from',
      'to',
      'n',
      'areas',
      'centre',
      'borders',
    ],
  },
  chain: {
    page: '/trace',
    takes: ['direction', 'year', 'materials', 'minShare', 'scheme', 'named', 'per', 'measure'],
  },
  concentration: {
    page: '/concentration',
    takes: ['material', 'stage', 'by', 'group', 'year', 'scheme', 'product', 'measure', 'rows', 'part'],
  },
  origin: {
    page: '/origin',
    takes: [
      'stage',
      'consumer',
      'producer',
      'year',
      'scheme',
      'precedence',
      'lump',
      'merchants',
      'fillMissingQuantity',
      'worldPool',
      'grade',
      'draws',
    ],
  },
  coverage: { page: '/coverage', takes: ['stage', 'material', 'economy', 'to', 'rows'] },
  // Of all companies, or of one; the page chooses nothing else of it.
  infrastructure: { page: '/infrastructure', takes: [] },
  value: {
    page: '/value',
    takes: ['lens', 'subject', 'measure', 'material', 'year', 'edition', 'scheme', 'chinaApart'],
  },
  harm: {
    page: '/harm',
    takes: ['harm', 'rule', 'against', 'material', 'year', 'allocation', 'scheme'],
  },
  // At one step, whatever the page shows: what more steps reach has no room for its names.
  network: { page: '/network', takes: ['predicates'] },
  // Of two settings that are compared, the first.
  scenario: {
    page: '/scenario',
    takes: ['from', 'to', 'lever.material', ...leverNames.map((name) => `lever.${name}`)],
  },
} as const satisfies Readonly<Record<string, CampaignPicture>>;

export type PictureName = keyof typeof pictures;
export const pictureNames = Object.keys(pictures) as PictureName[];

/** `map`, or `chain/device:smartphone`. */
export const picturePattern =
  /^(?:ledger|map|concentration|origin|coverage|infrastructure|value|harm|(?:origin|chain|infrastructure|network|scenario)\/[a-z]+:[A-Za-z0-9][A-Za-z0-9._-]{0,199})$/;

/** What a new page opens with, of each kind: a chain is of something. With a query where its page would draw nothing yet. */
const first: Readonly<Record<PictureName, string>> = {
  ledger: 'ledger',
  map: 'map',
  chain: 'chain/device:smartphone',
  concentration: 'concentration',
  origin: 'origin',
  coverage: 'coverage',
  infrastructure: 'infrastructure',
  value: 'value',
  harm: 'harm?harm=harm:tree-cover-loss-at-mines&rule=consumption&material=material:copper',
  network: 'network/org:glencore-plc',
  scenario: 'scenario/device:smartphone?lever.LIFETIME=1.5',
};

/** The picture and its own choices, as a campaign holds them. */
export function firstOf(name: PictureName): { readonly picture: string; readonly of: string } {
  const [picture = name, of = ''] = first[name].split('?');
  return { picture, of };
}

export function pictureParts(picture: string): { readonly name: PictureName; readonly id: string | null } {
  const [name, id] = picture.split('/');
  return { name: pictureNames.find((one) => one === name) ?? 'ledger', id: id ?? null };
}

/** The parameters of a page that choose what its picture shows. */
export function chosenOf(picture: string, query: URLSearchParams): string {
  const takes: readonly string[] = pictures[pictureParts(picture).name].takes;
  const chosen = [...query].filter(([name, value]) => takes.includes(name) && value !== '');
  return new URLSearchParams(chosen).toString();
}
