/** The picture as a page to print: lines and real text, which can be searched and copied. */
import type { PictureForm } from './form.ts';
import { sizeOf } from './png.ts';

export const pdf: PictureForm = {
  id: 'pdf',
  label: 'PDF',
  mediaType: 'application/pdf',
  async make(picture, { title }) {
    const [{ pdfOf }, text] = await Promise.all([import('../../drawing/pdf.ts'), picture.svg()]);
    return pdfOf(text, sizeOf(text), { title, author: 'Filon' });
  },
};
