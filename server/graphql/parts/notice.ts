/** What was said of a statement after the release was made. */
import type { Notice } from '../../../schema/notice.ts';
import { say } from '../asking.ts';
import { builder } from '../builder.ts';
import { NoticeKindEnum } from '../enums.ts';

export const NoticeType = builder.objectRef<Notice>('Notice').implement({
  description: 'What was said of a statement after the release was made; it reaches every release.',
  fields: (t) => ({
    kind: t.field({
      type: NoticeKindEnum,
      description: 'Retracted or contested.',
      resolve: ({ kind }) => kind,
    }),
    on: t.exposeString('on', { description: 'The day on which it was received.' }),
    by: t.exposeString('by', { description: 'Who asked, as an organisation or a role.' }),
    text: t.string({
      description: 'The reason, or what the other side says.',
      resolve: ({ text }, _, context, info) => say(text, context, info),
    }),
    url: t.exposeString('url', { nullable: true, description: 'Where the matter is set out.' }),
  }),
});
