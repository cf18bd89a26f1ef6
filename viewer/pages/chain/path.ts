/** What a block or a link is connected with: back to where it may come from, on to where it may go. */
import type { ChainPicture } from '../../../picture/chain/picture.ts';

/** Ids of blocks, tracks and links on the path. A band reaches all of a track: nobody knows which part of it. */
export function pathOf(picture: ChainPicture, id: string): ReadonlySet<string> {
  const trackOfBlock = new Map<string, string>();
  const blocksOfTrack = new Map<string, readonly string[]>();
  for (const { tracks } of picture.columns) {
    for (const { id: track, blocks } of tracks) {
      blocksOfTrack.set(
        track,
        blocks.map((block) => block.id),
      );
      for (const block of blocks) trackOfBlock.set(block.id, track);
    }
  }
  const links = [...picture.ribbons, ...picture.bands];
  const path = new Set<string>([id]);

  /** All links at an end: its own, those of its whole track, and for a track those of its blocks. */
  function follow(start: string, near: 'from' | 'to', far: 'from' | 'to'): void {
    const seen = new Set<string>([start]);
    const open = [start];
    for (let end = open.pop(); end !== undefined; end = open.pop()) {
      const ends = new Set([end, trackOfBlock.get(end), ...(blocksOfTrack.get(end) ?? [])]);
      for (const link of links) {
        if (!ends.has(link[near])) continue;
        path.add(link.id);
        const next = link[far];
        path.add(next);
        for (const block of blocksOfTrack.get(next) ?? []) path.add(block);
        if (seen.has(next)) continue;
        seen.add(next);
        open.push(next);
      }
    }
  }

  const link = links.find((one) => one.id === id);
  if (link === undefined) {
    follow(id, 'from', 'to');
    follow(id, 'to', 'from');
    return path;
  }
  for (const end of [link.from, link.to]) {
    path.add(end);
    for (const block of blocksOfTrack.get(end) ?? []) path.add(block);
  }
  follow(link.to, 'from', 'to');
  follow(link.from, 'to', 'from');
  return path;
}
