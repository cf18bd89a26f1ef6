/** Shapes as SVG text: real text, no styles and no scripts, so that it passes any content security policy. */
import type { Fill, Gradient, Shape } from './scene.ts';
import { haloWidth, px } from './scene.ts';
import { faces, textWidth } from './text.ts';
import type { Paint } from './tokens.ts';

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Safe as XML text and inside an attribute; characters that XML 1.0 forbids are left out. */
export function escapeXml(text: string): string {
  return [...text]
    .filter((character) => isXmlCharacter(character.codePointAt(0) ?? 0))
    .map((character) => entities[character] ?? character)
    .join('');
}

/** The `Char` production of XML 1.0. */
function isXmlCharacter(code: number): boolean {
  return (
    code === 0x9 ||
    code === 0xa ||
    code === 0xd ||
    (code >= 0x20 && code <= 0xd7ff) ||
    (code >= 0xe000 && code <= 0xfffd) ||
    (code >= 0x10000 && code <= 0x10ffff)
  );
}

type Attributes = Readonly<Record<string, string | number | null | undefined>>;

/** An element with its attributes; those that are null or undefined are left out. `content` is XML already. */
export function element(name: string, attributes: Attributes, content = ''): string {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== null && value !== undefined)
    .map(
      ([key, value]) =>
        ` ${key}="${escapeXml(typeof value === 'number' ? String(px(value)) : String(value))}"`,
    )
    .join('');
  return content === '' ? `<${name}${written}/>` : `<${name}${written}>${content}</${name}>`;
}

/** How a picture is drawn: its colours, and the id of the hatching in it. */
export interface Drawing {
  readonly paint: Paint;
  /** Ids must differ between pictures on one page. */
  readonly hatchId: string;
}

function fillOf(fill: Fill | null, { paint, hatchId }: Drawing): string {
  if (fill === null) return 'none';
  return fill === 'hatch' ? `url(#${hatchId})` : paint(fill);
}

/** The hatching of what is not known: 45°, 1.3 px, every 5 px. */
export function hatchDefinition({ paint, hatchId }: Drawing): string {
  const line = element('path', {
    d: 'M0 0V5',
    stroke: paint('unknown-line'),
    'stroke-width': '1.3',
    fill: 'none',
  });
  const attributes = {
    id: hatchId,
    width: 5,
    height: 5,
    patternUnits: 'userSpaceOnUse',
    patternTransform: 'rotate(45)',
  };
  return element('defs', {}, element('pattern', attributes, line));
}

const gradientId = ({ id }: Gradient, { hatchId }: Drawing): string => `${hatchId}-${id}`;

/** Colours of a line from one point to another, in the coordinates of the picture. */
function gradientDefinition(gradient: Gradient, drawing: Drawing): string {
  const { x0, y0, x1, y1, from, to } = gradient;
  const attributes = {
    id: gradientId(gradient, drawing),
    gradientUnits: 'userSpaceOnUse',
    x1: x0,
    y1: y0,
    x2: x1,
    y2: y1,
  };
  const stop = (offset: number, token: Gradient['from']): string =>
    element('stop', { offset, 'stop-color': drawing.paint(token) });
  return element('linearGradient', attributes, stop(0, from) + stop(1, to));
}

/** One shape as an SVG element, with what it needs defined. */
export function shapeSvg(shape: Shape, drawing: Drawing): string {
  const { paint } = drawing;
  switch (shape.kind) {
    case 'rect':
      return element('rect', {
        x: shape.x,
        y: shape.y,
        width: Math.max(0, shape.width),
        height: Math.max(0, shape.height),
        ...painted(shape, drawing),
      });
    case 'path':
      return (
        (typeof shape.line === 'object' ? gradientDefinition(shape.line, drawing) : '') +
        element('path', { d: shape.d, ...painted(shape, drawing) })
      );
    case 'dot':
      return element('circle', { cx: shape.x, cy: shape.y, r: shape.radius, ...painted(shape, drawing) });
    case 'text':
      return element(
        'text',
        {
          x: shape.x,
          y: shape.y,
          'font-family': faces[shape.face].family,
          'font-weight': faces[shape.face].weight,
          'font-size': shape.size,
          'font-style': shape.isItalic === true ? 'italic' : null,
          'text-anchor': shape.anchor === 'start' ? null : shape.anchor,
          // The file leaves for machines without our fonts: wider ones would run over the edge or into each other.
          textLength: shape.text === '' ? null : px(textWidth(shape.text, shape.size, shape.face)),
          lengthAdjust: shape.text === '' ? null : 'spacingAndGlyphs',
          fill: paint(shape.colour),
          ...(shape.halo === undefined
            ? {}
            : {
                stroke: paint(shape.halo),
                'stroke-width': haloWidth,
                'stroke-linejoin': 'round',
                'paint-order': 'stroke',
              }),
        },
        escapeXml(shape.text) || ' ',
      );
    case 'mark': {
      const scale = shape.size / 12;
      const paths = shape.paths.map((path) =>
        element('path', {
          d: path.d,
          fill: path.isFilled ? paint(shape.colour) : 'none',
          stroke: path.line > 0 ? paint(shape.colour) : null,
          'stroke-width': path.line > 0 ? path.line : null,
          'stroke-dasharray': path.dash,
        }),
      );
      const at = `translate(${px(shape.x - shape.size / 2)} ${px(shape.y - shape.size / 2)}) scale(${px(scale)})`;
      return element('g', { transform: at, 'aria-hidden': 'true' }, paths.join(''));
    }
  }
}

interface Painted {
  readonly fill: Fill | null;
  readonly line?: Parameters<Paint>[0] | Gradient;
  readonly lineWidth?: number;
  readonly dash?: string;
  readonly opacity?: number;
}

function strokeOf(line: Painted['line'], drawing: Drawing): string | null {
  if (line === undefined) return null;
  return typeof line === 'object' ? `url(#${gradientId(line, drawing)})` : drawing.paint(line);
}

function painted({ fill, line, lineWidth, dash, opacity }: Painted, drawing: Drawing): Attributes {
  return {
    fill: fillOf(fill, drawing),
    stroke: strokeOf(line, drawing),
    'stroke-width': line === undefined ? null : (lineWidth ?? 1),
    'stroke-dasharray': dash,
    opacity,
  };
}

/** What a whole picture needs beside its shapes. */
export interface SvgOptions extends Drawing {
  readonly width: number;
  readonly height: number;
  /** The question that the picture answers. */
  readonly title: string;
  /** What a reader who does not see it should know. */
  readonly description: string;
  /** BCP 47 tag of its texts. */
  readonly language: string;
  /** Inside a page the picture takes the page's ground and width; alone it brings its own. */
  readonly isAlone: boolean;
  /** Size on paper, such as `210mm`; else it is that in px. */
  readonly paper?: { readonly width: string; readonly height: string };
  /** What programs may read of it, as JSON. */
  readonly metadata?: unknown;
}

/** Shapes moved together, and made larger or smaller where it says so. */
export interface Layer {
  readonly x: number;
  readonly y: number;
  /** 1 where it is not given. */
  readonly scale?: number;
  readonly shapes: readonly Shape[];
}

/** A whole SVG document: titled, described, with its hatching; its layers are drawn in order. */
export function svgDocument(layers: readonly Layer[], options: SvgOptions): string {
  const titleId = `${options.hatchId}-title`;
  const descriptionId = `${options.hatchId}-desc`;
  const ground = options.isAlone
    ? element('rect', { width: options.width, height: options.height, fill: options.paint('paper') })
    : '';
  return element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      viewBox: `0 0 ${px(options.width)} ${px(options.height)}`,
      width: options.isAlone ? (options.paper?.width ?? options.width) : '100%',
      height: options.isAlone ? (options.paper?.height ?? options.height) : null,
      'xml:lang': options.language,
      lang: options.language,
      role: 'img',
      'aria-labelledby': `${titleId} ${descriptionId}`,
    },
    [
      element('title', { id: titleId }, escapeXml(options.title) || ' '),
      element('desc', { id: descriptionId }, escapeXml(options.description) || ' '),
      ...(options.metadata === undefined
        ? []
        : [element('metadata', {}, escapeXml(JSON.stringify(options.metadata)))]),
      hatchDefinition(options),
      ground,
      ...layers.map(({ x, y, scale = 1, shapes }) => {
        const content = shapes.map((shape) => shapeSvg(shape, options)).join('');
        const transform = [
          ...(x === 0 && y === 0 ? [] : [`translate(${px(x)} ${px(y)})`]),
          // Rounded as places are, a wide picture would end a pixel too early.
          ...(scale === 1 ? [] : [`scale(${Math.round(scale * 1e5) / 1e5})`]),
        ];
        return transform.length === 0 ? content : element('g', { transform: transform.join(' ') }, content);
      }),
    ].join(''),
  );
}
