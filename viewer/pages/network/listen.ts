/** What pointing at, tapping and moving the graph of a network does, with mouse, fingers and wheel. */
import type { Core } from 'cytoscape';
import type { RefObject } from 'react';
import type { LargeDrawing } from './large-drawing.ts';
import type { NetworkGraphProps } from './NetworkGraph.tsx';

/** @returns stops listening */
export function listen(
  core: Core,
  container: HTMLElement,
  latest: RefObject<NetworkGraphProps>,
  drawing: LargeDrawing | null,
): () => void {
  const point = (id: string | null): void => {
    container.style.cursor = id === null ? '' : 'pointer';
    container.title = id === null ? '' : latest.current.nameOf(id);
    drawing?.point(id);
  };
  core.on('tap', ({ target, position }) => {
    const key = target === core ? drawing?.at(position)?.key : target.data('key');
    if (typeof key === 'string') latest.current.onOpen(key);
    else if (target === core) latest.current.onClear();
  });
  if (drawing === null) {
    core.on('mouseover', 'node, .link', ({ target }) => {
      point(target.id());
      target.addClass('near');
    });
    core.on('mouseout', 'node, .link', ({ target }) => {
      point(null);
      target.removeClass('near');
    });
  } else {
    core.on('mousemove', ({ position }) => point(drawing.at(position)?.id ?? null));
    core.on('mouseout', () => point(null));
  }
  // The wheel scrolls the page; with Ctrl, as a pinch on a pad comes, it zooms the picture.
  const wheel = (event: WheelEvent) => {
    if (!event.ctrlKey && !event.metaKey) event.stopImmediatePropagation();
  };
  // The whole picture has nowhere to go: one finger on it scrolls the page, two come nearer.
  const touchMoves = (event: TouchEvent) => {
    if (core.zoom() <= 1 && event.touches.length === 1) event.stopPropagation();
  };
  const letScroll = () => {
    for (const canvas of container.querySelectorAll('canvas')) {
      canvas.style.touchAction = core.zoom() <= 1 ? 'pan-y' : 'none';
    }
  };
  let isBack = false;
  core.on('viewport', () => {
    letScroll();
    if (isBack) return;
    // The picture never leaves its frame.
    const { width, height } = latest.current.picture;
    const { x, y } = core.pan();
    const zoom = core.zoom();
    const kept = {
      x: Math.min(0, Math.max(width * (1 - zoom), x)),
      y: Math.min(0, Math.max(height * (1 - zoom), y)),
    };
    if (kept.x === x && kept.y === y) return;
    isBack = true;
    core.pan(kept);
    isBack = false;
  });
  letScroll();
  container.addEventListener('wheel', wheel, { capture: true, passive: true });
  container.addEventListener('touchmove', touchMoves, { capture: true, passive: true });
  return () => {
    container.removeEventListener('wheel', wheel, { capture: true });
    container.removeEventListener('touchmove', touchMoves, { capture: true });
  };
}
