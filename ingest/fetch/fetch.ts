/** Fetches the files of a source, one after the other, and says how they are read. */
import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { claimFolder } from '../bulk/claim.ts';
import type { OnProgress } from '../command.ts';
import { nearestText } from '../nearest.ts';
import { sha256OfFile } from '../pipeline/files.ts';
import { statIfThere } from '../stat.ts';
import { fileAt, givenAddress, placedFile, variablesOf } from './address.ts';
import { download } from './download.ts';
import type { FetchFile, FetchSource, Unchecked } from './entry.ts';
import { FetchError } from './fault.ts';
import { goodManners, type Manners } from './manners.ts';
import { Pace } from './pace.ts';
import { addRecord, type FetchRecord, readRecords } from './record.ts';

export interface FetchOptions {
  /** Folder that receives the files; by default `downloads/<source>` in the working folder. */
  readonly out?: string | undefined;
  /** An address in place of ours; for one file. */
  readonly address?: string | undefined;
  /** Only the file of this name. */
  readonly only?: string | undefined;
  readonly variables?: Readonly<Record<string, string>>;
  /** The checksum that the reader expects; for one file. */
  readonly sha256?: string | undefined;
  readonly bytesAtMost?: number | undefined;
  /** Where keys and the contact are looked up. */
  readonly environment?: Readonly<Record<string, string | undefined>>;
  readonly version?: string;
  readonly manners?: Manners;
  readonly signal?: AbortSignal | undefined;
  readonly onProgress?: OnProgress | undefined;
}

export interface FetchedFile extends FetchRecord {
  readonly name: string;
  readonly path: string;
  readonly state: 'fetched' | 'resumed' | 'unchanged';
}

export interface FetchResult {
  readonly source: string;
  readonly title: string;
  readonly page: string;
  readonly folder: string;
  readonly files: readonly FetchedFile[];
  /** Arguments of `filon` that read them; absent where none do. */
  readonly import?: readonly string[];
  readonly noImport?: string;
  readonly unchecked: readonly Unchecked[];
  readonly remarks: readonly string[];
}

/** The environment variable that names a person to write to, for publishers that ask for one. */
export const contactVariable = 'FILON_CONTACT';

/**
 * Fetches a source.
 * @throws FetchError when a file cannot be had; those before it stay
 */
export async function fetchSource(source: FetchSource, options: FetchOptions = {}): Promise<FetchResult> {
  const files = filesOf(source, options);
  const environment = options.environment ?? {};
  const secretHeaders = keyOf(source, environment);
  const headers = {
    'user-agent': userAgent(source, environment, options.version ?? '0'),
    accept: '*/*',
    // Packed bytes could be neither counted nor gone on with.
    'accept-encoding': 'identity',
  };
  const folder = options.out ?? join('downloads', source.id);
  const pace = new Pace(source.pauseMs ?? 1000);
  const remarks: string[] = [];
  const fetched: FetchedFile[] = [];
  const claim = await claimFolder(folder, 'a fetch');
  try {
    for (const file of files) {
      const path = join(folder, file.name);
      const before = await recordOf(folder, file, path);
      const done = await download(file, path, {
        page: source.page,
        headers,
        secretHeaders,
        passingStatuses: source.passingStatuses ?? [],
        pace,
        manners: options.manners ?? goodManners,
        validator: before?.validator,
        signal: options.signal,
        onProgress: options.onProgress,
      });
      remarks.push(...done.remarks);
      const record: FetchRecord =
        done.state === 'unchanged' && before !== undefined
          ? before
          : {
              address: file.address,
              fetched: new Date().toISOString(),
              bytes: (await stat(path)).size,
              sha256: done.sha256,
              ...(done.validator === undefined ? {} : { validator: done.validator }),
            };
      await addRecord(folder, file.name, record);
      fetched.push({ name: file.name, path, state: done.state, ...record });
    }
  } finally {
    await claim.release();
  }
  return {
    source: source.id,
    title: source.title,
    page: source.page,
    folder,
    files: fetched,
    ...importOf(source, folder, fetched),
    unchecked: source.unchecked,
    remarks,
  };
}

function filesOf(source: FetchSource, options: FetchOptions): readonly FetchFile[] {
  const values = variablesOf(source, options.variables ?? {});
  const own = source.files.map((file) => placedFile(file, values));
  const all = own.length === 0 && options.address !== undefined ? [fileAt(options.address)] : own;
  const wanted = options.only === undefined ? all : all.filter(({ name }) => name === options.only);
  const names = all.map(({ name }) => name);
  if (wanted.length === 0 && options.only !== undefined)
    throw new FetchError({
      address: options.only,
      expected: `a file of ${source.id}: ${names.join(', ')}${nearestText(options.only, names)}`,
    });
  if (wanted.length === 0)
    throw new FetchError({
      address: source.id,
      expected: `to be fetched by hand. ${source.byHand ?? ''} Find it at ${source.page} ${afterwards(source)}`,
    });
  if (wanted.length > 1 && (options.address !== undefined || options.sha256 !== undefined))
    throw new FetchError({
      address: source.id,
      expected: `one file for --url or --sha256; it has ${names.join(', ')}: choose one with --only`,
    });
  return wanted.map((file) => ({
    ...file,
    // Another address may hold another edition, whose checksum is not known.
    ...(options.address === undefined
      ? {}
      : { ...withoutChecksum(file), address: givenAddress(options.address) }),
    ...(options.sha256 === undefined ? {} : { sha256: options.sha256 }),
    ...(options.bytesAtMost === undefined ? {} : { bytesAtMost: options.bytesAtMost }),
  }));
}

/** What to do with a file that was fetched by hand. */
function afterwards({ import: reading }: FetchSource): string {
  return 'none' in reading
    ? `(not read by Filon: ${reading.none})`
    : `and read it with: filon import ${reading.as} <${reading.give}>`;
}

function withoutChecksum({ sha256: _, ...file }: FetchFile): FetchFile {
  return file;
}

function keyOf(
  { key, page, byHand, id }: FetchSource,
  environment: Readonly<Record<string, string | undefined>>,
): Readonly<Record<string, string>> {
  if (key === undefined) return {};
  const value = environment[key.environment]?.trim() ?? '';
  if (value === '')
    throw new FetchError({
      address: id,
      expected: `a key in the environment variable ${key.environment}. ${key.how} Or fetch it by hand at ${page}${byHand === undefined ? '' : `: ${byHand}`}`,
    });
  // A line break in a key would be a header of its own.
  if (!/^[\x21-\x7e]+$/.test(value))
    throw new FetchError({
      address: key.environment,
      expected: 'a key without spaces, accents and line breaks; copy it again',
    });
  return { [key.header]: value };
}

function userAgent(
  source: FetchSource,
  environment: Readonly<Record<string, string | undefined>>,
  version: string,
): string {
  const contact = environment[contactVariable]?.trim() ?? '';
  if (contact !== '' && !/^[\x21-\x7e]+@[\x21-\x7e]+$/.test(contact))
    throw new FetchError({ address: contactVariable, found: contact, expected: 'an address of e-mail' });
  if (source.asksForContact === true && contact === '')
    throw new FetchError({
      address: source.id,
      expected: `your e-mail address in the environment variable ${contactVariable}: this publisher refuses programs that do not name a person to write to, and sends it nowhere else`,
    });
  const about = 'an open-data knowledge graph of the digital supply chain';
  return source.asksForContact === true
    ? `Filon/${version} (${about}) ${contact}`
    : `Filon/${version} (${about})`;
}

/** What is recorded of a file that stands there; a file of the reader's own is never written over. */
async function recordOf(folder: string, file: FetchFile, path: string): Promise<FetchRecord | undefined> {
  if ((await statIfThere(path)) === undefined) return undefined;
  const record = (await readRecords(folder))[file.name];
  if (record === undefined || record.sha256 !== (await sha256OfFile(path)))
    throw new FetchError({
      address: path,
      expected:
        'no file of this name, or the one that was fetched before; move it away, or choose another place with --out',
    });
  return record.address === file.address ? record : undefined;
}

function importOf(
  source: FetchSource,
  folder: string,
  fetched: readonly FetchedFile[],
): Pick<FetchResult, 'import' | 'noImport'> {
  if ('none' in source.import) return { noImport: source.import.none };
  const [first] = fetched;
  const given = source.import.give === 'file' && first !== undefined ? first.path : folder;
  return { import: ['import', source.import.as, given] };
}
