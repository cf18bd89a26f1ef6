/** Questions as the server words them in `nearest` of a refusal. */
import { expect, it } from 'vitest';
import { askedInstead } from './instead.ts';

it.each([
  [
    'origin(material: "material:copper", consumer: "group:eu-27", stage: REFINING, year: 2024)',
    { consumer: 'group:eu-27', stage: 'REFINING', year: 2024 },
  ],
  [
    'origin(material: "material:copper", producer: "economy:BEL", year: 2024, options: { lump: BY_OTHER_PUBLISHER })',
    { producer: 'economy:BEL', year: 2024, lump: 'BY_OTHER_PUBLISHER' },
  ],
  ['origin(material: "material:copper", stage: REFINING, year: 2024)', { stage: 'REFINING', year: 2024 }],
])('%s is read with all that it asks', (near, asked) => {
  expect(askedInstead(near)).toEqual(asked);
});

it.each(['2024', 'originBounds(material: "material:cobalt", year: 2024)', 'flows(material: "material:tin")'])(
  '%s is another question',
  (near) => {
    expect(askedInstead(near)).toBeUndefined();
  },
);
