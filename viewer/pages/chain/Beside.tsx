/** What stands beside a number of the chain in the panel: its other number, harms, what is folded in, what is not known. */
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { harmsOf } from '../../../picture/chain/colour.ts';
import type { TraceMemberResult, TraceResult, TraceVariables } from '../../../picture/chain/query.ts';
import type { Variables } from '../../data/query.ts';
import { useQuery } from '../../data/use-query.ts';
import { FigureButton } from '../../figure/FigureButton.tsx';
import { StatementLines } from '../../figure/StatementLines.tsx';
import { usePictureWords } from '../../figure/use-number.ts';
import { AnswerNotice } from '../../notice/AnswerNotice.tsx';
import { Actors } from './Actors.tsx';
import { harmsOfData, harmsQuery } from './chain-detail.ts';
import { type ChainFigure, keyOf, linkNumbers } from './keys.ts';

export interface BesideProps {
  readonly figure: ChainFigure;
  readonly trace: TraceResult;
  readonly variables: TraceVariables & Variables;
}

export function Beside({ figure, trace, variables }: BesideProps): ReactNode {
  const { t } = useTranslation('chain');
  const isDevice = trace.start.id.startsWith('device:');
  switch (figure.kind) {
    case 'nothing':
      return <Nothing figure={figure} variables={variables} />;
    case 'link':
      return <LinkMore figure={figure} trace={trace} />;
    case 'track':
      return <Note text={figure.track.note} />;
    case 'content':
      return null;
    default: {
      const isUpstream = figure.stage === 'EXTRACTION' || figure.stage === 'REFINING';
      return (
        <>
          <Other figure={figure} trace={trace} />
          {figure.kind === 'node' ? (
            <>
              {harmsOf(figure.node).length === 0 ? null : <Harms figure={figure} variables={variables} />}
              <Members figure={figure} />
              <Actors
                stage={figure.stage}
                track={figure.track.id}
                node={figure.node.id}
                count={figure.node.actorCount ?? 0}
              />
            </>
          ) : null}
          {isUpstream && isDevice ? (
            <p className="panel-aside unknown-aside">
              <b>{t('panel.notKnown')}</b> {t('panel.notReached', { name: trace.start.name })}
            </p>
          ) : null}
        </>
      );
    }
  }
}

function Note({ text }: { readonly text: string | null }): ReactNode {
  return text === null ? null : <p className="panel-aside unknown-aside">{text}</p>;
}

/** Why there is no figure, and the harm that is documented all the same. */
function Nothing({
  figure: { stage, track },
  variables,
}: {
  readonly figure: Extract<ChainFigure, { readonly kind: 'nothing' }>;
  readonly variables: Variables;
}): ReactNode {
  const empty = track?.nodes.find(({ kind }) => kind === 'NO_FIGURE');
  const node = empty !== undefined && empty.harms.length > 0 ? empty : undefined;
  return (
    <>
      <Note text={track?.note ?? null} />
      {track === null || node === undefined ? null : (
        <Harms figure={{ stage, track, node }} variables={variables} />
      )}
      {track === null || empty === undefined ? null : (
        <Actors stage={stage} track={track.id} node={empty.id} count={empty.actorCount ?? 0} />
      )}
    </>
  );
}

type PartFigure = Extract<ChainFigure, { readonly kind: 'node' | 'member' }>;

/** What is carried is of one device, or of all of a year. */
function labelOf(of: 'share' | 'quantity' | 'carried', { devices }: TraceResult) {
  return of === 'carried' && devices !== null ? ('panel.carriedYear' as const) : (`panel.${of}` as const);
}

/** The other numbers of a block: its share, its amount, and what of one device passes there. */
function Other({ figure, trace }: { readonly figure: PartFigure; readonly trace: TraceResult }): ReactNode {
  const { t } = useTranslation('chain');
  const source = figure.kind === 'node' ? figure.node : figure.member;
  // What a component holds is what it carries.
  const kinds =
    figure.stage === 'COMPONENTS'
      ? (['share', 'quantity'] as const)
      : (['share', 'quantity', 'carried'] as const);
  return kinds.map((of) => {
    const other = source[of];
    if (of === figure.of || other === null) return null;
    return (
      <p key={of} className="panel-aside">
        {t(labelOf(of, trace))}{' '}
        <FigureButton target={{ figure: keyOf({ ...figure, of }) }} quantity={other.quantity} />
      </p>
    );
  });
}

/** What a link rests on, and what passes through it. */
function LinkMore({
  figure,
  trace,
}: {
  readonly figure: Extract<ChainFigure, { readonly kind: 'link' }>;
  readonly trace: TraceResult;
}): ReactNode {
  const { t } = useTranslation('chain');
  const { link } = figure;
  return (
    <>
      {linkNumbers.map((of) => {
        const other = link[of];
        if (of === figure.of || other === null) return null;
        return (
          <p key={of} className="panel-aside">
            {of === 'lastShipped' ? t('panel.lastShipped') : t(labelOf(of, trace))}{' '}
            <FigureButton target={{ figure: keyOf({ ...figure, of }) }} quantity={other.quantity} />
          </p>
        );
      })}
      {link.lastShipped === null ? null : <p className="note panel-aside">{t('panel.lastShippedNote')}</p>}
      <p className="note panel-aside">
        <b>{t('panel.restsOn')}</b> {link.restsOn}
      </p>
      {link.share === null ? <p className="note panel-aside">{t('panel.linkUnknown')}</p> : null}
    </>
  );
}

type NodeFigure = Extract<ChainFigure, { readonly kind: 'node' }>;

function Harms({
  figure,
  variables,
}: {
  readonly figure: Pick<NodeFigure, 'stage' | 'track' | 'node'>;
  readonly variables: Variables;
}): ReactNode {
  const { t } = useTranslation('chain');
  const words = usePictureWords();
  const answer = useQuery(harmsQuery, {
    ...variables,
    stages: [figure.stage],
    tracks: [figure.track.id],
    nodes: [figure.node.id],
  });
  return (
    <section className="panel-harm">
      <h3 className="harm">{t('panel.harms')}</h3>
      {answer.state === 'ready' ? (
        <ul>
          {harmsOfData(answer.data).map(({ harm, scope, evidence }) => (
            <li key={`${harm.id} ${scope}`}>
              <p>
                <b className="harm">{harm.name}</b>
                {words.chain.colon}
                {scope}.
              </p>
              <StatementLines lines={evidence.nodes} />
            </li>
          ))}
        </ul>
      ) : (
        <AnswerNotice answer={answer} />
      )}
      <p className="note">{t('panel.harmNote')}</p>
    </section>
  );
}

function Members({ figure }: { readonly figure: NodeFigure }): ReactNode {
  const { t } = useTranslation('chain');
  const { members } = figure.node;
  if (members.length === 0) return null;
  const key = (member: TraceMemberResult, of: 'share' | 'quantity') =>
    keyOf({ kind: 'member', stage: figure.stage, track: figure.track, node: figure.node, member, of });
  return (
    <details className="panel-members" open={members.length <= 8}>
      <summary>{t('panel.members', { count: members.length })}</summary>
      <ul className="panel-list">
        {members.map((member) => (
          <li key={member.entity.id}>
            <span>{member.entity.name}</span>
            <FigureButton
              target={{ figure: key(member, 'share') }}
              quantity={member.share.quantity}
              about={member.entity.name}
            />
            <FigureButton
              target={{ figure: key(member, 'quantity') }}
              quantity={member.quantity.quantity}
              about={member.entity.name}
            />
          </li>
        ))}
      </ul>
    </details>
  );
}
