import { setTimeout } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { InParts } from './in-parts.ts';

const numbers = Array.from({ length: 40 }, (_, number) => number);

it('does every part once, in their order, not all in one task, and says when it is done', async () => {
  const done: number[] = [];
  let tasks = 0;
  let isIn = false;
  await new Promise<void>((resolve) => {
    const parts = numbers.map((number) => () => {
      if (!isIn) {
        tasks += 1;
        isIn = true;
        queueMicrotask(() => {
          isIn = false;
        });
      }
      done.push(number);
    });
    new InParts().run(parts, resolve);
    expect(done).toEqual([]);
  });
  expect(done).toEqual(numbers);
  expect(tasks).toBeGreaterThan(1);
});

it('does no further part when it is stopped, nor says that it is done', async () => {
  const done: number[] = [];
  const work = new InParts();
  await new Promise<void>((resolve) => {
    const parts = numbers.map((number) => () => {
      done.push(number);
      if (number !== 0) return;
      work.stop();
      resolve();
    });
    work.run(parts, () => done.push(-1));
  });
  await setTimeout(50);
  expect(done).toEqual([0]);
});

it('leaves earlier work for newer, which it does whole', async () => {
  const done: string[] = [];
  const work = new InParts();
  work.run([() => done.push('earlier')], () => done.push('earlier done'));
  await new Promise<void>((resolve) => work.run([() => done.push('newer')], resolve));
  await setTimeout(50);
  expect(done).toEqual(['newer']);
});

it('is done at once where there is nothing to do', async () => {
  await new Promise<void>((resolve) => new InParts().run([], resolve));
});
