/** The options of every route that answers with a page. Pages are not part of the API, and so not of its description. */
export const pageRoute = { config: { isPage: true, produces: ['text/html'] } } as const;
