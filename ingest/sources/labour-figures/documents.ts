/** The documents that the table of pay and prices quotes, each an edition. */
import type { Edition } from '../../../schema/source.ts';

export interface QuotedDocument {
  /** Edition id. */
  readonly id: string;
  readonly title: string;
  readonly published: string | null;
  readonly url: string | null;
  /** What a company says of itself stands under a source of its own. */
  readonly isSelfReport: boolean;
  /** How the columns `source_org` and `source_title` name it, from their beginnings. */
  readonly organisation: string;
  readonly printedTitle: string;
}

const document = (
  id: string,
  published: string | null,
  [organisation, printedTitle]: readonly [organisation: string, printedTitle: string],
  title: string,
  more: Partial<QuotedDocument> = {},
): QuotedDocument => ({
  id,
  published,
  organisation,
  printedTitle,
  title,
  url: null,
  isSelfReport: false,
  ...more,
});

const filing = 'Apple Inc. (SEC filing)';
const morningPost = 'South China Morning Post';
const confederation = 'VnExpress citing the Viet Nam General Confederation of Labour';

export const documents: readonly QuotedDocument[] = [
  document(
    'cru-2015',
    '2015',
    ['CRU', 'The True Extent of the DRC'],
    'CRU: The True Extent of the DRC’s Artisanal Cobalt Industry, as a copy quotes it',
  ),
  document(
    'bgr-2019',
    '2019',
    ['BGR 2019', 'Cobalt mining industry'],
    'Federal Institute for Geosciences and Natural Resources (BGR), 2019: artisanal cobalt of the DRC, as a thesis quotes it',
  ),
  document(
    'iob-kamituga',
    null,
    ['Geenen, Stoop, Verpoorten', 'How much do artisanal miners earn?'],
    'Geenen, Stoop and Verpoorten, University of Antwerp: Artisanal gold mining pays (survey of 453 miners at Kamituga)',
    { url: 'https://blog.uantwerpen.be/iob/artisanal-gold-mining-pays' },
  ),
  document(
    'ap-2025',
    '2025',
    ['AP as summarised by Ground News', 'Congo'],
    'Associated Press, 2025: coltan miners of the Congo, as summed up by others',
  ),
  document(
    'ap-experts-2025',
    '2025',
    ['AP/UN experts as summarised by Ground News', 'Congo'],
    'Associated Press, 2025, from experts of the United Nations: coltan traded under M23, as summed up by others',
  ),
  document(
    'reuters-2025',
    '2025-08-13',
    ['Reuters copy', 'The mine that funds'],
    'Reuters, 13 August 2025: The mine that funds Congo’s rebels and feeds the tech industry, as a copy prints it',
  ),
  document(
    'afp-2025',
    '2025-03-12',
    ['AFP copy citing UN experts', 'East DR Congo mines'],
    'Agence France-Presse, 12 March 2025, from experts of the United Nations: mines of the east of the Congo, as a copy prints it',
  ),
  document(
    'china-labor-watch-2025',
    '2025-09',
    ['China Labor Watch', 'Apple'],
    'China Labor Watch, September 2025: An Investigation of Foxconn Zhengzhou, as GoodElectronics quotes it',
  ),
  document(
    'scmp-2023',
    '2023-04-19',
    [morningPost, 'Foxconn wages fall'],
    'South China Morning Post, 19 April 2023: Foxconn wages fall below US$3 per hour in Shenzhen',
  ),
  document(
    'scmp-2019',
    '2019-03-01',
    [morningPost, 'iPhones cost US$800'],
    'South China Morning Post, 1 March 2019: a job at Foxconn to assemble iPhones for US$1.7 per hour',
  ),
  document(
    'tuaw-2012',
    '2012-02-17',
    ['The Unofficial Apple Weblog copy', 'Foxconn raises'],
    'The Unofficial Apple Weblog, 17 February 2012: Foxconn raises Chinese worker wages, as a copy prints it',
  ),
  document(
    'bloomberg-2019-translated',
    '2019',
    ['copy of a Bloomberg report (translated)', 'Foxconn in India'],
    'Bloomberg, 2019: Foxconn in India, as a translated copy prints it',
  ),
  document(
    'bloomberg-2019',
    '2019-09-02',
    ['copy of a Bloomberg report (2 Sep 2019)', 'Behind iPhone'],
    'Bloomberg, 2 September 2019: workers of Foxconn’s Indian factory, as a copy prints it',
  ),
  document(
    'vgcl-2018',
    '2018',
    [confederation, 'Viet Nam General Confederation of Labour survey 2018'],
    'Viet Nam General Confederation of Labour, 2018: survey of 3,000 workers, as VnExpress quotes it',
  ),
  document(
    'vn-gso-2018',
    '2018-01-05',
    ['VnExpress citing the General Statistics Office', 'Despite'],
    'General Statistics Office of Viet Nam: wages of 2017, as VnExpress quotes it',
  ),
  document(
    'iwtu-2023',
    '2023',
    ['QDND citing the Institute of Workers', 'survey of 3,000 workers'],
    'Institute of Workers and Trade Unions of Viet Nam, 2023: survey of 3,000 workers, as QDND quotes it',
  ),
  document(
    'bloomberg-2018',
    '2018-03-28',
    ['Bloomberg citing Darton Commodities', 'Never Mind the Mines'],
    'Bloomberg, 28 March 2018, from Darton Commodities: In Congo, There Is Cobalt Under the House',
  ),
  document(
    'afp-2023',
    null,
    ['AFP copy (Gulf Times)', 'DR Congo sets up scheme'],
    'Agence France-Presse: a scheme for informal cobalt miners of the DRC, as Gulf Times prints it',
  ),
  document(
    'reuters-2016',
    '2016-07-18',
    ['Reuters', 'Congo mining'],
    'Reuters, 18 July 2016: mining in the Congo',
  ),
  document(
    'apple-proxy-2025',
    '2025-01-10',
    [filing, 'Apple Inc., DEF 14A of 10 Jan 2025'],
    'Apple Inc.: proxy statement (DEF 14A) of 10 January 2025, Pay versus Performance',
    { isSelfReport: true, url: 'https://www.sec.gov/cgi-bin/browse-edgar?action=getcompany&CIK=0000320193' },
  ),
  document(
    'apple-proxy-2024',
    '2024-01-11',
    [filing, 'Apple Inc., DEF 14A of 11 Jan 2024'],
    'Apple Inc.: proxy statement (DEF 14A) of 11 January 2024, Pay versus Performance',
    { isSelfReport: true, url: 'https://www.sec.gov/cgi-bin/browse-edgar?action=getcompany&CIK=0000320193' },
  ),
  document(
    'apple-proxy-2022',
    '2022',
    ['Developpez.com citing Apple', 'La remuneration'],
    'Apple Inc.: pay of its chief executive and median employee in 2020 and 2021, as Developpez.com quotes it',
    { isSelfReport: true },
  ),
];

/** The document of a row; undefined when it is not known here. Longer names of organisations come first. */
export function documentOf(organisation: string, title: string): QuotedDocument | undefined {
  return documents
    .filter((known) => organisation.startsWith(known.organisation) && title.startsWith(known.printedTitle))
    .sort((a, b) => b.organisation.length - a.organisation.length)[0];
}

export function editionOf({ id, title, published, url }: QuotedDocument): Edition {
  return { id, title, published, url, doi: null, checksums: {} };
}
