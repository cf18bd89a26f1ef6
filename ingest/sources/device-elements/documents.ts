/** The documents that the tables quote, each an edition: two of them may say different things of one device. */
import type { Edition } from '../../../schema/source.ts';
import type { Read } from '../../../schema/status.ts';

export interface QuotedDocument {
  /** Edition id. */
  readonly id: string;
  readonly title: string;
  readonly published: string;
  /** Where the publisher itself offers it. */
  readonly url: string | null;
  readonly doi: string | null;
  readonly read: Read;
  /** What a company says of its own products stands under a source of its own. */
  readonly isSelfReport: boolean;
  /** How the column of titles or sources names it, from its beginning. */
  readonly printed: readonly string[];
}

const document = (
  id: string,
  published: string,
  read: Read,
  title: string,
  printed: readonly string[],
  more: Partial<QuotedDocument> = {},
): QuotedDocument => ({
  id,
  title,
  published,
  url: null,
  doi: null,
  read,
  isSelfReport: false,
  printed,
  ...more,
});

export const documents: readonly QuotedDocument[] = [
  document(
    'mcc-1996',
    '1996',
    'secondary',
    'Microelectronics and Computer Technology Corporation: Electronics Industry Environmental Roadmap, Austin 1996, table of a desktop computer with CRT monitor, as another site reproduces it',
    ['MCC (Microelectronics and Computer Technology Corporation) 1996'],
  ),
  document(
    'us-epa-2008',
    '2008',
    'secondary',
    'US Environmental Protection Agency, about 2008: what a million recycled cell phones yield, as quoted by others',
    ['Per 1 million recycled cell phones'],
  ),
  document(
    'jsmcwm-2009',
    '2009',
    'original',
    'Journal of the Japan Society of Material Cycles and Waste Management 20(4):217, 2009: metal amounts in one desktop PC (abstract)',
    ['Metal amounts in one desktop PC'],
    { url: 'https://www.jstage.jst.go.jp/article/jjsmcwm/20/4/20_4_217/_article/-char/en' },
  ),
  document(
    'unep-2011',
    '2011',
    'secondary',
    'UNEP International Resource Panel: Recycling Rates of Metals, A Status Report, 2011, as its press release and press coverage quote it',
    ['UNEP International Resource Panel 2011', 'same report; named as <1%'],
  ),
  document(
    'oeko-2012',
    '2012-02-24',
    'copy',
    'Buchert, Manhart, Bleher, Pingel (Oeko-Institut for LANUV NRW): Recycling critical raw materials from waste electronic equipment, 2012',
    ['Buchert, Manhart, Bleher, Pingel: Recycling critical', 'Buchert et al.: Recycling critical'],
  ),
  document(
    'oeko-2016',
    '2016',
    'secondary',
    'Manhart et al. (Oeko-Institut for Greenpeace): Resource Efficiency in the ICT Sector, 2016, as another site quotes it',
    ['Resource Efficiency in the ICT Sector'],
  ),
  document(
    'holgersson-2018',
    '2018',
    'original',
    'Holgersson, Steenari, Björkman, Cullbrand: Analysis of the metal content of small-size WEEE printed circuit boards, part 1, 2018 (abstract)',
    ['Analysis of the metal content of small-size WEEE'],
    { url: 'https://research.chalmers.se/publication/502981' },
  ),
  document(
    'plymouth-2019',
    '2019-03',
    'secondary',
    'University of Plymouth, March 2019: what one smartphone contains, as its press release quotes the analysis',
    ['Scientists use a blender to reveal'],
    { url: 'https://plymouth.ac.uk/news/scientists-use-a-blender-to-reveal-whats-in-our-smartphones' },
  ),
  document(
    'bookhagen-2020',
    '2020',
    'copy',
    'Bookhagen et al.: Metallic resources in smartphones, Resources Policy 68, 2020 (abstract)',
    ['Metallic resources in smartphones'],
  ),
  document(
    'apple-2016',
    '2016',
    'copy',
    'Apple Inc.: Environmental Responsibility Report 2016, what Liam can recover from 100,000 iPhone 6',
    ['Environmental Responsibility Report 2016'],
    { isSelfReport: true },
  ),
  document(
    'apple-2018',
    '2018-04',
    'secondary',
    'Apple Inc., press release of April 2018: what Daisy can recover from 100,000 iPhones, as a newspaper quotes it',
    ['Daisy: for every 100,000 iPhone devices'],
    { isSelfReport: true },
  ),
];

/** The document of a printed title or source; undefined when it is not known here. */
export function documentOf(printed: string): QuotedDocument | undefined {
  return documents.find((known) => known.printed.some((beginning) => printed.startsWith(beginning)));
}

export function editionOf({ id, title, published, url, doi }: QuotedDocument): Edition {
  return { id, title, published, url, doi, checksums: {} };
}
