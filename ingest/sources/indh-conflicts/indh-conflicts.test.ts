/** Conflicts of Chile, on records written by hand. */
import { expect, test } from 'vitest';
import { refusalOf, runByHand } from '../../testing/run-by-hand.ts';
import { indhConflicts2023 } from './adapter.ts';

const record = (id: number, sector: string, state: string, more: object = {}) => ({
  id,
  tituloConflicto: 'Secret valley',
  usuarioCrea: 'someone@example.org',
  sectorProductivo: { id: 1, nombreSector: sector },
  estadoConflico: { id: 1, glosa: state },
  ...more,
});
const file = (...records: readonly object[]) => ({ 'indh_conflictos.json': JSON.stringify(records) });

test('conflicts are counted by sector, and those of mining by state', async () => {
  const { statements, entities } = await runByHand(
    indhConflicts2023,
    file(record(1, 'Minería', 'Activo'), record(2, 'Minería', 'Cerrado'), record(3, 'Energía', 'Activo')),
  );
  expect(statements.map(({ object, value, status }) => [object, value, status])).toEqual([
    ['indicator:socio-environmental-conflicts', 3, 'derived'],
    ['indicator:indh-conflicts-mining', 2, 'derived'],
    ['indicator:indh-conflicts-mining-active', 1, 'derived'],
    ['indicator:indh-conflicts-mining-closed', 1, 'derived'],
    ['indicator:indh-conflicts-energy', 1, 'derived'],
  ]);
  expect(JSON.stringify([statements, entities])).not.toMatch(/Secret|example/);
});

test('a record that stands twice alike counts once, and one number with two states is refused', async () => {
  const once = record(1, 'Minería', 'Activo');
  const { statements, report } = await runByHand(indhConflicts2023, file(once, once));
  expect(statements[0]?.value).toBe(1);
  expect(report.dropped).toEqual([{ reason: 'identical row repeated', count: 1 }]);
  expect(await refusalOf(indhConflicts2023, file(once, record(1, 'Minería', 'Cerrado')))).toContain(
    'expected one row with the key id "1"',
  );
});

test.each([
  ['an unknown sector', record(1, 'Espacio', 'Activo'), /"Espacio" found; expected Agropecuario/],
  ['an unknown state', record(1, 'Minería', 'Dormido'), /"Dormido" found; expected Activo/],
  ['an unknown column', record(1, 'Minería', 'Activo', { apellido: 'x' }), /"apellido" found/],
  [
    'a missing sector',
    { id: 1, estadoConflico: { id: 1, glosa: 'Activo' } },
    /nombreSector\): expected this/,
  ],
])('%s is refused', async (_, one, message) => {
  expect(await refusalOf(indhConflicts2023, file(one))).toMatch(message);
});

test('a file that is cut off is refused', async () => {
  expect(await refusalOf(indhConflicts2023, { 'indh_conflictos.json': '[{"id":1,' })).toContain(
    'cut off or damaged',
  );
});
