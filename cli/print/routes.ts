/** Routes: each way with its stops, and under it what every link rests on. */
import { words } from '../../picture/words/index.ts';
import type { Language } from '../../schema/label.ts';
import type { AnswerOut, FigureOut, NamedOut } from './answer.ts';
import { footer } from './answers.ts';
import { figureText, shareText, stageText } from './figure.ts';
import { headIn } from './heads.ts';
import { blocks } from './table.ts';

interface StopOut {
  readonly stage: string;
  readonly label: string;
  readonly period: string | null;
}
interface LinkOut {
  readonly kind: string;
  readonly share: FigureOut | null;
  readonly lastShipped: FigureOut | null;
  readonly restsOn: string;
}
interface RoutesOut extends AnswerOut {
  readonly start: NamedOut;
  readonly from: string | null;
  readonly to: string | null;
  readonly count: number;
  readonly reachedShare: FigureOut | null;
  readonly reachedMass: FigureOut | null;
  readonly routes: readonly {
    readonly stops: readonly StopOut[];
    readonly links: readonly LinkOut[];
    readonly share: FigureOut | null;
    readonly mass: FigureOut | null;
  }[];
}

export function printRoutes(data: unknown, language: Language): string {
  const answer = data as RoutesOut;
  const head = headIn(language);
  const kinds: Readonly<Record<string, string>> = words[language].chain.links;
  // What many links rest on is said once, below, under a number.
  const grounds: string[] = [];
  const groundOf = (text: string): string => {
    if (!grounds.includes(text)) grounds.push(text);
    return `[${grounds.indexOf(text) + 1}]`;
  };
  const stop = ({ stage, label, period }: StopOut): string =>
    `${label} (${[stageText(stage, language), period].filter((part) => part !== null && part !== '').join(' ')})`;
  const lines = answer.routes.map(({ stops, links, share, mass }, place) => {
    const came =
      share === null
        ? head('routeWithoutShare')
        : `${head('cameThisWay')}: ${shareText(share, language)}, ${figureText(mass, language)}`;
    const each = links.map(({ kind, share: part, lastShipped, restsOn }, index) => {
      const ends = `${stops[index]?.label ?? ''} → ${stops[index + 1]?.label ?? ''}`;
      const last =
        lastShipped === null ? '' : ` · ${head('byLastShipper')} ${shareText(lastShipped, language)}`;
      return `     ${ends}: ${part === null ? head('noFigure') : shareText(part, language)}${last} · ${kinds[kind] ?? kind} ${groundOf(restsOn)}`;
    });
    return [`${String(place + 1).padStart(3)}. ${stops.map(stop).join(' → ')}`, `     ${came}`, ...each].join(
      '\n',
    );
  });
  const ends = [answer.from ?? '…', answer.to ?? '…'].join(' → ');
  return blocks(
    `${answer.start.name} (${answer.start.id}) · ${ends} · ${answer.routes.length} / ${answer.count}`,
    answer.reachedShare === null
      ? ''
      : `${head('cameInAll')}: ${shareText(answer.reachedShare, language)}, ${figureText(answer.reachedMass, language)}`,
    ...lines,
    grounds.length === 0 ? '' : grounds.map((text, place) => `[${place + 1}] ${text}`).join('\n'),
    footer(answer, language),
  );
}
