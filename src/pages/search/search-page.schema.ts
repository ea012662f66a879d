import * as z from 'zod';
import { UPDATE_ORDERS } from '../../domain/vocabulary.js';
import { pageParameters } from '../../http/list.schema.js';
import { wordsParameter } from '../../http/parameters.js';
import { refuseFiltersOfClaims, searchFilters } from '../../search/search.schema.js';

/** Fewer than in the API: what people read on a page. */
const RESULTS_PER_PAGE = 20;

/** The parameters of the search page: those of search, and of the lists that it shows if there are no words to rank by. */
export const searchPageQuery = z
  .strictObject({
    q: wordsParameter.optional(),
    ...searchFilters,
    sort: z
      .enum(
        ['-issuedOn', 'issuedOn', ...UPDATE_ORDERS],
        'must be -issuedOn, issuedOn, -updatedAt or updatedAt',
      )
      .optional(),
    limit: pageParameters.limit.unwrap().default(RESULTS_PER_PAGE),
    cursor: pageParameters.cursor,
    total: pageParameters.total,
  })
  .superRefine(refuseFiltersOfClaims)
  .superRefine(({ sort, type }, context) => {
    if (sort !== 'issuedOn' || type === 'statement') return;
    const message =
      'must not be issuedOn, unless type=statement: only statements can be listed from the oldest';
    context.addIssue({ code: 'custom', path: ['sort'], message });
  });
