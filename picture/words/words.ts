/** What a language must say for the pictures to be drawn in it. `{…}` is filled in. */
import type { MissingName, SideName, StageName, StatusName } from '../answer.ts';
import type { BurdenLabels } from '../burden/layout.ts';
import type { ChainLabels } from '../chain/labels.ts';
import type { ConcentrationLabels } from '../concentration/labels.ts';
import type { CoverageLabels } from '../coverage/labels.ts';
import type { LedgerLabels } from '../ledger/layout.ts';
import type { MapLabels } from '../map/labels.ts';
import type { NumberLabels } from '../number.ts';
import type { OriginLabels } from '../origin/labels.ts';

export type ReadName = 'ORIGINAL' | 'COPY' | 'SECONDARY';

/** The head of a page: what a browser's tab, a search engine and a share preview show. */
export interface PageHead {
  readonly title: string;
  readonly description: string;
}

export interface Words {
  readonly stages: Readonly<Record<StageName, string>>;
  readonly sides: Readonly<Record<SideName, string>>;
  readonly statuses: Readonly<Record<StatusName, string>>;
  readonly missing: Readonly<Record<MissingName, string>>;
  /** How the document behind a figure was read. */
  readonly reads: Readonly<Record<ReadName, string>>;
  readonly numbers: NumberLabels;
  readonly burden: BurdenLabels;
  readonly ledger: LedgerLabels & {
    /** The picture's question. */
    readonly title: string;
    readonly description: string;
  };
  readonly chain: ChainLabels;
  readonly map: MapLabels;
  readonly coverage: CoverageLabels;
  readonly concentration: ConcentrationLabels;
  readonly origin: OriginLabels;
  /** Lines under a picture. */
  readonly footer: {
    /** With `{scheme}`. */
    readonly scheme: string;
    /** With `{sources}`. */
    readonly sources: string;
    /** With `{release}`. */
    readonly release: string;
    /** Joins the items of a list in one line. */
    readonly separator: string;
  };
  readonly pages: {
    readonly home: PageHead;
    /** With `{name}`. */
    readonly traceDevice: PageHead;
    readonly traceMaterial: PageHead;
    /** With `{name}` of what is traded. */
    readonly map: PageHead;
    /** With `{name}`. */
    readonly entity: PageHead;
    readonly sources: PageHead;
    readonly anomalies: PageHead;
    readonly claims: PageHead;
    readonly campaign: PageHead;
    readonly stories: PageHead;
    readonly check: PageHead;
    readonly harm: PageHead;
    readonly ownership: PageHead;
    readonly network: PageHead;
    /** With `{name}`. */
    readonly networkOf: PageHead;
    readonly power: PageHead;
    /** With `{name}`. */
    readonly powerOf: PageHead;
    readonly powerOfMaterial: PageHead;
    readonly powerOfEconomy: PageHead;
    readonly infrastructure: PageHead;
    readonly locks: PageHead;
    readonly messages: PageHead;
    readonly methods: PageHead;
    readonly about: PageHead;
    readonly value: PageHead;
    readonly scenario: PageHead;
    readonly 'life-cycle': PageHead;
    readonly ledger: PageHead;
    readonly coverage: PageHead;
    readonly origin: PageHead;
    /** With `{name}`. */
    readonly originOf: PageHead;
    readonly concentration: PageHead;
    /** With `{name}`. */
    readonly concentrationOf: PageHead;
    readonly explore: PageHead;
    readonly notFound: PageHead;
  };
}
