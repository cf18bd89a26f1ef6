/** Names with and without a mark of an organisation. */
import { expect, test } from 'vitest';
import { bearsOrganisationMark, namesNobody } from './organisation-mark.ts';

test.each(['Glencore plc', 'Société minière de Bisunzu', 'Ministry of Finance', 'Foxconn Technology Group'])(
  '%s bears a mark',
  (name) => expect(bearsOrganisationMark(name)).toBe(true),
);

// Invented names of persons; “Cooper” and “Costa” begin as a legal form does.
test.each(['Jane Doe', 'Juan Pérez Costa', 'Cooper Smith', 'Inca Quispe', ''])('%s bears none', (name) =>
  expect(bearsOrganisationMark(name)).toBe(false),
);

test('words that name nobody are told', () => {
  expect(['Others', 'private investors', 'Local', 'Various'].every(namesNobody)).toBe(true);
  expect(namesNobody('Glencore plc')).toBe(false);
});
