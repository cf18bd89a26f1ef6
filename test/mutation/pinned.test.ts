/** Known editions are told by their checksums: a single other byte, and a file is no longer the pinned one. */
import { createHash } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import type { Adapter, InputTable } from '../../ingest/adapter.ts';
import { filesOfAdapter, unpinnedFiles } from '../../ingest/pipeline/files.ts';
import { runTogether } from '../../ingest/pipeline/run.ts';
import { adapters } from '../../ingest/sources/index.ts';
import { random } from './random.ts';
import { runOn } from './run.ts';
import { allSamples, type Sample } from './samples.ts';
import { bytesOf } from './structural.ts';

const { samples } = allSamples();

const sha256 = (bytes: Buffer): string => createHash('sha256').update(bytes).digest('hex');

function checksumsOf({ source, edition }: Adapter): Readonly<Record<string, string>> {
  return source.editions.find(({ id }) => id === edition)?.checksums ?? {};
}
/** Adapters of one source share its editions, and so the files of each. */
function readersOf({ source, edition }: Adapter): readonly InputTable[] {
  const those = adapters.filter((one) => one.source.id === source.id && one.edition === edition);
  return those.flatMap(({ tables }) => tables);
}
const pinned = adapters.filter((adapter) => Object.keys(checksumsOf(adapter)).length > 0);

/** The adapter as if its sample were the pinned edition. */
function pinnedTo({ adapter, files }: Sample): Adapter {
  const checksums = Object.fromEntries(files.map(({ name, bytes }) => [name, sha256(bytes)]));
  const { source, edition } = adapter;
  const editions = source.editions.map((one) => (one.id === edition ? { ...one, checksums } : one));
  return { ...adapter, source: { ...source, editions } };
}

async function inFolder<T>(
  files: ReadonlyMap<string, Uint8Array>,
  use: (folder: string) => Promise<T>,
): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'filon-pinned-'));
  try {
    for (const [name, bytes] of files) await writeFile(join(folder, name), bytes);
    return await use(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

const changes: Readonly<Record<string, (bytes: Buffer, at: number) => Buffer>> = {
  'one bit turned': (bytes, at) => Buffer.from(bytes.map((byte, place) => (place === at ? byte ^ 1 : byte))),
  'one byte more': (bytes) => Buffer.concat([bytes, Buffer.from('\n')]),
  'one byte less': (bytes, at) => Buffer.concat([bytes.subarray(0, at), bytes.subarray(at + 1)]),
};

it('nearly every adapter pins its files, each under a name that a table of its source reads', () => {
  expect(pinned.length).toBeGreaterThanOrEqual(100);
  const unread = pinned.flatMap((adapter) =>
    Object.entries(checksumsOf(adapter)).flatMap(([name, checksum]) =>
      /^[0-9a-f]{64}$/.test(checksum) && readersOf(adapter).some(({ file }) => file.test(name))
        ? []
        : [`${adapter.id}: ${name}`],
    ),
  );
  expect(unread).toEqual([]);
});

it('no changed byte of a pinned file passes, of any adapter with a sample', async () => {
  const draw = random(5);
  const passed: string[] = [];
  for (const sample of samples) {
    const adapter = pinnedTo(sample);
    await inFolder(bytesOf(sample.files), async (folder) =>
      expect(unpinnedFiles(adapter, await filesOfAdapter(adapter, folder)), adapter.id).toEqual([]),
    );
    for (const [what, change] of Object.entries(changes)) {
      const file = draw.one(sample.files);
      if (file === undefined) throw new Error(`${adapter.id} has no file`);
      const bytes = change(file.bytes, draw.below(file.bytes.length));
      await inFolder(bytesOf(sample.files, { file, bytes }), async (folder) => {
        const found = unpinnedFiles(adapter, await filesOfAdapter(adapter, folder));
        // A file that several tables read is told once for each.
        if (found.length === 0 || found.some((one) => one.file !== join(folder, file.name)))
          passed.push(`${adapter.id}: ${what}`);
      });
    }
  }
  expect(passed).toEqual([]);
}, 120_000);

it('a run for the committed data sets refuses it, an import keeps it apart and says so', async () => {
  const sample = samples.find(({ adapter }) => adapter.id === 'usgs-mcs-2025');
  const [file] = sample?.files ?? [];
  if (sample === undefined || file === undefined) throw new Error('usgs-mcs-2025 has a sample');
  const adapter = pinnedTo(sample);
  const bytes = Buffer.concat([file.bytes, Buffer.from('\n')]);
  const files = bytesOf(sample.files, { file, bytes });
  await inFolder(files, (folder) =>
    expect(runTogether([{ adapter, path: folder }], async () => {}, { pinnedOnly: true })).rejects.toThrow(
      new RegExp(`${file.name}: "SHA-256 ${sha256(bytes)}" found; expected the file whose SHA-256`),
    ),
  );
  const { report } = await runOn(adapter, files);
  expect(report.remarks[0]).toContain(`not the pinned files of edition ${adapter.edition}`);
  expect(report.edition).toMatch(/-file-[0-9a-f]{8}$/);
});
