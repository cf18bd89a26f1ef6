/** What one row of a layer says, alike for every region: the site, who runs and owns it, what it could produce. */
import { sha256 } from '../../../schema/canonical.ts';
import type { Entity } from '../../../schema/entity.ts';
import type { Stage } from '../../../schema/stage.ts';
import type { Emit, Reference, Row } from '../../adapter.ts';
import { type Commodity, commodityOf } from './materials.ts';
import { holderOf, parentsOf } from './owners.ts';

/** A row, freed of the column names of its region. */
export interface Facility {
  readonly uid: string;
  /** Where a reader finds the row, in a layer without numbers; else the number. */
  readonly place?: string;
  readonly name: string;
  readonly country: string;
  readonly type: string;
  readonly latitude: number;
  readonly longitude: number;
  readonly period: string;
  readonly commodity: string;
  /** Form and qualifier: `Concentrate, Cu content`; empty where none is printed. */
  readonly form: string;
  readonly amount: number | undefined;
  /** As printed; `NA` where there is none. */
  readonly unit: string;
  readonly codes: ReadonlySet<string>;
  readonly sharedWith: readonly string[];
  readonly operatingStatus: string;
  /** Column and cell of the operator and of each owner. */
  readonly operator: readonly [column: string, cell: string];
  readonly owners: readonly (readonly [column: string, cell: string])[];
}

export interface Layer {
  readonly source: string;
  readonly edition: string;
  /** Sites whose number several facilities share, each under its own name. */
  readonly sharedNumbers: ReadonlySet<string>;
  /** Our unit for a printed one; empty where it is no unit of mass or volume by year. */
  readonly units: ReadonlyMap<string, string>;
  /**
   * No file of it was at hand: a number may stand for several facilities, and a commodity that nobody has looked at
   * is left out with its name in place of stopping the run.
   */
  readonly isUnseen?: true;
}

const stageOfType: ReadonlyMap<string, Stage> = new Map([
  ['Mines and Quarries', 'extraction'],
  ['Brine', 'extraction'],
  ['Oil and Gas Fields', 'extraction'],
  ['Mineral Processing Plants', 'refining'],
  ['Oil and Gas Refineries and (or) Petrochemical Complexes', 'refining'],
]);

const slugOf = (text: string): string =>
  text
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-+|-+$/g, '');

const siteIdOf = ({ uid, name }: Facility, layer: Layer): string =>
  `site:usgs-${uid}${layer.isUnseen === true || layer.sharedNumbers.has(uid) ? `-${slugOf(name)}` : ''}`;

/** Forms that only a plant makes. Metal alone is none of them: a gold mine sells metal. */
const madeAtPlant = /refined|smelter|cathode|blister|secondary/i;
const isMetal = (form: string): boolean => /\bmetal\b/i.test(form);
/** A plant that the layer counts among mines. A mine with a plant of its own is a mine. */
const isPlantByName = (name: string): boolean =>
  /plant|smelter|refiner|processing/i.test(name) && !/\bmine\b/i.test(name);

/** What the note of a capacity says where its form is of metal and its feature a mine. */
export const metalOfMine = 'The feature is a mine and the form a metal: taken as what the mine gives.';

/** The stage of a capacity: that of the feature, unless the row itself says that a plant makes it. */
function stageOf(
  { form, name }: Facility,
  ofFeature: Stage,
): { readonly stage: Stage; readonly why: readonly string[] } {
  if (ofFeature === 'refining' || madeAtPlant.test(form)) return { stage: 'refining', why: [] };
  if (!isMetal(form)) return { stage: ofFeature, why: [] };
  return isPlantByName(name)
    ? {
        stage: 'refining',
        why: ['The feature is a mine; name and form are those of a plant, and it is taken as one.'],
      }
    : { stage: ofFeature, why: [metalOfMine] };
}

export function emitFacility(row: Row, emit: Emit, facility: Facility, layer: Layer): void {
  const { uid, country, period, place: at = uid } = facility;
  const stage = stageOfType.get(facility.type);
  if (stage === undefined) {
    emit.fail(row, 'properties.FeatureTyp', facility.type, [...stageOfType.keys()].join(', '));
    return;
  }
  const site = siteIdOf(facility, layer);
  emit.entity({
    id: site,
    name: { en: facility.name, fr: facility.name, es: facility.name },
    latitude: facility.latitude,
    longitude: facility.longitude,
    partOf: null,
    ownedBy: null,
    replacedBy: null,
  });
  const said = { period, status: 'reported' } as const;
  const place: Reference = { kind: 'economy', name: country };
  emit.statement({
    ...said,
    subject: site,
    predicate: 'locatedIn',
    object: place,
    locator: `${at}, Country`,
  });
  for (const [column, cell] of [facility.operator, ...facility.owners]) {
    const holder = holderOf(cell, country);
    if (holder === undefined) continue;
    if ('leftOut' in holder) {
      emit.drop(row, holder.leftOut);
      continue;
    }
    const isOperator = column === facility.operator[0];
    emit.statement({
      ...said,
      subject: holder.reference,
      predicate: isOperator ? 'operates' : 'owns',
      object: site,
      ...(isOperator || holder.percent === undefined ? {} : { value: holder.percent, unit: 'percent' }),
      locator: `${at}, ${column}`,
      ...(holder.note === undefined ? {} : { note: holder.note }),
    });
    for (const parent of parentsOf(cell, country)) {
      if (parent === undefined) continue;
      if ('leftOut' in parent) {
        emit.drop(row, parent.leftOut);
        continue;
      }
      emit.statement({
        ...said,
        subject: parent.reference,
        predicate: 'owns',
        object: holder.reference,
        ...(parent.percent === undefined ? {} : { value: parent.percent, unit: 'percent' }),
        locator: `${at}, ${column}, in brackets`,
      });
    }
  }
  emitCapacity(row, emit, facility, layer, stage);
}

function emitCapacity(row: Row, emit: Emit, facility: Facility, layer: Layer, ofFeature: Stage): void {
  const { commodity, form, codes, sharedWith, uid, place: at = uid } = facility;
  const found = commodityOf(commodity, form, codes.has('g'));
  if (found === undefined && layer.isUnseen === true) {
    emit.drop(row, `capacity of a commodity that nobody has looked at: ${commodity}`);
    return;
  }
  if (found === undefined) {
    emit.fail(row, 'commodity', commodity, 'a commodity that materials.ts keeps or leaves out');
    return;
  }
  if ('leftOut' in found) {
    emit.drop(row, `capacity of ${found.leftOut}`);
    return;
  }
  const site = siteIdOf(facility, layer);
  const { stage, why: whyStage } = stageOf(facility, ofFeature);
  const said = {
    predicate: 'hasCapacity',
    object: found.material,
    stage,
    period: facility.period,
    status: codes.has('e') ? 'estimated' : 'reported',
    locator: `${at}, ${commodity}${form === '' ? '' : `, ${form}`}`,
  } as const;
  const printed = form === '' ? ['Form not told.'] : form === commodity ? [] : [`Printed as “${form}”.`];
  const saidOfForm = [...printed, ...whyStage];
  const status =
    /active$/i.test(facility.operatingStatus) || facility.operatingStatus === ''
      ? []
      : [`Operating status: ${facility.operatingStatus}.`];
  const noteOf = (...more: readonly string[]) => {
    const note = [...saidOfForm, ...status, ...more].join(' ');
    return note === '' ? {} : { note };
  };
  const amount = amountOf(row, emit, facility, found, layer);
  const members = [...new Set([uid, ...sharedWith])].sort();
  if (amount === undefined || amount === 'without-unit' || (codes.has('c') && members.length === 1)) {
    const isGiven = facility.amount !== undefined;
    const why = isGiven
      ? [`Capacity not taken: ${facility.amount} ${facility.unit}${whyNot(codes, members)}.`]
      : [];
    emit.statement({ ...said, subject: site, ...noteOf(...why) });
    return;
  }
  if (members.length === 1) {
    emit.statement({ ...said, subject: site, ...amount, ...noteOf() });
    return;
  }
  const group = jointGroup(members, layer);
  emit.entity(group);
  emit.statement({
    ...said,
    subject: site,
    ...noteOf(`Its capacity is given together with ${others(members, uid)}.`),
  });
  // Whose capacity it is can be asked only where the sites are known by more than the group's name.
  emit.statement({
    subject: site,
    predicate: 'memberOf',
    object: group.id,
    period: facility.period,
    status: 'reported',
    locator: `${at}, sites that share the capacity`,
  });
  emit.statement({
    ...said,
    subject: group.id,
    ...amount,
    locator: `${members.join(', ')}; ${commodity}${form === '' ? '' : `, ${form}`}`,
    ...(saidOfForm.length === 0 ? {} : { note: saidOfForm.join(' ') }),
  });
}

function whyNot(codes: ReadonlySet<string>, members: readonly string[]): string {
  return codes.has('c') && members.length === 1 ? ' for several sites that the layer does not list' : '';
}

const others = (members: readonly string[], uid: string): string =>
  members.filter((member) => member !== uid).join(', ');

/** The figure in our unit, `without-unit` where there is none for it, or undefined where the layer gives none. */
function amountOf(
  row: Row,
  emit: Emit,
  { amount, unit }: Facility,
  commodity: Exclude<Commodity, { readonly leftOut: string }>,
  layer: Layer,
): { readonly value: number; readonly unit: string } | 'without-unit' | undefined {
  if (amount === undefined) return undefined;
  const ours = layer.units.get(unit);
  if (ours === undefined) {
    emit.fail(row, 'unit', unit, `one of ${[...layer.units.keys()].join(', ')}`);
    return undefined;
  }
  if (ours === '' || commodity.isPresenceOnly === true) return 'without-unit';
  const [value, symbol] = unit === 'million mt' ? [amount, 'Mt'] : [amount, ours];
  return { value, unit: /m3$/.test(symbol) ? symbol : `${symbol}:${commodity.basis}` };
}

/** Sites that the layer counts together; a group of the source, since the capacity is nobody's alone. */
function jointGroup(members: readonly string[], layer: Layer): Entity {
  const listed = members.join(', ');
  return {
    id: `group:usgs-joint-${members[0]}-${sha256(listed).slice(0, 8)}`,
    name: {
      en: `Facilities counted together: ${listed} (USGS)`,
      fr: `Installations comptées ensemble : ${listed} (USGS)`,
      es: `Instalaciones contadas juntas: ${listed} (USGS)`,
    },
    latitude: null,
    longitude: null,
    partOf: null,
    ownedBy: { source: layer.source, edition: layer.edition },
    replacedBy: null,
  };
}
