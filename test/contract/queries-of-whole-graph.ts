/**
 * Queries of the bundled graph whose answers are the same bytes from every store: those of the small graph, of the
 * documentation, of the query desk and of the pictures, and a question to each analysis. A new analysis joins by its
 * line in `questions`, without which the types do not pass.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { concentrationQuery, overviewQuery } from '../../picture/concentration/query.ts';
import { mapQuery } from '../../picture/map/query.ts';
import { originQuery } from '../../picture/origin/query.ts';
import type { analyses } from '../../server/analysis/index.ts';
import { exampleIds, exampleQuery } from '../../viewer/pages/explore/examples.ts';
import { queriesOfEveryStore } from './queries-of-every-store.ts';

type Query = readonly [name: string, query: string, variables: Readonly<Record<string, unknown>>];

const docs = join(import.meta.dirname, '../../docs');

/** Every block of GraphQL in a page of the documentation, with the block of JSON that follows it at once as its variables. */
const ofDocs: readonly Query[] = readdirSync(docs, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.md'))
  .sort()
  .flatMap((file) =>
    [
      ...readFileSync(join(docs, file), 'utf8').matchAll(
        /```graphql\n([\s\S]*?)```(?:\n\n```json\n([\s\S]*?)```)?/g,
      ),
    ].map(
      ([, query = '', variables = '{}'], at): Query => [
        `docs/${file}, query ${at + 1}`,
        query,
        JSON.parse(variables),
      ],
    ),
  );

const ofDesk: readonly Query[] = exampleIds.map((id) => [
  `query desk, ${id}`,
  exampleQuery(id, 'FR', 'x'),
  {},
]);

const figure =
  '{ quantity { value low high status missing } evidence(first: 3) { totalCount nodes { id } } }';
const share = `coverage { known assumed unknown } caveats evidence(first: 5) { totalCount nodes { id } }`;

/** A question to each analysis of the registry. Pictures ask the longest ones. */
const questions: Readonly<Record<keyof typeof analyses, readonly Query[]>> = {
  trace: [
    [
      'trace by value of the devices of a year, with named actors',
      `{ trace(start: "device:smartphone", year: 2023, per: WORLD_YEAR, measure: VALUE, named: true) { columns { stage tracks { measure nodes { label share ${figure} } } } links { id kind share ${figure} } ${share} } }`,
      {},
    ],
  ],
  ledger: [
    [
      'ledger of a year, per head, China apart',
      `{ ledger(year: 2019, perHead: true, chinaApart: true) { rows { id period note bands { band share ${figure} amount ${figure} } economies { economy { id } side share ${figure} } spread { scheme { id } southShare ${figure} } } ${share} } }`,
      {},
    ],
  ],
  burden: [
    [
      'internet use against documented harm',
      `{ burden(benefit: "internet-use", burden: "bears-harm", year: 2022) { finding economies { economy { id } side benefit ${figure} burden ${figure} } groups { quarter least ${figure} most ${figure} share ${figure} } withoutBenefit ${figure} givenToNobody ${figure} ${share} } }`,
      {},
    ],
  ],
  claims: [
    [
      'claims by verdict',
      `{ claims(first: 100) { totalCount nodes { id text verdict sentence quantity { value low high } comparisons { relation isOriginal reason period { text } figure ${figure} statement { id } } } } }`,
      {},
    ],
    ['one claim', '{ claim(id: "CLM-005") { id quotation document period { text } verdict sentence } }', {}],
  ],
  checkText: [
    [
      'a text with a claim, a statement and nothing comparable',
      `query($text: String!) { checkText(text: $text, language: EN) { words warnings { id text } figures { start end text value low high unit bound period { text } note claims { claim { id verdict } value year } statements { relation value scope year figure ${figure} ratio ${figure} statement { id } } } } }`,
      {
        text: 'In 2022 the world generated 62 million tonnes of e-waste. DR Congo mined 220,000 tonnes of cobalt in 2024. The moon is 384,400 km away.',
      },
    ],
  ],
  series: [
    [
      'series of cobalt in DR Congo',
      `{ series(subject: "economy:COD", predicate: "extracts", object: "material:cobalt") { points { period { text } figure ${figure} others { id } } } }`,
      {},
    ],
  ],
  disagreements: [
    [
      'disagreements on cobalt',
      `{ disagreements(material: "material:cobalt", first: 20) { totalCount nodes { spread ${figure} statements { id } } } }`,
      {},
    ],
  ],
  coverage: [
    [
      'coverage of an economy',
      '{ coverage(economy: "economy:ZMB") { stages { stage statements } unknowns { id text } } }',
      {},
    ],
  ],
  coverageGrid: [
    [
      'coverage grid of an economy',
      '{ coverage(economy: "economy:CHL") { grid(to: 2024, first: 3) { parts { stage rowCount rows { measure of { id } by { id } moments { year state } } } } } }',
      {},
    ],
  ],
  coverageCell: [
    [
      'coverage of one cell',
      '{ coverage(stage: EXTRACTION, material: "material:cobalt") { cell(stage: EXTRACTION, measure: "extracts", of: "material:cobalt", year: 2023) { state economies { economy { id } state } statements(first: 9) { totalCount nodes { id } } } } }',
      {},
    ],
  ],
  neighbours: [
    [
      'neighbours of an organisation',
      '{ entity(id: "org:apple") { neighbours { predicate { id } direction entity { id } statements yearFrom yearTo } } }',
      {},
    ],
  ],
  flows: [
    [
      'flows of copper ore into China',
      `{ flows(material: "material:copper", to: "economy:CHN", first: 12) { totalCount nodes { from { id } to { id } mass ${figure} value ${figure} shareOfMass ${figure} } } }`,
      {},
    ],
  ],
  economyFigures: [
    [
      'figures of every economy',
      `{ economyFigures(predicate: "extracts", object: "material:cobalt") { economies { economy { id } figure ${figure} } ${share} } }`,
      {},
    ],
  ],
  concentration: [
    [
      'concentration of refined cobalt',
      concentrationQuery,
      { material: 'material:cobalt', stage: 'REFINING', lang: 'EN' },
    ],
  ],
  concentrationOverview: [['concentration of all materials', overviewQuery, { lang: 'ES' }]],
  anomalies: [
    [
      'anomalies of copper',
      `{ anomalies(material: "material:copper", first: 30) { anomalies { totalCount nodes { kind score ${figure} evidence { totalCount nodes { id } } } } } }`,
      {},
    ],
  ],
  origin: [
    [
      'origin of copper in Germany',
      originQuery,
      { material: 'material:copper', consumer: 'economy:DEU', lang: 'FR' },
    ],
  ],
  originBounds: [
    [
      'bounds of batteries',
      `{ originBounds(material: "product:hs2017-850760") { bounds { from { id } to { id } amount ${figure} } } }`,
      {},
    ],
  ],
  routes: [
    [
      'routes of copper from Zambia',
      `{ routes(start: "material:copper", from: "economy:ZMB", to: "group:eu-27") { routes { links { share ${figure} } } } }`,
      {},
    ],
  ],
  originOverview: [
    ['origins of all materials', '{ originOverview { rows { material { id } verdict } } }', {}],
  ],
  harms: [
    [
      'every harm',
      `{ harms { rows { harm { id } total ${figure} rules { rule isAnswered reason } exposureMaterials { id } } } }`,
      {},
    ],
  ],
  harmAttribution: [
    [
      'tree cover lost to copper, by consumption',
      `{ harmAttribution(harm: "harm:tree-cover-loss-at-mines", rule: CONSUMPTION, material: "material:copper") { total ${figure} bearers { economy { id } side amount ${figure} } unattributable { kind amount ${figure} } ${share} } }`,
      {},
    ],
  ],
  neighbourhood: [
    [
      'around a company, two steps',
      `{ neighbourhood(of: "org:samsung-electronics", depth: 2) { nodes { entity { id } x y depth degree shown } edges { from to predicate { id } statements yearFrom yearTo } rests { of predicate { id } direction kind count } predicates { predicate { id } count } ${share} } }`,
      {},
    ],
    [
      'around an economy, by one predicate, one neighbour grown',
      `{ neighbourhood(of: "economy:CHL", predicates: ["owns"], grown: ["org:codelco"]) { nodes { entity { id } x y } edges { from to statements } ${share} } }`,
      {},
    ],
  ],
  path: [
    [
      'between two companies',
      `{ path(from: "org:apple", to: "economy:COD") { length alternatives steps { from { id } to { id } predicate { id } isForward statements } ${share} } }`,
      {},
    ],
  ],
  hubs: [
    [
      'of supply',
      `{ hubs(first: 30) { nodeCount edgeCount hubs { rank entity { id } degree betweenness pageRank } ${share} } }`,
      {},
    ],
    [
      'of ownership, sites alone',
      `{ hubs(network: OWNERSHIP, by: PAGE_RANK, kind: SITE, first: 10) { hubs { rank entity { id } degree pageRank } ${share} } }`,
      {},
    ],
  ],
  power: [
    ...(
      [
        ['of a company, with another', 'of: "org:apple", with: "org:samsung-electronics"'],
        ['of an economy', 'of: "economy:CHN"'],
        ['of a material', 'of: "material:copper"'],
        ['of a site', 'of: "site:cid000041"'],
      ] as const
    ).map(
      ([name, given]): Query => [
        `power ${name}`,
        `{ power(${given}, first: 20) { sentence sections { id total ${figure} reason rows { entity { id } about { id } through { id } text yearFrom yearTo figure ${figure} statements ${figure} } } shared { id reason counts { common ${figure} jaccard ${figure} overlap ${figure} } rows { entity { id } } } ${share} } }`,
        {},
      ],
    ),
  ],
  scenario: [
    [
      'smartphones kept twice as long',
      `{ scenario(input: { device: "device:smartphone", levers: [{ lever: LIFETIME, value: 2 }] }) { headline results { id before ${figure} after ${figure} } places { material { id } economy { id } share ${figure} } producers { economy { id } change ${figure} } exports { economy { id } product { id } stage value ${figure} change ${figure} } exportSides { stage side change ${figure} } exposure { harm { id } material { id } share ${figure} change ${figure} } years { id points { year after ${figure} } } balance balances { id gap } ${share} } }`,
      {},
    ],
  ],
  ownership: [
    [
      'who owns the cobalt of named sites',
      `{ ownership(material: "material:cobalt") { parts { stage source { id } years total ${figure} rows { kind owners { id } capacity ${figure} share ${figure} atMost ${figure} } homes { kind economy { id } share ${figure} } cells { dugIn { id } ownedIn { id } share ${figure} } list { site { id } claims { kind share ${figure} } operators { id } } } contradictions { owned { id } sum ${figure} } ${share} } }`,
      {},
    ],
    [
      'what one company holds',
      `{ ownership(of: "org:glencore-plc") { parts { material { id } own { held ${figure} kept ${figure} share ${figure} } } ${share} } }`,
      {},
    ],
    [
      'of which materials owners are known',
      `{ ownership { overview { material { id } stage total ${figure} sites owners withOwner ${figure} withHome ${figure} } ${share} } }`,
      {},
    ],
  ],
  infrastructure: [
    [
      'everything that is listed',
      `{ infrastructure { lists { source { id } scope finding total ${figure} withHome ${figure} running ${figure} announced ${figure} actors(first: 5) { actor { id } home { id } sites ${figure} } places(first: 5) { economy { id } side share ${figure} } homes { kind economy { id } sites ${figure} } sides { sides share ${figure} } } mostOwned { cable { id } count ${figure} } singles { economy { id } cable { id } } ${share} } }`,
      {},
    ],
    [
      'the electricity of one company',
      `{ infrastructure(of: "org:google") { reported { subject { id } year byPlace ${figure} byMarket ${figure} left ${figure} gone ${figure} } regions { site { id } year carbonFree ${figure} intensity ${figure} grid ${figure} } stated { measure subject { id } period amount ${figure} } ${share} } }`,
      {},
    ],
    [
      'the cables of one economy',
      `{ infrastructure(of: "economy:KEN", kind: CABLE) { list(first: 20) { totalCount nodes { site { id } isPlanned economies { id } actors { id } } } grids { economy { id } intensity ${figure} } ${share} } }`,
      {},
    ],
  ],
  lifeCycle: [
    [
      'a class of devices, and its use on another grid',
      `{ lifeCycle(of: "device:smartphone", economy: "economy:POL") { kind years cells { measure phase state reason } materials { material { id } mass ${figure} accounts } lifetimes { subject { id } years ${figure} isMean } behind { place { id } part total ${figure} users ${figure} perUser ${figure} } spreads { measure phase source { id } isComputed count ${figure} least ${figure} most ${figure} } footprints(first: 3) { totalCount nodes { subject { id } year lifetime ${figure} emissions { production ${figure} use ${figure} whole ${figure} } useElsewhere ${figure} } } services { service { id } networks ${figure} infrastructureShare ${figure} } ${share} } }`,
      {},
    ],
    [
      'a data centre',
      `{ lifeCycle(of: "site:epoch-google-new-albany-ohio") { kind stated { measure phase indicator { id } period isProjected amount ${figure} } computed { measure phase rule period amount ${figure} } grids { economy { id } intensity ${figure} } ${share} } }`,
      {},
    ],
    [
      'an operator',
      `{ lifeCycle(of: "org:google") { kind stated { measure phase indicator { id } period amount ${figure} } reported { subject { id } year byPlace ${figure} byMarket ${figure} } ${share} } }`,
      {},
    ],
    [
      'the training of a model',
      `{ lifeCycle(of: "product:ai-epoch-4-layer-qrnn-h-2500", economy: "economy:FRA") { kind stated { indicator { id } amount ${figure} } computed { rule amount ${figure} } ${share} } }`,
      {},
    ],
  ],
  lifeCycleOverview: [
    [
      'what a life cycle can be told of',
      `{ lifeCycleOverview { subjects(first: 100, kind: OPERATOR) { totalCount nodes { subject { id } kind measures models sources { id } } } economies { id } ${share} } }`,
      {},
    ],
  ],
  messages: [
    [
      'the seven messages',
      `{ messages { messages(id: "recycling") { id number headline findings { id bearing figures { of { id } period source { id } figure ${figure} } } unknown { what reason } claims { id verdict } } ${share} } }`,
      {},
    ],
  ],
  locks: [
    [
      'every instrument, counted',
      `{ locks { instruments { instrument { id } nature parties ${figure} signed ${figure} notParties ${figure} listYear things ${figure} meetings ${figure} organisations ${figure} sanctioned ${figure} } ${share} } }`,
      {},
    ],
    [
      'one treaty',
      `{ locks(of: "instrument:basel-convention") { lock { finding rules { instrument { id } thing { id } since note } members(first: 300) { totalCount nodes { economy { id } side standing day } } sides { side standing economies ${figure} share ${figure} } concerned { year total ${figure} withoutAmount rows { standing amount ${figure} share ${figure} } } } ${share} } }`,
      {},
    ],
    [
      'one file that was met on',
      `{ locks(of: "instrument:eu-digital-services-act") { lock { meetings ${figure} meetingsCounted ${figure} meetingsShare ${figure} met { organisation { id } meetings ${figure} years { year meetings ${figure} } } meetingYears { year all ${figure} counted ${figure} } } ${share} } }`,
      {},
    ],
  ],
  valueCapture: [
    [
      'value added of electronics, China apart',
      `{ valueCapture(lens: INDUSTRY, chinaApart: true) { industry { year edition bands { band share ${figure} amount ${figure} perHead ${figure} } economies { economy { id } amount ${figure} } blocs { bloc { id } named share ${figure} } through { year total ${figure} } } choices { least { value } most { value } } ${share} } }`,
      {},
    ],
    [
      'income in final electronics by sector',
      `{ valueCapture(lens: INDUSTRY, measure: FINAL_INCOME, year: 2011) { industry { bands { band share ${figure} } sectors { sector { id } total ${figure} bands { band share ${figure} } } } ${share} } }`,
      {},
    ],
    [
      'unit values of copper',
      `{ valueCapture(lens: UNIT_VALUE, material: "material:copper", year: 2024) { ladder { year rungs { rung reason steps { product { id } fit source { id } flows unweighed keptOut content ${figure} weighted { goods ${figure} contained ${figure} } least { economy { id } goods ${figure} } bySide { side goods ${figure} } } } } ${share} } }`,
      {},
    ],
    [
      'the price of an iPad divided',
      `{ valueCapture(lens: PRICE_SPLIT, subject: "device:apple-ipad-2010") { priceSplit { kind { id } whole ${figure} parts { actor { id } printed stage economy { id } side amount ${figure} share ${figure} } bands { band amount ${figure} share ${figure} } byStage { stage share ${figure} } byEconomy { economy { id } share ${figure} } unallocated { share ${figure} } rounding { amount ${figure} } splits { edition } materials { reason } } choices { least { value } most { value } } ${share} } }`,
      {},
    ],
    [
      'the metals in an iPhone 7 at prices of another year',
      `{ valueCapture(lens: PRICE_SPLIT, subject: "device:apple-iphone-7", edition: "dedrick-2018", priceYear: 2021) { priceSplit { unallocated { amount ${figure} } splits { edition kind { id } } materials { contentsOf { id } priceYears metals { material { id } mass ${figure} quotation { id } price ${figure} worth ${figure} reason } worth ${figure} priced } } assumptions { id } ${share} } }`,
      {},
    ],
    [
      'accounts of Apple beside pay and prices upstream',
      `{ valueCapture(lens: COMPANY, subject: "org:apple") { company { years accounts { topic indicator { id } year amount ${figure} others { amount ${figure} edition } isDisputed } gaps { topic reason } pay { payer { id } indicator { id } economy { id } stage year amount ${figure} } priceYear prices { material { id } quotation { id } amount ${figure} } } ${share} } }`,
      {},
    ],
    [
      'value added in exports',
      `{ valueCapture(lens: INDUSTRY, measure: EXPORTS, year: 2018) { industry { exports { economy { id } gross ${figure} residual ${figure} domesticShare ${figure} } } ${share} } }`,
      {},
    ],
  ],
  exposure: [
    [
      'child labour in cobalt',
      `{ exposure(harm: "harm:child-labour", material: "material:cobalt") { stages { stage share ${figure} places { economy { id } share ${figure} } } ${share} } }`,
      {},
    ],
  ],
};

const ofPictures: readonly Query[] = [
  [
    'map of copper ore',
    mapQuery,
    { material: 'material:copper', year: 2024, scheme: 'm49-developed-2020', lang: 'EN' },
  ],
];

export const queriesOfWholeGraph: readonly Query[] = [
  ...queriesOfEveryStore,
  ...ofDocs,
  ...ofDesk,
  ...ofPictures,
  ...Object.values(questions).flat(),
];
