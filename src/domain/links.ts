/** Creates the absolute URLs of the registry's resources. */
export interface Links {
  statement(id: string): string;
  claim(id: string): string;
  party(code: string): string;
  signatory(code: string): string;
  resolution(id: string): string;
  subscription(id: string): string;
  problem(slug: string): string;
  /** The URL of a path, which starts with a slash and may have a query. */
  to(path: string): string;
}

/** @param publicUrl without a trailing slash. Ids and codes contain no characters that need escaping in a URL. */
export function createLinks(publicUrl: string): Links {
  return {
    statement: (id) => `${publicUrl}/v1/statements/${id}`,
    claim: (id) => `${publicUrl}/v1/claims/${id}`,
    party: (code) => `${publicUrl}/v1/parties/${code}`,
    signatory: (code) => `${publicUrl}/v1/signatories/${code}`,
    resolution: (id) => `${publicUrl}/v1/resolutions/${id}`,
    subscription: (id) => `${publicUrl}/v1/subscriptions/${id}`,
    problem: (slug) => `${publicUrl}/problems/${slug}`,
    to: (path) => `${publicUrl}${path}`,
  };
}
