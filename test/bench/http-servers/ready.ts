/** What a server of the benchmark tells the process that started it: one line of JSON on its output. */
export interface Ready {
  readonly url: string;
  /** Milliseconds from the start of the process. */
  readonly readyMilliseconds: number;
}

export function tellReady(url: string): void {
  const ready: Ready = { url, readyMilliseconds: performance.now() };
  process.stdout.write(`${JSON.stringify(ready)}\n`);
}
