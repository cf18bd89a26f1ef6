/** The stories that come with Filon, in the order in which they are offered: one folder and one line each. */
import { cloud } from './cloud/story.ts';
import { cobalt } from './cobalt/story.ts';
import { copper } from './copper/story.ts';
import { ledger } from './ledger/story.ts';
import { phone } from './phone/story.ts';
import { refine } from './refine/story.ts';
import type { Story } from './story.ts';

export const stories: readonly Story[] = [phone, cobalt, copper, refine, ledger, cloud];

export const storyOf = (id: string): Story | undefined => stories.find((story) => story.id === id);
