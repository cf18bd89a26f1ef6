/** Fills the variables of an address; a value can never change the host or leave the path. */
import { type FetchFile, type FetchSource, type FileFormat, fileFormats } from './entry.ts';
import { FetchError } from './fault.ts';

/**
 * The values of all variables of a source.
 * @throws FetchError that lists every variable that is unknown, missing or does not fit
 */
export function variablesOf(
  source: FetchSource,
  given: Readonly<Record<string, string>>,
): ReadonlyMap<string, string> {
  const known = Object.entries(source.variables ?? {});
  const faults: string[] = [];
  for (const name of Object.keys(given))
    if (!known.some(([one]) => one === name))
      faults.push(
        `${name} is no variable of it${known.length === 0 ? '' : `; it has ${known.map(([one]) => one).join(', ')}`}`,
      );
  const values = new Map<string, string>();
  for (const [name, { meaning, pattern, usual, example }] of known) {
    const value = Object.hasOwn(given, name) ? given[name] : usual;
    if (value === undefined) faults.push(`--set ${name}=${example} is needed: ${meaning}`);
    else if (!new RegExp(`^(?:${pattern.source})$`, pattern.flags.replace(/[gy]/g, '')).test(value))
      faults.push(`${name} is ${JSON.stringify(value)}; expected ${meaning}, such as ${example}`);
    else values.set(name, value);
  }
  if (faults.length > 0)
    throw new FetchError({ address: source.id, expected: `variables that fit: ${faults.join('; ')}` });
  return values;
}

/** An address or name with its variables filled in. */
export function filled(
  template: string,
  values: ReadonlyMap<string, string>,
  write: (text: string) => string,
): string {
  return template.replaceAll(/\{(\w+)\}/g, (_, name: string) => {
    const value = values.get(name);
    if (value === undefined) throw new Error(`${template}: the variable ${name} is not declared`);
    return write(value);
  });
}

/** The file with its address and name as they are. */
export function placedFile(file: FetchFile, values: ReadonlyMap<string, string>): FetchFile {
  return {
    ...file,
    address: filled(file.address, values, encodeURIComponent),
    name: filled(file.name, values, (text) => text.replaceAll(/[^\w.,+-]/g, '_')),
  };
}

/**
 * The address that a reader gave in place of ours.
 * @throws FetchError when it is none that can be fetched
 */
export function givenAddress(text: string): string {
  const address = URL.canParse(text) ? new URL(text) : undefined;
  if (address === undefined || !/^https?:$/.test(address.protocol) || address.username !== '')
    throw new FetchError({
      address: text,
      expected: 'an address that begins with https:// or http://, without a user name in it',
    });
  return address.href;
}

/**
 * The file at an address that a reader gave, where we know none: its name and format are those of the address.
 * @throws FetchError when the address does not tell them
 */
export function fileAt(text: string): FetchFile {
  const { pathname } = new URL(givenAddress(text));
  const last = pathname.split('/').at(-1) ?? '';
  const name = decodeName(last)
    .replaceAll(/[^\w., +-]/g, '_')
    .replace(/^\.+/, '');
  const ending = (/\.(\w+)$/.exec(name)?.[1] ?? '').toLowerCase();
  const format: FileFormat | undefined =
    ending === 'geojson' ? 'json' : fileFormats.find((one) => one === ending);
  if (format === undefined)
    throw new FetchError({
      address: text,
      expected: `an address whose last part is a file name that ends with one of ${fileFormats.join(', ')}; download it with a browser otherwise`,
    });
  return { address: text, name, format };
}

function decodeName(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch (error) {
    if (error instanceof URIError) return text;
    throw error;
  }
}
