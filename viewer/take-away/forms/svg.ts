/** The picture as it is drawn: sharp at any size, its text can be searched. */
import type { PictureForm } from './form.ts';

export const svg: PictureForm = {
  id: 'svg',
  label: 'SVG',
  mediaType: 'image/svg+xml',
  make: async (picture) => picture.svg(),
};
