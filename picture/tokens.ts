/** Every colour of Filon, for the light, dark and print themes. Nothing else in the project names a colour. */

export const themes = ['light', 'dark', 'print'] as const;
export type Theme = (typeof themes)[number];

type Shade = Readonly<Record<Theme, string>>;
const shade = (light: string, dark: string, print: string = light): Shade => ({ light, dark, print });

/** Token name → its value by theme. The CSS custom property of `south-mark` is `--south-mark`. */
export const tokens = {
  paper: shade('#FAF6EE', '#13161B', '#FFFFFF'),
  panel: shade('#F3EDE0', '#1B2027', '#FFFFFF'),
  raised: shade('#FFFDF8', '#222831', '#FFFFFF'),
  hairline: shade('#DCD2C0', '#323944', '#BBBBBB'),
  'control-line': shade('#8F836D', '#667080', '#777777'),
  ink: shade('#1C1A17', '#F1EBDD', '#000000'),
  'ink-2': shade('#544E43', '#BDB6A6', '#3A3A3A'),
  'ink-3': shade('#6B6456', '#A09A8C', '#57524A'),
  'south-mark': shade('#B57B10', '#E3AC45', '#A86F00'),
  'south-text': shade('#7A5104', '#F0C06A', '#6E4900'),
  'south-node': shade('#F0DDB2', '#3D3219', '#F0DDB2'),
  'on-south': shade('#1C1A17', '#13161B', '#000000'),
  'north-mark': shade('#2C6BA0', '#6CB0E6', '#1F5C90'),
  'north-text': shade('#1D4F7A', '#8CC4F0', '#18476F'),
  'north-node': shade('#CFDFEA', '#1D3448', '#CFDFEA'),
  'on-north': shade('#FFFFFF', '#13161B', '#FFFFFF'),
  /** No side: an economy that a scheme does not class, or a block coloured by something else than side. */
  'plain-mark': shade('#6B6456', '#A09A8C', '#57524A'),
  'plain-text': shade('#544E43', '#BDB6A6', '#3A3A3A'),
  'plain-node': shade('#E9E1D1', '#2A3039', '#EEEEEE'),
  /** China drawn as a band of its own: still the South, told apart by a deeper tone and always by its name. */
  'china-mark': shade('#8A5A0A', '#B98428', '#7A4F00'),
  'on-china': shade('#FFFFFF', '#13161B', '#FFFFFF'),
  'unknown-line': shade('#857D70', '#8C919A', '#777777'),
  'unknown-text': shade('#5F584C', '#B4B6BA', '#4F4F4F'),
  'harm-mark': shade('#A2185C', '#FF7DB2', '#8E0F4C'),
  'harm-text': shade('#A2185C', '#FF8FBC', '#8E0F4C'),
  'harm-node': shade('#F3DAE4', '#3F1D2E', '#F3DAE4'),
  /** A measure on a map in five classes, the least first: one hue, used for nothing else. */
  'measure-1': shade('#DCE7E1', '#20322F'),
  'measure-2': shade('#B3CFC3', '#2B4C46'),
  'measure-3': shade('#84B0A1', '#3B6D64'),
  'measure-4': shade('#538C7C', '#5A9788'),
  'measure-5': shade('#27655A', '#8CC9BB'),
  vein: shade('#B0552A', '#DB8450', '#9C4520'),
  'stage-extraction': shade('#5A2413', '#C07A52', '#5A2413'),
  'stage-refining': shade('#7A3A1B', '#CB8F6A', '#7A3A1B'),
  'stage-components': shade('#8B563A', '#CFA483', '#8B563A'),
  'stage-assembly': shade('#7E6E5A', '#C3B49A', '#7E6E5A'),
  'stage-trade': shade('#667F70', '#A9C3B1', '#667F70'),
  'stage-use': shade('#4A8C81', '#8FD0C3', '#4A8C81'),
  'stage-end-of-life': shade('#34948A', '#86E0D2', '#34948A'),
} as const satisfies Record<string, Shade>;

export type Token = keyof typeof tokens;
export const tokenNames = Object.keys(tokens) as Token[];

/** Turns a token into what is written into a picture: a custom property on screen, a value in a file. */
export type Paint = (token: Token) => string;

/** For pictures inside a page: they follow its theme. */
export const paintForScreen: Paint = (token) => `var(--${token})`;

/** For pictures that stand alone. */
export function paintForTheme(theme: Theme): Paint {
  return (token) => tokens[token][theme];
}

/** Greys for black and white, where those of the print theme would be too near to each other. */
const greys: Partial<Record<Token, string>> = {
  'south-mark': '#949494',
  'on-south': '#000000',
  'north-mark': '#333333',
  'on-north': '#FFFFFF',
  'china-mark': '#626262',
  'on-china': '#FFFFFF',
  'south-node': '#EDEDED',
  'north-node': '#C6C6C6',
  'harm-mark': '#000000',
  'harm-text': '#000000',
};

/** A colour as a grey of the same lightness (relative luminance of WCAG 2.2). */
export function greyOf(colour: string): string {
  const light = [1, 3, 5]
    .map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4))
    .reduce((sum, part, at) => sum + part * ([0.2126, 0.7152, 0.0722][at] ?? 0), 0);
  const part = light <= 0.0031308 ? light * 12.92 : 1.055 * light ** (1 / 2.4) - 0.055;
  const digits = Math.round(part * 255)
    .toString(16)
    .padStart(2, '0')
    .toUpperCase();
  return `#${digits.repeat(3)}`;
}

/** For printers without colour: the print theme in greys, South light and North dark. */
export const paintInGrey: Paint = (token) => greys[token] ?? greyOf(tokens[token].print);
