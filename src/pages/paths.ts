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
