/** Products of the Harmonized System: one name a revision, whoever emits them. */
import { describe, expect, test } from 'vitest';
import { emitHsProduct, hsProduct, hsProductId } from './product.ts';

describe('a code of the Harmonized System', () => {
  test('has one id a revision, with its leading zeros', () => {
    expect(hsProductId('2017', '740311')).toBe('product:hs2017-740311');
    expect(hsProductId('2022', '010121')).toBe('product:hs2022-010121');
  });

  test('is named as in the data set under its own id, and marked with the revision under another', () => {
    // 740311 is in every revision, so that the data set names it in the newest.
    expect(hsProduct('2022', '740311').name.en).toBe(
      'Copper; refined, unwrought, cathodes and sections of cathodes',
    );
    expect(hsProduct('2017', '740311').name).toEqual({
      en: 'Copper; refined, unwrought, cathodes and sections of cathodes (HS 2017)',
      fr: 'Cuivre affiné : cathodes et sections de cathodes (SH 2017)',
      es: 'Cobre refinado: cátodos y secciones de cátodos (SA 2017)',
    });
  });

  test('does not name germanium where the number held none', () => {
    // Germanium had 811230 in 2002 and joined 811292 in 2007; hafnium and rhenium left it in 2022.
    expect(hsProduct('2002', '811292').name.en).not.toContain('ermanium');
    expect(hsProduct('2017', '811292').name.en).toMatch(/germanium, hafnium.*\(HS 2017\)$/);
    expect(hsProduct('2022', '811292').name.en).not.toContain('hafnium');
  });

  test('may be a heading', () => {
    expect(hsProduct('2022', '2603')).toMatchObject({
      id: 'product:hs2022-2603',
      name: { en: 'Copper ores and concentrates (HS 2022)' },
    });
  });

  test('takes the publisher’s text only where Filon has no name', () => {
    expect(hsProduct('2017', '010121', { en: 'Horses; live, pure-bred' }).name).toEqual({
      en: 'Horses; live, pure-bred (HS 2017)',
      fr: 'Code SH 010121 (SH 2017)',
      es: 'Código SA 010121 (SA 2017)',
    });
    expect(hsProduct('2017', '740311', { en: 'other words' })).toEqual(hsProduct('2017', '740311'));
  });

  test('carries one mark of revision', () => {
    // The French name in the data set ends with (SH1992).
    expect(hsProduct('1996', '847191').name.fr).toBe('Unités de traitement numériques (SH 1996)');
  });

  test.each(['74031', '10121', '7403110', 'copper'])('is refused as %s', (code) => {
    expect(() => hsProduct('2017', code)).toThrow('expected four or six digits');
  });

  test('is emitted with its code', () => {
    const said: unknown[] = [];
    const id = emitHsProduct(
      { entity: (entity) => said.push(entity.id), code: (code) => said.push(code) },
      '2017',
      '810520',
    );
    expect(said).toEqual([id, { entity: id, system: 'hs2017', code: '810520' }]);
  });
});
