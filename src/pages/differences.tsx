import type { Difference } from '../revisions/word-diff.js';

/** Words with what was removed and what was added marked, for those who see it and those who hear it. */
export function Differences({ differences }: { differences: readonly Difference[] }) {
  return (
    <>
      {differences.map(({ in: place, text }, at) =>
        // Differences are never reordered.
        place === 'both' ? (
          text
        ) : place === 'after' ? (
          <ins key={String(at)}>
            <span class="unseen"> added: </span>
            {text}
          </ins>
        ) : (
          <del key={String(at)}>
            <span class="unseen"> removed: </span>
            {text}
          </del>
        ),
      )}
    </>
  );
}
