/** What the chain's page computes by itself: names of numbers, paths, keys, curves, the table to take away. */
import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import {
  columnsOf,
  linkOf,
  nodeOf,
  optionsOf,
  small,
  figureOf as someFigure,
  traceOf,
  trackOf,
} from '../../../picture/chain/fixture.ts';
import { layOutChain } from '../../../picture/chain/layout.ts';
import { csvOf } from '../../../picture/taken/table.ts';
import { paintForTheme } from '../../../picture/tokens.ts';
import { elementsOf, hatchTile, mixed, shapeId } from './graph.ts';
import { figuresOf, keyOf, keyOfBlock } from './keys.ts';
import { nextBlock } from './next-block.ts';
import { pathOf } from './path.ts';
import { routeKey, routeNumber } from './routes-query.ts';
import { chainTable } from './taken-table.ts';

const picture = layOutChain(small, optionsOf(1006));
const blocks = picture.columns.flatMap(({ tracks }) => tracks.flatMap((track) => track.blocks));

describe('names of numbers', () => {
  it('lead back to the number, fit into an address, and differ', () => {
    const figures = figuresOf(small);
    for (const [key, figure] of figures) expect(keyOf(figure)).toBe(key);
    expect(new Set(figures.keys()).size).toBe(figures.size);
    expect(figures.get('n.extraction/a/Southland.share')).toMatchObject({ kind: 'node', of: 'share' });
  });
  it('are there for every block: its amount, its share, or that there is nothing', () => {
    const figures = figuresOf(small);
    for (const block of blocks) expect(figures.has(keyOfBlock(block)), block.id).toBe(true);
  });
});

describe('the path of a block', () => {
  it('follows its own ribbons and the bands of its track, and leaves other ribbons out', () => {
    const path = pathOf(picture, 'extraction/a/Southland');
    expect(path).toContain('extraction/a/Southland > refining/a/Southland');
    expect(path).toContain('extraction/a > refining/a');
    expect(path).not.toContain('extraction/a/Northland > refining/a/Northland');
    expect(path).not.toContain('extraction/a/Northland');
  });
  it('ends, even where links go round', () => {
    const ring = traceOf(
      columnsOf({
        EXTRACTION: [trackOf('a', [nodeOf('a/x', 1)])],
        REFINING: [trackOf('b', [nodeOf('b/x', 1)])],
      }),
      [linkOf('a/x', 'b/x', 'DOMESTIC_FIRST', 1), linkOf('b/x', 'a/x', 'DOMESTIC_FIRST', 1)],
    );
    expect(pathOf(layOutChain(ring, optionsOf(1006)), 'a/x').size).toBe(4);
  });
});

describe('arrow keys', () => {
  const at = (id: string) => {
    const block = blocks.find((one) => one.id === id);
    if (block === undefined) throw new Error(`no block ${id}`);
    return block;
  };
  it('go down and up a column, and stop at its ends', () => {
    const first = at('extraction/a/Southland');
    expect(nextBlock(blocks, first, 'ArrowDown')?.id).toBe('extraction/a/Northland');
    expect(nextBlock(blocks, first, 'ArrowUp')).toBeUndefined();
    expect(nextBlock(blocks, first, 'End')?.id).toBe('extraction/a/not named');
  });
  it('go to the nearest block of the next column, and back', () => {
    // Northland, 70–90 % down, stands beside the rest of refining, 80–100 % down.
    expect(nextBlock(blocks, at('extraction/a/Northland'), 'ArrowRight')?.stage).toBe('REFINING');
    expect(nextBlock(blocks, at('refining/a/Northland'), 'ArrowLeft')?.stage).toBe('EXTRACTION');
    expect(nextBlock(blocks, at('extraction/a/Northland'), 'ArrowLeft')).toBeUndefined();
    expect(nextBlock(blocks, at('extraction/a/Northland'), 'a')).toBeUndefined();
  });
});

describe('the graph', () => {
  const elements = elementsOf(picture, paintForTheme('light'));
  it('has a node for each block, track and drawn link, and an edge for each link that has both ends', () => {
    const ids = elements.map(({ data }) => data.id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const block of blocks) expect(ids).toContain(block.id);
    const edges = elements.filter(({ group }) => group === 'edges').map(({ data }) => data.id);
    expect(edges.sort()).toEqual(
      small.links
        .map(({ id }) => id)
        .filter((id) => !id.endsWith('nowhere'))
        .sort(),
    );
    for (const link of [...picture.ribbons, ...picture.bands]) expect(ids).toContain(shapeId(link.id));
  });
  it('gives polygons no point beyond −1 and 1, which the library refuses', () => {
    for (const { data } of elements) {
      for (const part of String(data.points ?? '0').split(' ')) {
        expect(Math.abs(Number(part))).toBeLessThanOrEqual(1);
      }
    }
  });
  it('mixes colours as opacity does, and writes its hatching without a space', () => {
    // Halfway between black and white: 127.5, rounded up.
    expect(mixed('#000000', '#FFFFFF', 0.5)).toBe('#808080');
    expect(mixed('#123456', '#FFFFFF', 1)).toBe('#123456');
    expect(hatchTile(paintForTheme('dark'))).not.toContain(' ');
  });
});

describe('the table to take away', () => {
  const read = (text: string): Record<string, string>[] => parse(text, { columns: true });
  it('has a row a block and folded economy, and one for each track without figures', () => {
    const rows = read(csvOf(chainTable({ release: { id: 'r1' }, trace: small })));
    expect(rows.find(({ name }) => name === 'Southland')).toMatchObject({
      stage: 'extraction',
      share: '0.7',
      value: '700',
      unit: 't',
      basis: 'contained',
      status: 'estimated',
      harms: 'harm:x',
      release: 'r1',
    });
    expect(rows.find(({ name }) => name === 'Tiny')?.row).toBe('member of extraction/a/other South');
    expect(rows.find(({ row }) => row === 'no-figure')).toMatchObject({
      stage: 'assembly',
      value: '',
      missing: 'no-figure-yet',
    });
  });
  it('has a row a link with a share: what it rests on, and what it would be by who shipped last', () => {
    const links = small.links.map((link, place) =>
      place === 0
        ? { ...link, kind: 'TRADED' as const, period: '2024', lastShipped: someFigure(0.25) }
        : link,
    );
    const rows = read(csvOf(chainTable({ release: { id: 'r1' }, trace: { ...small, links } }))).filter(
      ({ row }) => row?.startsWith('link '),
    );
    // Five links, of which two have a share.
    expect(rows).toHaveLength(2);
    expect(rows[0]).toMatchObject({
      row: 'link traded',
      name: 'Southland → Southland',
      share: '0.3',
      share_by_last_shipper: '0.25',
      period: '2024',
      note: 'A fixture.',
    });
    expect(rows[1]?.share_by_last_shipper).toBe('');
  });
  it('never writes zero for what is withheld', () => {
    const rows = read(csvOf(chainTable({ release: { id: 'r1' }, trace: small })));
    expect(rows.find(({ name }) => name === 'Elsewhere')).toMatchObject({
      share: '',
      value: '',
      missing: 'withheld',
    });
  });
  it('makes names harmless that a spreadsheet would compute', () => {
    const trace = traceOf(
      columnsOf({ USE: [trackOf('u', [{ ...nodeOf('u/x', 1), label: '=HYPERLINK("http://x")' }])] }),
    );
    const [row] = read(csvOf(chainTable({ release: { id: 'r1' }, trace })));
    expect(row?.name).toBe('\'=HYPERLINK("http://x")');
  });
  it('says of an amount of which only bounds are known that it has no value', () => {
    const bounds = someFigure(null);
    const trace = traceOf(
      columnsOf({
        USE: [
          trackOf('u', [
            {
              ...nodeOf('u/x', 1),
              quantity: { quantity: { ...bounds.quantity, low: 1, high: 2, missing: 'ONLY_BOUNDS' } },
            },
          ]),
        ],
      }),
    );
    const [row] = read(csvOf(chainTable({ release: { id: 'r1' }, trace })));
    expect(row).toMatchObject({ value: '', low: '1', high: '2', missing: 'only-bounds' });
  });
});

describe('the numbers of routes by their names in the address', () => {
  it.each([
    [{ kind: 'all', of: 'share' }, 'r.all.share'],
    [{ kind: 'route', place: 3, of: 'mass' }, 'r.3.mass'],
    [{ kind: 'link', place: 0, link: 1, of: 'lastShipped' }, 'r.0.1.lastShipped'],
  ] as const)('%j is %s', (number, key) => {
    expect(routeKey(number)).toBe(key);
    expect(routeNumber(key)).toEqual(number);
  });

  it.each([
    'r.all.lastShipped',
    'r.0.lastShipped',
    'r.0.1.mass',
    'r.all.1.share',
    'r.x.share',
    'n.0.share',
    '',
  ])('%j names none', (key) => {
    expect(routeNumber(key)).toBeUndefined();
  });
});
