import type { KnownParty } from '../../documents/nearest-parties.js';
import type { Issue } from '../../domain/issue.js';
import type { Review } from './review.js';

/** What a sitting needs of the registry and of the file. */
export interface Sitting {
  parties: readonly KnownParty[];
  /** Parts of lower confidence are asked one by one. */
  below: number;
  /** Keeps the review as it is now. Called after every answer, so that nothing is lost whatever happens. */
  save(review: Review): Promise<void>;
  /** The reasons for which the registry would refuse the document. */
  findIssues(review: Review): Promise<readonly Issue[]>;
  /** The title of the statement that the registry holds under an id; null if there is none. */
  findHeld(id: string): Promise<string | null>;
}

export type Answer = Review | 'back' | 'stop' | 'finish';
