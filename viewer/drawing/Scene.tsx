/** Shapes of picture as elements: what the server writes as SVG text, drawn again on the same page. */
import type { ReactNode } from 'react';
import { type Fill, type Gradient, haloWidth, px, type Shape } from '../../picture/scene.ts';
import { faces } from '../../picture/text.ts';

interface SceneProps {
  readonly shapes: readonly Shape[];
  /** Id of the hatching of the picture they stand in. */
  readonly hatchId: string;
}

/** Custom properties in attributes follow the theme, as style sheets do. */
const colour = (token: string): string => `var(--${token})`;

function fillOf(fill: Fill | null, hatchId: string): string {
  if (fill === null) return 'none';
  return fill === 'hatch' ? `url(#${hatchId})` : colour(fill);
}

interface Lined {
  readonly line?: string | Gradient;
  readonly lineWidth?: number;
  readonly dash?: string;
}

function lineOf(shape: Lined, hatchId: string) {
  if (shape.line === undefined) return {};
  return {
    stroke: typeof shape.line === 'object' ? `url(#${hatchId}-${shape.line.id})` : colour(shape.line),
    strokeWidth: shape.lineWidth ?? 1,
    ...(shape.dash === undefined ? {} : { strokeDasharray: shape.dash }),
  };
}

/** The hatching of what is not known, as `picture/svg` defines it. */
export function Hatching({ id }: { readonly id: string }): ReactNode {
  return (
    <defs>
      <pattern id={id} width={5} height={5} patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <path d="M0 0V5" stroke={colour('unknown-line')} strokeWidth={1.3} fill="none" />
      </pattern>
    </defs>
  );
}

export function Scene({ shapes, hatchId }: SceneProps): ReactNode {
  return inOrder(shapes).map(({ key, shape }) => <Drawn key={key} shape={shape} hatchId={hatchId} />);
}

/** Shapes have no ids: each is known by its kind and how many of it came before. */
function inOrder(shapes: readonly Shape[]): readonly { readonly key: string; readonly shape: Shape }[] {
  const counts = new Map<Shape['kind'], number>();
  return shapes.map((shape) => {
    const count = counts.get(shape.kind) ?? 0;
    counts.set(shape.kind, count + 1);
    return { key: `${shape.kind} ${count}`, shape };
  });
}

/** Colours of a line from one point to another, as `picture/svg` defines them. */
function LineGradient({ gradient, hatchId }: { readonly gradient: Gradient; readonly hatchId: string }) {
  const { id, x0, y0, x1, y1, from, to } = gradient;
  return (
    <linearGradient
      id={`${hatchId}-${id}`}
      gradientUnits="userSpaceOnUse"
      x1={px(x0)}
      y1={px(y0)}
      x2={px(x1)}
      y2={px(y1)}
    >
      <stop offset={0} stopColor={colour(from)} />
      <stop offset={1} stopColor={colour(to)} />
    </linearGradient>
  );
}

function Drawn({ shape, hatchId }: { readonly shape: Shape; readonly hatchId: string }): ReactNode {
  switch (shape.kind) {
    case 'rect':
      return (
        <rect
          x={px(shape.x)}
          y={px(shape.y)}
          width={px(Math.max(0, shape.width))}
          height={px(Math.max(0, shape.height))}
          fill={fillOf(shape.fill, hatchId)}
          opacity={shape.opacity}
          {...lineOf(shape, hatchId)}
        />
      );
    case 'path':
      return (
        <>
          {typeof shape.line === 'object' ? <LineGradient gradient={shape.line} hatchId={hatchId} /> : null}
          <path
            d={shape.d}
            fill={fillOf(shape.fill, hatchId)}
            opacity={shape.opacity}
            {...lineOf(shape, hatchId)}
          />
        </>
      );
    case 'dot':
      return (
        <circle
          cx={px(shape.x)}
          cy={px(shape.y)}
          r={px(shape.radius)}
          fill={fillOf(shape.fill, hatchId)}
          {...lineOf(shape, hatchId)}
        />
      );
    case 'text':
      return (
        <text
          x={px(shape.x)}
          y={px(shape.y)}
          fontFamily={faces[shape.face].family}
          fontWeight={faces[shape.face].weight}
          fontSize={shape.size}
          fontStyle={shape.isItalic === true ? 'italic' : undefined}
          textAnchor={shape.anchor === 'start' ? undefined : shape.anchor}
          fill={colour(shape.colour)}
          {...(shape.halo === undefined
            ? {}
            : {
                stroke: colour(shape.halo),
                strokeWidth: haloWidth,
                strokeLinejoin: 'round' as const,
                paintOrder: 'stroke',
              })}
        >
          {shape.text}
        </text>
      );
    case 'mark': {
      const corner = shape.size / 2;
      return (
        <g
          transform={`translate(${px(shape.x - corner)} ${px(shape.y - corner)}) scale(${px(shape.size / 12)})`}
        >
          {shape.paths.map((path) => (
            <path
              key={path.d}
              d={path.d}
              fill={path.isFilled ? colour(shape.colour) : 'none'}
              stroke={path.line > 0 ? colour(shape.colour) : undefined}
              strokeWidth={path.line > 0 ? path.line : undefined}
              strokeDasharray={path.dash ?? undefined}
            />
          ))}
        </g>
      );
    }
  }
}
