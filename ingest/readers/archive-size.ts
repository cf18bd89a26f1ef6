/** How large a zip archive says that it becomes: an office file of a few kilobytes can unfold to gigabytes. */

const endRecord = Buffer.from('PK\u0005\u0006', 'latin1');
const entryRecord = 0x02014b50;

/**
 * Sum of the sizes of all entries, as the archive's own directory states them (APPNOTE.TXT 4.3.12 and 4.3.16).
 * @returns undefined when the bytes are no zip archive with a whole directory
 */
export function unfoldedSize(archive: Buffer): number | undefined {
  const end = archive.lastIndexOf(endRecord);
  if (end === -1 || end + 22 > archive.length) return undefined;
  const count = archive.readUInt16LE(end + 10);
  let place = archive.readUInt32LE(end + 16);
  let sum = 0;
  for (let entry = 0; entry < count; entry += 1) {
    if (place + 46 > archive.length || archive.readUInt32LE(place) !== entryRecord) return undefined;
    sum += archive.readUInt32LE(place + 24);
    place +=
      46 +
      archive.readUInt16LE(place + 28) +
      archive.readUInt16LE(place + 30) +
      archive.readUInt16LE(place + 32);
  }
  return sum;
}
