/**
 * A picture as a page of PDF: lines and real text, with our letters in it, drawn in the browser and sent nowhere.
 * Loaded when somebody asks for it.
 */

import sans from '@expo-google-fonts/source-sans-3/400Regular/SourceSans3_400Regular.ttf?url';
import sansItalic from '@expo-google-fonts/source-sans-3/400Regular_Italic/SourceSans3_400Regular_Italic.ttf?url';
import sansBold from '@expo-google-fonts/source-sans-3/600SemiBold/SourceSans3_600SemiBold.ttf?url';
import serif from '@expo-google-fonts/source-serif-4/600SemiBold/SourceSerif4_600SemiBold.ttf?url';
import { jsPDF } from 'jspdf';
import 'svg2pdf.js';

const fonts = [
  { url: sans, file: 'sans.ttf', family: 'Source Sans 3', style: 'normal', weight: 400 },
  { url: sansItalic, file: 'sans-italic.ttf', family: 'Source Sans 3', style: 'italic', weight: 400 },
  { url: sansBold, file: 'sans-bold.ttf', family: 'Source Sans 3', style: 'normal', weight: 600 },
  { url: serif, file: 'serif.ttf', family: 'Source Serif 4', style: 'normal', weight: 600 },
] as const;

/** A point of paper is 1/72 inch, a px 1/96. */
const pointsPerPx = 0.75;

async function base64Of(url: string): Promise<string> {
  const answer = await fetch(url);
  if (!answer.ok) throw new Error(`${url}: ${answer.status}`);
  const bytes = new Uint8Array(await answer.arrayBuffer());
  let text = '';
  for (let at = 0; at < bytes.length; at += 8192)
    text += String.fromCharCode(...bytes.subarray(at, at + 8192));
  return btoa(text);
}

/** The picture for paper: the letters are in the file, so that nothing needs to be squeezed; halos it cannot draw. */
function prepared(svg: string): Element {
  const root = new DOMParser().parseFromString(svg, 'image/svg+xml').documentElement;
  if (root.nodeName !== 'svg') throw new Error('the picture is no SVG');
  for (const text of root.querySelectorAll('text')) {
    const family = text.getAttribute('font-family') ?? '';
    text.setAttribute('font-family', family.includes('Serif') ? 'Source Serif 4' : 'Source Sans 3');
    for (const name of [
      'textLength',
      'lengthAdjust',
      'paint-order',
      'stroke',
      'stroke-width',
      'stroke-linejoin',
    ])
      text.removeAttribute(name);
  }
  return document.importNode(root, true);
}

/** The sheet that a picture is drawn for, in points: it says its size in millimetres; undefined for a picture of a screen. */
function sheetOf(picture: Element): { readonly width: number; readonly height: number } | undefined {
  const [width, height] = ['width', 'height'].map((side) => {
    const [, millimetres] = /^([\d.]+)mm$/.exec(picture.getAttribute(side) ?? '') ?? [];
    return millimetres === undefined ? undefined : (Number(millimetres) / 25.4) * 72;
  });
  return width === undefined || height === undefined ? undefined : { width, height };
}

/**
 * @param size of the picture in px, for one that is drawn for no sheet of paper
 * @param about what the file says of itself
 * @throws Error where a font does not come or the picture cannot be drawn
 */
export async function pdfOf(
  svg: string,
  { width, height }: { readonly width: number; readonly height: number },
  about: { readonly title: string; readonly author: string },
): Promise<Blob> {
  const picture = prepared(svg);
  const page = sheetOf(picture) ?? { width: width * pointsPerPx, height: height * pointsPerPx };
  const pdf = new jsPDF({
    unit: 'pt',
    format: [page.width, page.height],
    orientation: page.width > page.height ? 'landscape' : 'portrait',
    compress: true,
    putOnlyUsedFonts: true,
  });
  pdf.setProperties({ title: about.title, author: about.author, creator: 'Filon' });
  const loaded = await Promise.all(fonts.map(({ url }) => base64Of(url)));
  for (const [place, { file, family, style, weight }] of fonts.entries()) {
    pdf.addFileToVFS(file, loaded[place] ?? '');
    pdf.addFont(file, family, style, weight);
  }
  await pdf.svg(picture, { x: 0, y: 0, ...page });
  return pdf.output('blob');
}
