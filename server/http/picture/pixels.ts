/**
 * An SVG of ours in pixels. The renderer is native code, and what it cannot draw ends the process that it runs in:
 * it has one of its own, a few at a time, which takes no other part of the server down and keeps nobody waiting.
 */
import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';

const { resolve } = createRequire(import.meta.url);
const fontFiles = [
  '@expo-google-fonts/source-sans-3/400Regular/SourceSans3_400Regular.ttf',
  '@expo-google-fonts/source-sans-3/400Regular_Italic/SourceSans3_400Regular_Italic.ttf',
  '@expo-google-fonts/source-sans-3/600SemiBold/SourceSans3_600SemiBold.ttf',
  '@expo-google-fonts/source-serif-4/600SemiBold/SourceSerif4_600SemiBold.ttf',
].map((file) => resolve(file));

/** Reads the SVG and writes the PNG; drawn whole and cut then, since what lies outside the canvas ends the renderer. */
const script = `
const { Resvg } = require(process.argv[1]);
const { fontFiles, crop } = JSON.parse(process.argv[2]);
const parts = [];
process.stdin.on('data', (part) => parts.push(part));
process.stdin.on('end', () => {
  const font = { fontFiles, loadSystemFonts: false, defaultFontFamily: 'Source Sans 3' };
  const image = new Resvg(Buffer.concat(parts).toString('utf8'), { font, crop }).render();
  process.stdout.write(image.asPng());
});
`;

const mostAtOnce = 2;
/** After so many milliseconds a drawing is given up. */
const longest = 20_000;

/** Drawings that may wait for their turn; more than so many are told to come again. */
const mostWaiting = 30;

/** So many pictures are being drawn that one more would wait too long. */
export class TooManyDrawings extends Error {
  readonly statusCode = 503;
}

let running = 0;
const waiting: (() => void)[] = [];

async function turn(): Promise<() => void> {
  if (waiting.length >= mostWaiting) throw new TooManyDrawings('too many pictures are being drawn');
  if (running >= mostAtOnce) await new Promise<void>((go) => waiting.push(go));
  running += 1;
  return () => {
    running -= 1;
    waiting.shift()?.();
  };
}

/** The renderer looks for the first of the families alone, which a browser has and it has not. */
const withOwnFonts = (svg: string): string =>
  svg
    .replaceAll(/font-family="[^"]*Source Serif 4[^"]*"/g, 'font-family="Source Serif 4"')
    .replaceAll(/font-family="[^"]*Source Sans 3[^"]*"/g, 'font-family="Source Sans 3"');

function drawn(svg: string, size: { readonly width: number; readonly height: number }): Promise<Buffer> {
  return new Promise((done, failed) => {
    const crop = { left: 0, top: 0, right: size.width, bottom: size.height };
    const child = spawn(
      process.execPath,
      ['-e', script, resolve('@resvg/resvg-js'), JSON.stringify({ fontFiles, crop })],
      { stdio: ['pipe', 'pipe', 'pipe'], timeout: longest, env: {} },
    );
    const out: Buffer[] = [];
    const said: Buffer[] = [];
    child.stdout.on('data', (part: Buffer) => out.push(part));
    child.stderr.on('data', (part: Buffer) => said.push(part));
    child.on('error', failed);
    // A renderer that ended early has said why.
    child.stdin.on('error', () => {});
    child.on('close', (code) => {
      const bytes = Buffer.concat(out);
      if (code === 0 && bytes.length > 0) done(bytes);
      else failed(new Error(`no picture in pixels: ${Buffer.concat(said).toString('utf8').slice(0, 300)}`));
    });
    child.stdin.end(withOwnFonts(svg));
  });
}

/**
 * A PNG of the upper left part of a picture.
 * @param size of that part, in px
 * @throws Error with what the renderer said
 */
export async function pixelsOf(
  svg: string,
  size: { readonly width: number; readonly height: number },
): Promise<Buffer> {
  const leave = await turn();
  try {
    return await drawn(svg, size);
  } finally {
    leave();
  }
}
