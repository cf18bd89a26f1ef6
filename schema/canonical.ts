/** One way of writing a value down, so that the same fact has the same hash on every machine. */
import { createHash } from 'node:crypto';

/**
 * A finite number as plain decimal text: the shortest that reads back as the same double, without exponent,
 * without trailing zeros, and without a minus before zero.
 * @throws RangeError when the number is not finite
 */
export function decimalText(value: number): string {
  if (!Number.isFinite(value)) throw new RangeError(`${value} is not a finite number`);
  if (value === 0) return '0';
  const text = String(value);
  const match = /^(-?)(\d)(?:\.(\d+))?e([+-]\d+)$/.exec(text);
  if (match === null) return text;
  const [, sign = '', lead = '', decimals = '', power = '0'] = match;
  const digits = lead + decimals;
  const exponent = Number(power);
  if (exponent < 0) return `${sign}0.${'0'.repeat(-exponent - 1)}${digits}`;
  return `${sign}${digits}${'0'.repeat(exponent - decimals.length)}`;
}

/** The canonical JSON of an array of texts, numbers and nulls: NFC strings, numbers as decimal text. */
export function canonicalArray(values: readonly (string | number | null)[]): string {
  const parts = values.map((value) => {
    if (value === null) return 'null';
    return JSON.stringify(typeof value === 'number' ? decimalText(value) : value.normalize('NFC'));
  });
  return `[${parts.join(',')}]`;
}

/** SHA-256 of a text in UTF-8, as 64 lower-case hexadecimal digits. */
export function sha256(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('hex');
}

/** Orders texts by their UTF-16 code units, the same in every locale. */
export function byCodeUnit(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
