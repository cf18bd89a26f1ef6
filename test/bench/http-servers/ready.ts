/** What a server of the benchmark tells the process that started it: one line of JSON on its output. */
export interface Ready {
  readonly url: string;
}

export function tellReady(url: string): void {
  const ready: Ready = { url };
  process.stdout.write(`${JSON.stringify(ready)}\n`);
}
