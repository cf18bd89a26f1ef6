/** Amounts that stand beside each other and in no proportion: each with its name, year and unit. What is not told is hatched. */
import { type Shape, textAt } from '../scene.ts';
import { wrap } from '../text.ts';
import type { Anchor, DrawnShapes } from '../whole.ts';

export interface Fact {
  readonly id: string;
  readonly name: string;
  /** A second line: which figure it is, and of when. */
  readonly about: string;
  /** "383 billion USD"; null where there is none, which `about` explains. */
  readonly text: string | null;
}

export interface FactBlock {
  readonly heading: string;
  readonly facts: readonly Fact[];
  /** "and 12 more, in the table"; empty where all are there. */
  readonly more: string;
}

const narrowBelow = 640;
const between = 40;

/** All but the last block under each other on the left, the last on the right; on a narrow sheet all in one column. */
export function drawFacts(blocks: readonly FactBlock[], { width }: { readonly width: number }): DrawnShapes {
  const isNarrow = width < narrowBelow;
  const wide = isNarrow ? width : (width - between) / 2;
  const shapes: Shape[] = [];
  const places: Anchor[] = [];
  const foot = [0, 0];
  for (const [at, block] of blocks.entries()) {
    if (block.facts.length === 0) continue;
    const column = isNarrow || at < blocks.length - 1 ? 0 : 1;
    const x = column * (wide + between);
    let y = foot[column] ?? 0;
    for (const line of wrap(block.heading, wide, 16, 'sans-bold')) {
      shapes.push(textAt(x, y + 17, line, { size: 16, face: 'sans-bold' }));
      y += 20;
    }
    shapes.push({ kind: 'rect', x, y: y + 5, width: wide, height: 1.2, fill: 'ink' });
    y += 18;
    for (const { id, name, about, text } of block.facts) {
      places.push({ id, name, x: x + wide / 2, y: y + 6 });
      const named = wrap(name, wide, 14.5).slice(0, 2);
      const amount = text === null ? [] : wrap(text, wide, 19, 'serif');
      const said = wrap(about, text === null ? wide - 22 : wide, 12.5).slice(0, 4);
      shapes.push(...named.map((line, row) => textAt(x, y + 11 + row * 18, line, { size: 14.5 })));
      y += named.length * 18;
      shapes.push(
        ...amount.map((line, row) => textAt(x, y + 17 + row * 23, line, { size: 19, face: 'serif' })),
      );
      y += amount.length * 23;
      if (text === null)
        shapes.push({ kind: 'rect', x, y: y + 1, width: 14, height: said.length * 16, fill: 'hatch' });
      shapes.push(
        ...said.map((line, row) =>
          textAt(text === null ? x + 22 : x, y + 12 + row * 16, line, { size: 12.5, colour: 'ink-2' }),
        ),
      );
      y += said.length * 16 + 14;
    }
    if (block.more !== '') {
      shapes.push(textAt(x, y + 8, block.more, { size: 12.5, colour: 'ink-2' }));
      y += 22;
    }
    foot[column] = y + 8;
  }
  return { width, height: Math.ceil(Math.max(...foot)), shapes, places };
}
