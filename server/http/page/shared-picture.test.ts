/** Share previews of pages with choices: what the picture takes goes along, and nothing else. */
import { expect, it } from 'vitest';
import { network } from '../picture/served/network.ts';
import { scenario } from '../picture/served/scenario.ts';
import { value } from '../picture/served/value.ts';
import { sharedPicture } from './shared-picture.ts';

const asked = (query: Readonly<Record<string, unknown>>) => ({ language: 'fr', query }) as const;

it('keeps the choices of the picture, and drops those of the page and what is wrong', () => {
  expect(
    sharedPicture(value, asked({ lens: 'company', with: 'device:a', year: 'then', view: 'TABLE' })),
  ).toBe('/picture/value.svg?lens=company&lang=fr');
  expect(sharedPicture(value, asked({}))).toBe('/picture/value.svg?lang=fr');
  expect(sharedPicture(network, asked({ depth: '2', predicates: 'owns' }), 'org:apple')).toBe(
    '/picture/network/org:apple.svg?predicates=owns&lang=fr',
  );
  expect(sharedPicture(value, asked({ lens: ['company', 'industry'] }))).toBe('/picture/value.svg?lang=fr');
});

it('is none where a choice lacks its other half', () => {
  expect(sharedPicture(scenario, asked({ 'lever.COMPOSITION': '2' }), 'device:smartphone')).toBeNull();
  expect(
    sharedPicture(
      scenario,
      asked({ 'lever.COMPOSITION': '2', 'lever.material': 'material:cobalt' }),
      'device:smartphone',
    ),
  ).toBe(
    '/picture/scenario/device:smartphone.svg?lever.COMPOSITION=2&lever.material=material%3Acobalt&lang=fr',
  );
});
