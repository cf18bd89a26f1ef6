import { describe, expect, it } from 'vitest';
import { requestKey } from './request-key.ts';

describe('the key of a question', () => {
  it('does not depend on the order of variables, nor on those that are not given', () => {
    const key = 'LedgerPicture {"lang":"FR","scheme":"oecd-2025"}';
    expect(requestKey('LedgerPicture', { scheme: 'oecd-2025', lang: 'FR' })).toBe(key);
    expect(requestKey('LedgerPicture', { lang: 'FR', year: null, scheme: 'oecd-2025', x: undefined })).toBe(
      key,
    );
  });

  it('keeps false, zero and the empty text apart from what is not given', () => {
    expect(requestKey('Q', { a: false, b: 0, c: '' })).toBe('Q {"a":false,"b":0,"c":""}');
    expect(requestKey('Q', {})).toBe('Q {}');
  });
});
