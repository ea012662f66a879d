import type { ClaimKind } from './vocabulary.js';

/** How well an event code fits what a claim does. */
export type Mapping = 'exact' | 'close';

/** The codes of a speech act in the event vocabularies CAMEO and PLOVER. */
export interface EventCodes {
  /** A CAMEO code. A string, because the leading zero is significant. */
  cameo: string;
  /** A PLOVER event type, or null if PLOVER has none. */
  plover: string | null;
  mapping: Mapping;
}

export interface ClaimKindDefinition extends EventCodes {
  kind: ClaimKind;
  definition: string;
  /** Typical wording. */
  performatives: readonly string[];
}

/** The claim kinds, in the order in which they are served. */
export const CLAIM_KIND_DEFINITIONS: readonly ClaimKindDefinition[] = [
  {
    kind: 'assertion',
    definition: 'States a fact about the world.',
    performatives: ['state', 'has been', 'have deployed'],
    cameo: '010',
    plover: null,
    mapping: 'close',
  },
  {
    kind: 'assessment',
    definition:
      'Characterises conduct or events: what they mark, breach, violate or endanger. Where it says that a party broke a rule (`breach`), its codes are CAMEO 112 and PLOVER ACCUSE.',
    performatives: ['marks', 'would be a breach', 'is a violation', 'endangers'],
    cameo: '010',
    plover: null,
    mapping: 'close',
  },
  {
    kind: 'concern',
    definition: 'Expresses worry about conduct or events.',
    performatives: ['express concern', 'are concerned', 'are alarmed'],
    cameo: '012',
    plover: 'ACCUSE',
    mapping: 'close',
  },
  {
    kind: 'condemnation',
    definition: 'Declares conduct or events to be wrong.',
    performatives: ['condemn', 'denounce', 'deplore'],
    cameo: '111',
    plover: 'ACCUSE',
    mapping: 'exact',
  },
  {
    kind: 'appeal',
    definition: 'Asks a party to do something or to stop.',
    performatives: ['urge', 'call on', 'encourage'],
    cameo: '020',
    plover: 'REQUEST',
    mapping: 'exact',
  },
  {
    kind: 'demand',
    definition: 'Requires a party to do something or to stop.',
    performatives: ['demand', 'insist', 'must'],
    cameo: '100',
    plover: 'REQUEST',
    mapping: 'exact',
  },
  {
    kind: 'warning',
    definition: 'Warns of consequences.',
    performatives: ['warn', 'will have consequences'],
    cameo: '130',
    plover: 'THREATEN',
    mapping: 'close',
  },
  {
    kind: 'commitment',
    definition: 'Binds the signatories to a course.',
    performatives: ['reaffirm', 'commit to', 'stand ready', 'will'],
    cameo: '030',
    plover: 'AGREE',
    mapping: 'close',
  },
  {
    kind: 'support',
    definition: 'Takes the side of a party.',
    performatives: ['support', 'stand with', 'express solidarity'],
    cameo: '051',
    plover: 'SUPPORT',
    mapping: 'exact',
  },
  {
    kind: 'welcome',
    definition: 'Approves of conduct or events.',
    performatives: ['welcome', 'commend', 'thank'],
    cameo: '051',
    plover: 'SUPPORT',
    mapping: 'close',
  },
  {
    kind: 'recognition',
    definition: 'Takes note of a fact, a rule or an earlier act.',
    performatives: ['recognise', 'note', 'recall', 'underscore'],
    cameo: '010',
    plover: null,
    mapping: 'close',
  },
  {
    kind: 'announcement',
    definition: 'Makes known what the signatories do.',
    performatives: ['announce', 'declare', 'are working'],
    cameo: '010',
    plover: null,
    mapping: 'close',
  },
];

const CODES = new Map<ClaimKind, EventCodes>(
  CLAIM_KIND_DEFINITIONS.map(({ kind, cameo, plover, mapping }) => [
    kind,
    { cameo, plover, mapping },
  ]),
);

/** An assessment that a party broke a rule: CAMEO 112 is “accuse”. */
const BREACH: EventCodes = { cameo: '112', plover: 'ACCUSE', mapping: 'close' };

/** The event codes of a claim. `breach` is true if an assessment says that a party broke a rule. */
export function eventCodes(kind: ClaimKind, breach: boolean): EventCodes {
  const codes = breach ? BREACH : CODES.get(kind);
  if (!codes) throw new Error(`The claim kind ${kind} has no definition.`);
  return codes;
}
