/** Rows of the e-waste tables that hold another thing than they say: what was collected, or a region of other members. */
import type { Draft, QuarantineRule } from '../../adapter.ts';

/** Economies, by M49 number, whose “generated” of the 2023 edition is less than what the 2020 edition says was recycled. */
const collectedOnly: ReadonlyMap<string, string> = new Map([
  [
    '398',
    'Kazakhstan’s 890 t of 2016 and 10,329 t of 2017 are the 900 and 10,330 t that the edition of 2020 gives as recycled: what was taken in, not what arose (8 to 9 kg per person in the modelled table).',
  ],
  [
    '804',
    'Ukraine’s 3,800 to 12,900 t are less than the 30,100 to 55,900 t that the edition of 2020 gives as recycled in the same years: not what arose (5 to 8 kg per person in the modelled table).',
  ],
]);

export const collectedForGenerated: QuarantineRule = {
  id: 'generated-below-recycled',
  applies({ subject, predicate }) {
    if (predicate !== 'generatesEwaste' || typeof subject === 'string' || !('code' in subject))
      return undefined;
    return subject.kind === 'economy' ? collectedOnly.get(subject.code) : undefined;
  },
};

const centralAndSouthernAsia = 'group:m49-062';

function heldOf({ subject, period }: Draft): boolean {
  return subject === centralAndSouthernAsia && Number(period) >= 2010;
}

/**
 * From 2010 on the 2020 edition’s row of Central and Southern Asia holds Central Asia alone: 129,287 t generated, where
 * India, a part of the region, generates 1.1 million.
 */
export const regionWithoutIndia: QuarantineRule = {
  id: 'region-of-other-members',
  applies: (draft) =>
    heldOf(draft)
      ? 'From 2010 on the row of Central and Southern Asia holds Central Asia alone: 129,287 t generated in 2010, where India, a part of the region, generates 1,090,815 t; recycled are Kazakhstan’s tonnes.'
      : undefined,
};

/** In the 2023 edition the tonnes of the region are whole again; its amounts per person and its rates are not. */
export const ratesOfRegionWithoutIndia: QuarantineRule = {
  id: 'region-of-other-members',
  applies: (draft) =>
    heldOf(draft) && draft.unit !== 't:gross'
      ? 'From 2010 on the amounts per person and rates of Central and Southern Asia are those of Central Asia alone: 4.8 kg generated per person in 2010, against 1.2 the year before.'
      : undefined,
};

/** What the modelled table of 2020 has as generated in 2016, by M49 number: tonnes, and kilograms per person. */
const modelled: ReadonlyMap<string, { readonly tonnes: number; readonly perPerson: number }> = new Map([
  ['398', { tonnes: 151_258, perPerson: 8.44 }],
  ['804', { tonnes: 305_900, perPerson: 7.21 }],
]);

/**
 * Of another release nobody knows whether it still prints the same for Kazakhstan and Ukraine: a tenth of what the
 * model has tells, since these figures were a twentieth or less.
 */
export const farBelowModel: QuarantineRule = {
  id: 'generated-below-recycled',
  applies({ subject, predicate, value, unit }) {
    if (predicate !== 'generatesEwaste' || typeof subject === 'string' || !('code' in subject))
      return undefined;
    const model = modelled.get(subject.code);
    if (model === undefined || value === undefined) return undefined;
    const expected = unit === 't:gross' ? model.tonnes : model.perPerson;
    if (value >= expected / 10) return undefined;
    return `Less than a tenth of the ${expected} of 2016 in the modelled table of 2020: very probably what was taken in, as in the edition of 2023, not what arose.`;
  },
};

const leapOfRegion = 3;

/** Whether the region's amount per person leaps in 2010, where India leaves it. */
function regionLeaps(all: readonly Draft[]): boolean {
  const perPerson = (year: string): number =>
    all.find(
      ({ subject, predicate, unit, period }) =>
        subject === centralAndSouthernAsia &&
        predicate === 'generatesEwaste' &&
        unit === 'kg/person:gross' &&
        period === year,
    )?.value ?? 0;
  const before = perPerson('2009');
  return before > 0 && perPerson('2010') > leapOfRegion * before;
}

const leaping = new WeakMap<readonly Draft[], boolean>();

/** Of another release: only where its own figures show the step of the region. */
export const ratesOfRegionThatLeaps: QuarantineRule = {
  id: ratesOfRegionWithoutIndia.id,
  applies(draft, all) {
    if (!heldOf(draft) || draft.unit === 't:gross') return undefined;
    const leaps = leaping.get(all) ?? regionLeaps(all);
    leaping.set(all, leaps);
    return leaps
      ? `The amount per person of Central and Southern Asia rises more than ${leapOfRegion} times in 2010: from then on it and the rates are those of Central Asia alone.`
      : undefined;
  },
};
