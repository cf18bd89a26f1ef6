import { setTimeout } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { InParts, type Part } from './in-parts.ts';

const part = (act: () => void): Part => ({ cost: 1, do: act });
const numbers = Array.from({ length: 40 }, (_, number) => number);

it('does every part once, in their order, not all in one task, and says when it is done', async () => {
  const done: number[] = [];
  let tasks = 0;
  let isIn = false;
  await new Promise<void>((resolve) => {
    const parts = numbers.map((number) =>
      part(() => {
        if (!isIn) {
          tasks += 1;
          isIn = true;
          queueMicrotask(() => {
            isIn = false;
          });
        }
        done.push(number);
      }),
    );
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
    const parts = numbers.map((number) =>
      part(() => {
        done.push(number);
        if (number !== 0) return;
        work.stop();
        resolve();
      }),
    );
    work.run(parts, () => done.push(-1));
  });
  await setTimeout(50);
  expect(done).toEqual([0]);
});

it('leaves earlier work for newer, which it does whole', async () => {
  const done: string[] = [];
  const work = new InParts();
  work.run([part(() => done.push('earlier'))], () => done.push('earlier done'));
  await new Promise<void>((resolve) => work.run([part(() => done.push('newer'))], resolve));
  await setTimeout(50);
  expect(done).toEqual(['newer']);
});

it('is done at once where there is nothing to do', async () => {
  await new Promise<void>((resolve) => new InParts().run([], resolve));
});

it('does one part a task as long as it takes the whole time of one, and never two costly ones together', async () => {
  const tasks: number[] = [];
  const wait = (ms: number): void => {
    const until = performance.now() + ms;
    while (performance.now() < until);
  };
  let isIn = false;
  // A unit of cost takes 1 ms: eight of them are what a task may take, and a part of 10 is more already.
  const parts = Array.from({ length: 6 }, () => ({
    cost: 10,
    do() {
      wait(10);
      if (isIn) {
        tasks.push((tasks.pop() ?? 0) + 1);
        return;
      }
      isIn = true;
      queueMicrotask(() => {
        isIn = false;
      });
      tasks.push(1);
    },
  }));
  await new Promise<void>((resolve) => new InParts().run(parts, resolve));
  expect(tasks).toEqual([1, 1, 1, 1, 1, 1]);
});
