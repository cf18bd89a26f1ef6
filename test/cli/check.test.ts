/** `filon check`: a file or standard input, read in its language; what is no text is refused in three languages. */
import { spawn } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readText } from '../../cli/check/read.ts';
import { builtGraph } from '../built-graph.ts';
import { filonHere } from './run.ts';

let folder: string;
let graph: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'filon-check-'));
  graph = await builtGraph();
});
afterAll(() => rm(folder, { recursive: true, force: true }));

async function file(name: string, content: string | Uint8Array): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, content);
  return path;
}
const waste =
  'En 2022, le monde a produit 62 millions de tonnes de déchets électroniques, et la lune est à 384 400 km.';

describe('a file', () => {
  test('is read in its own language, and printed as a table with claims, statements and their sources', async () => {
    const { status, out } = await filonHere(['check', await file('fr.txt', waste), '--graph', graph]);
    expect(status).toBe(0);
    expect(out).toContain('read as French');
    const lines = out.split('\n');
    expect(
      lines.some((line) => /62 millions de tonnes \(2022\).*CLM-016 \(quotes correctly\)/.test(line)),
    ).toBe(true);
    expect(out).toMatch(/62.Mt gross \(estimated\), 2022 +generates e-waste, World +UN e-waste monitors/);
    expect(out).toContain('Nothing comparable');
  });
  test('as JSON, in French', async () => {
    const path = await file('json.txt', waste);
    const { out } = await filonHere(['check', path, '--lang', 'fr', '--json', '--graph', graph]);
    const { checkText } = JSON.parse(out) as {
      checkText: { words: number; figures: { text: string; note: string | null }[] };
    };
    expect(checkText.words).toBe(21);
    expect(checkText.figures.map(({ text }) => text)).toEqual(['62 millions de tonnes', '384 400 km']);
    expect(checkText.figures[1]?.note).toMatch(/^Rien de comparable/);
  });
  test('without figures says so', async () => {
    const path = await file('none.txt', 'Aucun chiffre.');
    const { status, out } = await filonHere(['check', path, '--lang', 'es', '--graph', graph]);
    expect([status, out.split('\n')[0]]).toEqual([0, 'No se encontró ninguna cifra en el texto.']);
  });
  test('with a mark of the order of its bytes keeps its places', async () => {
    const path = await file('bom.txt', `\ufeff${waste}`);
    const { out } = await filonHere(['check', path, '--json', '--graph', graph]);
    const { figures } = (JSON.parse(out) as { checkText: { figures: { start: number }[] } }).checkText;
    expect(figures[0]?.start).toBe(waste.indexOf('62'));
  });
});

describe('what is no text is refused with what to do', () => {
  const refused = async (path: string, lang: string): Promise<string> => {
    const { status, err, out } = await filonHere(['check', path, '--lang', lang, '--graph', graph]);
    expect([status, out]).toEqual([1, '']);
    return err;
  };
  test('a file that is not there, and a folder', async () => {
    const missing = join(folder, 'missing.txt');
    expect(await refused(missing, 'en')).toBe(`${missing}: there is no such file.\n`);
    expect(await refused(missing, 'fr')).toBe(`${missing}\u202f: ce fichier n’existe pas.\n`);
    expect(await refused(missing, 'es')).toBe(`${missing}: no existe este fichero.\n`);
    expect(await refused(folder, 'fr')).toContain('c’est un dossier');
  });
  test('an empty file', async () => {
    const path = await file('empty.txt', ' \n');
    expect(await refused(path, 'en')).toContain('there is no word in it');
    expect(await refused(path, 'fr')).toContain('rien à vérifier');
    expect(await refused(path, 'es')).toContain('nada que verificar');
  });
  test('another encoding, with the place of the byte', async () => {
    // "caf" and an é of Latin-1.
    const path = await file('latin1.txt', Uint8Array.of(0x63, 0x61, 0x66, 0xe9, 0x20, 0x31));
    expect(await refused(path, 'en')).toContain('not UTF-8 (byte 4 fits no character)');
    expect(await refused(path, 'es')).toContain('no es UTF-8 (el byte 4');
  });
  test('a binary file', async () => {
    const path = await file('picture.png', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0, 1));
    expect(await refused(path, 'fr')).toContain('ce n’est pas du texte');
  });
  test('too many words, with their number in the figures of the language', async () => {
    const path = await file('long.txt', 'mot '.repeat(20_001));
    expect(await refused(path, 'en')).toContain('20,001 words');
    expect(await refused(path, 'fr')).toContain(`${(20_001).toLocaleString('fr')} mots`);
    const large = await file('large.txt', 'x'.repeat(2_000_000));
    expect(await refused(large, 'es')).toContain('2.000.000 bytes');
  });
});

describe('standard input', () => {
  test('is read by -', async () => {
    const child = spawn(
      process.execPath,
      ['--import', 'tsx', 'cli/main.ts', 'check', '-', '--json', '--graph', graph],
      { cwd: join(import.meta.dirname, '../..'), stdio: ['pipe', 'pipe', 'inherit'] },
    );
    let out = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      out += text;
    });
    child.stdin.end('The moon is 384,400 km away from here, and that is all.');
    const status = await new Promise((resolve) => child.on('close', resolve));
    expect(status).toBe(0);
    expect(JSON.parse(out)).toHaveProperty('checkText.figures[0].text', '384,400 km');
  }, 60_000);
  test('parted anywhere, within a character too, is the same text', async () => {
    const bytes = Buffer.from('près de 40 000 enfants');
    async function* parts() {
      for (const byte of bytes) yield Buffer.of(byte);
    }
    expect(await readText('-', 'en', parts())).toBe('près de 40 000 enfants');
  });
});
