/** Progress stands on one line of a terminal, and nowhere else. */
import { expect, test } from 'vitest';
import { progressLine } from './progress.ts';

/** A standard error that remembers what was written. */
function standardError(isTTY: boolean): { readonly stream: NodeJS.WriteStream; readonly written: string[] } {
  const written: string[] = [];
  const stream = { isTTY, columns: 40, write: (text: string) => written.push(text) > 0 };
  return { stream: stream as unknown as NodeJS.WriteStream, written };
}
const overTheLine = '\r\u001b[2K';

test('a terminal is told the step and how much of it is done, at most a line of it', () => {
  const { stream, written } = standardError(true);
  const line = progressLine(stream);
  line.show({ step: 'unpacking, MB', done: 1234, total: 5678 });
  expect(written).toEqual([`${overTheLine}unpacking, MB 1,234 of 5,678 …`]);
  // A terminal need not be faster than the eye.
  line.show({ step: 'unpacking, MB', done: 1235, total: 5678 });
  expect(written).toHaveLength(1);
  line.clear();
  expect(written.at(-1)).toBe(overTheLine);
  const another = standardError(true);
  progressLine(another.stream).show({ step: 'x'.repeat(100) });
  expect(another.written).toEqual([`${overTheLine}${'x'.repeat(39)}`]);
});

test('a file or a pipe is told nothing', () => {
  const { stream, written } = standardError(false);
  const line = progressLine(stream);
  line.show({ step: 'reading' });
  line.clear();
  expect(written).toEqual([]);
});
