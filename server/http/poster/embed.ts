/** The page that other sites put into a frame: one picture in two widths, no script, nothing from elsewhere. */
import { createHash } from 'node:crypto';
import { escapeXml } from '../../../picture/svg.ts';
import type { Language } from '../../../schema/label.ts';

const style = [
  ':root{color-scheme:light}',
  'body{margin:0;background:#fff}',
  'a{display:block}',
  'svg{display:block;width:100%;height:auto}',
  '.narrow{display:none}',
  '@media (max-width:640px){.wide{display:none}.narrow{display:block}}',
].join('');

/** It may be framed by anybody, and loads nothing at all. */
export const embedPolicy = [
  "default-src 'none'",
  `style-src 'sha256-${createHash('sha256').update(style).digest('base64')}'`,
  "base-uri 'none'",
  "form-action 'none'",
  'frame-ancestors *',
].join('; ');

export interface EmbedParts {
  readonly language: Language;
  readonly title: string;
  /** Where every figure can be checked. */
  readonly link: string;
  readonly wide: string;
  readonly narrow: string;
}

export function embedPage({ language, title, link, wide, narrow }: EmbedParts): string {
  return [
    `<!doctype html><html lang="${language}"><head><meta charset="utf-8">`,
    '<meta name="viewport" content="width=device-width"><meta name="robots" content="noindex">',
    `<title>${escapeXml(title)} – Filon</title><style>${style}</style></head><body>`,
    // The whole picture leads to where it can be checked; its words say so under it.
    `<a class="wide" href="${escapeXml(link)}" target="_top">${wide}</a>`,
    `<a class="narrow" href="${escapeXml(link)}" target="_top">${narrow}</a>`,
    '</body></html>',
  ].join('');
}
