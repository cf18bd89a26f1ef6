/** The picture in pixels, twice as fine as on screen, with our fonts in it. */
import type { PictureForm } from './form.ts';

/**
 * Width and height in px that the picture declares.
 * @throws Error for what is no SVG or says no size
 */
export function sizeOf(text: string): { readonly width: number; readonly height: number } {
  const root = /<svg\b[^>]*>/.exec(text)?.[0] ?? '';
  const box =
    /\bviewBox="([^"]+)"/
      .exec(root)?.[1]
      ?.trim()
      .split(/[\s,]+/)
      .map(Number) ?? [];
  const [, , width, height] = box;
  if (width === undefined || height === undefined || !(width > 0) || !(height > 0))
    throw new Error(`the picture says no size: ${root.slice(0, 120)}`);
  return { width, height };
}

export const png: PictureForm = {
  id: 'png',
  label: 'PNG',
  mediaType: 'image/png',
  async make(picture) {
    const [{ pngOf }, text] = await Promise.all([import('../../drawing/png.ts'), picture.svg()]);
    const { width, height } = sizeOf(text);
    // A picture drawn for the page fills what it is put in; alone it needs a size of its own.
    const sized = text.replace(/<svg\b[^>]*>/, (root) =>
      root
        .replace(/\s(width|height)="[^"]*"/g, '')
        .replace('<svg', `<svg width="${width}" height="${height}"`),
    );
    return pngOf(sized, { width, height }, 2);
  },
};
