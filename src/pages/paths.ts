/** The paths of pages. The page of a resource is at the resource's address without `/v1`. */

export function statementPath(id: string): string {
  return `/statements/${id}`;
}

export function historyPath(id: string): string {
  return `${statementPath(id)}/history`;
}

/** A claim is shown in the text of its statement. */
export function claimPath(statement: string, key: string): string {
  return `${statementPath(statement)}#${key}`;
}

export function partyPath(code: string): string {
  return `/parties/${code}`;
}

export function resolutionPath(id: string): string {
  return `/resolutions/${id}`;
}

export function comparePath(a: string, b: string): string {
  return `/compare?a=${a}&b=${b}`;
}

/** The picture of a statement in link previews. */
export function cardPath(statement: string): string {
  return `${statementPath(statement)}/card.png`;
}

/** The address of a search. */
export function searchPath(filters: URLSearchParams | Record<string, string> = {}): string {
  const query = String(new URLSearchParams(filters));
  return query === '' ? '/search' : `/search?${query}`;
}

/** The search that finds what was issued in a year. */
export function yearPath(year: string): string {
  return searchPath({ type: 'statement', issuedFrom: `${year}-01-01`, issuedTo: `${year}-12-31` });
}

/**
 * The page that shows what another path of the API answers.
 *
 * @param route the path of the route, with its parameters
 * @returns null if there is none
 */
export function findOtherPage(
  route: string,
  { id = '', code = '' }: Record<string, string>,
  url: string,
): string | null {
  const { searchParams } = new URL(url, 'http://localhost');
  const [statement = '', key] = id.split('.');
  switch (route) {
    case '/v1/statements':
      return searchPath(new URLSearchParams([['type', 'statement'], ...searchParams]));
    case '/v1/claims':
      return searchPath(new URLSearchParams([['type', 'claim'], ...searchParams]));
    case '/v1/claims/:id':
      return key === undefined ? null : encodeURI(claimPath(statement, key).toLowerCase());
    case '/v1/statements/:id/revisions':
      return historyPath(encodeURIComponent(id));
    case '/v1/signatories':
      return '/parties';
    case '/v1/signatories/:code':
      return partyPath(encodeURIComponent(code));
    default:
      return null;
  }
}
