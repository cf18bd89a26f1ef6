/** Which class of the e-waste statistics a device belongs to: the one above it that carries a lifetime of its own. */
import type { GraphContext } from '../../context/context.ts';

/** Keys of the e-waste statistics (UNU keys): classes of devices, no devices that somebody makes. */
export function isDeviceClass(id: string): boolean {
  return id.startsWith('device:unu-') || id.startsWith('device:eu6-');
}

/** What a device is a model or kind of, the nearest first, itself before them. */
export function upwards(context: GraphContext, device: string): readonly string[] {
  const line = [device];
  let above = context.entities.get(device)?.partOf ?? null;
  while (above !== null && !line.includes(above)) {
    line.push(above);
    above = context.entities.get(above)?.partOf ?? null;
  }
  return line;
}
