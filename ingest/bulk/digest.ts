/** Checksum and lines of a stream of bytes, counted as it passes. */
import { crc32 } from 'node:zlib';

export interface Digest {
  readonly bytes: number;
  /** As zip archives state it. */
  readonly crc32: number;
  /** Lines that hold more than their end, the last one also where it has none. */
  readonly lines: number;
  /** Whether the last line has its end: a file that was cut seldom has. */
  readonly endsWithLine: boolean;
}

const lineFeed = 10;
const carriageReturn = 13;

export class Digester {
  #crc = 0;
  #bytes = 0;
  #lines = 0;
  /** Bytes since the last line feed, the carriage return at their end not counted. */
  #open = 0;

  add(chunk: Buffer): void {
    this.#crc = crc32(chunk, this.#crc);
    this.#bytes += chunk.length;
    let from = 0;
    for (let at = chunk.indexOf(lineFeed); at !== -1; at = chunk.indexOf(lineFeed, from)) {
      const isReturn = at > from && chunk[at - 1] === carriageReturn;
      if (this.#open + at - from - (isReturn ? 1 : 0) > 0) this.#lines += 1;
      this.#open = 0;
      from = at + 1;
    }
    this.#open += chunk.length - from;
  }

  end(): Digest {
    return {
      bytes: this.#bytes,
      crc32: this.#crc,
      lines: this.#lines + (this.#open > 0 ? 1 : 0),
      endsWithLine: this.#open === 0,
    };
  }
}
