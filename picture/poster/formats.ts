/** The sheets that a campaign picture is made for. Lengths in px; on paper, 96 of them make an inch. */

export const posterFormats = ['a4', 'a3', 'square', 'story', 'embed'] as const;
export type PosterFormat = (typeof posterFormats)[number];

/** What a person makes a file of; embeds are made by the server alone. */
export const sheetFormats = ['a4', 'a3', 'square', 'story'] as const satisfies readonly PosterFormat[];
export type SheetFormat = (typeof sheetFormats)[number];

export interface Sheet {
  readonly width: number;
  /** Null where it is as high as what stands on it. */
  readonly height: number | null;
  readonly margin: number;
  /** Sizes of fonts: of the title, the text, and what stands at the foot. */
  readonly title: number;
  readonly text: number;
  readonly foot: number;
  /** Widths at which the picture may be drawn before it is made as wide as the sheet. */
  readonly drawnAt: readonly number[];
  /** In millimetres, where the sheet is paper. */
  readonly paper: { readonly width: number; readonly height: number } | null;
}

const upright = { width: 794, height: 1123, margin: 44, title: 46, text: 17, foot: 10.5 } as const;
const across = { width: 1123, height: 794, margin: 40, title: 38, text: 16, foot: 10.5 } as const;
/** Short and long side in millimetres (ISO 216). A3 is A4 made larger: what was seen is what is printed. */
const sides = { a4: [210, 297], a3: [297, 420] } as const;

function paperSheets(format: 'a4' | 'a3'): readonly Sheet[] {
  const [short, long] = sides[format];
  return [
    { ...across, drawnAt: [1043, 1200, 1400], paper: { width: long, height: short } },
    { ...upright, drawnAt: [706, 860, 1040, 1240], paper: { width: short, height: long } },
  ];
}

/** Widths of an embed: in a column of text, and on a telephone. */
export const embedWidths = { wide: 960, narrow: 360 } as const;

function embedSheet(width: number): Sheet {
  const common = { width, height: null, paper: null };
  return width < 640
    ? { ...common, margin: 14, title: 24, text: 15, foot: 12.5, drawnAt: [width - 28] }
    : { ...common, margin: 24, title: 32, text: 17, foot: 12.5, drawnAt: [width - 48] };
}

/**
 * The sheets of a format, of which the one is taken on which the picture is largest: paper lies across or stands.
 * @param width of an embed; the others have their own
 */
export function sheetsOf(format: PosterFormat, width: number = embedWidths.wide): readonly Sheet[] {
  switch (format) {
    case 'a4':
    case 'a3':
      return paperSheets(format);
    case 'square':
      return [
        {
          width: 1080,
          height: 1080,
          margin: 52,
          title: 50,
          text: 22,
          foot: 13.5,
          drawnAt: [760, 976, 1180],
          paper: null,
        },
      ];
    case 'story':
      // Read on a telephone, where it is a third as wide: the form for telephones, made larger.
      return [
        {
          width: 1080,
          height: 1920,
          margin: 60,
          title: 68,
          text: 32,
          foot: 17,
          drawnAt: [380, 600, 800, 960],
          paper: null,
        },
      ];
    case 'embed':
      return [embedSheet(width)];
  }
}
