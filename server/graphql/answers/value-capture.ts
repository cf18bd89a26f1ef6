/** Who captures the value, through one lens. */
import { schemes } from '../../../schema/scheme.ts';
import type { ValueCaptureAnswer } from '../../analysis/value-capture/answer.ts';
import { lenses } from '../../analysis/value-capture/lenses.ts';
import { say } from '../asking.ts';
import { builder } from '../builder.ts';
import { ValueLensEnum } from '../enums.ts';
import { SchemeType } from '../parts/refs.ts';
import { Answer, type PagedAnswer } from './answer.ts';
import { CompanyLensType } from './value-company.ts';
import { IndustryLensType } from './value-industry.ts';
import { LadderLensType } from './value-ladder.ts';
import { PriceSplitType } from './value-price-split.ts';

export const ValueCaptureType = builder
  .objectRef<ValueCaptureAnswer & PagedAnswer>('ValueCapture')
  .implement({
    description: 'Who captures the value, through one lens: figures of two lenses are never blended.',
    interfaces: [Answer],
    fields: (t) => ({
      lens: t.field({ type: ValueLensEnum, description: 'The lens.', resolve: ({ lens }) => lens }),
      label: t.string({
        description: 'The lens in words.',
        resolve: ({ lens }, _, context, info) => say(lenses.get(lens).label, context, info),
      }),
      scheme: t.field({
        type: SchemeType,
        description: 'The scheme that tells the sides.',
        resolve: ({ scheme }) => schemes.get(scheme),
      }),
      chinaApart: t.exposeBoolean('chinaApart', {
        description: 'Whether China stands apart from its side.',
      }),
      industry: t.field({
        type: IndustryLensType,
        nullable: true,
        description: 'Of the lens INDUSTRY; null under another.',
        resolve: ({ industry }) => industry,
      }),
      ladder: t.field({
        type: LadderLensType,
        nullable: true,
        description: 'Of the lens UNIT_VALUE; null under another.',
        resolve: ({ ladder }) => ladder,
      }),
      priceSplit: t.field({
        type: PriceSplitType,
        nullable: true,
        description: 'Of the lens PRICE_SPLIT; null under another.',
        resolve: ({ priceSplit }) => priceSplit,
      }),
      company: t.field({
        type: CompanyLensType,
        nullable: true,
        description: 'Of the lens COMPANY; null under another.',
        resolve: ({ company }) => company,
      }),
    }),
  });
