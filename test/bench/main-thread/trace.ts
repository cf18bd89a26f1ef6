/** What the main thread of a page does while something happens, from the browser's own trace. */
import type { CDPSession, Page } from 'playwright-core';

export interface MainThread {
  /** Clock time of the longest task in ms: other programs on the machine count. */
  readonly longestMs: number;
  /** Processor time of the task that took most of it, in ms: what other programs do counts for less. */
  readonly longestCpuMs: number;
  /** Tasks of more than 50 ms by the clock, which browsers call long. */
  readonly longTasks: number;
  /** Processor time of all tasks over the frames that the page made, in ms. */
  readonly cpuMsPerFrame: number;
  readonly frames: number;
}

interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  /** Microseconds. */
  readonly dur?: number;
  readonly tdur?: number;
  readonly args: { readonly name?: string };
}

const categories = 'toplevel,disabled-by-default-devtools.timeline,__metadata';

/** @throws Error where the trace has no task or no frame: then nothing was measured */
export async function traceMainThread(page: Page, act: () => Promise<void>): Promise<MainThread> {
  const session = await page.context().newCDPSession(page);
  try {
    return summaryOf(await eventsDuring(session, act));
  } finally {
    await session.detach();
  }
}

async function eventsDuring(session: CDPSession, act: () => Promise<void>): Promise<readonly TraceEvent[]> {
  const events: TraceEvent[] = [];
  session.on('Tracing.dataCollected', ({ value }) => {
    events.push(...(value as unknown as TraceEvent[]));
  });
  await session.send('Tracing.start', { transferMode: 'ReportEvents', categories });
  await act();
  const complete = new Promise((done) => session.once('Tracing.tracingComplete', done));
  await session.send('Tracing.end');
  await complete;
  return events;
}

function summaryOf(events: readonly TraceEvent[]): MainThread {
  const thread = ({ pid, tid }: TraceEvent): string => `${pid} ${tid}`;
  const mains = new Set(
    events.filter(({ name, args }) => name === 'thread_name' && args.name === 'CrRendererMain').map(thread),
  );
  const own = events.filter((event) => mains.has(thread(event)));
  const tasks = own.filter(({ ph, name }) => ph === 'X' && name.endsWith('RunTask'));
  const frames = own.filter(({ name }) => name === 'BeginCommitCompositorFrame').length;
  if (tasks.length === 0 || frames === 0) {
    throw new Error(
      `the trace has ${tasks.length} tasks and ${frames} frames of the page: nothing was measured`,
    );
  }
  const clock = tasks.map(({ dur = 0 }) => dur / 1000);
  const cpu = tasks.map(({ tdur = 0 }) => tdur / 1000);
  return {
    longestMs: Math.max(...clock),
    longestCpuMs: Math.max(...cpu),
    longTasks: clock.filter((ms) => ms > 50).length,
    cpuMsPerFrame: cpu.reduce((sum, ms) => sum + ms, 0) / frames,
    frames,
  };
}
