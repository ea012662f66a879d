import { readDocument } from '../../documents/check.js';
import type { DraftSource } from '../../drafting/draft-document.js';
import { setDate, setHead } from './answers.js';
import { FIELD_NAMES } from './describe.js';
import { type HeadField, type Review, toDocument } from './review.js';
import { enter } from './terminal.js';

/** Asks for another value of a field of the head. */
export async function askHeadChange(review: Review, field: HeadField): Promise<Review> {
  switch (field) {
    case 'sources':
      return setHead(review, field, await askSource(review));
    case 'issuedOn': {
      const typed = await enter(
        'Date of issue (YYYY-MM-DD, empty if unknown)',
        review.head.issuedOn.value ?? '',
        (day) => (day === '' ? null : refuse(setHead(review, field, day), field)),
      );
      return setDate(review, typed === '' ? null : typed);
    }
    default: {
      const typed = await enter(FIELD_NAMES[field], review.head[field].value, (value) =>
        refuse(setHead(review, field, value), field),
      );
      return setHead(review, field, typed);
    }
  }
}

/** Asks for the first publication. Others stay as they are. */
async function askSource(review: Review): Promise<DraftSource[]> {
  const [first, ...others] = review.head.sources.value;
  const check = (source: DraftSource) =>
    refuse(setHead(review, 'sources', [source, ...others]), 'sources');
  const publisher = await enter('Publisher (empty if unknown)', first?.publisher ?? '', (typed) =>
    typed === '' ? null : check({ publisher: typed, url: null }),
  );
  if (publisher === '') return others;
  const url = await enter('URL (empty if unknown)', first?.url ?? '', (typed) =>
    typed === '' ? null : check({ publisher, url: typed }),
  );
  return [{ publisher, url: url === '' ? null : url }, ...others];
}

/** Why the registry would refuse a field of the head; null if it would not. */
function refuse(review: Review, field: HeadField): string | null {
  const { issues } = readDocument(toDocument(review));
  const issue = issues.find(({ path }) => path[0] === field);
  return issue ? `It ${issue.message}.` : null;
}
