/** The picture to take along: as a file, as code for other sites, as a link, and as a file to go on from. */
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { download } from '../../drawing/download.ts';
import { pngOf } from '../../drawing/png.ts';
import { CopyText } from '../../frame/CopyText.tsx';
import { useLanguage } from '../../language/use-language.ts';
import { withLogo } from './logo.ts';
import { campaignFile, dataAddress, embedAddress, isLinkable, pageOf, readCampaignFile } from './state.ts';
import type { CampaignControl } from './use-campaign.ts';
import type { Drawn } from './use-poster.ts';

/** Height of a frame in px on a page about as wide as a column of text. */
const frameHeight = 720;

export function TakeAway({
  control: { campaign, open },
  drawn,
  logo,
}: {
  readonly control: CampaignControl;
  /** Null while there is no picture of what is written. */
  readonly drawn: Drawn | null;
  readonly logo: string | null;
}): ReactNode {
  const { t } = useTranslation('campaign');
  const language = useLanguage();
  const [failure, setFailure] = useState('');
  const name = `filon-${campaign.picture.replace(/[^A-Za-z0-9.-]/g, '-')}-${campaign.format}-${language}`;
  const { origin } = window.location;
  const takePng = async (times: number): Promise<void> => {
    if (drawn === null) return;
    setFailure('');
    try {
      download(`${name}@${times}x.png`, 'image/png', await pngOf(withLogo(drawn, logo), drawn.size, times));
    } catch {
      setFailure(t('noPng'));
    }
  };
  const takePdf = async (): Promise<void> => {
    if (drawn === null) return;
    setFailure('');
    try {
      const { pdfOf } = await import('../../drawing/pdf.ts');
      const about = { title: campaign.title || t('frameTitle'), author: campaign.author || 'Filon' };
      download(`${name}.pdf`, 'application/pdf', await pdfOf(withLogo(drawn, logo), drawn.size, about));
    } catch {
      setFailure(t('noPdf'));
    }
  };
  const openFile = async (file: File | undefined): Promise<void> => {
    if (file === undefined) return;
    const read = file.size > 100_000 ? null : readCampaignFile(await file.text());
    setFailure(read === null ? t('noCampaignFile', { name: file.name }) : '');
    if (read !== null) open(read);
  };
  const embed = embedAddress(origin, campaign, language);
  const isShort = isLinkable(campaign);
  return (
    <section className="campaign-take" aria-labelledby="campaign-take">
      <h2 id="campaign-take">{t('take')}</h2>
      <div className="section-tools">
        <button
          type="button"
          className="button"
          disabled={drawn === null}
          onClick={() => drawn !== null && download(`${name}.svg`, 'image/svg+xml', withLogo(drawn, logo))}
        >
          {t('takeSvg')}
        </button>
        {[2, 3].map((times) => (
          <button
            key={times}
            type="button"
            className="button"
            disabled={drawn === null}
            onClick={() => void takePng(times)}
          >
            {t('takePng', { times })}
          </button>
        ))}
        <button type="button" className="button" disabled={drawn === null} onClick={() => void takePdf()}>
          {t('takePdf')}
        </button>
        <a className="button" href={dataAddress(campaign, language)} download>
          {t('takeData')}
        </a>
        <button
          type="button"
          className="button"
          onClick={() => download(`${name}.json`, 'application/json', campaignFile(campaign))}
        >
          {t('takeFile')}
        </button>
        <label className="button campaign-file">
          {t('openFile')}
          <input
            type="file"
            accept="application/json,.json"
            onChange={({ target }) => {
              void openFile(target.files?.[0]);
              target.value = '';
            }}
          />
        </label>
      </div>
      <p role="alert" className="campaign-note is-wrong">
        {failure}
      </p>
      <p className="campaign-note">
        <Link to={`/${language}${pageOf(campaign)}`}>{t('data')}</Link> {t('dataHelp')}
      </p>
      {isShort ? (
        <>
          <CopyText
            isLabelled
            className="campaign-copy"
            label={t('embed')}
            text={`<iframe src="${embed.replaceAll('&', '&amp;')}" title="${t('frameTitle')}" width="100%" height="${frameHeight}" loading="lazy" style="border:0"></iframe>`}
          />
          <CopyText isLabelled className="campaign-copy" label={t('link')} text={window.location.href} />
        </>
      ) : (
        <p className="campaign-note is-wrong">{t('tooLongForLink')}</p>
      )}
    </section>
  );
}
