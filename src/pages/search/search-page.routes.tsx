import type { FastifyReply, FastifyRequest } from 'fastify';
import type { FastifyPluginAsyncZodOpenApi } from 'fastify-zod-openapi';
import { listClaims } from '../../claims/claims.store.js';
import type { Reader } from '../../db/database.js';
import type { PageRequest } from '../../db/keyset.js';
import { memoise } from '../../db/memo.js';
import { findPartyReferences } from '../../documents/party-references.store.js';
import { UPDATE_ORDERS } from '../../domain/vocabulary.js';
import type { Services } from '../../http/services.js';
import { findPartyNames, listAllParties } from '../../parties/parties.store.js';
import { PAGE_TYPE } from '../../plugins/pages.js';
import { countFacets, FACETS, MAX_FACET_VALUES } from '../../search/facets.store.js';
import { findNewestMatches, type SearchFilter, typesOf } from '../../search/matches.store.js';
import { searchRegistry } from '../../search/search.store.js';
import { listStatements, type StatementOrder } from '../../statements/statements.store.js';
import { readListedStatements } from '../listed-statements.js';
import { listValues, resolveNames } from '../named-parties.js';
import { renderPage } from '../page.js';
import { pageRoute } from '../page-route.js';
import { searchPath } from '../paths.js';
import { SearchPage } from './search-page.js';
import { searchPageQuery } from './search-page.schema.js';
import { renderSearchProblem, UnclearSearchPage } from './search-problem-page.js';

const ONLY_TOTAL = { limit: 1, after: null, total: true };

/** The filters that name parties. */
const OF_PARTIES = ['signatory', 'about'];

export const searchPageRoutes: FastifyPluginAsyncZodOpenApi<Services> = async (
  app,
  { database, links, pagination },
) => {
  /**
   * A form sends its empty fields, too, and people call parties by their names. The address of a search has only what it
   * looks for, and codes.
   */
  async function cleanUp(request: FastifyRequest, reply: FastifyReply) {
    const params = readParameters(request);
    // Addresses of the API ask for facets, which the page always has.
    const given = new URLSearchParams(
      [...params].filter(([name, value]) => value.trim() !== '' && name !== 'facets'),
    );
    const { resolved, unclear, parties } = await database.read(async (reader) => {
      const names = await resolveNames(reader, given, OF_PARTIES);
      return { ...names, parties: names.unclear.length > 0 ? await listAllParties(reader) : [] };
    });
    if (unclear.length > 0) {
      const page = <UnclearSearchPage {...{ unclear, params: resolved, parties, links }} />;
      return reply.code(400).type(PAGE_TYPE).send(renderPage(page));
    }
    if (String(resolved) === String(params)) return;
    return reply.redirect(searchPath(resolved), 303);
  }

  app.get(
    '/search',
    {
      config: {
        ...pageRoute.config,
        renderProblem: (problem, request) =>
          renderSearchProblem(problem, readParameters(request), links),
      },
      preValidation: cleanUp,
      schema: { hide: true, querystring: searchPageQuery },
    },
    async (request) => {
      const { sort, limit, cursor, total: _total, ...filter } = request.query;
      const { q } = filter;
      const params = readParameters(request);
      const found =
        q !== undefined && sort === undefined && cursor === undefined
          ? await database.read((reader) => readRanked(reader, { ...filter, q }, limit, params))
          : await pagination.readPage(request, listOf(filter), (reader, page) =>
              readList(reader, filter, sort ?? '-issuedOn', page, params),
            );
      return renderPage(
        <SearchPage {...found} params={params} types={typesOf(filter)} links={links} />,
      );
    },
  );
};

function readParameters(request: FastifyRequest): URLSearchParams {
  return new URL(request.url, 'http://localhost').searchParams;
}

/** The list of the API that shows what a filter finds, by date. */
function listOf(filter: SearchFilter) {
  const path = typesOf(filter)[0] === 'statement' ? '/v1/statements' : '/v1/claims';
  return { path, own: ['type'] };
}

async function readRanked(
  reader: Reader,
  filter: SearchFilter & { q: string },
  limit: number,
  params: URLSearchParams,
) {
  const { hits, ranked } = await searchRegistry(reader, filter, limit);
  return {
    results: { list: '/v1/search' as const, hits, ranked },
    next: null,
    facets: await countFacets(reader, ranked, filter),
    ...(await readParties(reader, params)),
  };
}

async function readList(
  reader: Reader,
  filter: SearchFilter,
  sort: StatementOrder,
  page: PageRequest,
  params: URLSearchParams,
) {
  const [type = 'statement'] = typesOf(filter);
  const { total, facets } = await describeList(reader, { ...filter, type });
  const shared = { facets, ...(await readParties(reader, params)) };
  if (type === 'claim') {
    const order = UPDATE_ORDERS.find((one) => one === sort);
    const { items, next } = await listClaims(reader, filter, page, order);
    return {
      results: { list: '/v1/claims' as const, claims: items, total },
      items,
      next,
      ...shared,
    };
  }
  const { items, next } = await listStatements(reader, filter, sort, page);
  const statements = await readListedStatements(reader, items);
  return {
    results: { list: '/v1/statements' as const, statements, total },
    items,
    next,
    ...shared,
  };
}

/** What costs more than a page of a list, and is the same for all of its pages. */
async function describeList(reader: Reader, filter: SearchFilter) {
  const [found] = await memoise(
    reader,
    `facets of ${JSON.stringify(filter)}`,
    async () => {
      const { total = 0 } =
        filter.type === 'claim'
          ? await listClaims(reader, filter, ONLY_TOTAL)
          : await listStatements(reader, filter, '-issuedOn', ONLY_TOTAL);
      const matches = await findNewestMatches(reader, filter);
      return [{ total, facets: await countFacets(reader, matches, filter) }];
    },
    { sizeOf: () => FACETS.length * MAX_FACET_VALUES },
  );
  if (!found) throw new Error('A list always has facets.');
  return found;
}

/** All parties, to choose from, and those that the filters name. */
async function readParties(reader: Reader, params: URLSearchParams) {
  const parties = await listAllParties(reader);
  const given = OF_PARTIES.flatMap((name) => params.getAll(name).flatMap(listValues));
  const { codeOf } = await findPartyReferences(reader, given);
  const codes = given.flatMap((one) => codeOf(one) ?? []);
  const nameOf = await findPartyNames(reader, codes);
  const named = new Map(
    given.flatMap((one) => {
      const code = codeOf(one);
      return code === undefined ? [] : [[one, nameOf(code)]];
    }),
  );
  return { parties, named };
}
