/** Every message, once, in the order of the workshop. */
import type { MessageItem } from '../item.ts';
import { another } from './another.ts';
import { finite } from './finite.ts';
import { material } from './material.ts';
import { ore } from './ore.ts';
import { rebound } from './rebound.ts';
import { recycling } from './recycling.ts';
import { terminals } from './terminals.ts';

export const items: readonly MessageItem[] = [material, terminals, ore, recycling, finite, rebound, another];
