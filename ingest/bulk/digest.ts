/** Size and checksum of a stream of bytes, taken as it passes, and whether it ends with a whole line. */
import { crc32 } from 'node:zlib';

export interface Digest {
  readonly bytes: number;
  /** As zip archives state it. */
  readonly crc32: number;
  /** Whether the last line has its end, or nothing stands there: a file that was cut seldom has. */
  readonly endsWithLine: boolean;
}

const lineFeed = 10;

export class Digester {
  #crc = 0;
  #bytes = 0;
  #last = lineFeed;

  add(chunk: Buffer): void {
    this.#crc = crc32(chunk, this.#crc);
    this.#bytes += chunk.length;
    this.#last = chunk.at(-1) ?? this.#last;
  }

  end(): Digest {
    return { bytes: this.#bytes, crc32: this.#crc, endsWithLine: this.#last === lineFeed };
  }
}
