import type { FastifyPluginAsyncZodOpenApi } from 'fastify-zod-openapi';
import { list, problems } from '../http/responses.js';
import type { Services } from '../http/services.js';
import { redirectToCanonical } from '../http/urls.js';
import { partyParams } from '../parties/parties.schema.js';
import { requirePartyCode } from '../parties/require-party.js';
import { partyVoteList, partyVoteQuery, presentPartyVote } from './party-votes.schema.js';
import { listPartyVotes } from './party-votes.store.js';
import {
  alignmentList,
  alignmentQuery,
  alignmentTable,
  MAX_PAIRS,
  presentAlignment,
} from './vote-alignment.schema.js';
import { listAlignments } from './vote-alignment.store.js';

/** How parties voted in the organs of the United Nations. */
export const voteRoutes: FastifyPluginAsyncZodOpenApi<Services> = async (
  app,
  { database, links, pagination },
) => {
  app.get(
    '/v1/parties/:code/votes',
    {
      schema: {
        operationId: 'listPartyVotes',
        tags: ['Parties'],
        summary: 'List the votes of a party',
        description:
          'Returns the recorded votes of a state, newest first, each with the resolution or draft and the tally. `absent` is a member that did not vote. `/v1/resolutions` has more filters: `votedBy=RU:no` lists the resolutions against which Russia voted.',
        params: partyParams,
        querystring: partyVoteQuery,
        response: {
          200: list('A page of votes.', partyVoteList),
          ...problems('not-found', 'unavailable'),
        },
      },
    },
    async (request, reply) => {
      const code = await database.read((reader) => requirePartyCode(reader, request.params.code));
      const redirect = redirectToCanonical(request, reply, { code });
      if (redirect) return redirect;
      const { sort, ...filter } = request.query;
      return pagination.answer(request, reply, partyVoteList, {
        ids: { code },
        read: (reader, page) => listPartyVotes(reader, code, filter, page, sort),
        present: (row) => presentPartyVote(row, links),
      });
    },
  );

  app.get(
    '/v1/vote-alignment',
    {
      schema: {
        operationId: 'listVoteAlignment',
        tags: ['Resolutions'],
        summary: 'Compare how parties vote',
        description:
          'Returns how often each pair of the parties voted alike, in all, by year and by organ. Two parties voted alike on a resolution if both voted yes, both voted no, or both abstained. Only resolutions and drafts with a recorded vote of both count: an absence is no vote, and resolutions adopted without a vote have none, so the share is of contested texts more than of all. Every figure has the URL of the resolutions that were counted. In CSV, each pair has a row for the whole, one for each year and one for each organ.',
        querystring: alignmentQuery,
        response: {
          200: list('Each pair of the parties.', alignmentList),
          ...problems('unavailable'),
        },
      },
    },
    async (request, reply) =>
      pagination.answer(request, reply, alignmentList, {
        limit: MAX_PAIRS,
        read: async (reader) => ({
          items: await listAlignments(reader, request.query),
          next: null,
        }),
        present: (row) => presentAlignment(row, request.query, links),
        table: alignmentTable(request.query, links),
      }),
  );
};
