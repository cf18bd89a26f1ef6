/** The words of a block, as its height and width allow: name, share with its mark, dots of harm, a sentence. */
import { type MarkName, markOfStatus, marks } from '../mark.ts';
import { textAt } from '../scene.ts';
import { shorten, textWidth, wrap } from '../text.ts';
import type { Token } from '../tokens.ts';
import { harmsOf } from './colour.ts';
import type { Block, Word } from './picture.ts';

/** A block lower than this has no room for a line of 13 px. */
const lowest = 14;
const stripe = 4;
const inside = 6;
const mark = 8.5;
/** Width of a dot of harm and the space before it. */
export const harmRoom = 12;
/** From here on a name and its share stand under each other. */
const twoLines = 30;
/** Under this height one line is better, if it has room; else the first moves up, to leave the second its room. */
const roomy = 38;
/** From here on what is not known says why. */
const sentence = 130;

type Bare = Omit<Block, 'words' | 'patches' | 'isNamedBelow'>;

interface Said {
  /** Why something is not known. */
  readonly note: string | null;
  /** Harm documented for the whole track, in words. */
  readonly harm: string | null;
}

/** The mark of a block's number. */
export function markOf({ node, share }: Pick<Block, 'node' | 'share'>): MarkName {
  if (node === null) return share === null ? 'unknown' : 'derived';
  const quantity = (node.share ?? node.quantity)?.quantity;
  return quantity == null || quantity.value === null ? 'unknown' : markOfStatus(quantity.status);
}

/** A mark followed by bold words; `x` is where the mark begins. */
function marked(
  x: number,
  y: number,
  text: string,
  look: { readonly name: MarkName; readonly size: number; readonly colour: Token },
): Word[] {
  return [
    {
      kind: 'mark',
      x: x + mark / 2,
      y: y - look.size * 0.34,
      size: mark,
      paths: marks[look.name],
      colour: 'ink-2',
    },
    textAt(x + mark + 3, y, text, { size: look.size, face: 'sans-bold', colour: look.colour }),
  ];
}

const markedWidth = (text: string, size: number): number => mark + 3 + textWidth(text, size, 'sans-bold');

/** Words inside the block; none when it is too low or too narrow for its name, which then stands below. */
export function wordsOf(
  block: Bare,
  { note, harm }: Said,
): Pick<Block, 'words' | 'patches' | 'isNamedBelow'> {
  const left = block.x + stripe + inside;
  const room = block.width - stripe - inside - 5;
  const below = { words: [], patches: [], isNamedBelow: true };
  if (block.height < lowest) return below;
  const look = { name: markOf(block), colour: block.colours.text };
  const shareWidth = markedWidth(block.shareText, 13);
  const isHarmed = block.kind !== 'NO_FIGURE' && harmsOf(block.node).length > 0;
  const isLow = block.height < roomy;
  const dotRoom = isHarmed && isLow ? harmRoom : 0;
  const nameRoom = room - shareWidth - 4 - dotRoom;
  const isOneLine =
    block.height < twoLines || (nameRoom >= textWidth(block.name, 13) && (room > 150 || isLow));
  const dots = isOneLine && isLow ? [] : harmDots(block);
  // A name is cut nowhere that it can be read in full: below the track it can.
  if (isOneLine ? textWidth(block.name, 13) > nameRoom : !hasLines(block, room)) return below;
  const words = isOneLine
    ? oneLine(block, { left, room, nameRoom, shareWidth, isDotted: dotRoom > 0 }, look)
    : lines(block, { left, room }, look);
  const noteWords =
    block.colours.fill === null && block.height >= sentence && note !== null
      ? sentenceWords(block, note, words, { left, room })
      : [];
  const harmWords = harm === null ? [] : harmLines(block, harm, [...words, ...noteWords], { left, room });
  const all = [...words, ...noteWords, ...harmWords];
  const patches =
    block.colours.fill === null
      ? [...(isOneLine ? parted(words) : [words]), noteWords, harmWords].flatMap((one) => patch(one) ?? [])
      : [];
  return { words: [...all, ...dots], patches, isNamedBelow: false };
}

interface Place {
  readonly left: number;
  readonly room: number;
}
interface Look {
  readonly name: MarkName;
  readonly colour: Token;
}

function oneLine(
  block: Bare,
  {
    left,
    room,
    nameRoom,
    shareWidth,
    isDotted,
  }: Place & { readonly nameRoom: number; readonly shareWidth: number; readonly isDotted: boolean },
  look: Look,
): Word[] {
  const isLow = block.height < roomy;
  const y = isLow ? block.y + block.height / 2 + 4.4 : block.y + 21;
  const name = shorten(block.name, nameRoom, 13);
  return [
    textAt(left, y, name),
    ...(isDotted ? [harmDot(left + textWidth(name, 13) + 8, y - 4.4)] : []),
    ...marked(left + room - shareWidth, y, block.shareText, { ...look, size: 13 }),
  ];
}

/** The size and lines of a block's number, and how many lines its name may take above it. */
function lineRoom({ height, shareText }: Bare, room: number) {
  const size = height >= 48 && textWidth(shareText, 15, 'sans-bold') + 14 <= room ? 15 : 13;
  const share = wrap(shareText, room - 12, size, 'sans-bold');
  const below = (size === 15 ? 5 : 3) + Math.max(0, share.length - 1) * (size + 3);
  // Sixteen px to the first baseline, sixteen more for each line; then the share.
  return { size, share, most: Math.max(1, Math.floor((height - 16 - below) / 16)) };
}

/** Whether a name and its number stand under each other in the block; those of a list have no other place. */
function hasLines(block: Bare, room: number): boolean {
  if (block.share === null) return true;
  const broken = wrap(block.name, room, 13);
  return broken.length <= lineRoom(block, room).most && broken.every((line) => textWidth(line, 13) <= room);
}

function lines(block: Bare, { left, room }: Place, look: Look): Word[] {
  const { size, share, most } = lineRoom(block, room);
  const broken = wrap(block.name, room, 13);
  const kept =
    broken.length <= most ? broken : [...broken.slice(0, most - 1), broken.slice(most - 1).join(' ')];
  const top = block.y + (block.height < roomy ? 1 : 4);
  const bottom = block.y + block.height - 3;
  const at = (index: number) => top + 12 + kept.length * 16 + (size === 15 ? 2 : 0) + index * (size + 3);
  return [
    ...kept.map((line, index) => textAt(left, top + 12 + index * 16, shorten(line, room, 13))),
    // The number always stands; only words for a missing one may take lines for which there is no room.
    ...share
      .filter((_, index) => index === 0 || at(index) <= bottom)
      .flatMap((line, index) =>
        index === 0
          ? marked(left, Math.min(at(0), bottom), line, { ...look, size })
          : [textAt(left, at(index), line, { size, face: 'sans-bold', colour: look.colour })],
      ),
  ];
}

function sentenceWords(block: Bare, note: string, above: readonly Word[], { left, room }: Place): Word[] {
  const first = Math.max(block.y + 16, ...above.map(({ y }) => y + 30));
  const most = Math.floor((block.y + block.height - 12 - first) / 16);
  const broken = wrap(note, room, 12.5);
  const kept = broken.slice(0, Math.max(0, Math.min(most, 12)));
  if (kept.length < broken.length && kept.length > 0) kept[kept.length - 1] += ' …';
  return kept.map((line, index) =>
    textAt(left, first + index * 16, shorten(line, room + 4, 12.5), {
      size: 12.5,
      colour: 'unknown-text',
      isItalic: true,
    }),
  );
}

/** A dot and words, below everything else. */
function harmLines(block: Bare, harm: string, above: readonly Word[], { left, room }: Place): Word[] {
  const first = Math.max(block.y + 16, ...above.map(({ y }) => y + 30));
  const lines = wrap(harm, room - 11, 13, 'sans-bold').filter(
    (_, index) => first + index * 17 <= block.y + block.height - 6,
  );
  if (lines.length === 0) return [];
  return [
    { kind: 'dot', x: left + 3.5, y: first - 4.5, radius: 3.5, fill: 'harm-mark' },
    ...lines.map((line, index) =>
      textAt(left + 11, first + index * 17, line, { size: 13, face: 'sans-bold', colour: 'harm-text' }),
    ),
  ];
}

/** One dot beside a name: that harm is documented. */
export function harmDot(x: number, y: number): Word {
  return { kind: 'dot', x, y, radius: 3, fill: 'harm-mark' };
}

/** A dot a kind of documented harm, up to five, in the lower right corner. */
function harmDots(block: Bare): Word[] {
  const kinds = new Set(harmsOf(block.node).map(({ harm }) => harm.id));
  if (block.kind === 'NO_FIGURE' || block.height < twoLines) return [];
  return [...kinds]
    .slice(0, 5)
    .map((_, index) => harmDot(block.x + block.width - 10 - index * 9, block.y + block.height - 8));
}

/** A name and the number at the other end of its line: the hatching between them stays. */
function parted(words: readonly Word[]): (readonly Word[])[] {
  const number = words.findIndex(({ kind }) => kind === 'mark');
  return number < 0 ? [words] : [words.slice(0, number), words.slice(number)];
}

/** The ground behind words, so that they read on hatching. */
function patch(words: readonly Word[]): Block['patches'][number] | null {
  const texts = words.flatMap((word) => (word.kind === 'text' ? [word] : []));
  const drawn = words.flatMap((word) => (word.kind === 'mark' ? [word] : []));
  if (texts.length === 0) return null;
  const dots = words.flatMap((word) => (word.kind === 'dot' ? [word.x - word.radius] : []));
  const x0 = Math.min(...texts.map(({ x }) => x), ...dots, ...drawn.map(({ x, size }) => x - size / 2)) - 3;
  const x1 = Math.max(...texts.map(({ x, text, size, face }) => x + textWidth(text, size, face))) + 3;
  const y0 = Math.min(...texts.map(({ y, size }) => y - size * 0.85)) - 1;
  const y1 = Math.max(...texts.map(({ y, size }) => y + size * 0.3)) + 1;
  return { x: x0, y: y0, width: x1 - x0, height: y1 - y0 };
}
