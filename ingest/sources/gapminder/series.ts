/** Which series of Gapminder are read, with unit and meaning; each is a file of its own. */
import type { Status } from '../../../schema/status.ts';

export interface Series {
  /** Name of the column, and stem of the file. */
  readonly code: string;
  readonly object: string;
  readonly unit: string;
  readonly meaning: string;
  readonly status: Status;
  /** Rows of the pinned file. */
  readonly rows: number;
  readonly sha256: string;
  /** Values below zero are possible. */
  readonly isSigned?: true;
  /** Years after this are projections. */
  readonly lastKnown?: number;
}

const series = (
  code: string,
  rows: number,
  sha256: string,
  indicator: string,
  unit: string,
  meaning: string,
  more: Partial<Series> = {},
): Series => ({
  code,
  rows,
  sha256,
  object: `indicator:${indicator}`,
  unit,
  meaning,
  status: 'reported',
  ...more,
});

/** Of the data set systema_globalis. */
export const macroSeries: readonly Series[] = [
  series(
    'total_population_with_projections',
    22064,
    '18a043e8b3c2563212988e2672f94421ea4e842ccca4602e10de329300f9831b',
    'population',
    'count',
    'Population',
    { status: 'estimated', lastKnown: 2010 },
  ),
  series(
    'total_gdp_us_inflation_adjusted',
    11253,
    '0f253a3400184ea56c3787e12836f4905d68e015a9a46ea9e5608f7c61aa74c0',
    'gross-domestic-product',
    'USD:constant-2015',
    'Gross domestic product',
  ),
  series(
    'gdppercapita_us_inflation_adjusted',
    11253,
    'f9a73ce1aa5345ee4b53b059a2d4fa30a87207723080afd94522bee436da08c8',
    'gross-domestic-product-per-person',
    'USD/person:constant-2015',
    'The same per person',
  ),
  series(
    'gnipercapita_atlasmethod_current_us',
    10365,
    '65bc883d6a45a3df382a276f4ce4cedfce1b976cc059d0a308d2252e457eba77',
    'gross-national-income-per-person-atlas',
    'USD/person:current',
    'Gross national income per person, Atlas method',
  ),
  series(
    'hdi_human_development_index',
    5940,
    '5d70cb414e2a7c8108a047553ccc6947bdda275dac9a8fbd87f9696628d2b9f7',
    'human-development-index',
    'score',
    'Human development index',
  ),
  series(
    'inequality_index_gini',
    2402,
    '539462561999dc86abca73361ea7ca7393f2b0309bd2b252c7fdbbdff6845159',
    'gini-index',
    'score',
    'Gini index, 0 to 100',
    { status: 'estimated' },
  ),
  series(
    'poverty_percent_people_below_830_a_day',
    2402,
    'd62d03489a1589646dcb15b6cb7b8bf006a05b4008c78a2c5536dcabf996a33f',
    'poverty-below-8-30',
    'percent',
    'People below 8.30 international dollars a day',
    { status: 'estimated' },
  ),
  series(
    'exports_percent_of_gdp',
    8744,
    'e6ca61873b388e28f7b22c66cc6580935bde7052cb89cbe7c628796142a48764',
    'exports-share-of-gdp',
    'percent',
    'Exports of goods and services, of gross domestic product',
  ),
  series(
    'foreign_direct_investment_net_inflows_percent_of_gdp',
    9480,
    '2596c071b81b94abe46b772f96800828ec00ab3583a1d69e9e79e155eeed7fab',
    'foreign-direct-investment-share-of-gdp',
    'percent',
    'Net inflows of foreign direct investment, of gross domestic product',
    { isSigned: true },
  ),
  series(
    'high_technology_exports_percent_of_manufactured_exports',
    2663,
    'd2421f22ab695984e9cf52bd06db70eb7844e79e01bb41af92e3feb3d2ab0012',
    'high-technology-share-of-exports',
    'percent',
    'High technology, of manufactured exports',
  ),
  series(
    'industry_percent_of_gdp',
    8783,
    'e7c7d89b91707a97f0fe765fd77b14de139357746eb68a0aa0e1739e488739c4',
    'industry-share-of-gdp',
    'percent',
    'Industry with mines and construction, of gross domestic product',
    { isSigned: true },
  ),
  series(
    'industry_workers_percent_of_employment',
    6233,
    '6c72d398b0f2075bd29e5b6b7e82e946f9ade8678f9781e7d8f2d8a7b937887a',
    'industry-share-of-employment',
    'percent',
    'Work in industry, of all employment',
    { status: 'estimated' },
  ),
  series(
    'net_barter_terms_of_trade_2015_100',
    6459,
    '7fa9383b541feab2c78c101444125614153a74b23104fa913433308aeddeab43',
    'terms-of-trade',
    'score',
    'Prices of exports over prices of imports, 2015 = 100',
  ),
  series(
    'aid_received_percent_of_gni',
    5853,
    '57d5c6da9c3f183af1fe0cbd9f627336d99be65ec803824f4b164803b242d75e',
    // Named after income by the publisher; the address that it gives is the World Bank’s series by capital formation.
    'aid-received-share-of-capital-formation',
    'percent',
    'Official aid received, of gross capital formation',
    { isSigned: true },
  ),
  series(
    'debt_servicing_costs_percent_of_exports_and_net_income_from_abroad',
    4784,
    '43bf28944dc2b001e68092a088a26e4b1b63c7a37b1f5989451b725256ab278c',
    'debt-service-share-of-exports',
    'percent',
    'Debt service, of exports and income from abroad',
  ),
  series(
    'patent_applications_total',
    4775,
    '199826ce77db60b178b74d4bf5e8d10eba47eb767365cabec0d33df84781d021',
    'patent-applications',
    'count',
    'Patent applications',
  ),
  series(
    'patents_in_force_total',
    3646,
    '5cf59084590b8d5e018a37da69d34a3bd6a605433dba32d765661bb34368a3be',
    'patents-in-force',
    'count',
    'Patents in force',
  ),
  series(
    'total_number_of_dollar_billionaires',
    1651,
    'c51f86921b8541915d8b6a631453c19653853fa0283e5a59a74025fe56c3a40b',
    'dollar-billionaires',
    'count',
    'Number of people with a billion dollars or more',
    { status: 'estimated' },
  ),
  series(
    'hourly_labour_cost_constant_2021_usd',
    644,
    'e551a06a2f66ff99cb8d741b28c0e25b917dfab590b7e842d3c1f351f1e65cdd',
    'hourly-labour-cost',
    'USD/hour:ppp-2021',
    'Mean hourly labour cost of an employee',
  ),
  series(
    'working_hours_per_week',
    2511,
    '16768eff8b7203fa92cbcd307fdac2b16e6551c5c0c8dcf1424dc213106e0c78',
    'working-hours',
    'hours/week',
    'Working hours a week',
  ),
];

/** Of the data set fasttrack. */
export const footprintSeries: readonly Series[] = [
  series(
    'matfootp',
    7791,
    'bbb9f959ab0c0f448997b3f4c26759aec5c9bb1fa12107f9e6b004d7ace745f7',
    'material-footprint',
    't:gross',
    'Raw materials extracted anywhere for the economy’s consumption',
    { status: 'estimated' },
  ),
  series(
    'matfootp_cap',
    7791,
    'ee5e338b33e90d3fac59824fce1d0edc4116e63dd62401ef7bbf78ee15a22878',
    'material-footprint-per-person',
    't/person:gross',
    'The same per person',
    { status: 'estimated' },
  ),
  series(
    'carbonfp_pcap',
    7243,
    'a29504821663a857045a06ad97f983808f02a05879963cac011280666d2d3582',
    'carbon-footprint-per-person',
    't/person:co2e',
    'Greenhouse gases for the economy’s consumption, per person',
    { status: 'estimated', isSigned: true },
  ),
  series(
    'manuf_employ',
    5969,
    '945eceb9fbc88488e7c36eb3073a8929d1cc79fd498b7fdd9fef5150f3b573f7',
    'manufacturing-share-of-employment',
    'percent',
    'Work in manufacturing, of all employment',
    { status: 'estimated' },
  ),
];

/** The world as the mirror sums it. */
export const worldFootprint: Series = series(
  'matfootp_global',
  50,
  '49d3e5de76d3aae3fb7619b67b7d5b7e19f5d42a38daa4e627ffbce8698e4a7e',
  'material-footprint',
  't:gross',
  'Raw materials extracted in a year',
  { status: 'estimated' },
);
