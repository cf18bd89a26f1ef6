import { describe, expect, it } from 'vitest';
import { PendingQuery } from './pending-query.ts';

describe('changes of the address', () => {
  it('before the page is drawn again add up, whichever part of the page asks', () => {
    const pending = new PendingQuery();
    const drawn = new URLSearchParams('view=table');
    expect(String(pending.changed(drawn, [['material', 'material:tin']]))).toBe(
      'view=table&material=material%3Atin',
    );
    expect(
      String(
        pending.changed(drawn, [
          ['year', '2024'],
          ['view', undefined],
        ]),
      ),
    ).toBe('material=material%3Atin&year=2024');
    expect(String(pending.changed(drawn, [['material', undefined]]))).toBe('year=2024');
    // Nobody else's query is written to.
    expect(String(drawn)).toBe('view=table');
  });

  it('go on from what is drawn once it is: a step back in the history brings nothing with it', () => {
    const pending = new PendingQuery();
    pending.changed(new URLSearchParams(), [['year', '2024']]);
    pending.settle();
    expect(String(pending.changed(new URLSearchParams(), [['material', 'material:tin']]))).toBe(
      'material=material%3Atin',
    );
  });

  it('take any name for a name', () => {
    const pending = new PendingQuery();
    expect(String(pending.changed(new URLSearchParams(), [['__proto__', 'x']]))).toBe('__proto__=x');
  });
});
