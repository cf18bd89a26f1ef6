/** The links from mines to refineries as a table: where the ore was dug beside who shipped it last. */
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { capital } from '../../../picture/chain/heads.ts';
import type { TraceLinkResult, TraceResult } from '../../../picture/chain/query.ts';
import { FigureButton } from '../../figure/FigureButton.tsx';
import { usePictureWords } from '../../figure/use-number.ts';
import { keyOf } from './keys.ts';

/** So many links of a material are shown at first. */
const mostFirst = 12;

const shareOf = ({ share }: TraceLinkResult): number => share?.quantity.value ?? 0;

/** Links of a material along trade, what has no mine among them; the largest first. */
function tradedLinks({ links }: TraceResult): ReadonlyMap<string, readonly TraceLinkResult[]> {
  const byMaterial = new Map<string, TraceLinkResult[]>();
  for (const link of links) {
    if (link.period === null || link.material === null) continue;
    const { name } = link.material;
    byMaterial.set(name, [...(byMaterial.get(name) ?? []), link]);
  }
  return new Map(
    [...byMaterial].map(([name, own]) => [name, own.toSorted((a, b) => shareOf(b) - shareOf(a))]),
  );
}

export function Feeds({ trace }: { readonly trace: TraceResult }): ReactNode {
  const { t } = useTranslation('chain');
  const byMaterial = tradedLinks(trace);
  if (byMaterial.size === 0) return null;
  return (
    <section className="section chain-routes">
      <details>
        <summary>
          <h2>{t('feeds.title')}</h2>
        </summary>
        <p className="note">{t('feeds.lead')}</p>
        {[...byMaterial].map(([material, links]) => (
          <FeedTable key={material} material={material} links={links} trace={trace} />
        ))}
      </details>
    </section>
  );
}

function FeedTable({
  material,
  links,
  trace,
}: {
  readonly material: string;
  readonly links: readonly TraceLinkResult[];
  readonly trace: TraceResult;
}): ReactNode {
  const { t } = useTranslation('chain');
  const words = usePictureWords();
  const [isWhole, setWhole] = useState(links.length <= mostFirst + 2);
  const nodes = trace.columns.flatMap(({ tracks }) => tracks.flatMap((track) => track.nodes));
  const name = (id: string): string => nodes.find((node) => node.id === id)?.label ?? id;
  const year = links[0]?.period ?? '';
  const caption = [capital(material), year].join(', ');
  return (
    <>
      <div className="table-scroll">
        <table className="feed-table">
          <caption>{caption}</caption>
          <thead>
            <tr>
              <th scope="col">{t('feeds.from')}</th>
              <th scope="col">{t('feeds.to')}</th>
              <th scope="col" className="number">
                {t('feeds.share')}
              </th>
              <th scope="col" className="number">
                {t('routes.last')}
              </th>
            </tr>
          </thead>
          <tbody>
            {links.slice(0, isWhole ? links.length : mostFirst).map((link) => {
              const about = `${name(link.from)} → ${name(link.to)}`;
              const number = (of: 'share' | 'lastShipped') => (
                <FigureButton
                  target={{ figure: keyOf({ kind: 'link', link, of }) }}
                  quantity={link[of]?.quantity}
                  about={about}
                />
              );
              return (
                <tr key={link.id}>
                  <th scope="row">{name(link.from)}</th>
                  <td>{name(link.to)}</td>
                  <td className="number">{number('share')}</td>
                  <td className="number">
                    {link.lastShipped === null ? (
                      <span className="note">{words.chain.bands.NOT_KNOWN}</span>
                    ) : (
                      number('lastShipped')
                    )}
                  </td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </div>
      {isWhole ? null : (
        <p>
          <button type="button" className="button" onClick={() => setWhole(true)}>
            {t('contents.all', { count: links.length })}
          </button>
        </p>
      )}
    </>
  );
}
