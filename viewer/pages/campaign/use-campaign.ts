/** The campaign as it is being written, and the address that follows it a moment later. */
import { useCallback, useEffect, useRef, useState } from 'react';
import { useLocation } from 'react-router';
import { type PageParameters, useParameters } from '../../state/use-parameters.ts';
import { type Campaign, campaignParameters, emptyCampaign, isLinkable } from './state.ts';

/** Milliseconds without a change before it is written into the address. */
const restBefore = 400;

type Asked = PageParameters<typeof campaignParameters>;

const campaignOf = ({ values }: Asked): Campaign => ({
  picture: values.picture ?? emptyCampaign.picture,
  of: values.of ?? '',
  title: values.title ?? '',
  text: values.text ?? '',
  author: values.author ?? '',
  notes: values.notes ?? [],
  format: values.format ?? emptyCampaign.format,
  ink: values.ink ?? emptyCampaign.ink,
});

export interface CampaignControl {
  readonly campaign: Campaign;
  readonly invalid: Asked['invalid'];
  change(changes: Partial<Campaign>): void;
  /** All of it, as a file gives it. */
  open(campaign: Campaign): void;
}

export function useCampaign(): CampaignControl {
  const asked = useParameters(campaignParameters);
  const { key } = useLocation();
  const [campaign, setCampaign] = useState(() => campaignOf(asked));
  const latest = useRef(asked);
  latest.current = asked;
  const written = useRef(key);
  const isOurs = useRef(false);
  // Back and forward bring what the address says; what we wrote into it is here already.
  useEffect(() => {
    if (written.current === key) return;
    written.current = key;
    if (isOurs.current) isOurs.current = false;
    else setCampaign(campaignOf(latest.current));
  }, [key]);
  const isFirst = useRef(true);
  useEffect(() => {
    if (isFirst.current) {
      isFirst.current = false;
      return undefined;
    }
    const timer = setTimeout(() => {
      isOurs.current = true;
      const orNone = (text: string): string | undefined => (text.trim() === '' ? undefined : text);
      const changes = isLinkable(campaign)
        ? {
            picture: campaign.picture,
            of: orNone(campaign.of),
            title: orNone(campaign.title),
            text: orNone(campaign.text),
            author: orNone(campaign.author),
            notes: campaign.notes.length === 0 ? undefined : campaign.notes,
            format: campaign.format,
            ink: campaign.ink,
          }
        : // Half of it in the address would be another campaign.
          { title: undefined, text: undefined, author: undefined, notes: undefined };
      latest.current.set(changes, { replace: true });
    }, restBefore);
    return () => clearTimeout(timer);
  }, [campaign]);
  const change = useCallback(
    (changes: Partial<Campaign>) => setCampaign((before) => ({ ...before, ...changes })),
    [],
  );
  return { campaign, invalid: asked.invalid, change, open: setCampaign };
}
