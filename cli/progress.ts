/** Progress of a long command: one line on standard error that is written over, and only on a terminal. */
import type { OnProgress } from '../ingest/command.ts';

/** At most so often, in milliseconds: a terminal need not be faster than the eye. */
const pause = 100;

export interface ProgressLine {
  readonly show: OnProgress;
  /** Takes the line away, before anything else is printed. */
  clear(): void;
}

/** @param stream standard error; nothing is written when it is not a terminal */
export function progressLine(stream: NodeJS.WriteStream = process.stderr): ProgressLine {
  if (!stream.isTTY) return { show: () => {}, clear: () => {} };
  let last = 0;
  let isShown = false;
  const write = (text: string): void => {
    stream.write(`\r\u001b[2K${text}`);
    isShown = text !== '';
  };
  return {
    show({ step, done, total }) {
      const now = performance.now();
      if (now - last < pause) return;
      last = now;
      const count = done === undefined ? '' : ` ${done.toLocaleString('en')}`;
      const whole = total === undefined ? '' : ` of ${total.toLocaleString('en')}`;
      write(`${step}${count}${whole} …`.slice(0, Math.max(20, stream.columns - 1)));
    },
    clear() {
      if (isShown) write('');
    },
  };
}
