import { type CitedStatement, toPlainCitation } from '../formats/citations.js';

/** How to cite a statement. Its title may run from right to left, which must not reorder what follows. */
export function PlainCitation({ statement }: { statement: CitedStatement }) {
  const [before = '', ...after] = toPlainCitation(statement).split(statement.title);
  return (
    <p class="citation">
      {before}
      {after.length > 0 && <bdi>{statement.title}</bdi>}
      {after.join(statement.title)}
    </p>
  );
}
