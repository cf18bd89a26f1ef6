/** The picture in pixels: drawn by the browser with our fonts inside it, since a picture of its own sees no page. */
import sansLatin from '@fontsource-variable/source-sans-3/files/source-sans-3-latin-wght-normal.woff2?url';
import serifLatin from '@fontsource-variable/source-serif-4/files/source-serif-4-latin-opsz-normal.woff2?url';

const fonts = [
  ['Source Sans 3 Variable', sansLatin],
  ['Source Serif 4 Variable', serifLatin],
] as const;

async function dataAddress(url: string): Promise<string> {
  const answer = await fetch(url);
  if (!answer.ok) throw new Error(`${url}: ${answer.status}`);
  const bytes = new Uint8Array(await answer.arrayBuffer());
  let text = '';
  for (const byte of bytes) text += String.fromCharCode(byte);
  return `data:font/woff2;base64,${btoa(text)}`;
}

async function withFonts(svg: string): Promise<string> {
  const faces = await Promise.all(
    fonts.map(
      async ([family, url]) =>
        `@font-face{font-family:"${family}";src:url("${await dataAddress(url)}");font-weight:200 900}`,
    ),
  );
  return svg.replace(/(<svg[^>]*>)/, `$1<style>${faces.join('')}</style>`);
}

/**
 * A PNG so many times as large as the picture.
 * @throws Error when the browser cannot draw it
 */
export async function pngOf(
  svg: string,
  { width, height }: { readonly width: number; readonly height: number },
  times: number,
): Promise<Blob> {
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(await withFonts(svg))}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = Math.round(width * times);
  canvas.height = Math.round(height * times);
  const context = canvas.getContext('2d');
  if (context === null) throw new Error('the browser draws no canvas');
  context.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => (blob === null ? reject(new Error('the browser makes no PNG')) : resolve(blob)));
  });
}
