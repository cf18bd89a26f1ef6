/** Pictures that a story may show: the page that each is chosen on, and how the address of a page names a picture. */
import { storyPicturePattern } from '../../../picture/stories/own.ts';
import { chosenOf, picturePattern } from '../campaign/pictures.ts';

const pages = {
  ledger: '/ledger',
  map: '/map',
  chain: '/trace',
  concentration: '/concentration',
  origin: '/origin',
  coverage: '/coverage',
  infrastructure: '/infrastructure',
  value: '/value',
  harm: '/harm',
  network: '/network',
  scenario: '/scenario',
  'refined-at-home': '/concentration',
} as const satisfies Readonly<Record<string, string>>;

export type StoryPictureName = keyof typeof pages;
export const storyPictureNames = Object.keys(pages) as StoryPictureName[];

/** What a new section opens with, of each kind. */
export const firstPicture: Readonly<Record<StoryPictureName, string>> = {
  ledger: 'ledger',
  map: 'map?product=product:hs2017-740311',
  chain: 'chain/device:smartphone',
  concentration: 'concentration',
  origin: 'origin',
  coverage: 'coverage',
  infrastructure: 'infrastructure',
  value: 'value',
  harm: 'harm?harm=harm:tree-cover-loss-at-mines&rule=consumption&material=material:copper',
  network: 'network/org:glencore-plc',
  scenario: 'scenario/device:smartphone?lever.LIFETIME=1.5',
  'refined-at-home': 'refined-at-home?material=material:copper',
};

export function pictureNameOf(picture: string): StoryPictureName {
  const [name] = picture.split(/[/?]/);
  return storyPictureNames.find((one) => one === name) ?? 'ledger';
}

/** Where the picture is chosen and its every figure opens: `/map?material=…`. */
export function pageOfPicture(picture: string): string {
  const name = pictureNameOf(picture);
  return `${pages[name]}${picture.slice(name.length)}`;
}

/** The picture of a page by the page's address, or a picture that is named as such; null where there is none. */
export function pictureOfAddress(written: string): string | null {
  const text = written.trim();
  if (storyPicturePattern.test(text)) return text;
  let url: URL;
  let path: string;
  try {
    url = new URL(text, window.location.origin);
    // Half an escape, as in `/map%E9`, is no address either.
    path = decodeURIComponent(url.pathname).replace(/^\/(en|fr|es)(?=\/)/, '');
  } catch {
    return null;
  }
  const name = storyPictureNames.find((one) => path === pages[one] || path.startsWith(`${pages[one]}/`));
  if (name === undefined) return null;
  const of = path.slice(pages[name].length);
  const base = `${name}${of}`;
  // What only chooses how the page looks is no choice of the picture.
  const chosen = picturePattern.test(base) ? chosenOf(base, url.searchParams) : '';
  const picture = chosen === '' ? base : `${base}?${decodeURIComponent(chosen.replaceAll('+', ' '))}`;
  return storyPicturePattern.test(picture) ? picture : null;
}
