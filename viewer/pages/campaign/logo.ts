/** A logo of one's own: read and drawn in the browser, and sent nowhere. */
import type { Drawn } from './use-poster.ts';

/** Kinds of file that a picture may hold, and how large one may be: it stands in every file that is made. */
export const logoTypes = ['image/png', 'image/jpeg', 'image/webp'] as const;
export const largestLogo = 500_000;

/** The file as a data address; null where it is no picture of those kinds, or too large. */
export async function readLogo(file: File): Promise<string | null> {
  if (!logoTypes.some((type) => type === file.type) || file.size > largestLogo) return null;
  const address = await new Promise<string>((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result));
    reader.onerror = () => reject(reader.error ?? new Error('the file cannot be read'));
    reader.readAsDataURL(file);
  });
  // Only what the browser can draw is a picture, whatever its name says.
  const image = new Image();
  image.src = address;
  const isDrawn = await image.decode().then(
    () => true,
    () => false,
  );
  return isDrawn ? address : null;
}

/** The picture with the logo in the room that it leaves for one. */
export function withLogo({ svg, metadata }: Drawn, logo: string | null): string {
  const { x, y, width, height } = metadata.logo;
  if (logo === null || height <= 0) return svg;
  const document = new DOMParser().parseFromString(svg, 'image/svg+xml');
  const image = document.createElementNS('http://www.w3.org/2000/svg', 'image');
  for (const [name, value] of Object.entries({ x, y, width, height }))
    image.setAttribute(name, String(value));
  image.setAttribute('preserveAspectRatio', 'xMaxYMid meet');
  image.setAttribute('href', logo);
  document.documentElement.append(image);
  return new XMLSerializer().serializeToString(document);
}
