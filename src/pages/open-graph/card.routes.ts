import type { FastifyPluginAsyncZodOpenApi } from 'fastify-zod-openapi';
import { listSpeakers, type Statement } from '../../domain/statement.js';
import { CLAIM_KINDS } from '../../domain/vocabulary.js';
import { toLongDate } from '../../formats/citations.js';
import { clientOf } from '../../http/client.js';
import { noQuery, statementParams } from '../../http/parameters.js';
import type { Services } from '../../http/services.js';
import { redirectToCanonical } from '../../http/urls.js';
import { requireStatement } from '../../statements/require-statement.js';
import { type Card, MOST_FLAGS } from './card.js';
import type { drawCard } from './draw-card.js';

const PNG = 'image/png';

/** The picture of a statement in link previews. */
export const cardRoutes: FastifyPluginAsyncZodOpenApi<Services> = async (
  app,
  { database, readPool },
) => {
  app.get(
    '/statements/:id/card.png',
    {
      config: { isPage: true, produces: [PNG] },
      schema: { hide: true, params: statementParams, querystring: noQuery },
    },
    async (request, reply) => {
      const { id } = request.params;
      const statement = await database.read((reader) => requireStatement(reader, id));
      const redirect = redirectToCanonical(request, reply, { id });
      if (redirect) return redirect;
      const png = await readPool.run<typeof drawCard>(
        'drawCard',
        toCard(statement),
        clientOf(request),
      );
      return reply.type(PNG).send(Buffer.from(png));
    },
  );
};

function toCard({ title, issuedOn, signatories, claims }: Statement): Card {
  const speakers = listSpeakers(signatories);
  return {
    title,
    day: issuedOn === null ? null : toLongDate(issuedOn),
    parties: speakers.slice(0, MOST_FLAGS).map(({ code, name }) => ({ code, name })),
    partyCount: speakers.length,
    kinds: CLAIM_KINDS.map((kind) => ({
      kind,
      count: claims.filter((claim) => claim.kind === kind).length,
    })).filter(({ count }) => count > 0),
  };
}
