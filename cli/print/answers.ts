/** Computed answers: the trace and the ledger. */
import { words } from '../../picture/words/index.ts';
import type { Language } from '../../schema/label.ts';
import { actorLines } from './actors.ts';
import type { AnswerOut, LedgerOut, TraceOut } from './answer.ts';
import { figureText, percentText, shareText, sideText, sourceLines, stageText } from './figure.ts';
import { headIn } from './heads.ts';
import { linkTables } from './links.ts';
import { blocks, tableText } from './table.ts';

/** What stands under every computed answer: scheme, assumptions, what to mind, sources, page. */
export function footer(answer: AnswerOut, language: Language): string {
  const head = headIn(language);
  const assumptions = answer.assumptions.map(
    ({ text, share }) => `  ${text}${share === null ? '' : ` (${percentText(share, language)})`}`,
  );
  return blocks(
    answer.scheme === undefined ? '' : `${head('scheme')}: ${answer.scheme.label}`,
    assumptions.length === 0 ? '' : `${head('assumptions')}\n${assumptions.join('\n')}`,
    answer.caveats.length === 0
      ? ''
      : `${head('caveats')}\n${answer.caveats.map((text) => `  ${text}`).join('\n')}`,
    sourceLines(answer.sources, language),
    `${head('link')}: ${answer.permalink}`,
  );
}

export function printTrace(data: unknown, language: Language): string {
  const trace = data as TraceOut;
  const head = headIn(language);
  const contents = trace.contents.map(({ entity, mass, component, selected }) => [
    `${selected ? '●' : ' '} ${entity.name}`,
    figureText(mass, language),
    component?.name ?? '',
  ]);
  const columns = [
    { head: head('name') },
    { head: head('share'), isNumber: true },
    { head: head('amount') },
    { head: head('carried') },
    { head: head('side') },
    { head: '' },
  ];
  const stages = trace.columns.flatMap(({ stage, tracks }) =>
    tracks.map(({ measure, period, note, nodes }) => {
      const title = [stageText(stage, language), measure, period].filter(
        (part) => part !== null && part !== '',
      );
      const rows = nodes.map((node) => [
        node.label,
        // A mass in one device is no share of anything; what has neither share nor amount says so by its name.
        node.share === null ? '' : shareText(node.share, language),
        node.share === null && node.quantity === null ? '' : figureText(node.quantity, language),
        node.carried == null ? '' : figureText(node.carried, language),
        sideText(node.side, language),
        node.harms.map(({ harm }) => harm.name).join(', '),
      ]);
      const harms = nodes.flatMap((node) =>
        node.harms.map(({ harm, scope }) => `  ${node.label}, ${harm.name}: ${scope}`),
      );
      const actors = nodes.flatMap((node) => actorLines(node, language));
      const saysMore = nodes.some(
        ({ share, quantity, harms }) => share !== null || quantity !== null || harms.length > 0,
      );
      const body = saysMore ? tableText(columns, rows) : head('noFigure');
      return [title.join(' · '), note, body, ...harms, ...actors]
        .filter((part) => part !== null && part !== '')
        .join('\n');
    }),
  );
  return blocks(
    `${trace.start.name} (${trace.start.id})`,
    trace.devices == null ? '' : `${head('devices')}: ${figureText(trace.devices, language)}`,
    contents.length === 0
      ? ''
      : tableText([{ head: head('holds') }, { head: head('amount') }, { head: head('of') }], contents),
    ...stages,
    ...linkTables(trace, language),
    footer(trace, language),
  );
}

export function printLedger(data: unknown, language: Language): string {
  const ledger = data as LedgerOut;
  const head = headIn(language);
  const bandNames = words[language].ledger.band as Readonly<Record<string, string>>;
  const rows = ledger.rows.map((row) => {
    const title = [row.title, row.measure, row.period]
      .filter((part) => part !== null && part !== '')
      .join(' · ');
    const bands = [...row.bands, ...(row.africa === null ? [] : [{ ...row.africa, band: 'AFRICA' }])].map(
      ({ band, share, count }) => [
        band === 'AFRICA' ? words[language].ledger.africa : (bandNames[band] ?? band),
        shareText(share, language),
        count === null ? '' : String(count),
      ],
    );
    const columns = [
      { head: head('side') },
      { head: head('share'), isNumber: true },
      { head: head('count'), isNumber: true },
    ];
    return [
      title,
      row.scope,
      row.note,
      row.total === null ? null : figureText(row.total, language),
      bands.length === 0 ? head('noFigure') : tableText(columns, bands),
      ...row.figures.map(
        ({ subject, object, period, figure }) =>
          `  ${subject.name}, ${object.name}, ${period}: ${figureText(figure, language)}`,
      ),
    ]
      .filter((part) => part !== null && part !== '')
      .join('\n');
  });
  return blocks(ledger.gap ?? '', ...rows, footer(ledger, language));
}
