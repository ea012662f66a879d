/** Makes the absolute addresses of the registry's resources. */
export interface Links {
  statement(id: string): string;
  claim(id: string): string;
  party(code: string): string;
  signatory(code: string): string;
  resolution(id: string): string;
  problem(slug: string): string;
  /** The address of a path, which begins with a slash and may carry a query. */
  to(path: string): string;
}

/** `publicUrl` has no slash at its end. Ids and codes hold no character that an address would have to escape. */
export function createLinks(publicUrl: string): Links {
  return {
    statement: (id) => `${publicUrl}/v1/statements/${id}`,
    claim: (id) => `${publicUrl}/v1/claims/${id}`,
    party: (code) => `${publicUrl}/v1/parties/${code}`,
    signatory: (code) => `${publicUrl}/v1/signatories/${code}`,
    resolution: (id) => `${publicUrl}/v1/resolutions/${id}`,
    problem: (slug) => `${publicUrl}/problems/${slug}`,
    to: (path) => `${publicUrl}${path}`,
  };
}
