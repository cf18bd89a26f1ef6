import { describe, expect, it } from 'vitest';
import { paintForTheme } from '../tokens.ts';
import { drawStandings, type Standing, type StandingsRow } from './standings.ts';
import { standingsSvg } from './svg.ts';

const counts = (party: number, signed = 0, not = 0, unlisted = 0): Readonly<Record<Standing, number>> => ({
  PARTY: party,
  SIGNED: signed,
  NOT_PARTY: not,
  NOT_LISTED: unlisted,
});
const row = (name: string, of: StandingsRow['counts']): StandingsRow => ({ key: name, name, counts: of });
const options = {
  width: 400,
  words: { PARTY: 'bound', SIGNED: 'signed', NOT_PARTY: 'no party', NOT_LISTED: 'not listed' },
} as const;

describe('standings of economies', () => {
  it('draw one mark an economy beside one of the legend, hatched alone where the list is silent', () => {
    const { shapes } = drawStandings([row('South', counts(3, 2, 1, 4))], options);
    const dots = shapes.filter(({ kind }) => kind === 'dot');
    const hatched = shapes.filter((shape) => shape.kind === 'rect' && shape.fill === 'hatch');
    const crosses = shapes.filter(({ kind }) => kind === 'path');
    expect([dots.length, crosses.length, hatched.length]).toEqual([3 + 2 + 2, 1 + 1, 4 + 1]);
  });

  it('name in the legend only what there is, and draw nothing of nobody', () => {
    const { shapes } = drawStandings([row('South', counts(3))], options);
    const texts = shapes.flatMap((shape) => (shape.kind === 'text' ? [shape.text] : []));
    expect(texts).toEqual(['bound', 'South']);
    expect(drawStandings([row('South', counts(0))], options)).toMatchObject({ height: 0, shapes: [] });
  });

  it('stay within their width, and grow downwards', () => {
    const narrow = drawStandings([row('South', counts(200))], { ...options, width: 320 });
    const wide = drawStandings([row('South', counts(200))], { ...options, width: 1200 });
    for (const shape of narrow.shapes) if ('x' in shape) expect(shape.x).toBeLessThanOrEqual(320);
    expect(narrow.height).toBeGreaterThan(wide.height);
  });

  it('stand alone as a file with its sources', () => {
    const svg = standingsSvg([row('South', counts(3))], {
      ...options,
      width: 1200,
      paint: paintForTheme('print'),
      title: 'Who is bound?',
      description: 'A test.',
      locale: 'en',
      footer: ['Source: a list.'],
    });
    expect(svg).toContain('Who is bound?');
    expect(svg).toContain('Source: a list.');
  });
});
