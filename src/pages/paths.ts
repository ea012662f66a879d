/** The paths of pages. The page of a resource is at the resource's address without `/v1`. */

export function statementPath(id: string): string {
  return `/statements/${id}`;
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
