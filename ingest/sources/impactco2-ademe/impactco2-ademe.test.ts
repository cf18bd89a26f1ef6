/** The factors of ADEME, on small files in its layout. */
import { expect, test } from 'vitest';
import { refusalOf, runByHand } from '../../testing/run-by-hand.ts';
import { impactCo2Ademe } from './adapter.ts';
import { devicesFile, usesFile } from './source.ts';

const shown = { name: 'X', category: 1, default: true, tile: true, meta: { title: '', description: '' } };
const phone = {
  ...shown,
  slug: 'smartphone',
  ecv: [
    { id: 4, value: 2.1 },
    { id: 5, value: 83 },
  ],
  usage: { peryear: 0.2, defaultyears: 2.5 },
  end: 0.2,
  include: { pre: 'Écran  moyen' },
  source: 'https://example.org',
};
const stick = { ...shown, slug: 'clefusb', ecv: [{ id: 4, value: 0 }], source: 'https://example.org' };
const email = { ...shown, slug: 'email', ecv: [{ id: 13, value: 0.001286218 }] };
const files = (devices: readonly object[] = [phone, stick], digital: readonly object[] = [email]) => ({
  [devicesFile]: JSON.stringify(devices),
  [usesFile]: JSON.stringify(digital),
});

test('a device has the parts of its life, its years, and what is reckoned', async () => {
  const { statements } = await runByHand(impactCo2Ademe, files());
  const own = statements.filter(({ subject }) => subject === 'device:smartphone');
  expect(
    own.map(({ predicate, object, stage, value, unit, status }) => [
      predicate,
      object,
      stage,
      value,
      unit,
      status,
    ]),
  ).toEqual([
    ['emits', 'indicator:footprint-distribution', 'assembly', 2.1, 'kg:co2e', 'estimated'],
    ['emits', 'indicator:footprint-construction', 'assembly', 83, 'kg:co2e', 'estimated'],
    ['emits', 'indicator:footprint-use-per-year', 'use', 0.2, 'kg:co2e', 'estimated'],
    ['emits', 'indicator:footprint-end-of-life', 'end-of-life', 0.2, 'kg:co2e', 'estimated'],
    ['hasLifetime', null, 'use', 2.5, 'year', 'assumed'],
  ]);
  expect(own[0]?.note).toBe('What is reckoned, in the publisher’s words: Écran moyen');
  expect(own[2]?.note).toBe('With the electricity of France.');
});

test('a zero is a zero, and what is not there is not said', async () => {
  const { statements } = await runByHand(impactCo2Ademe, files());
  const own = statements.filter(({ subject }) => subject === 'device:usb-stick');
  expect(own.map(({ object, value }) => [object, value])).toEqual([['indicator:footprint-distribution', 0]]);
});

test('a digital use has parts of its own', async () => {
  const { statements, entities } = await runByHand(impactCo2Ademe, files());
  expect(statements.find(({ subject }) => subject === 'product:ademe-email')).toMatchObject({
    object: 'indicator:digital-use-terminals-construction',
    value: 0.001286218,
  });
  expect(entities.map(({ id }) => id)).toContain('product:ademe-email');
});

test('two desktops are kinds of one', async () => {
  const { entities } = await runByHand(
    impactCo2Ademe,
    files([phone, { ...phone, slug: 'ordinateurfixeprofessionnel' }]),
  );
  expect(entities.find(({ id }) => id === 'device:ademe-office-desktop')?.partOf).toBe('device:desktop');
});

test.each([
  ['a device that is new', files([phone, { ...phone, slug: 'robot' }]), '"robot" found'],
  ['a use that is new', files(undefined, [{ ...email, slug: 'hologram' }]), '"hologram" found'],
  ['a part that is new', files([{ ...phone, ecv: [{ id: 99, value: 1 }] }]), '"99" found'],
  ['a part without a value', files([{ ...phone, ecv: [{ id: 4 }] }]), 'a list of parts'],
  ['a part below zero', files([{ ...phone, ecv: [{ id: 4, value: -1 }] }]), 'a list of parts'],
  ['text for a figure', files([{ ...phone, end: 'little' }]), 'column end): "little" found'],
  ['a key that is new', files([{ ...phone, water: 1 }, stick]), 'water'],
  ['a file that is cut', { ...files(), [devicesFile]: JSON.stringify([phone]).slice(0, 50) }, devicesFile],
])('%s is refused', async (_, changed, message) => {
  expect(await refusalOf(impactCo2Ademe, changed)).toContain(message);
});
