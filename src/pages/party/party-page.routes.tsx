import type { FastifyPluginAsyncZodOpenApi } from 'fastify-zod-openapi';
import { listClaims } from '../../claims/claims.store.js';
import { noQuery } from '../../http/parameters.js';
import type { Services } from '../../http/services.js';
import { redirectToCanonical } from '../../http/urls.js';
import { partyParams } from '../../parties/parties.schema.js';
import { findPartyDetail } from '../../parties/parties.store.js';
import { requirePartyCode } from '../../parties/require-party.js';
import { findSignatory } from '../../signatories/signatories.store.js';
import { listPartyVotes } from '../../votes/party-votes.store.js';
import { renderPage } from '../page.js';
import { pageRoute } from '../page-route.js';
import { PartyPage } from './party-page.js';

const NEWEST = { limit: 20, after: null, total: false };

export const partyPageRoutes: FastifyPluginAsyncZodOpenApi<Services> = async (
  app,
  { database, links },
) => {
  app.get(
    '/parties/:code',
    { ...pageRoute, schema: { hide: true, params: partyParams, querystring: noQuery } },
    async (request, reply) => {
      const found = await database.read(async (reader) => {
        const code = await requirePartyCode(reader, request.params.code);
        const party = await findPartyDetail(reader, code);
        if (!party) throw new Error(`The party ${code} has a code but no row.`);
        return {
          party,
          signatory: await findSignatory(reader, code),
          claims: (await listClaims(reader, { about: [[code]] }, NEWEST)).items,
          votes: (await listPartyVotes(reader, code, {}, NEWEST)).items,
        };
      });
      const redirect = redirectToCanonical(request, reply, { code: found.party.code });
      if (redirect) return redirect;
      return renderPage(<PartyPage {...found} links={links} />);
    },
  );
};
