import { beforeEach, describe, expect, it, vi } from 'vitest';
import { clear, keep, kept, letGo, nameOfKept } from './kept.ts';

/** Storage as browsers have it, for what is used of it here. */
function storage(): Pick<Storage, 'getItem' | 'setItem'> & { readonly held: Map<string, string> } {
  const held = new Map<string, string>();
  return {
    held,
    getItem: (key) => held.get(key) ?? null,
    setItem: (key, value) => {
      held.set(key, value);
    },
  };
}

const thing = (id: string, name: string) => ({ id, kind: 'MATERIAL', names: { en: name } });

describe('a browser that keeps things', () => {
  let browser = storage();
  beforeEach(() => {
    browser = storage();
    vi.stubGlobal('localStorage', browser);
  });

  it('has the newest on top, each once, with the names of every language it was seen in', () => {
    keep('recent', thing('material:cobalt', 'Cobalt'));
    keep('recent', thing('material:copper', 'Copper'));
    keep('recent', { id: 'material:cobalt', kind: 'MATERIAL', names: { es: 'Cobalto' } });
    expect(kept('recent').map(({ id }) => id)).toEqual(['material:cobalt', 'material:copper']);
    expect(kept('recent')[0]?.names).toEqual({ en: 'Cobalt', es: 'Cobalto' });
  });

  it('lets the oldest of many go, and what is taken off', () => {
    for (let at = 0; at < 12; at += 1) keep('recent', thing(`org:${at}`, String(at)));
    expect(kept('recent').map(({ id }) => id)).toEqual([11, 10, 9, 8, 7, 6, 5, 4].map((at) => `org:${at}`));
    letGo('recent', 'org:9');
    expect(kept('recent').map(({ id }) => id)).not.toContain('org:9');
    clear('recent');
    expect(kept('recent')).toEqual([]);
  });

  it('keeps what is pinned apart from where somebody went', () => {
    keep('pinned', thing('material:cobalt', 'Cobalt'));
    expect(kept('recent')).toEqual([]);
    expect(kept('pinned')).toHaveLength(1);
  });

  it.each(['{', 'null', '7', '[1, null, {"id": 3}, {"id": "x", "kind": "SITE", "names": {}}]'])(
    'takes %s, which it did not write, for nothing',
    (text) => {
      browser.held.set('filon-recent', text);
      expect(kept('recent')).toEqual([]);
      expect(keep('recent', thing('material:cobalt', 'Cobalt'))).toBe(true);
      expect(kept('recent')).toHaveLength(1);
    },
  );

  it('names a thing in the language, else in one it was seen in', () => {
    expect(nameOfKept(thing('material:cobalt', 'Cobalt'), 'fr')).toBe('Cobalt');
    expect(nameOfKept({ ...thing('x:y', 'A'), names: { en: 'Copper', fr: 'Cuivre' } }, 'fr')).toBe('Cuivre');
  });
});

it('a browser that keeps nothing has nothing, and says that it took nothing', () => {
  vi.stubGlobal('localStorage', {
    getItem: () => {
      throw new DOMException('denied', 'SecurityError');
    },
    setItem: () => {
      throw new DOMException('denied', 'SecurityError');
    },
  });
  expect(kept('pinned')).toEqual([]);
  expect(keep('pinned', thing('material:cobalt', 'Cobalt'))).toBe(false);
  expect(letGo('pinned', 'material:cobalt')).toBe(false);
});
