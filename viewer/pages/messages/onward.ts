/** Where each message leads: pages of the viewer that go on from it, with the key of their name in the head. */
import type { MessageId } from './query.ts';

type Onward = Readonly<Record<MessageId, readonly (readonly [path: string, words: string])[]>>;

export const onward: Onward = {
  material: [
    ['trace/device:smartphone', 'trace'],
    ['infrastructure', 'infrastructure'],
  ],
  terminals: [
    ['life-cycle/device:smartphone', 'lifeCycle'],
    ['scenario?lever.LIFETIME=2', 'lifetime'],
    ['infrastructure', 'infrastructure'],
  ],
  ore: [
    ['origin', 'origin'],
    ['trace/device:smartphone', 'trace'],
  ],
  recycling: [
    ['scenario?lever.COLLECTION=1&lever.RECYCLING=1', 'recycled'],
    ['ledger', 'ledger'],
    ['harm?harm=harm:ewaste-without-documented-treatment', 'waste'],
  ],
  finite: [
    ['concentration', 'concentration'],
    ['origin', 'origin'],
  ],
  rebound: [['scenario?lever.LIFETIME=2&lever.REBOUND=0.3', 'rebound']],
  another: [
    ['scenario?lever.LIFETIME=2', 'lifetime'],
    ['locks', 'locks'],
  ],
};
