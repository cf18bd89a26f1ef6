/** Message 1: the digital is made of matter. */
import { fill } from '../../label.ts';
import { counted, inWords, isPast, newestOf, part, stated, world } from '../figures.ts';
import { message } from '../item.ts';
import { materialWords as words } from '../words/material.ts';

/** Heaps of "other" in a source are no material. */
export const isMaterial = (id: string | null): id is string =>
  id?.startsWith('material:') === true && !id.startsWith('material:other-');

export const material = message({
  id: 'material',
  label: words.label,
  wanted: {
    dataCentres: { subject: [world], predicate: ['usesEnergy'], source: ['iea-data-centres'] },
    digitalShare: {
      subject: [world],
      predicate: ['hasIndicator'],
      object: ['indicator:digital-share-of-electricity'],
    },
    demand: {
      subject: [world],
      predicate: ['hasIndicator'],
      object: ['indicator:electricity-demand'],
      source: ['ember-grid-intensity'],
    },
    cables: { predicate: ['locatedIn'], source: ['telegeography-cables'] },
    buildings: { predicate: ['locatedIn'], source: ['im3-us-datacenters'] },
    waste: { subject: [world], predicate: ['generatesEwaste'], source: ['un-ewaste-monitors'] },
    water: { predicate: ['usesWater'], source: ['making-ai-less-thirsty'] },
  },
  claims: ['CLM-001', 'CLM-048'],
  body({ context, rows }) {
    const contents = [...context.contents]
      .filter(([subject]) => subject.startsWith('device:'))
      .flatMap(([, own]) => own)
      .filter(({ object }) => isMaterial(object));
    const inPhone = contents.filter(({ subject }) => subject === 'device:smartphone');
    const kinds = (list: typeof contents): number => new Set(list.map(({ object }) => object)).size;
    const elements = counted(words.elements, kinds(contents), contents);
    const electricity = newestOf(
      rows('dataCentres').filter(
        (row) => row.object === 'indicator:electricity-of-data-centres' && isPast(row),
      ),
    );
    const year = electricity?.period;
    const demand = rows('demand').find(({ period }) => period === year);
    const waste = newestOf(rows('waste').filter((row) => isPast(row) && row.unit === 'Mt:gross'));
    const dataCentres = stated(words.dataCentres, electricity);
    const [count, energy, mass] = [
      inWords(elements),
      inWords(dataCentres),
      inWords(stated(words.waste, waste)),
    ];
    const places = (name: 'cables' | 'buildings'): number =>
      new Set(rows(name).map(({ subject }) => subject)).size;
    return {
      headline:
        count === null || energy === null || mass === null
          ? null
          : fill(words.headline, { count, energy, mass }),
      found: [
        {
          id: 'elements',
          bearing: 'shows',
          text: words.elementsText,
          scope: words.elementsScope,
          figures: [elements, counted(words.elementsOfPhone, kinds(inPhone), inPhone)],
        },
        {
          id: 'electricity',
          bearing: 'shows',
          text: words.electricityText,
          scope: words.electricityScope,
          figures: [dataCentres, stated(words.digitalShare, newestOf(rows('digitalShare')))],
        },
        {
          id: 'things',
          bearing: 'shows',
          text: words.thingsText,
          scope: words.thingsScope,
          figures: [
            counted(words.cables, places('cables'), rows('cables')),
            counted(words.buildings, places('buildings'), rows('buildings')),
          ],
        },
        {
          id: 'water',
          bearing: 'shows',
          text: words.waterText,
          scope: words.waterScope,
          figures: rows('water').map((row) => stated(words.water, row)),
        },
        {
          id: 'waste',
          bearing: 'shows',
          text: words.wasteText,
          scope: words.wasteScope,
          figures: [stated(words.waste, waste)],
        },
        {
          id: 'part-of-electricity',
          bearing: 'contradicts',
          text: words.partText,
          scope: words.partScope,
          figures: [part(words.part, electricity, demand)],
        },
      ],
      unknown: words.unknown,
    };
  },
});
