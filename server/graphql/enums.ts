/** Registries as enumerations: `end-of-life` of the data is `END_OF_LIFE` of the API. */

import { entityKinds } from '../../schema/entity.ts';
import { extentKinds } from '../../schema/extent.ts';
import type { Label } from '../../schema/label.ts';
import type { RelationNetwork } from '../../schema/network.ts';
import { noticeKinds } from '../../schema/notice.ts';
import { sides } from '../../schema/scheme.ts';
import { stages } from '../../schema/stage.ts';
import { interests, missingReasons, reads, statuses } from '../../schema/status.ts';
import type { AnomalyKindId, AnomalyState } from '../analysis/anomalies/answer.ts';
import type { WarningId } from '../analysis/check-text/answer.ts';
import type { Bound } from '../analysis/check-text/extract/approximators.ts';
import type { Form } from '../analysis/check-text/extract/extract.ts';
import type { Relation, Verdict } from '../analysis/claims/rule.ts';
import type { ConcentrationBy } from '../analysis/concentration/answer.ts';
import type { CodeFit } from '../analysis/context/trade.ts';
import type {
  Allocation,
  HarmKind,
  ResponsibilityRule,
  UnattributableKind,
} from '../analysis/harm/answer.ts';
import type { InfrastructureHome, InfrastructureList, StatedUse } from '../analysis/infrastructure/answer.ts';
import type { InfrastructureKind } from '../analysis/infrastructure/lists.ts';
import { type LedgerBand, type LedgerRowId, ledgerRowIds } from '../analysis/ledger/answer.ts';
import type { LockListKind, LockNature, LockStanding } from '../analysis/locks/answer.ts';
import type { Centrality } from '../analysis/network/answer.ts';
import type { UnknownOrigin } from '../analysis/origin/answer.ts';
import type { OriginLack, OriginVerdict } from '../analysis/origin/overview.ts';
import type { OriginParameters } from '../analysis/origin/parameters.ts';
import type { ClaimKind, HomeKind } from '../analysis/ownership/answer.ts';
import { type PowerSectionId, powerSectionIds } from '../analysis/power/answer.ts';
import { titles as powerTitles } from '../analysis/power/words.ts';
import type { ScenarioAnswer, ScenarioGroup, ScenarioPlace } from '../analysis/scenario/answer.ts';
import { type LeverKind, levers as scenarioLevers } from '../analysis/scenario/levers.ts';
import type { traceLinkKinds, traceNodeKinds } from '../analysis/trace/answer.ts';
import type { TraceMeasure, TracePer } from '../analysis/trace/scope.ts';
import type { ValueLens } from '../analysis/value-capture/answer.ts';
import type { CompanyTopic } from '../analysis/value-capture/company/answer.ts';
import type { IndustryMeasure } from '../analysis/value-capture/industry/answer.ts';
import type { RungId } from '../analysis/value-capture/ladder/answer.ts';
import { builder } from './builder.ts';

/** The name of a registry id in the API. */
export function enumName(id: string): string {
  return id.toUpperCase().replaceAll('-', '_');
}

interface Item<Id extends string> {
  readonly id: Id;
  readonly label?: Label;
  readonly description?: Label;
}

function valuesOf<Id extends string>(items: readonly Item<Id>[]) {
  const values: Record<string, { value: Id; description: string }> = {};
  for (const { id, label, description } of items) {
    values[enumName(id)] = { value: id, description: description?.en ?? label?.en ?? id };
  }
  return values;
}

/** An enumeration of plain ids, each with its sentence. */
export function described<Id extends string>(sentences: Readonly<Record<Id, string>>) {
  return valuesOf(
    (Object.entries(sentences) as [Id, string][]).map(([id, text]) => ({
      id,
      description: { en: text, fr: text, es: text },
    })),
  );
}

export const NoticeKindEnum = builder.enumType('NoticeKind', {
  description: 'What is said of a statement after its release was made.',
  values: valuesOf(noticeKinds.all),
});
export const LanguageEnum = builder.enumType('Language', {
  description: 'A language that Filon speaks.',
  values: {
    EN: { value: 'en' as const, description: 'English.' },
    FR: { value: 'fr' as const, description: 'French.' },
    ES: { value: 'es' as const, description: 'Spanish.' },
  },
});
export const StageEnum = builder.enumType('Stage', {
  description: 'The seven stages of the digital life cycle, in the order in which they are shown everywhere.',
  values: valuesOf(stages.all),
});
export const StatusEnum = builder.enumType('Status', {
  description: 'How sure a value is.',
  values: valuesOf(statuses.all),
});
export const MissingEnum = builder.enumType('Missing', {
  description: 'Why a value is not there. None of these is zero.',
  values: valuesOf(missingReasons.all),
});
export const ReadEnum = builder.enumType('Read', {
  description: 'How the document behind a statement was read.',
  values: valuesOf(reads.all),
});
export const InterestEnum = builder.enumType('Interest', {
  description: 'Whose interest a source serves.',
  values: valuesOf(interests.all),
});
export const EntityKindEnum = builder.enumType('EntityKind', {
  description: 'What kind of thing an entity is.',
  values: valuesOf(entityKinds.all),
});
export const SideEnum = builder.enumType('Side', {
  description: 'A side of a North–South scheme.',
  values: valuesOf(sides.all),
});
export const TracePerEnum = builder.enumType('TracePer', {
  description: 'Of how much a trace is.',
  values: described<TracePer>({
    device: 'One device.',
    'world-year': 'All devices of the kind that the world takes in a year.',
    economy: 'All devices of the kind that one economy takes in a year.',
  }),
});
export const MeasureEnum = builder.enumType('Measure', {
  description: 'What the sizes of a trace are of.',
  values: described<TraceMeasure>({
    mass: 'Mass of the materials.',
    value: 'What they are worth.',
    energy: 'Energy used.',
  }),
});
export const DirectionEnum = builder.enumType('Direction', {
  description: 'Which way a trace goes.',
  values: described({
    back: 'Back to components, materials, refining and extraction.',
    forward: 'Forward to use and end of life.',
    both: 'Both ways.',
  }),
});
export const NeighbourDirectionEnum = builder.enumType('NeighbourDirection', {
  description: 'Which way a statement goes between an entity and its neighbour.',
  values: described({
    out: 'The entity asked about is the subject.',
    in: 'The entity asked about is the object or the product.',
  }),
});
export const WeightingEnum = builder.enumType('Weighting', {
  description: 'How materials count against each other.',
  values: described({
    plain: 'Each material counts the same.',
    value: 'Each material counts by what its output is worth.',
  }),
});
export const CitationStyleEnum = builder.enumType('CitationStyle', {
  description: 'How a citation is written.',
  values: described({ text: 'A line of text.', bibtex: 'A BibTeX entry.', 'csl-json': 'A CSL-JSON item.' }),
});
export const TraceNodeKindEnum = builder.enumType('TraceNodeKind', {
  description: 'What a node of a trace stands for.',
  values: described<(typeof traceNodeKinds)[number]>({
    economy: 'One economy.',
    others: 'Economies of one side below the least share, taken together.',
    'not-named': 'What the publisher lumps together, such as “Other countries”.',
    unallocated: 'What the publisher’s total holds and its rows do not.',
    component: 'A part of the device.',
    fate: 'What became of e-waste: documented collection and recycling.',
    age: 'The part of one year’s sales that is used for so long.',
    shipment: 'E-waste that one study saw or estimated on its way across a border.',
    unknown: 'Counted, and its fate not known.',
    'unmatched-feed':
      'Refined metal not matched by ore mined in the same year: scrap, stocks or ore not counted.',
    lumped: 'Ore, or refineries, of economies that a publisher lumps together.',
    'exceeds-listed': 'Ore sent beyond what its economy is listed to have.',
    'stage-not-covered': 'Ore of economies whose output is not given.',
    'no-figure': 'No statement at all for this stage and track.',
  }),
});
export const TraceLinkKindEnum = builder.enumType('TraceLinkKind', {
  description: 'What a link of a trace rests on.',
  values: described<(typeof traceLinkKinds)[number]>({
    content: 'The device contains the material, in this component.',
    traded: 'Trade by pairs, followed over every border: who mined what is refined where.',
    'domestic-first': 'An economy’s own ore, taken by its own refineries first. Assumed.',
    'world-pool':
      'From everybody to everybody in proportion, because no trade between the stages is known. Assumed.',
    'not-known': 'The stage follows in the life cycle; who passes on to whom is not known.',
  }),
});
export const TraceStateEnum = builder.enumType('TraceState', {
  description: 'Whether a track of a trace has figures.',
  values: described({ covered: 'It has figures.', 'no-figure': 'No figure yet.' }),
});
export const LedgerRowIdEnum = builder.enumType('LedgerRowId', {
  description: 'A question of the ledger.',
  values: valuesOf<LedgerRowId>(ledgerRowIds.map((id) => ({ id }))),
});
export const LedgerBandNameEnum = builder.enumType('LedgerBandName', {
  description: 'A band of a ledger row: a side, China apart, or what no side can be given.',
  values: described<LedgerBand['band']>({
    south: 'The South under the scheme.',
    north: 'The North under the scheme.',
    unclassified: 'Economies that the scheme does not place.',
    china: 'China, where it is shown apart.',
    'not-named': 'What the publisher lumps together.',
    unallocated: 'What the publisher’s total holds and its rows do not.',
  }),
});
export const LedgerStateEnum = builder.enumType('LedgerState', {
  description: 'What a row of the ledger rests on.',
  values: described({
    covered: 'It has figures.',
    presence: 'It counts documented presences, which have no size.',
    'no-figure': 'No figure yet.',
  }),
});
export const DigitalPartEnum = builder.enumType('DigitalPart', {
  description: 'What part of a ledger row is digital.',
  values: described({
    known: 'The digital part is known.',
    'at-most': 'The row is more than digital: its share of digital devices is at most this.',
    'not-known': 'The digital part is not known.',
  }),
});
export const FlowMeasureEnum = builder.enumType('FlowMeasure', {
  description: 'What flows are ordered and shared by.',
  values: described({ value: 'In money.', mass: 'In mass.' }),
});
export const ExtentKindEnum = builder.enumType('FlowExtentKind', {
  description: 'What part of the world’s flows a table holds, from the fullest to the least.',
  values: valuesOf(extentKinds.all),
});
export const CodeFitEnum = builder.enumType('CodeFit', {
  description: 'How well a customs code fits a material.',
  values: described<CodeFit>({
    exact: 'The material alone.',
    dominant: 'Mostly the material.',
    basket: 'The material among others.',
  }),
});
export const ConcentrationByEnum = builder.enumType('ConcentrationBy', {
  description: 'Among whom concentration is measured.',
  values: described<ConcentrationBy>({
    economy: 'Economies.',
    company: 'Owners of sites, where one source gives output and owners.',
    side: 'The sides of a scheme.',
  }),
});
export const AnomalyKindEnum = builder.enumType('AnomalyKind', {
  description: 'What does not fit together.',
  values: described<AnomalyKindId>({
    'mirror-gap': 'Exporter’s and importer’s mass of one flow.',
    'value-gap':
      'Exporter’s and importer’s value of one flow, with what insurance and freight were reported to add.',
    'beyond-supply': 'Exports, and the production and imports that they could come from.',
    'unit-value': 'The mass of a flow and its value.',
    jump: 'One year and the next in one series.',
    revision: 'Two editions of one publisher.',
    'listed-once': 'The smelters that one brand lists and those that others list.',
  }),
});
export const AnomalyStateEnum = builder.enumType('AnomalyState', {
  description: 'Which form an anomaly has.',
  values: described<AnomalyState>({
    'exporter-larger': 'Both report a mass, or a value, the exporter the larger.',
    'importer-larger': 'Both report a mass, or a value, the importer the larger.',
    'exporter-only': 'The exporter alone reports the flow; the importer reports others of the code.',
    'importer-only': 'The importer alone reports the flow; the exporter reports others of the code.',
    'exceeds-listed': 'More than the largest listed production and the imports.',
    'not-listed': 'More than the imports; no publisher lists a production in that year.',
    light: 'A mass far below what the value would buy.',
    heavy: 'A mass far above what the value would buy.',
    rise: 'At least twice the year before.',
    fall: 'At most half of the year before.',
    raised: 'The later edition gives more.',
    lowered: 'The later edition gives less.',
    'listed-once': 'On the list of one brand alone.',
  }),
});
export const OriginVerdictEnum = builder.enumType('OriginVerdict', {
  description: 'Whether the origin of a material can be told.',
  values: described<OriginVerdict>({
    answered: 'It can.',
    weak: 'It can, with reasons that speak against the shares.',
    bounds: 'It cannot; totals alone prove least amounts of some pairs.',
    refused: 'It cannot.',
  }),
});
export const OriginLackEnum = builder.enumType('OriginLack', {
  description: 'What is missing for an answer.',
  values: described<OriginLack>({
    output: 'Output by economy.',
    codes: 'A code under which it is traded at the stage.',
    pairs: 'A table of pairs of economies with masses.',
    factor: 'What part of the goods is the material.',
    tables: 'Tables that are a picture of the trade: what they hold is too little, or of other goods.',
  }),
});
export const OriginLumpEnum = builder.enumType('OriginLump', {
  description: 'What is done with what a publisher lumps together as “Other countries”.',
  values: described<OriginParameters['lump']>({
    apart:
      'Left apart: its output has no place, and exports of economies that are not named are of unknown origin.',
    'by-other-publisher':
      'Shared out over economies that are not named, as another publisher divides it. Assumed.',
  }),
});
export const OriginMerchantsEnum = builder.enumType('OriginMerchants', {
  description: 'What is done with economies that only trade, and whose trade mostly one side alone declares.',
  values: described<OriginParameters['merchants']>({
    flag: 'Named; their flows count like all others.',
    'leave-out': 'All their flows are left out.',
    'pass-through': 'They keep nothing: all that came in goes on. Assumed.',
  }),
});
export const UnknownOriginEnum = builder.enumType('UnknownOrigin', {
  description: 'Why an origin, or a use, is not known. These are never added up into one.',
  values: described<UnknownOrigin>({
    lumped: 'Sent by an economy that the publisher does not name, as far as its “Other countries” goes.',
    'exceeds-listed': 'Sent by an economy beyond its listed output and its imports.',
    'stage-not-covered': 'Sent by an economy whose output at this stage the publisher does not give.',
    unmatched: 'Metal from scrap, blister or unmatched ore; of a producer, ore beyond what was refined.',
  }),
});
export const ResponsibilityRuleEnum = builder.enumType('ResponsibilityRule', {
  description: 'Who answers for a harm.',
  values: described<ResponsibilityRule>({
    territorial: 'The economy where it happened.',
    consumption: 'The economies that first used the metal.',
    'value-added-in-chain': 'Those who earned in that very chain; refused where nobody knows it.',
    'industry-size-key': 'By the size of electronics industries: an illustration, never a finding.',
    'shared-weighted': 'A part w by consumption, the rest where it happened.',
    'shared-chainwise': 'Mine, refinery and first user each keep a part of what reaches them.',
  }),
});
export const AllocationEnum = builder.enumType('Allocation', {
  description: 'How a mine with several metals is divided among them.',
  values: described<Allocation>({
    price: 'By what the metals are worth.',
    mass: 'By their mass.',
    primary: 'All to the main metal.',
    equal: 'In equal parts.',
  }),
});
export const HarmKindEnum = builder.enumType('HarmKind', {
  description: 'What is known of a harm.',
  values: described<HarmKind>({
    magnitude: 'Amounts by place.',
    presence: 'That it is there, without an amount that could be shared out.',
    'world-only': 'An amount for the world, by no place.',
  }),
});
export const UnattributableKindEnum = builder.enumType('UnattributableKind', {
  description: 'Why a part of a harm is attributed to nobody.',
  values: described<UnattributableKind>({
    'place-not-known': 'The source gives it no economy.',
    'no-output': 'Nobody gives that economy’s mine output in the year of the chain.',
    'unmatched-feed': 'Ore beyond what was refined where it went.',
    'origin-not-known': 'No chain of the material may be published.',
    cut: 'Trade in a ring, which is left out.',
    'key-not-named': 'What the publisher of an industry-size key names no economy for.',
  }),
});
export const ValueLensEnum = builder.enumType('ValueLens', {
  description: 'A way to look at who earns; figures of two are never blended.',
  values: described<ValueLens>({
    'price-split': 'Who gets what of the price of one device, as one document divides it.',
    industry: 'What the industry earns, by economy, bloc and side.',
    'unit-value': 'What a kilogram of a material costs in trade, stage by stage.',
    company: 'What one company says it earns, beside pay and prices upstream.',
  }),
});
export const CompanyTopicEnum = builder.enumType('CompanyTopic', {
  description: 'What an account of a company is of.',
  values: described<CompanyTopic>({
    revenue: 'Revenue.',
    profit: 'Net income.',
    tax: 'Income tax.',
    employees: 'Employees.',
    lobbying: 'Meetings or spending to influence the law.',
    pay: 'What it pays its executives and its median employee.',
  }),
});
export const IndustryMeasureEnum = builder.enumType('IndustryMeasure', {
  description: 'Which figure of the electronics industry.',
  values: described<IndustryMeasure>({
    'value-added': 'Value added of the industry itself.',
    'final-income': 'Income of all sectors inside the final goods of the industry.',
    exports: 'Value added at home and abroad inside exports.',
  }),
});
export const LadderRungEnum = builder.enumType('LadderRungName', {
  description: 'A stage of trade.',
  values: described<RungId>({
    ore: 'Ores and concentrates.',
    intermediate: 'Codes that no statement puts at one stage.',
    refined: 'Refined metal and compounds.',
    component: 'Components.',
    device: 'Devices.',
  }),
});
export const OwnershipKindEnum = builder.enumType('OwnershipKind', {
  description: 'Who has a part of a capacity, or why nobody can be given it.',
  values: described<ClaimKind>({
    owner: 'An owner with a stated share, or the last of a chain of stated shares.',
    'split-unknown':
      'Owners are named without shares, or sites are counted together: the split is not known.',
    contradicted: 'The stated shares cannot all be true.',
    ring: 'Companies that own one another wholly.',
    'not-named': 'No source names an owner.',
  }),
});
export const OwnershipHomeKindEnum = builder.enumType('OwnershipHomeKind', {
  description: 'Where a part of a capacity belongs, or why that cannot be told.',
  values: described<HomeKind>({
    home: 'In the home economy of its owner.',
    'home-not-known': 'Of an owner with a share, whose home no source says.',
    'split-unknown':
      'Owners are named without shares, or sites are counted together: the split is not known.',
    contradicted: 'The stated shares cannot all be true.',
    ring: 'Companies that own one another wholly.',
    'not-named': 'No source names an owner.',
  }),
});
export const PowerSectionEnum = builder.enumType('PowerSectionId', {
  description: 'A question of power.',
  values: valuesOf<PowerSectionId>(powerSectionIds.map((id) => ({ id, label: powerTitles[id] }))),
});
export const VerdictEnum = builder.enumType('Verdict', {
  description: 'What the statements of the graph come to beside a claim, by the written rule.',
  values: described<Verdict>({
    supported: 'A source of its own gives the same quantity and year, within the rounding of the claim.',
    disputed: 'A figure of the same quantity and year lies outside of what the claim allows.',
    outdated: 'A later figure of the same quantity lies outside of it, and none of its year is held.',
    'other-scope': 'What is held is of another scope, year or unit: it neither confirms nor contradicts.',
    'quotes-correctly': 'The document rests on the same original and gives its figure correctly.',
    'no-source': 'No statement that bears on it is known.',
  }),
});
export const ClaimRelationEnum = builder.enumType('ClaimRelation', {
  description: 'How one statement stands to a claim.',
  values: described<Relation>({
    inside: 'Of the same quantity and year, within what the claim allows.',
    outside: 'Of the same quantity and year, outside of what the claim allows.',
    'later-outside': 'Of a later year, outside of what the claim allows.',
    'other-year': 'Of another year.',
    'no-year': 'The claim does not say of which year it speaks.',
    'other-scope': 'Of another scope.',
    'other-unit': 'In a unit that does not convert to that of the claim.',
    'no-claimed-quantity': 'The claim states no quantity.',
    'within-bound': 'A bound alone, within which the claim lies.',
    'no-figure': 'It gives no number.',
    'own-document': 'It is the document that makes the claim.',
  }),
});
export const TextFormEnum = builder.enumType('TextForm', {
  description: 'How a figure of a text is written.',
  values: described<Form>({
    number: 'A number.',
    range: 'Two ends.',
    share: 'A part of a whole in words: half, one in five.',
    times: 'So many times something.',
  }),
});
export const TextBoundEnum = builder.enumType('TextBound', {
  description: 'How a figure of a text is meant, by the words before it.',
  values: described<Bound>({
    exact: 'Nothing is said: as its rounding allows.',
    about: 'About: as its rounding allows.',
    nearly: 'Nearly: as its rounding allows.',
    'at-least': 'At least, more than: it and all above.',
    'at-most': 'At most, less than, up to: it and all below.',
  }),
});
export const TextWarningEnum = builder.enumType('TextWarningKind', {
  description: 'What a warning about a text is about.',
  values: described<WarningId>({
    language: 'It looks like another language than the one given.',
    markup: 'Tags of HTML were passed over.',
    'named-left-out': 'Statements about named companies are left out, beside harms of whole countries.',
    'harms-left-out': 'Harms of whole countries are left out, beside statements about named companies.',
  }),
});
export const InfrastructureKindEnum = builder.enumType('InfrastructureKind', {
  description: 'What a list of digital infrastructure lists.',
  values: described<InfrastructureKind>({
    'data-centre': 'Data centres: buildings and campuses.',
    'cloud-region': 'Regions of a cloud, each of several data centres whose places are not told.',
    cable: 'Submarine cables.',
  }),
});
export const InfrastructureRelationEnum = builder.enumType('InfrastructureRelation', {
  description: 'Whom a list names beside a site.',
  values: described<InfrastructureList['relation']>({
    owns: 'Owners, without shares.',
    operates: 'Operators, who need not own it.',
  }),
});
export const InfrastructureHomeKindEnum = builder.enumType('InfrastructureHomeKind', {
  description: 'Whether the home of an owner or operator is known, or why not.',
  values: described<InfrastructureHome['kind']>({
    home: 'A source says where somebody named has its seat.',
    'home-not-known': 'Somebody is named, of whom no source says it.',
    'not-named': 'Nobody is named.',
  }),
});
export const StatedMeasureEnum = builder.enumType('StatedMeasure', {
  description: 'What a source states of data centres.',
  values: described<StatedUse['measure']>({
    electricity: 'Electricity used, or its share of the electricity of an economy.',
    water: 'Water withdrawn, consumed or planned.',
    effectiveness: 'Power usage effectiveness: all power by that of the computers.',
  }),
});
export const LockStandingEnum = builder.enumType('LockStanding', {
  description: 'How an economy stands to an instrument, as a source says it.',
  values: described<LockStanding>({
    party: 'Ratified, accepted or acceded: bound.',
    signed: 'Signed without ratifying: not bound.',
    'not-party': 'A source says that it has not ratified.',
    'not-listed': 'The list does not name it, which does not say that it could join.',
    'no-entry': 'The source, which is no list of parties, has no answer on it: not known.',
  }),
});
export const LockListKindEnum = builder.enumType('LockListKind', {
  description: 'What tells who is bound.',
  values: described<LockListKind>({
    parties: 'A list of all parties, kept up to a year.',
    assessed: 'A source with answers on the economies that it looked at, and no others.',
  }),
});
export const LockNatureEnum = builder.enumType('LockNature', {
  description: 'What an instrument is, as its source says it.',
  values: described<LockNature>({
    law: 'A legal framework that binds.',
    guidelines: 'Guidelines, not binding.',
    standard: 'A voluntary standard.',
    certification: 'A voluntary certification scheme.',
    traceability: 'A voluntary traceability scheme.',
  }),
});
export const RelationNetworkEnum = builder.enumType('RelationNetwork', {
  description: 'A part of the network of relations.',
  values: described<RelationNetwork>({
    all: 'Every relation between named things.',
    supply: 'Who supplies whom, and which smelters a company names; a supplier stands for its factories.',
    ownership: 'Who owns and who operates.',
  }),
});
export const CentralityEnum = builder.enumType('Centrality', {
  description: 'A measure of how a thing lies in a network, taken as undirected.',
  values: described<Centrality>({
    degree: 'How many others it is linked to.',
    betweenness: 'Share of the pairs of others whose shortest ways lead through it; of supply alone.',
    'page-rank': 'PageRank with damping 0.85; of supply and ownership.',
  }),
});
export const LeverEnum = builder.enumType('Lever', {
  description: 'What a scenario moves.',
  values: valuesOf(scenarioLevers),
});
export const LeverKindEnum = builder.enumType('LeverKind', {
  description: 'What a lever asks for.',
  values: described<LeverKind>({
    optimisation: 'Doing the same better.',
    sobriety: 'Needing less.',
    'change-of-course': 'Another course.',
  }),
});
export const ScenarioGroupEnum = builder.enumType('ScenarioGroup', {
  description: 'What a result of a scenario is about.',
  values: described<ScenarioGroup>({
    devices: 'Devices bought, in use and thrown away.',
    extraction: 'What is to be dug.',
    waste: 'E-waste.',
    climate: 'Greenhouse gases.',
    value: 'What metals are worth.',
  }),
});
export const ScenarioScaleEnum = builder.enumType('ScenarioScale', {
  description: 'Of how many devices a scenario is.',
  values: described<ScenarioAnswer['scale']['id']>({
    world: 'Those of the whole world.',
    'per-1000-in-use': 'A thousand in use.',
  }),
});
export const PlaceFoundEnum = builder.enumType('PlaceFound', {
  description: 'How it was found where something is dug.',
  values: described<ScenarioPlace['how']>({
    chain: 'Along the chain of the material.',
    'world-share': 'By shares of the world’s output.',
  }),
});
