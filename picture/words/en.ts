/** The words of pictures and page heads in English. */
import { concentrationEn } from './concentration/en.ts';
import { coverageEn } from './coverage/en.ts';
import { mapEn } from './map/en.ts';
import { originEn } from './origin/en.ts';
import type { Words } from './words.ts';

const stages: Words['stages'] = {
  EXTRACTION: 'Extraction',
  REFINING: 'Refining',
  COMPONENTS: 'Components',
  ASSEMBLY: 'Assembly',
  TRADE: 'Trade and retail',
  USE: 'Use',
  END_OF_LIFE: 'End of life',
};
const sides: Words['sides'] = { SOUTH: 'South', NORTH: 'North', UNCLASSIFIED: 'unclassified' };
const statuses: Words['statuses'] = {
  REPORTED: 'reported',
  ESTIMATED: 'estimated',
  DERIVED: 'derived',
  PROJECTED: 'projected',
  ASSUMED: 'assumed',
};
const missing: Words['missing'] = {
  WITHHELD: 'withheld',
  NOT_AVAILABLE: 'not in source',
  NOT_APPLICABLE: 'not applicable',
  NOT_PUBLISHED: 'not published',
  ONLY_BOUNDS: 'only bounds',
};
const numbers: Words['numbers'] = {
  status: statuses,
  missing,
  noFigure: 'no figure yet',
  range: '{low} to {high}',
  atLeast: 'at least {value}',
  atMost: 'at most {value}',
  lessThan: 'less than {value}',
};

export const en: Words = {
  stages,
  sides,
  reads: { ORIGINAL: 'original', COPY: 'copy', SECONDARY: 'quoted' },
  statuses,
  missing,
  numbers,
  ledger: {
    numbers,
    title: 'Who digs, who earns, who bears the harm?',
    description:
      'Share of the South and of the North at each stage of the digital supply chain; what has no side is hatched between them.',
    band: {
      SOUTH: 'South',
      NORTH: 'North',
      UNCLASSIFIED: 'unclassified',
      CHINA: 'China',
      NOT_NAMED: 'not named',
      UNALLOCATED: 'not allocated',
    },
    africa: 'Africa',
    spread: '{count} schemes: {range}',
    documented: '{count} documented',
  },
  burden: {
    numbers,
    noBurden: 'On the lower edge: {count} economies without a figure of the burden',
    noBenefit: 'On the left edge: {count} without one of the benefit',
    rootScale: 'scale of square roots',
  },
  chain: {
    numbers,
    stages,
    sides,
    deviceTitle: '{name}: through whose hands, from mine to dump?',
    materialTitle: '{name}: who digs it, who refines it, where does it end?',
    subtitle: 'Share of each economy at each stage, per cent. South and North under the scheme “{scheme}”.',
    rest: 'not allocated',
    short: {
      NOT_NAMED: 'not named',
      UNALLOCATED: 'not allocated',
      UNMATCHED_FEED: 'scrap, blister, unmatched feed',
      LUMPED: 'lumped by the publisher',
      EXCEEDS_LISTED: 'beyond a listed output',
      STAGE_NOT_COVERED: 'output not given',
      OTHERS: { SOUTH: 'other South', NORTH: 'other North', UNCLASSIFIED: 'other, unclassified' },
    },
    heads: {
      EXTRACTION: 'mine output',
      REFINING: 'refinery output',
      UNMATCHED_FEED: 'refined, not matched by ore',
      NO_MINE: 'refined, followed to no mine',
      CONTENT: 'in one unit',
      PARTS: 'one unit, by part',
      CONTAINERS: 'in one unit of',
      ASSEMBLY: 'devices made',
      TRADE: 'devices traded',
      USE: 'devices in use',
      GENERATED: 'all e-waste generated',
      FATE: 'what became of it',
      LIFETIME: 'what is sold: used for how long',
      SHIPPED: 'e-waste seen crossing borders',
    },
    fateUnknown: 'No document says where it went.',
    noReason: 'The graph holds no statement for this stage.',
    notFollowed: 'not followed in this direction',
    nearest: '{period}, nearest to {year}',
    largest: 'Largest: {name}, {share}',
    colon: ': ',
    more: 'and {count} more',
    harm: ['{count} harm documented', '{count} harms documented'],
    members: ['{count} economy', '{count} economies'],
    links: {
      CONTENT: 'contained in this part of the device',
      TRADED: 'trade between the two, over every border',
      DOMESTIC_FIRST: 'assumed: own ore goes to own refineries first',
      WORLD_POOL: 'assumed: world pool, no trade between the two is known',
      NOT_KNOWN: 'who passes on to whom is not known',
    },
    bands: { WORLD_POOL: 'world pool', NOT_KNOWN: 'not known' },
    years: 'Years: {years}.',
    yearOfStage: '{stage} {period}',
    table: {
      stage: 'Stage',
      measure: 'Measure',
      year: 'Year',
      name: 'Who or what',
      side: 'Side',
      share: 'Share',
      quantity: 'Quantity',
      carried: 'In one device',
      carriedYear: 'In a year’s devices',
      status: 'Status',
      harm: 'Documented harm',
    },
  },
  map: mapEn({ numbers, sides }),
  coverage: coverageEn(stages),
  concentration: concentrationEn({ numbers, stages, sides }),
  origin: originEn({ numbers, stages, sides }),
  footer: {
    scheme: 'Scheme: {scheme}.',
    sources: 'Sources: {sources}.',
    release: 'Filon, release {release}.',
    separator: '; ',
  },
  pages: {
    home: {
      title: 'Filon: who digs, who profits, who bears the harm',
      description:
        'The supply chain of the digital world, from mine to dump, in figures that each lead to their source.',
    },
    traceDevice: {
      title: '{name}: from mine to dump – Filon',
      description:
        'Through whose hands a {name} passes: seven stages, shares of North and South, what is not known, and the source of every figure.',
    },
    traceMaterial: {
      title: '{name}: from mine to device – Filon',
      description:
        '{name}: who digs it, who refines it, what it ends up in, what is not known, and the source of every figure.',
    },
    map: {
      title: '{name}: from where to where? – Filon',
      description:
        '{name}: who sends how much to whom, year by year, by value and by mass, on a map and in a table, with the source of every figure.',
    },
    entity: {
      title: '{name} – Filon',
      description:
        'Everything that Filon’s sources say of {name}, stage by stage, with what they disagree about and what is not known.',
    },
    sources: {
      title: 'Sources – Filon',
      description:
        'Every source that Filon uses: publisher, editions, licence, whose interest it serves, known defects.',
    },
    origin: {
      title: 'Origin of materials – Filon',
      description:
        'Of which materials the data can tell who dug or refined what is used, for which totals alone prove something, and what is missing for the others.',
    },
    originOf: {
      title: '{name}: where does it come from? – Filon',
      description:
        '{name}: who dug or refined what an economy uses, beside who shipped it last, with ranges, what is not known by kind, and the source of every figure.',
    },
    concentration: {
      title: 'Concentration – Filon',
      description:
        'In how few hands each material is: who mines it, who refines it, who buys it, and how that moved. With the range where a part has no name.',
    },
    concentrationOf: {
      title: '{name}: in how few hands – Filon',
      description:
        'Who holds {name}, how that moved, how much is refined where it is mined, who buys it, and through whom it must go.',
    },
    campaign: {
      title: 'Make a campaign picture – Filon',
      description:
        'A picture of the graph with your own title, text and notes: to print, post or embed. Every figure keeps its source.',
    },
    stories: {
      title: 'Stories – Filon',
      description: 'Six stories in pictures, and your own: every number leads to its source.',
    },
    check: {
      title: 'What do the sources say of the figures of a text? – Filon',
      description:
        'Paste a text: its figures are marked, and beside each stand the nearest published claims and statements with their sources. Nothing of the text is kept.',
    },
    claims: {
      title: 'What do the sources say of a published figure? – Filon',
      description:
        'Published figures as quoted, each beside the statements that bear on it, with a verdict by a written rule: supported, disputed, outdated, other scope, no source.',
    },
    anomalies: {
      title: 'Which figures do not fit together? – Filon',
      description:
        'Mirror gaps, exports beyond supply, unit values, jumps, revisions and lists: each a question to two figures, with its statements and ordinary reasons.',
    },
    ledger: {
      title: 'Who digs, who profits, who bears the harm: North and South – Filon',
      description:
        'Thirteen questions side by side, from the mine to the waste, by economy and side: under six schemes, with China apart, Africa’s line, per head, and what nobody counts.',
    },
    value: {
      title: 'Who captures the value? – Filon',
      description:
        'Who earns in electronics, by economy and side, per head and through the years; and what a kilogram of a material costs from ore to metal.',
    },
    power: {
      title: 'Who holds power in the supply chain? – Filon',
      description:
        'Who owns, supplies and binds an organisation, economy, site or material, and the largest producer of each material by stage.',
    },
    powerOfMaterial: {
      title: '{name}: in how few hands, stage by stage? – Filon',
      description:
        '{name}: leading producers, owners of capacity, listed smelters, rules, and what no source says.',
    },
    powerOfEconomy: {
      title: '{name}: what does it hold, and what binds it? – Filon',
      description:
        '{name}: what it leads in, what its owners hold abroad, what binds it, and what no source says.',
    },
    powerOf: {
      title: '{name}: who owns, supplies and binds it – Filon',
      description:
        '{name}: owners along chains, lists of suppliers and smelters, lobbying, treaties signed or ratified, and what no source says.',
    },
    network: {
      title: 'Who is linked to whom in the supply chain? – Filon',
      description:
        'The network of owners, suppliers, smelters, laws and meetings around any organisation, economy or site; its hubs, and paths between two.',
    },
    networkOf: {
      title: '{name}: what is it linked to? – Filon',
      description:
        '{name}: who owns, runs, supplies and binds it, as sources name it; its surroundings as a picture and a table, and the path to another.',
    },
    'life-cycle': {
      title: 'What does it take over its life? – Filon',
      description: 'A device, a data centre or a model, phase by phase.',
    },
    scenario: {
      title: 'What if devices lasted longer? – Filon',
      description: 'Levers on a class of devices: what is dug, wasted and emitted, before and after.',
    },
    ownership: {
      title: 'Who owns what is dug? – Filon',
      description:
        'What named mines and plants could produce, by owner and by the owner’s home, shares multiplied along chains of owners, with what no source says.',
    },
    infrastructure: {
      title: 'Whose clouds and cables stand where? – Filon',
      description:
        'Listed data centres, cloud regions and submarine cables by owner, operator and economy, and the emissions of their electricity by place beside those by market, each with its source.',
    },
    methods: {
      title: 'How is each answer computed? – Filon',
      description:
        'Every method of Filon with its formula, a worked example, the rules that choose among the data, the works it follows and its limits.',
    },
    about: {
      title: 'What is Filon, and what is it not? – Filon',
      description:
        'How a number gets into Filon, what the graph is and is not, its licences, how to cite it, and what it keeps of its readers: nothing.',
    },
    messages: {
      title: 'What can the figures say of seven messages? – Filon',
      description:
        'Seven messages of a workshop on the digital, each beside what the sources show, what says otherwise or sets its scope, and what nobody knows.',
    },
    locks: {
      title: 'Which rules bind whom, and whom do records of meetings on them name? – Filon',
      description:
        'Laws, treaties and standards of the digital chain: what sources say they apply to, which economies are bound or only signed, whom published records of meetings on them name and whom they list, each with its source.',
    },
    harm: {
      title: 'Where does the harm happen, and who answers for it? – Filon',
      description:
        'Where a harm of the digital supply chain happens and who answers for it under a named rule: by economy and side, with what cannot be attributed.',
    },
    coverage: {
      title: 'What is known, and what is not – Filon',
      description:
        'Stage by stage, material by material, year by year and economy by economy: what is reported, estimated, assumed, and what nobody says.',
    },
    explore: {
      title: 'Explore the data – Filon',
      description: 'Ask Filon’s graph in GraphQL: statements, series, traces and the North–South ledger.',
    },
    notFound: {
      title: 'Page not found – Filon',
      description: 'There is no such page. Search for a device, a material, an economy.',
    },
  },
};
