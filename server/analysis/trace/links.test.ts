import { describe, expect, it } from 'vitest';
import type { TraceColumn } from './answer.ts';
import { forwardLinks } from './links.ts';
import { emptyTrack } from './track.ts';
import { noFigureYet } from './words.ts';

const empty = (id: string) => emptyTrack({ id, material: null, measure: noFigureYet, note: null });

describe('the links after the components', () => {
  const parts = empty('components/device:x');
  const columns = (state: 'covered' | 'no-figure'): readonly TraceColumn[] => [
    { stage: 'components', tracks: [{ ...parts, state }] },
    { stage: 'assembly', tracks: [empty('assembly/device:x')] },
  ];

  it('say that parts are contained where sources list them', () => {
    expect(forwardLinks(columns('covered')).map(({ kind }) => kind)).toEqual(['content']);
  });

  it('are not known where nobody lists the parts: the gap is never empty', () => {
    const [only, ...others] = forwardLinks(columns('no-figure'));
    expect(others).toEqual([]);
    expect(only).toMatchObject({
      from: 'components/device:x',
      to: 'assembly/device:x',
      kind: 'not-known',
      share: null,
    });
  });
});
