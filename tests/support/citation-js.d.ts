declare module '@citation-js/core' {
  /** References as items of CSL-JSON. */
  export class Cite {
    constructor(data: string, options: { forceType: string });
    data: Record<string, unknown>[];
  }
}
declare module '@citation-js/plugin-bibtex';
declare module '@citation-js/plugin-ris';
