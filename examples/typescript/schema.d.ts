// Written by `npm run client` from openapi.json. Not to be edited by hand.

export interface paths {
    "/problems/{slug}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get an error type
         * @description Explains an error: the target of `type` in problem details.
         */
        get: operations["getProblemType"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/metrics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Prometheus metrics
         * @description Returns metrics of requests by route and status, database queries, memory and the event loop.
         */
        get: operations["getMetrics"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/health/live": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Check liveness
         * @description Returns 200 while the process runs. Use it as the liveness probe.
         */
        get: operations["getLiveness"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/health/ready": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Check readiness
         * @description Returns 200 if the database responds, and 503 if it does not or the server is stopping. Use it as the readiness probe.
         */
        get: operations["getReadiness"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/.well-known/api-catalog": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the API catalogue
         * @description Returns links to the API, its OpenAPI document and its documentation (RFC 9727).
         */
        get: operations["getApiCatalog"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/statements": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List statements
         * @description Returns summaries of statements, newest first. Filters combine: a statement must match all of them. Statements without a known date come last, or first with `sort=issuedOn`.
         */
        get: operations["listStatements"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/statements/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a statement
         * @description Returns a statement with its text, signatories and their capacity, claims with their exact words, and cited resolutions. Also available as plain text, Markdown with claims as footnotes, JSON-LD with claims as Web Annotations, and Akoma Ntoso XML.
         */
        get: operations["getStatement"];
        /**
         * Create or replace a statement
         * @description Takes the whole document of a statement. Requires `If-None-Match: *` to create it or `If-Match` with its ETag to replace it. An invalid document is refused with a list of all errors, and nothing changes. Sending the same document again creates no revision.
         */
        put: operations["saveStatement"];
        post?: never;
        /**
         * Delete a statement
         * @description Deletes a statement. Requires `If-Match` with its ETag. Its history remains and its URL returns 410. A PUT with `If-None-Match: *` restores it.
         */
        delete: operations["removeStatement"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/statements/{id}/signatories": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the signatories of a statement
         * @description Returns who signed the statement, under which name and in which capacity, in signing order.
         */
        get: operations["listStatementSignatories"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/statements/{id}/claims": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the claims of a statement
         * @description Returns the claims of a statement in document order.
         */
        get: operations["listStatementClaims"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/statements/{id}/resolutions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the resolutions cited by a statement
         * @description Returns the cited resolutions, newest first, with the citing words and the votes of the parties whose conduct the statement describes.
         */
        get: operations["listStatementResolutions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/statements/{id}/text": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the text of a statement
         * @description Returns only the text, byte for byte, in UTF-8. Quote offsets count its Unicode code points.
         */
        get: operations["getStatementText"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/statements/{id}/revisions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the revisions of a statement
         * @description Returns the history of a statement, newest revision first. The history remains when the statement is deleted.
         */
        get: operations["listStatementRevisions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/statements/{id}/revisions/{revision}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a revision of a statement
         * @description Returns a revision with the accepted document, ready to be corrected and sent back with PUT.
         */
        get: operations["getStatementRevision"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/changes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List changes
         * @description Returns every revision of every statement in sequence, for services that keep a copy. Follow the pages to the end, apply each change in order, keep the highest `id`, and pass it as `after` next time. New revisions always come after those already returned. If documents are long, a page may have fewer than `limit` items.
         */
        get: operations["listChanges"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/feed.atom": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the Atom feed of changes
         * @description Returns the statements of the last 50 changes for feed readers (RFC 4287), with tombstones for deleted statements (RFC 6721). To keep a complete copy, use `/v1/changes` instead.
         */
        get: operations["getFeed"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/schemas/statement-document.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the JSON Schema of statement documents
         * @description Returns a schema with which editors complete and validate documents. Put `# yaml-language-server: $schema=` and this URL in the first line of a YAML file. Only import and PUT check that quotes are in the text.
         */
        get: operations["getStatementDocumentSchema"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/signatories": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List signatories
         * @description Returns the parties that signed statements, by code, with the number of statements and the dates of the first and last.
         */
        get: operations["listSignatories"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/signatories/{code}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a signatory
         * @description Returns a party that signed statements, with its newest statements and most frequent co-signatories.
         */
        get: operations["getSignatory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/cosignatures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List co-signatures
         * @description Returns every pair of parties that signed statements together, by code, with the number of statements and the dates of the first and last. Takes the filters of statements; `signatory` selects the pairs of one party. GraphML returns the whole matrix as a graph for NetworkX or Gephi.
         */
        get: operations["listCoSignatures"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/parties": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List parties
         * @description Returns all states and organisations in the registry, by code, whether or not they signed statements.
         */
        get: operations["listParties"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/parties/{code}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a party
         * @description Returns a state or organisation, and the number of claims that name it, by kind and role.
         */
        get: operations["getParty"];
        /**
         * Create or replace an organisation
         * @description Adds an organisation or replaces its names. States come from ISO 3166-1 and cannot be written. `If-Match` and `If-None-Match` are optional. Sending the same document again changes nothing.
         */
        put: operations["saveParty"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/resolutions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List resolutions
         * @description Returns the resolutions in the registry, newest first. Filters combine: a resolution must match all of them.
         */
        get: operations["listResolutions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/resolutions/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a resolution
         * @description Returns a resolution, the vote of each member, and who cites it.
         */
        get: operations["getResolution"];
        /**
         * Create or replace a resolution
         * @description Adds a resolution with its votes, or replaces it. Its body, year, id and UN URL follow from its symbol. `If-Match` and `If-None-Match` are optional. Sending the same document again changes nothing.
         */
        put: operations["saveResolution"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/resolutions/{id}/claims": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the claims that cite a resolution
         * @description Equivalent to `/v1/claims` with the filter `resolution`.
         */
        get: operations["listResolutionClaims"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/resolutions/{id}/statements": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the statements that cite a resolution
         * @description Equivalent to `/v1/statements` with the filter `resolution`.
         */
        get: operations["listResolutionStatements"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/claims": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List claims
         * @description Returns claims, newest statement first, and in text order within a statement. Filters combine: a claim must match all of them. Each cited resolution shows how the subjects of the claim voted on it.
         */
        get: operations["listClaims"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/claims/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a claim
         * @description Returns one speech act with its exact words and their position, the parties it names, its citations, and how its subjects voted on the cited resolutions. Also available as a Web Annotation in JSON-LD: `annotation` refers to the W3C context by URL, `jsonld` embeds its context.
         */
        get: operations["getClaim"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/claim-kinds": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List claim kinds
         * @description Returns the closed vocabulary of speech acts, with definitions and CAMEO and PLOVER event codes.
         */
        get: operations["listClaimKinds"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Search statements and claims
         * @description The statements and claims that contain all the words, best first: the newest 500 of each are ranked. There is only one page, of up to 100 hits, because ranks change with the registry. To list everything that contains some words, use `q` of `/v1/statements` and `/v1/claims`.
         */
        get: operations["search"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/verify": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Verify a quote
         * @description Checks whether a quote was said. `exact`: a statement contains these words, however quotation marks, apostrophes, dashes, ellipses and white space are typed or set (`folded` lists these differences; case matters). `near`: a statement contains words with a similarity of 0.7 or more, listed with the differences word by word. `absent`: neither. Each match gives the passages, their claims, the signatories and how to cite the statement. Only whole words match, except in scripts that join words. No key is needed and nothing is stored.
         */
        post: operations["verifyQuote"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/drafts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Draft a document from a text
         * @description Takes the text of a joint statement in English, starting with its title, and returns a document with title, signatories, citations and claims for a curator to correct and PUT. Every part comes with a confidence and a reason. Drafts are made by rules, not by a model: the same text gives the same draft as long as the registry holds the same parties and resolutions. Nothing is stored, and no key is needed. A text that is not a joint statement, or not in English, gets a draft of low confidence.
         */
        post: operations["draftDocument"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /**
         * Statement document
         * @description A joint statement with its signatories, claims and citations, as curators write it.
         */
        StatementDocument: {
            /** @description The id of the statement, used in its URL. */
            id: string;
            /** @description The title, as published. */
            title: string;
            /**
             * @description The date of issue; null if unknown.
             * @default null
             */
            issuedOn: string | null;
            /** @description The language of the title and the text (BCP 47). */
            language: string;
            /**
             * @description Where the statement was published.
             * @default []
             */
            sources: components["schemas"]["DocumentSource"][];
            /** @description The text, with a blank line between paragraphs. Trailing line breaks are removed. */
            text: string;
            /** @description The signatories, in signing order. */
            signatories: components["schemas"]["DocumentSignatory"][];
            /**
             * @description The claims, in the order of the text.
             * @default []
             */
            claims: components["schemas"]["DocumentClaim"][];
        };
        /** @description A publication of the statement. */
        DocumentSource: {
            /** @description The publisher. */
            publisher: string;
            /**
             * @description The URL of the publication; null if unknown.
             * @default null
             */
            url: string | null;
        };
        /** @description A party that signed the statement. */
        DocumentSignatory: {
            /** @description A party: ISO 3166-1 alpha-2 for a state, EU, or the acronym of an organisation. */
            party: string;
            /** @description The name under which the party signed. */
            nameAsSigned: string;
            /**
             * @description The office of the person who signed; null if none is given.
             * @default null
             */
            office: string | null;
            /**
             * @description The capacity in which the party signed.
             * @default signatory
             * @enum {string}
             */
            role: "signatory" | "on-behalf-of" | "aligned";
            /** @description The words of the text that name the signatory, if not the name as signed. */
            quote?: string;
            /** @description The text immediately before the words. Needed if they occur more than once. */
            prefix?: string;
            /** @description The text immediately after the words. Needed if they occur more than once. */
            suffix?: string;
        };
        /** @description A speech act and its exact words. */
        DocumentClaim: {
            /** @description Identifies the claim within the statement, in every revision. */
            key: string;
            /**
             * @description The kind of speech act.
             * @enum {string}
             */
            kind: "assertion" | "assessment" | "concern" | "condemnation" | "appeal" | "demand" | "warning" | "commitment" | "support" | "welcome" | "recognition" | "announcement";
            /**
             * @description Whether the claim is about what is, would be or may be.
             * @default actual
             * @enum {string}
             */
            modality: "actual" | "conditional" | "potential";
            /**
             * @description Words in the quote that raise its tone, verbatim.
             * @default null
             */
            intensifier: string | null;
            /**
             * @description Whether an assessment says that a party broke a rule.
             * @default false
             */
            breach: boolean;
            /** @description The exact words, as in the text. */
            quote: string;
            /** @description The text immediately before the words. Needed if they occur more than once. */
            prefix?: string;
            /** @description The text immediately after the words. Needed if they occur more than once. */
            suffix?: string;
            /**
             * @description The parties named in the claim.
             * @default []
             */
            parties: components["schemas"]["DocumentClaimParty"][];
            /**
             * @description The citations in the claim, in the order of the text.
             * @default []
             */
            citations: components["schemas"]["DocumentCitation"][];
        };
        /** @description A party named in a claim. */
        DocumentClaimParty: {
            /** @description A party: ISO 3166-1 alpha-2 for a state, EU, or the acronym of an organisation. */
            party: string;
            /**
             * @description The role of the party in the claim.
             * @enum {string}
             */
            role: "subject" | "addressee" | "beneficiary";
        };
        /** @description Words that cite a resolution or another instrument, or neither if that is unclear. */
        DocumentCitation: {
            /** @description The exact words, as in the text. */
            quote: string;
            /** @description The text immediately before the words. Needed if they occur more than once. */
            prefix?: string;
            /** @description The text immediately after the words. Needed if they occur more than once. */
            suffix?: string;
            /** @description The symbol of the resolution cited. */
            resolution?: string;
            /** @description The name of the instrument cited, if it is not a resolution. */
            instrument?: string;
        };
        /** @description The authoring form of an organisation. */
        OrganisationDocument: {
            /** @description The acronym: at least three letters and not an ISO 3166-1 code, or `EU`. */
            code: string;
            /** @description The name in English. */
            name: string;
            /**
             * @description Other names.
             * @default []
             */
            aliases: string[];
        };
        /** @description The authoring form of a resolution. */
        ResolutionDocument: {
            /** @description The UN document symbol, such as S/RES/2270 (2016) or A/RES/68/262. */
            symbol: string;
            /**
             * Format: date
             * @description The date of adoption.
             */
            adoptedOn: string;
            /**
             * @description The number of the meeting that adopted the resolution.
             * @default null
             */
            meeting: number | null;
            /**
             * @description The title.
             * @default null
             */
            title: string | null;
            /**
             * @description The chapter of the UN Charter under which it was adopted, as a Roman numeral.
             * @default null
             */
            chapter: string | null;
            /**
             * @description How the members of the organ voted, if known.
             * @default {}
             */
            votes: components["schemas"]["DocumentVotes"];
        };
        /** @description How the members of the organ voted. */
        DocumentVotes: {
            /**
             * @description The members that voted in favour: ISO 3166-1 alpha-2 codes.
             * @default []
             */
            yes: string[];
            /**
             * @description The members that voted against: ISO 3166-1 alpha-2 codes.
             * @default []
             */
            no: string[];
            /**
             * @description The members that abstained: ISO 3166-1 alpha-2 codes.
             * @default []
             */
            abstain: string[];
            /**
             * @description The members that did not vote: ISO 3166-1 alpha-2 codes.
             * @default []
             */
            absent: string[];
        };
        /** @description A quote, and where to search for it. */
        QuoteToVerify: {
            /** @description The words to verify, up to 20000 characters. Quotation marks around them are ignored. An ellipsis ("...", "[...]", "(...)" or "…") stands for omitted words and divides the quote into parts, at most 20. */
            quote: string;
            /** @description The id of a statement to search; without it, all statements are searched. */
            statement?: string;
        };
        /** @description An error type. */
        ProblemType: {
            /**
             * @description The last path segment of `type`.
             * @enum {string}
             */
            slug: "malformed-request" | "invalid-parameter" | "invalid-cursor" | "unauthenticated" | "fixed-state" | "not-found" | "method-not-allowed" | "not-acceptable" | "request-timeout" | "gone" | "precondition-failed" | "payload-too-large" | "uri-too-long" | "unsupported-media-type" | "invalid-body" | "precondition-required" | "too-many-requests" | "header-fields-too-large" | "internal-error" | "unavailable" | "storage-full";
            /**
             * Format: uri
             * @description The URL of the error type.
             */
            type: string;
            /** @description A short name of the error type. */
            title: string;
            /**
             * Format: int32
             * @description The HTTP status code.
             */
            status: number;
            /** @description What the error means and how to fix it. */
            description: string;
        };
        /** @description An error, as problem details (RFC 9457). */
        Problem: {
            /**
             * Format: uri
             * @description The error type: a URL that explains it.
             */
            type: string;
            /** @description A short name of the error type. */
            title: string;
            /**
             * Format: int32
             * @description The HTTP status code.
             */
            status: number;
            /** @description What went wrong, and how to fix it. */
            detail: string;
            /**
             * Format: uri-reference
             * @description The requested path and query.
             */
            instance: string;
            /** @description Every invalid input. Only in 400 and 422 responses. */
            errors?: components["schemas"]["InputFault"][];
        };
        /** @description An invalid input. */
        InputFault: {
            /**
             * @description The part of the request with the invalid input.
             * @enum {string}
             */
            in: "path" | "query" | "header" | "body";
            /**
             * Format: json-pointer
             * @description A JSON Pointer to the input.
             */
            pointer: string;
            /** @description What is wrong, and what is expected. */
            detail: string;
        };
        /** @description Metrics in the Prometheus text format. */
        Metrics: string;
        /** @description The health of the server. */
        Health: {
            /**
             * @description Always `ok`.
             * @constant
             */
            status: "ok";
        };
        /** @description The API catalogue (RFC 9727) as a linkset (RFC 9264). */
        ApiCatalog: {
            /** @description The APIs of this server. */
            linkset: components["schemas"]["ApiLinks"][];
        };
        /** @description The links of one API. */
        ApiLinks: {
            /**
             * Format: uri
             * @description The URL of the API.
             */
            anchor: string;
            /** @description The OpenAPI document. */
            "service-desc": components["schemas"]["LinkTarget"][];
            /** @description The explorer. */
            "service-doc": components["schemas"]["LinkTarget"][];
            /** @description The readiness check. */
            status: components["schemas"]["LinkTarget"][];
        };
        /** @description The target of a link. */
        LinkTarget: {
            /**
             * Format: uri
             * @description The URL.
             */
            href: string;
            /** @description The media type. */
            type?: string;
        };
        /** @description A page of statements. */
        StatementSummaryList: {
            /** @description The items of the page. */
            data: components["schemas"]["StatementSummary"][];
            page: components["schemas"]["Page"];
        };
        /** @description A summary of a joint statement. */
        StatementSummary: {
            /** @description The id of the statement. */
            id: string;
            /**
             * Format: uri
             * @description The URL of the statement.
             */
            url: string;
            /** @description The title as published. */
            title: string;
            issuedOn: string | null;
            /** @description The language of the title and text (BCP 47). */
            language: string;
            /** @description The codes of the signatories, in signing order. */
            signatories: string[];
            /**
             * Format: int32
             * @description The number of claims.
             */
            claimCount: number;
        };
        /** @description The position of a page in its list. */
        Page: {
            /**
             * Format: int32
             * @description The maximum number of items per page.
             */
            limit: number;
            /** @description The `cursor` of the next page, or null on the last page. */
            next: string | null;
            /**
             * Format: int32
             * @description The length of the whole list. Only with `total=true`.
             */
            total?: number;
        };
        /** @description The whole list as CSV (RFC 4180) with a header row. Columns of nested values are named by their path (`quote.exact`); arrays are JSON. Cells that a spreadsheet would read as a formula, or that start with an apostrophe, are prefixed with an apostrophe: remove it when parsing. */
        Csv: string;
        /** @description The whole list as NDJSON: one item of `data` per line. */
        Ndjson: string;
        /** @description A joint statement with its text, signatories, claims and resolutions. */
        Statement: {
            /** @description The id of the statement. */
            id: string;
            /**
             * Format: uri
             * @description The URL of the statement.
             */
            url: string;
            /** @description The title as published. */
            title: string;
            issuedOn: string | null;
            /** @description The language of the title and text (BCP 47). */
            language: string;
            /** @description The text. Paragraphs are separated by a blank line. */
            text: string;
            /**
             * Format: uri
             * @description The URL of the text as text/plain, byte for byte.
             */
            textUrl: string;
            /** @description Where the statement was published. */
            sources: components["schemas"]["Source"][];
            /**
             * Format: int32
             * @description The number of the revision shown.
             */
            revision: number;
            /** @description The signatories, in signing order. */
            signatories: components["schemas"]["Signatory"][];
            /** @description The claims, in document order. */
            claims: components["schemas"]["StatementClaim"][];
            /** @description The resolutions that the statement cites, newest first. */
            resolutions: components["schemas"]["CitedResolution"][];
        };
        /** @description A publication of a statement. */
        Source: {
            /** @description The publisher. */
            publisher: string;
            url: string | null;
        };
        /** @description A signatory of a statement. */
        Signatory: {
            /**
             * Format: int32
             * @description The position in signing order, from 0.
             */
            position: number;
            party: components["schemas"]["PartyReference"];
            /** @description The name under which the party signed. */
            nameAsSigned: string;
            office: string | null;
            /**
             * @description Whether the party signed (`signatory`), signed on behalf of others (`on-behalf-of`) or aligned itself (`aligned`).
             * @enum {string}
             */
            role: "signatory" | "on-behalf-of" | "aligned";
            /** @description Where the text names the signatory; null if only the title does, or if the text names it more than once. */
            quote: components["schemas"]["Quote"] | null;
        };
        /** @description A reference to a state or an international organisation. */
        PartyReference: {
            /** @description The party’s code: ISO 3166-1 alpha-2 for states, `EU`, or the acronym of an organisation. */
            id: string;
            /**
             * Format: uri
             * @description The URL of the party.
             */
            url: string;
            /**
             * @description A `state` has an entry in ISO 3166-1; all others are organisations.
             * @enum {string}
             */
            kind: "state" | "organisation";
            /** @description The party’s name in English. */
            name: string;
        };
        /** @description Words of a statement and their position in its text, as in the selectors of W3C Web Annotation. */
        Quote: {
            /** @description The exact words. */
            exact: string;
            /** @description The 32 code points before them; fewer at the start of the text. */
            prefix: string;
            /** @description The 32 code points after them; fewer at the end of the text. */
            suffix: string;
            /**
             * Format: int32
             * @description The 0-based start, in Unicode code points of the statement’s text.
             */
            start: number;
            /**
             * Format: int32
             * @description The exclusive end, in Unicode code points of the statement’s text.
             */
            end: number;
        };
        /** @description A claim within its statement: one speech act with its exact words. */
        StatementClaim: {
            /** @description The id of the statement, a dot, and the key of the claim. */
            id: string;
            /**
             * Format: uri
             * @description The URL of the claim.
             */
            url: string;
            /**
             * @description The kind of speech act: see `/v1/claim-kinds`.
             * @enum {string}
             */
            kind: "assertion" | "assessment" | "concern" | "condemnation" | "appeal" | "demand" | "warning" | "commitment" | "support" | "welcome" | "recognition" | "announcement";
            /**
             * @description Whether the claim describes a fact (`actual`), a hypothetical (`conditional`) or a possibility (`potential`).
             * @enum {string}
             */
            modality: "actual" | "conditional" | "potential";
            intensifier: string | null;
            /** @description Whether the claim is an assessment that a party broke a rule. */
            breach: boolean;
            /** @description The CAMEO event code: a string, because leading zeros matter. */
            cameo: string;
            plover: string | null;
            /**
             * @description How well these codes fit the kind of claim.
             * @enum {string}
             */
            mapping: "exact" | "close";
            quote: components["schemas"]["Quote"];
            /** @description The parties that the claim names, with their roles. */
            parties: components["schemas"]["ClaimParty"][];
            /** @description The citations of the claim, in document order. */
            citations: components["schemas"]["Citation"][];
            textFragment: string | null;
        };
        /** @description A party that a claim names. The speakers are the signatories of the statement. */
        ClaimParty: {
            party: components["schemas"]["PartyReference"];
            /**
             * @description Whether the claim is about the party’s conduct (`subject`), asks the party to act (`addressee`) or supports it (`beneficiary`).
             * @enum {string}
             */
            role: "subject" | "addressee" | "beneficiary";
        };
        /** @description Words of a claim that cite a resolution or another instrument. Both are null if the words name nothing specific (“the relevant UNSCRs”). */
        Citation: {
            quote: components["schemas"]["Quote"];
            /** @description The resolution that the words cite; null if they cite none or are unresolved. */
            resolution: components["schemas"]["ResolutionReference"] | null;
            instrument: string | null;
            /** @description How the subjects of the claim voted on the resolution. */
            votes: components["schemas"]["SubjectVote"][];
        };
        /** @description A reference to a UN resolution. */
        ResolutionReference: {
            /** @description The id of the resolution: its symbol in a form that fits a URL. */
            id: string;
            /**
             * Format: uri
             * @description The URL of the resolution.
             */
            url: string;
            /** @description The UN document symbol. */
            symbol: string;
        };
        /** @description How the subject of a claim voted. */
        SubjectVote: {
            party: components["schemas"]["PartyReference"];
            /** @description How the party voted; null if no vote is recorded, for example if it was not a member of the organ. */
            vote: ("yes" | "no" | "abstain" | "absent") | null;
        };
        /** @description A resolution that a statement cites, with the citing words and the votes. */
        CitedResolution: {
            /** @description The id of the resolution: its symbol in a form that fits a URL. */
            id: string;
            /**
             * Format: uri
             * @description The URL of the resolution.
             */
            url: string;
            /** @description The UN document symbol. */
            symbol: string;
            /**
             * @description The UN organ that adopted the resolution.
             * @enum {string}
             */
            body: "security-council" | "general-assembly";
            /**
             * Format: int32
             * @description The year of adoption.
             */
            year: number;
            /**
             * Format: date
             * @description The date of adoption.
             */
            adoptedOn: string;
            meeting: number | null;
            title: string | null;
            chapter: string | null;
            /**
             * Format: uri
             * @description The URL of the text at the United Nations.
             */
            documentUrl: string;
            tally: components["schemas"]["Tally"];
            /** @description The words that cite the resolution, in text order. */
            citations: components["schemas"]["CitingWords"][];
            /** @description How the subjects of the statement’s claims voted on the resolution. */
            votes: components["schemas"]["SubjectVote"][];
        };
        /** @description The number of recorded votes of each kind. */
        Tally: {
            /**
             * Format: int32
             * @description Votes in favour.
             */
            yes: number;
            /**
             * Format: int32
             * @description Votes against.
             */
            no: number;
            /**
             * Format: int32
             * @description Abstentions.
             */
            abstain: number;
            /**
             * Format: int32
             * @description Members that did not vote.
             */
            absent: number;
        };
        /** @description The words of a claim that cite the resolution. */
        CitingWords: {
            /** @description The id of the citing claim. */
            claim: string;
            /**
             * Format: uri
             * @description The URL of the citing claim.
             */
            claimUrl: string;
            quote: components["schemas"]["Quote"];
        };
        /** @description The title, a blank line, and the text verbatim. */
        PlainText: string;
        /** @description Markdown (CommonMark with footnotes): the text, with each claim as a footnote. */
        Markdown: string;
        /** @description A compacted JSON-LD 1.1 document. */
        JsonLd: {
            /** @description The JSON-LD context. */
            "@context": unknown;
        } & {
            [key: string]: unknown;
        };
        /** @description An Akoma Ntoso 3.0 (OASIS LegalDocML) `statement`. */
        AkomaNtoso: string;
        /** @description A page of the signatories of a statement. */
        SignatoryList: {
            /** @description The items of the page. */
            data: components["schemas"]["Signatory"][];
            page: components["schemas"]["Page"];
        };
        /** @description A page of the claims of a statement. */
        StatementClaimList: {
            /** @description The items of the page. */
            data: components["schemas"]["StatementClaim"][];
            page: components["schemas"]["Page"];
        };
        /** @description A page of the resolutions that a statement cites. */
        CitedResolutionList: {
            /** @description The items of the page. */
            data: components["schemas"]["CitedResolution"][];
            page: components["schemas"]["Page"];
        };
        /** @description The text of a statement. */
        StatementText: string;
        /** @description A page of revisions. */
        RevisionList: {
            /** @description The items of the page. */
            data: components["schemas"]["RevisionSummary"][];
            page: components["schemas"]["Page"];
        };
        /** @description A change of a statement. */
        RevisionSummary: {
            /**
             * Format: int32
             * @description The number of the revision, in a sequence without gaps over the whole registry.
             */
            id: number;
            /**
             * Format: uri
             * @description The URL of the revision.
             */
            url: string;
            /** @description The id of the statement. */
            statement: string;
            /**
             * Format: uri
             * @description The URL of the statement. Returns 410 after a deletion.
             */
            statementUrl: string;
            /**
             * @description `put` created or replaced the statement; `delete` deleted it.
             * @enum {string}
             */
            action: "put" | "delete";
            /**
             * Format: date-time
             * @description When the registry accepted the revision.
             */
            acceptedAt: string;
            author: string | null;
            sha256: string | null;
        };
        /** @description A change of a statement, with the accepted document. */
        Revision: {
            /**
             * Format: int32
             * @description The number of the revision, in a sequence without gaps over the whole registry.
             */
            id: number;
            /**
             * Format: uri
             * @description The URL of the revision.
             */
            url: string;
            /** @description The id of the statement. */
            statement: string;
            /**
             * Format: uri
             * @description The URL of the statement. Returns 410 after a deletion.
             */
            statementUrl: string;
            /**
             * @description `put` created or replaced the statement; `delete` deleted it.
             * @enum {string}
             */
            action: "put" | "delete";
            /**
             * Format: date-time
             * @description When the registry accepted the revision.
             */
            acceptedAt: string;
            author: string | null;
            sha256: string | null;
            /** @description The accepted document; null for a deletion. */
            document: components["schemas"]["AcceptedDocument"] | null;
        };
        /** @description A page of changes. */
        ChangeList: {
            /** @description The items of the page. */
            data: components["schemas"]["Revision"][];
            page: components["schemas"]["Page"];
        };
        /** @description The latest changes as an Atom feed (RFC 4287). */
        Feed: string;
        /** @description A JSON Schema (draft 2020-12). */
        JsonSchema: {
            [key: string]: unknown;
        };
        /** @description A page of signatories. */
        SignatorySummaryList: {
            /** @description The items of the page. */
            data: components["schemas"]["SignatorySummary"][];
            page: components["schemas"]["Page"];
        };
        /** @description A party that signed statements. */
        SignatorySummary: {
            /** @description The party’s code: ISO 3166-1 alpha-2 for states, `EU`, or the acronym of an organisation. */
            id: string;
            /**
             * Format: uri
             * @description The URL of the signatory.
             */
            url: string;
            /**
             * @description A `state` has an entry in ISO 3166-1; all others are organisations.
             * @enum {string}
             */
            kind: "state" | "organisation";
            /** @description The party’s name in English. */
            name: string;
            /**
             * Format: uri
             * @description The URL of the party, with its codes and the claims that name it.
             */
            partyUrl: string;
            /**
             * Format: int32
             * @description The number of statements that the party signed.
             */
            statementCount: number;
            firstIssuedOn: string | null;
            lastIssuedOn: string | null;
        };
        /** @description A signatory, with its newest statements and most frequent co-signatories. */
        SignatoryDetail: {
            /** @description The party’s code: ISO 3166-1 alpha-2 for states, `EU`, or the acronym of an organisation. */
            id: string;
            /**
             * Format: uri
             * @description The URL of the signatory.
             */
            url: string;
            /**
             * @description A `state` has an entry in ISO 3166-1; all others are organisations.
             * @enum {string}
             */
            kind: "state" | "organisation";
            /** @description The party’s name in English. */
            name: string;
            /**
             * Format: uri
             * @description The URL of the party, with its codes and the claims that name it.
             */
            partyUrl: string;
            /**
             * Format: int32
             * @description The number of statements that the party signed.
             */
            statementCount: number;
            firstIssuedOn: string | null;
            lastIssuedOn: string | null;
            /** @description The newest statements that the party signed, up to 20. */
            latestStatements: components["schemas"]["StatementReference"][];
            /**
             * Format: uri
             * @description The URL of all statements that the party signed.
             */
            statementsUrl: string;
            /** @description The most frequent co-signatories, most frequent first, up to 50. For all, see `coSignaturesUrl`. */
            coSignatories: components["schemas"]["CoSignatory"][];
            /**
             * Format: uri
             * @description The URL of all co-signatories.
             */
            coSignaturesUrl: string;
        };
        /** @description A reference to a joint statement. */
        StatementReference: {
            /** @description The id of the statement. */
            id: string;
            /**
             * Format: uri
             * @description The URL of the statement.
             */
            url: string;
            /** @description The title as published. */
            title: string;
            issuedOn: string | null;
        };
        /** @description A party that signed statements with the signatory. */
        CoSignatory: {
            party: components["schemas"]["PartyReference"];
            /**
             * Format: int32
             * @description The number of statements that both signed.
             */
            statementCount: number;
        };
        /** @description A page of pairs. */
        CoSignatureList: {
            /** @description The items of the page. */
            data: components["schemas"]["CoSignature"][];
            page: components["schemas"]["Page"];
        };
        /** @description Two parties that signed together. Each pair appears once, in the order of the codes. */
        CoSignature: {
            party: components["schemas"]["PartyReference"];
            coSignatory: components["schemas"]["PartyReference"];
            /**
             * Format: int32
             * @description The number of statements that both signed.
             */
            statementCount: number;
            firstIssuedOn: string | null;
            lastIssuedOn: string | null;
            /**
             * Format: uri
             * @description The URL of all statements that both signed, without the filters of this list.
             */
            statementsUrl: string;
        };
        /** @description GraphML 1.0: an undirected, weighted graph. */
        GraphMl: string;
        /** @description A page of parties. */
        PartyList: {
            /** @description The items of the page. */
            data: components["schemas"]["Party"][];
            page: components["schemas"]["Page"];
        };
        /** @description A state or an international organisation. */
        Party: {
            /** @description The party’s code: ISO 3166-1 alpha-2 for states, `EU`, or the acronym of an organisation. */
            id: string;
            /**
             * Format: uri
             * @description The URL of the party.
             */
            url: string;
            /**
             * @description A `state` has an entry in ISO 3166-1; all others are organisations.
             * @enum {string}
             */
            kind: "state" | "organisation";
            /** @description The party’s name in English. */
            name: string;
            alpha3: string | null;
            numeric: string | null;
            /** @description Other names of the party. */
            aliases: string[];
        };
        /** @description A party, with the claims that name it. */
        PartyDetail: {
            /** @description The party’s code: ISO 3166-1 alpha-2 for states, `EU`, or the acronym of an organisation. */
            id: string;
            /**
             * Format: uri
             * @description The URL of the party.
             */
            url: string;
            /**
             * @description A `state` has an entry in ISO 3166-1; all others are organisations.
             * @enum {string}
             */
            kind: "state" | "organisation";
            /** @description The party’s name in English. */
            name: string;
            alpha3: string | null;
            numeric: string | null;
            /** @description Other names of the party. */
            aliases: string[];
            /** @description The number of claims that name the party, by kind and role. */
            claimsAbout: components["schemas"]["ClaimsAbout"][];
        };
        /** @description Claims of one kind that name the party in one role. */
        ClaimsAbout: {
            /**
             * @description The kind of claim.
             * @enum {string}
             */
            kind: "assertion" | "assessment" | "concern" | "condemnation" | "appeal" | "demand" | "warning" | "commitment" | "support" | "welcome" | "recognition" | "announcement";
            /**
             * @description The role of the party in these claims.
             * @enum {string}
             */
            role: "subject" | "addressee" | "beneficiary";
            /**
             * Format: int32
             * @description The number of these claims.
             */
            claimCount: number;
            /**
             * Format: uri
             * @description The URL of these claims.
             */
            claimsUrl: string;
        };
        /** @description A page of resolutions. */
        ResolutionList: {
            /** @description The items of the page. */
            data: components["schemas"]["Resolution"][];
            page: components["schemas"]["Page"];
        };
        /** @description A UN resolution. */
        Resolution: {
            /** @description The id of the resolution: its symbol in a form that fits a URL. */
            id: string;
            /**
             * Format: uri
             * @description The URL of the resolution.
             */
            url: string;
            /** @description The UN document symbol. */
            symbol: string;
            /**
             * @description The UN organ that adopted the resolution.
             * @enum {string}
             */
            body: "security-council" | "general-assembly";
            /**
             * Format: int32
             * @description The year of adoption.
             */
            year: number;
            /**
             * Format: date
             * @description The date of adoption.
             */
            adoptedOn: string;
            meeting: number | null;
            title: string | null;
            chapter: string | null;
            /**
             * Format: uri
             * @description The URL of the text at the United Nations.
             */
            documentUrl: string;
            tally: components["schemas"]["Tally"];
        };
        /** @description A resolution, how members voted, and who cites it. */
        ResolutionDetail: {
            /** @description The id of the resolution: its symbol in a form that fits a URL. */
            id: string;
            /**
             * Format: uri
             * @description The URL of the resolution.
             */
            url: string;
            /** @description The UN document symbol. */
            symbol: string;
            /**
             * @description The UN organ that adopted the resolution.
             * @enum {string}
             */
            body: "security-council" | "general-assembly";
            /**
             * Format: int32
             * @description The year of adoption.
             */
            year: number;
            /**
             * Format: date
             * @description The date of adoption.
             */
            adoptedOn: string;
            meeting: number | null;
            title: string | null;
            chapter: string | null;
            /**
             * Format: uri
             * @description The URL of the text at the United Nations.
             */
            documentUrl: string;
            tally: components["schemas"]["Tally"];
            /** @description The vote of each member of the organ, sorted by name. */
            votes: components["schemas"]["Vote"][];
            citedBy: components["schemas"]["CitedBy"];
        };
        /** @description How a party voted on a resolution. */
        Vote: {
            party: components["schemas"]["PartyReference"];
            /**
             * @description How the party voted.
             * @enum {string}
             */
            vote: "yes" | "no" | "abstain" | "absent";
        };
        /** @description Who cites a resolution. */
        CitedBy: {
            /**
             * Format: int32
             * @description The number of statements that cite the resolution.
             */
            statementCount: number;
            /**
             * Format: int32
             * @description The number of claims that cite the resolution.
             */
            claimCount: number;
            /** @description The signatories of these statements, most frequent first, up to 100. */
            parties: components["schemas"]["CitingParty"][];
            /**
             * Format: uri
             * @description The URL of these statements.
             */
            statementsUrl: string;
            /**
             * Format: uri
             * @description The URL of these claims.
             */
            claimsUrl: string;
        };
        /** @description A signatory of statements that cite the resolution. */
        CitingParty: {
            party: components["schemas"]["PartyReference"];
            /**
             * Format: int32
             * @description The number of citing statements that the party signed.
             */
            statementCount: number;
        };
        /** @description A page of claims. */
        ClaimList: {
            /** @description The items of the page. */
            data: components["schemas"]["Claim"][];
            page: components["schemas"]["Page"];
        };
        /** @description A claim: one speech act of a statement with its exact words. */
        Claim: {
            /** @description The id of the statement, a dot, and the key of the claim. */
            id: string;
            /**
             * Format: uri
             * @description The URL of the claim.
             */
            url: string;
            /**
             * @description The kind of speech act: see `/v1/claim-kinds`.
             * @enum {string}
             */
            kind: "assertion" | "assessment" | "concern" | "condemnation" | "appeal" | "demand" | "warning" | "commitment" | "support" | "welcome" | "recognition" | "announcement";
            /**
             * @description Whether the claim describes a fact (`actual`), a hypothetical (`conditional`) or a possibility (`potential`).
             * @enum {string}
             */
            modality: "actual" | "conditional" | "potential";
            intensifier: string | null;
            /** @description Whether the claim is an assessment that a party broke a rule. */
            breach: boolean;
            /** @description The CAMEO event code: a string, because leading zeros matter. */
            cameo: string;
            plover: string | null;
            /**
             * @description How well these codes fit the kind of claim.
             * @enum {string}
             */
            mapping: "exact" | "close";
            quote: components["schemas"]["Quote"];
            /** @description The parties that the claim names, with their roles. */
            parties: components["schemas"]["ClaimParty"][];
            /** @description The citations of the claim, in document order. */
            citations: components["schemas"]["Citation"][];
            textFragment: string | null;
            statement: components["schemas"]["StatementReference"];
        };
        /** @description All claim kinds. */
        ClaimKindList: {
            /** @description The items of the page. */
            data: components["schemas"]["ClaimKind"][];
            page: components["schemas"]["Page"];
        };
        /** @description A kind of claim and its definition. */
        ClaimKind: {
            /**
             * @description The kind of claim.
             * @enum {string}
             */
            kind: "assertion" | "assessment" | "concern" | "condemnation" | "appeal" | "demand" | "warning" | "commitment" | "support" | "welcome" | "recognition" | "announcement";
            /** @description What claims of this kind do. */
            definition: string;
            /** @description Typical words. */
            performatives: string[];
            /** @description The CAMEO event code: a string, because leading zeros matter. */
            cameo: string;
            plover: string | null;
            /**
             * @description How well these codes fit the kind of claim.
             * @enum {string}
             */
            mapping: "exact" | "close";
        };
        /** @description The best hits, best first, on one page. */
        HitList: {
            /** @description The items of the page. */
            data: components["schemas"]["Hit"][];
            page: components["schemas"]["Page"];
        };
        /** @description A statement or claim that contains the words searched for. */
        Hit: {
            /**
             * @description Whether a statement or a claim contains the words.
             * @enum {string}
             */
            type: "statement" | "claim";
            /** @description The id of the statement or claim. */
            id: string;
            /**
             * Format: uri
             * @description The address of the statement or claim.
             */
            url: string;
            statement: components["schemas"]["StatementReference"];
            /** @description The kind of the claim; null for a statement. */
            kind: ("assertion" | "assessment" | "concern" | "condemnation" | "appeal" | "demand" | "warning" | "commitment" | "support" | "welcome" | "recognition" | "announcement") | null;
            /** @description Text around the words found, as HTML: `<mark>` around each of them, everything else escaped. */
            snippet: string;
        };
        /** @description Whether, where and by whom words were said. */
        Verification: {
            /**
             * @description `exact` if a statement contains the quote, otherwise `near` if one contains similar words, otherwise `absent`.
             * @enum {string}
             */
            result: "exact" | "near" | "absent";
            /**
             * Format: int32
             * @description How many statements were searched: all, or only the newest for a quote of common words.
             */
            searchedCount: number;
            /** @description Whether no other statement contains the quote. False if more than 20 do, if too many contain its words to compare all of them, or if only the newest statements were searched. */
            complete: boolean;
            /** @description The statements, best first, then newest first: up to 20 that contain the quote, or up to 5 that contain similar words. */
            matches: components["schemas"]["StatementMatch"][];
        };
        /** @description A statement that contains a quote or similar words. */
        StatementMatch: {
            statement: components["schemas"]["StatementReference"];
            /** @description 1 for the same words; otherwise twice the number of words and punctuation marks in common, divided by the number in both, ignoring case: 0.7 or more. */
            similarity: number;
            /** @description Every passage with the words of the quote, at most 10; or one passage for each part, in order. */
            passages: components["schemas"]["Passage"][];
            /** @description The signatories of the statement, in signing order. */
            signatories: components["schemas"]["MatchSignatory"][];
            citation: components["schemas"]["StatementCitation"];
        };
        /** @description Where a statement contains a quote or a part of it, or similar words. */
        Passage: {
            /**
             * Format: int32
             * @description The part of the quote, from 0: an ellipsis divides a quote into several.
             */
            part: number;
            quote: components["schemas"]["Quote"];
            /** @description What is typed or set differently in the quote, if the words are the same; empty if there are `differences`. */
            folded: ("quotation-marks" | "dashes" | "ellipses" | "white-space" | "invisible-characters" | "ligatures" | "composition")[];
            /** @description How the quote differs, word by word: the words in `both` and in `statement` make up the passage. Null for an exact match. */
            differences: components["schemas"]["Difference"][] | null;
            /** @description The claims that share words with the passage, in document order. */
            claims: components["schemas"]["PassageClaim"][];
        };
        /** @description Words in both a quote and a statement, or in only one of them. */
        Difference: {
            /**
             * @description Whether these words are in both, only in the quote, or only in the statement.
             * @enum {string}
             */
            in: "both" | "quote" | "statement";
            /** @description The words and the white space after them, as written in the statement, or in the quote if they are only there. */
            text: string;
        };
        /** @description A claim that shares words with a passage. */
        PassageClaim: {
            /** @description The claim’s id. */
            id: string;
            /**
             * Format: uri
             * @description The claim’s address.
             */
            url: string;
            /**
             * @description The kind of the claim.
             * @enum {string}
             */
            kind: "assertion" | "assessment" | "concern" | "condemnation" | "appeal" | "demand" | "warning" | "commitment" | "support" | "welcome" | "recognition" | "announcement";
            /**
             * @description Whether the passage is the claim’s quote (`equal`), is `within` it, `contains` it or `overlaps` with it.
             * @enum {string}
             */
            relation: "equal" | "within" | "contains" | "overlaps";
            quote: components["schemas"]["Quote"];
        };
        /** @description A party that signed the statement. */
        MatchSignatory: {
            party: components["schemas"]["PartyReference"];
            /** @description The name under which it signed. */
            nameAsSigned: string;
            office: string | null;
            /**
             * @description Its role in the statement.
             * @enum {string}
             */
            role: "signatory" | "on-behalf-of" | "aligned";
        };
        /** @description How to cite the statement. */
        StatementCitation: {
            /** @description One line of plain text. */
            text: string;
            /** @description A BibTeX entry in UTF-8. */
            bibtex: string;
        };
        /** @description A document drafted from a text, with the reasons. It is not stored. */
        Draft: {
            document: components["schemas"]["DraftDocument"];
            /** @description Whether the registry would accept the document as it is. False if no signatories were found. */
            ready: boolean;
            /** @description The confidence in the whole draft, from 0 to 1. At most 0.2 if the text may not be a joint statement in English. */
            confidence: number;
            /** @description The reason for each part, in the order of the document. */
            suggestions: components["schemas"]["DraftSuggestion"][];
            /** @description The resolutions that the text cites, each once. */
            resolutions: components["schemas"]["DraftResolution"][];
            /** @description What was changed in the text, and what is left for the curator to do. */
            notes: string[];
        };
        /** @description The drafted document, in the form that a PUT of a statement takes. */
        DraftDocument: {
            /** @description The id of the statement, used in its URL. */
            id: string;
            /** @description The title, as published. */
            title: string;
            /**
             * @description The date of issue; null if unknown.
             * @default null
             */
            issuedOn: string | null;
            /** @description The language of the title and the text (BCP 47). */
            language: string;
            /**
             * @description Where the statement was published.
             * @default []
             */
            sources: components["schemas"]["AcceptedSource"][];
            /** @description The text, with a blank line between paragraphs. Trailing line breaks are removed. */
            text: string;
            /** @description The signatories, in signing order; empty if none were found. */
            signatories: components["schemas"]["AcceptedSignatory"][];
            /**
             * @description The claims, in the order of the text.
             * @default []
             */
            claims: components["schemas"]["AcceptedClaim"][];
        };
        /** @description The reason for a part of a draft. */
        DraftSuggestion: {
            /** @description A JSON Pointer to a part of the document. */
            pointer: string;
            /** @description The confidence in that part, from 0 to 1. */
            confidence: number;
            /** @description The reason for the part. */
            rationale: string;
        };
        /** @description A resolution that the text cites. */
        DraftResolution: {
            /** @description The UN document symbol, as far as the text gives it. */
            symbol: string;
            /** @description Whether the registry holds it. If not, citations give the symbol as `instrument`, so that the document can be stored; add the resolution by PUT, then change `instrument` to `resolution`. */
            held: boolean;
        };
        /**
         * Statement document
         * @description A joint statement with its signatories, claims and citations, as curators write it.
         */
        AcceptedDocument: {
            /** @description The id of the statement, used in its URL. */
            id: string;
            /** @description The title, as published. */
            title: string;
            /**
             * @description The date of issue; null if unknown.
             * @default null
             */
            issuedOn: string | null;
            /** @description The language of the title and the text (BCP 47). */
            language: string;
            /**
             * @description Where the statement was published.
             * @default []
             */
            sources: components["schemas"]["AcceptedSource"][];
            /** @description The text, with a blank line between paragraphs. Trailing line breaks are removed. */
            text: string;
            /** @description The signatories, in signing order. */
            signatories: components["schemas"]["AcceptedSignatory"][];
            /**
             * @description The claims, in the order of the text.
             * @default []
             */
            claims: components["schemas"]["AcceptedClaim"][];
        };
        /** @description A publication of the statement. */
        AcceptedSource: {
            /** @description The publisher. */
            publisher: string;
            /**
             * @description The URL of the publication; null if unknown.
             * @default null
             */
            url: string | null;
        };
        /** @description A party that signed the statement. */
        AcceptedSignatory: {
            /** @description A party: ISO 3166-1 alpha-2 for a state, EU, or the acronym of an organisation. */
            party: string;
            /** @description The name under which the party signed. */
            nameAsSigned: string;
            /**
             * @description The office of the person who signed; null if none is given.
             * @default null
             */
            office: string | null;
            /**
             * @description The capacity in which the party signed.
             * @default signatory
             * @enum {string}
             */
            role: "signatory" | "on-behalf-of" | "aligned";
            /** @description The words of the text that name the signatory, if not the name as signed. */
            quote?: string;
            /** @description The text immediately before the words. Needed if they occur more than once. */
            prefix?: string;
            /** @description The text immediately after the words. Needed if they occur more than once. */
            suffix?: string;
        };
        /** @description A speech act and its exact words. */
        AcceptedClaim: {
            /** @description Identifies the claim within the statement, in every revision. */
            key: string;
            /**
             * @description The kind of speech act.
             * @enum {string}
             */
            kind: "assertion" | "assessment" | "concern" | "condemnation" | "appeal" | "demand" | "warning" | "commitment" | "support" | "welcome" | "recognition" | "announcement";
            /**
             * @description Whether the claim is about what is, would be or may be.
             * @default actual
             * @enum {string}
             */
            modality: "actual" | "conditional" | "potential";
            /**
             * @description Words in the quote that raise its tone, verbatim.
             * @default null
             */
            intensifier: string | null;
            /**
             * @description Whether an assessment says that a party broke a rule.
             * @default false
             */
            breach: boolean;
            /** @description The exact words, as in the text. */
            quote: string;
            /** @description The text immediately before the words. Needed if they occur more than once. */
            prefix?: string;
            /** @description The text immediately after the words. Needed if they occur more than once. */
            suffix?: string;
            /**
             * @description The parties named in the claim.
             * @default []
             */
            parties: components["schemas"]["DocumentClaimParty"][];
            /**
             * @description The citations in the claim, in the order of the text.
             * @default []
             */
            citations: components["schemas"]["DocumentCitation"][];
        };
    };
    responses: {
        /** @description The client’s copy is current. */
        NotModified: {
            headers: {
                "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                "Cache-Control": components["headers"]["Cache-Control"];
                ETag: components["headers"]["ETag"];
                [name: string]: unknown;
            };
            content?: never;
        };
        /** @description The id is an alias. `Location` is the canonical address. */
        PermanentRedirect: {
            headers: {
                "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                Location: components["headers"]["Location"];
                [name: string]: unknown;
            };
            content?: never;
        };
        /** @description Not found. */
        NotFound: {
            headers: {
                "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Malformed request; Invalid parameter; Invalid cursor. */
        BadRequest: {
            headers: {
                "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Not acceptable. */
        NotAcceptable: {
            headers: {
                "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description URI too long. */
        URITooLong: {
            headers: {
                "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Too many requests. */
        TooManyRequests: {
            headers: {
                "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                "Retry-After": components["headers"]["Retry-After"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Internal server error. */
        InternalServerError: {
            headers: {
                "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Service unavailable. */
        ServiceUnavailable: {
            headers: {
                "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Statement deleted. */
        Gone: {
            headers: {
                "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Authentication required. */
        Unauthorized: {
            headers: {
                "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Precondition failed. */
        PreconditionFailed: {
            headers: {
                "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Payload too large. */
        PayloadTooLarge: {
            headers: {
                "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Unsupported media type. */
        UnsupportedMediaType: {
            headers: {
                "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Invalid body. */
        UnprocessableEntity: {
            headers: {
                "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Precondition required. */
        PreconditionRequired: {
            headers: {
                "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Insufficient storage. */
        InsufficientStorage: {
            headers: {
                "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description States are read-only. */
        Forbidden: {
            headers: {
                "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
    };
    parameters: never;
    requestBodies: never;
    headers: {
        /** @description The origins that may read the response: all. */
        "Access-Control-Allow-Origin": string;
        /** @description How caches may store the response. */
        "Cache-Control": string;
        /** @description A file name. Only with CSV and NDJSON. */
        "Content-Disposition": string;
        /** @description A strong validator. Not with CSV and NDJSON lists. */
        ETag: string;
        /** @description When the registry last changed. */
        "Last-Modified": string;
        /** @description The next page (`rel="next"`). Absent on the last page. */
        Link: string;
        /** @description The canonical address. */
        Location: string;
        /** @description The number of requests allowed per minute. */
        "RateLimit-Limit": number;
        /** @description The number of requests left in this minute. */
        "RateLimit-Remaining": number;
        /** @description The seconds until the limit resets. */
        "RateLimit-Reset": number;
        /** @description The seconds to wait before retrying. */
        "Retry-After": number;
        /** @description The request headers that select the format. */
        Vary: string;
        /** @description How to authenticate (RFC 6750). */
        "WWW-Authenticate": string;
    };
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    getProblemType: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The last path segment of `type`. */
                slug: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The error type. */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemType"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            414: components["responses"]["URITooLong"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    getMetrics: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The metrics. */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "text/plain": components["schemas"]["Metrics"];
                };
            };
            400: components["responses"]["BadRequest"];
            406: components["responses"]["NotAcceptable"];
            414: components["responses"]["URITooLong"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    getLiveness: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The process is running. */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Health"];
                };
            };
            400: components["responses"]["BadRequest"];
            406: components["responses"]["NotAcceptable"];
            414: components["responses"]["URITooLong"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    getReadiness: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The server is ready. */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Health"];
                };
            };
            400: components["responses"]["BadRequest"];
            406: components["responses"]["NotAcceptable"];
            414: components["responses"]["URITooLong"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getApiCatalog: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The catalogue. */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/linkset+json": components["schemas"]["ApiCatalog"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            406: components["responses"]["NotAcceptable"];
            414: components["responses"]["URITooLong"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    listStatements: {
        parameters: {
            query?: {
                /** @description Only statements that this party signed. If repeated, all of these parties signed. */
                signatory?: string[];
                /** @description Only statements with a claim that cites this resolution (id or symbol). */
                resolution?: string;
                /** @description Only statements with a claim that names this party. */
                about?: string;
                /** @description Only statements with a claim of this kind. With `about` or `resolution`, the same claim must match all of them. */
                kind?: "assertion" | "assessment" | "concern" | "condemnation" | "appeal" | "demand" | "warning" | "commitment" | "support" | "welcome" | "recognition" | "announcement";
                /** @description Only statements issued on or after this date. */
                issuedFrom?: string;
                /** @description Only statements issued on or before this date. */
                issuedTo?: string;
                /** @description Only statements whose title or text contains all these words, in any order and case. */
                q?: string;
                /** @description Oldest first (`issuedOn`) or newest first (`-issuedOn`). */
                sort?: "issuedOn" | "-issuedOn";
                /** @description The maximum number of items per page, 1 to 100. */
                limit?: number;
                /** @description The `next` of the previous page. Only valid with the same filters; `limit` may change. */
                cursor?: string;
                /** @description Whether to count the whole list. */
                total?: boolean;
                /** @description The response format. Takes precedence over `Accept`: `json` (application/json), `csv` (text/csv), `ndjson` (application/x-ndjson). */
                format?: "json" | "csv" | "ndjson";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of statements. CSV and NDJSON return the whole list. */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    ETag: components["headers"]["ETag"];
                    "Last-Modified": components["headers"]["Last-Modified"];
                    Link: components["headers"]["Link"];
                    Vary: components["headers"]["Vary"];
                    "Content-Disposition": components["headers"]["Content-Disposition"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StatementSummaryList"];
                    "text/csv": components["schemas"]["Csv"];
                    "application/x-ndjson": components["schemas"]["Ndjson"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            406: components["responses"]["NotAcceptable"];
            414: components["responses"]["URITooLong"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getStatement: {
        parameters: {
            query?: {
                /** @description Return the statement as of this time (RFC 3339). Parties, resolutions and votes are current. */
                at?: string;
                /** @description The response format. Takes precedence over `Accept`: `json` (application/json), `text` (text/plain), `markdown` (text/markdown), `jsonld` (application/ld+json), `akn` (application/akn+xml). */
                format?: "json" | "text" | "markdown" | "jsonld" | "akn";
            };
            header?: never;
            path: {
                /** @description The id of the statement. Upper case redirects to lower case. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The statement. */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    ETag: components["headers"]["ETag"];
                    "Last-Modified": components["headers"]["Last-Modified"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Statement"];
                    "text/plain": components["schemas"]["PlainText"];
                    "text/markdown": components["schemas"]["Markdown"];
                    "application/ld+json": components["schemas"]["JsonLd"];
                    "application/akn+xml": components["schemas"]["AkomaNtoso"];
                };
            };
            304: components["responses"]["NotModified"];
            308: components["responses"]["PermanentRedirect"];
            400: components["responses"]["BadRequest"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            410: components["responses"]["Gone"];
            414: components["responses"]["URITooLong"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    saveStatement: {
        parameters: {
            query?: never;
            header?: {
                /** @description Write only if the resource has this ETag; `*` for any. */
                "if-match"?: string;
                /** @description `*`: write only if the resource does not exist. */
                "if-none-match"?: string;
            };
            path: {
                /** @description The id of the statement. Upper case redirects to lower case. */
                id: string;
            };
            cookie?: never;
        };
        /** @description A joint statement with its signatories, claims and citations, as curators write it. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["StatementDocument"];
                "application/yaml": components["schemas"]["StatementDocument"];
            };
        };
        responses: {
            /** @description The statement was replaced or is unchanged. */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Statement"];
                };
            };
            /** @description The statement was created. */
            201: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Statement"];
                };
            };
            308: components["responses"]["PermanentRedirect"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["PayloadTooLarge"];
            414: components["responses"]["URITooLong"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["UnprocessableEntity"];
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
            507: components["responses"]["InsufficientStorage"];
        };
    };
    removeStatement: {
        parameters: {
            query?: never;
            header?: {
                /** @description Write only if the resource has this ETag; `*` for any. */
                "if-match"?: string;
                /** @description `*`: write only if the resource does not exist. */
                "if-none-match"?: string;
            };
            path: {
                /** @description The id of the statement. Upper case redirects to lower case. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The statement was deleted. */
            204: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            308: components["responses"]["PermanentRedirect"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            410: components["responses"]["Gone"];
            412: components["responses"]["PreconditionFailed"];
            414: components["responses"]["URITooLong"];
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
            507: components["responses"]["InsufficientStorage"];
        };
    };
    listStatementSignatories: {
        parameters: {
            query?: {
                /** @description The maximum number of items per page, 1 to 100. */
                limit?: number;
                /** @description The `next` of the previous page. Only valid with the same filters; `limit` may change. */
                cursor?: string;
                /** @description Whether to count the whole list. */
                total?: boolean;
                /** @description The response format. Takes precedence over `Accept`: `json` (application/json), `csv` (text/csv), `ndjson` (application/x-ndjson). */
                format?: "json" | "csv" | "ndjson";
            };
            header?: never;
            path: {
                /** @description The id of the statement. Upper case redirects to lower case. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of signatories. CSV and NDJSON return the whole list. */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    ETag: components["headers"]["ETag"];
                    "Last-Modified": components["headers"]["Last-Modified"];
                    Link: components["headers"]["Link"];
                    Vary: components["headers"]["Vary"];
                    "Content-Disposition": components["headers"]["Content-Disposition"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SignatoryList"];
                    "text/csv": components["schemas"]["Csv"];
                    "application/x-ndjson": components["schemas"]["Ndjson"];
                };
            };
            304: components["responses"]["NotModified"];
            308: components["responses"]["PermanentRedirect"];
            400: components["responses"]["BadRequest"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            410: components["responses"]["Gone"];
            414: components["responses"]["URITooLong"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listStatementClaims: {
        parameters: {
            query?: {
                /** @description The maximum number of items per page, 1 to 100. */
                limit?: number;
                /** @description The `next` of the previous page. Only valid with the same filters; `limit` may change. */
                cursor?: string;
                /** @description Whether to count the whole list. */
                total?: boolean;
                /** @description The response format. Takes precedence over `Accept`: `json` (application/json), `csv` (text/csv), `ndjson` (application/x-ndjson). */
                format?: "json" | "csv" | "ndjson";
            };
            header?: never;
            path: {
                /** @description The id of the statement. Upper case redirects to lower case. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of claims. CSV and NDJSON return the whole list. */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    ETag: components["headers"]["ETag"];
                    "Last-Modified": components["headers"]["Last-Modified"];
                    Link: components["headers"]["Link"];
                    Vary: components["headers"]["Vary"];
                    "Content-Disposition": components["headers"]["Content-Disposition"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StatementClaimList"];
                    "text/csv": components["schemas"]["Csv"];
                    "application/x-ndjson": components["schemas"]["Ndjson"];
                };
            };
            304: components["responses"]["NotModified"];
            308: components["responses"]["PermanentRedirect"];
            400: components["responses"]["BadRequest"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            410: components["responses"]["Gone"];
            414: components["responses"]["URITooLong"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listStatementResolutions: {
        parameters: {
            query?: {
                /** @description The maximum number of items per page, 1 to 100. */
                limit?: number;
                /** @description The `next` of the previous page. Only valid with the same filters; `limit` may change. */
                cursor?: string;
                /** @description Whether to count the whole list. */
                total?: boolean;
                /** @description The response format. Takes precedence over `Accept`: `json` (application/json), `csv` (text/csv), `ndjson` (application/x-ndjson). */
                format?: "json" | "csv" | "ndjson";
            };
            header?: never;
            path: {
                /** @description The id of the statement. Upper case redirects to lower case. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of resolutions. CSV and NDJSON return the whole list. */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    ETag: components["headers"]["ETag"];
                    "Last-Modified": components["headers"]["Last-Modified"];
                    Link: components["headers"]["Link"];
                    Vary: components["headers"]["Vary"];
                    "Content-Disposition": components["headers"]["Content-Disposition"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CitedResolutionList"];
                    "text/csv": components["schemas"]["Csv"];
                    "application/x-ndjson": components["schemas"]["Ndjson"];
                };
            };
            304: components["responses"]["NotModified"];
            308: components["responses"]["PermanentRedirect"];
            400: components["responses"]["BadRequest"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            410: components["responses"]["Gone"];
            414: components["responses"]["URITooLong"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getStatementText: {
        parameters: {
            query?: {
                /** @description Return the statement as of this time (RFC 3339). Parties, resolutions and votes are current. */
                at?: string;
            };
            header?: never;
            path: {
                /** @description The id of the statement. Upper case redirects to lower case. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The text. */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    ETag: components["headers"]["ETag"];
                    "Last-Modified": components["headers"]["Last-Modified"];
                    [name: string]: unknown;
                };
                content: {
                    "text/plain": components["schemas"]["StatementText"];
                };
            };
            304: components["responses"]["NotModified"];
            308: components["responses"]["PermanentRedirect"];
            400: components["responses"]["BadRequest"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            410: components["responses"]["Gone"];
            414: components["responses"]["URITooLong"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    listStatementRevisions: {
        parameters: {
            query?: {
                /** @description The maximum number of items per page, 1 to 100. */
                limit?: number;
                /** @description The `next` of the previous page. Only valid with the same filters; `limit` may change. */
                cursor?: string;
                /** @description Whether to count the whole list. */
                total?: boolean;
                /** @description The response format. Takes precedence over `Accept`: `json` (application/json), `csv` (text/csv), `ndjson` (application/x-ndjson). */
                format?: "json" | "csv" | "ndjson";
            };
            header?: never;
            path: {
                /** @description The id of the statement. Upper case redirects to lower case. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of revisions. CSV and NDJSON return the whole list. */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    ETag: components["headers"]["ETag"];
                    "Last-Modified": components["headers"]["Last-Modified"];
                    Link: components["headers"]["Link"];
                    Vary: components["headers"]["Vary"];
                    "Content-Disposition": components["headers"]["Content-Disposition"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RevisionList"];
                    "text/csv": components["schemas"]["Csv"];
                    "application/x-ndjson": components["schemas"]["Ndjson"];
                };
            };
            304: components["responses"]["NotModified"];
            308: components["responses"]["PermanentRedirect"];
            400: components["responses"]["BadRequest"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            414: components["responses"]["URITooLong"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getStatementRevision: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of the statement. */
                id: string;
                /** @description The number of the revision. */
                revision: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The revision. */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    ETag: components["headers"]["ETag"];
                    "Last-Modified": components["headers"]["Last-Modified"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Revision"];
                };
            };
            304: components["responses"]["NotModified"];
            308: components["responses"]["PermanentRedirect"];
            400: components["responses"]["BadRequest"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            414: components["responses"]["URITooLong"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    listChanges: {
        parameters: {
            query?: {
                /** @description Only revisions with a higher number; 0 for all. */
                after?: number;
                /** @description The maximum number of items per page, 1 to 100. */
                limit?: number;
                /** @description The `next` of the previous page. Only valid with the same filters; `limit` may change. */
                cursor?: string;
                /** @description Whether to count the whole list. */
                total?: boolean;
                /** @description The response format. Takes precedence over `Accept`: `json` (application/json), `csv` (text/csv), `ndjson` (application/x-ndjson). */
                format?: "json" | "csv" | "ndjson";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of changes. CSV and NDJSON return the whole list. */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    ETag: components["headers"]["ETag"];
                    "Last-Modified": components["headers"]["Last-Modified"];
                    Link: components["headers"]["Link"];
                    Vary: components["headers"]["Vary"];
                    "Content-Disposition": components["headers"]["Content-Disposition"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChangeList"];
                    "text/csv": components["schemas"]["Csv"];
                    "application/x-ndjson": components["schemas"]["Ndjson"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            406: components["responses"]["NotAcceptable"];
            414: components["responses"]["URITooLong"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getFeed: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The feed. */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/atom+xml": components["schemas"]["Feed"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            406: components["responses"]["NotAcceptable"];
            414: components["responses"]["URITooLong"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    getStatementDocumentSchema: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The schema. */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/schema+json": components["schemas"]["JsonSchema"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            406: components["responses"]["NotAcceptable"];
            414: components["responses"]["URITooLong"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    listSignatories: {
        parameters: {
            query?: {
                /** @description Only states or only organisations. */
                kind?: "state" | "organisation";
                /** @description Only parties whose code, name or alias contains this, ignoring case and accents. */
                q?: string;
                /** @description The maximum number of items per page, 1 to 100. */
                limit?: number;
                /** @description The `next` of the previous page. Only valid with the same filters; `limit` may change. */
                cursor?: string;
                /** @description Whether to count the whole list. */
                total?: boolean;
                /** @description The response format. Takes precedence over `Accept`: `json` (application/json), `csv` (text/csv), `ndjson` (application/x-ndjson). */
                format?: "json" | "csv" | "ndjson";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of signatories. CSV and NDJSON return the whole list. */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    ETag: components["headers"]["ETag"];
                    "Last-Modified": components["headers"]["Last-Modified"];
                    Link: components["headers"]["Link"];
                    Vary: components["headers"]["Vary"];
                    "Content-Disposition": components["headers"]["Content-Disposition"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SignatorySummaryList"];
                    "text/csv": components["schemas"]["Csv"];
                    "application/x-ndjson": components["schemas"]["Ndjson"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            406: components["responses"]["NotAcceptable"];
            414: components["responses"]["URITooLong"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getSignatory: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The party’s code. Alpha-3, numeric and lower-case codes redirect to the canonical code. */
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The signatory. */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    ETag: components["headers"]["ETag"];
                    "Last-Modified": components["headers"]["Last-Modified"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SignatoryDetail"];
                };
            };
            304: components["responses"]["NotModified"];
            308: components["responses"]["PermanentRedirect"];
            400: components["responses"]["BadRequest"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            414: components["responses"]["URITooLong"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    listCoSignatures: {
        parameters: {
            query?: {
                /** @description Only pairs with this party. Repeat it to get the pair of two parties. */
                signatory?: string[];
                /** @description Only pairs that signed at least this many statements together. */
                minStatements?: number;
                /** @description Only statements with a claim that cites this resolution (id or symbol). */
                resolution?: string;
                /** @description Only statements with a claim that names this party. */
                about?: string;
                /** @description Only statements with a claim of this kind. With `about` or `resolution`, the same claim must match all of them. */
                kind?: "assertion" | "assessment" | "concern" | "condemnation" | "appeal" | "demand" | "warning" | "commitment" | "support" | "welcome" | "recognition" | "announcement";
                /** @description Only statements issued on or after this date. */
                issuedFrom?: string;
                /** @description Only statements issued on or before this date. */
                issuedTo?: string;
                /** @description Only statements whose title or text contains all these words, in any order and case. */
                q?: string;
                /** @description The maximum number of items per page, 1 to 100. */
                limit?: number;
                /** @description The `next` of the previous page. Only valid with the same filters; `limit` may change. */
                cursor?: string;
                /** @description Whether to count the whole list. */
                total?: boolean;
                /** @description The response format. Takes precedence over `Accept`: `json` (application/json), `csv` (text/csv), `ndjson` (application/x-ndjson), `graphml` (application/graphml+xml). */
                format?: "json" | "csv" | "ndjson" | "graphml";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of pairs. CSV and NDJSON return the whole list. */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    ETag: components["headers"]["ETag"];
                    "Last-Modified": components["headers"]["Last-Modified"];
                    Link: components["headers"]["Link"];
                    Vary: components["headers"]["Vary"];
                    "Content-Disposition": components["headers"]["Content-Disposition"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CoSignatureList"];
                    "text/csv": components["schemas"]["Csv"];
                    "application/x-ndjson": components["schemas"]["Ndjson"];
                    "application/graphml+xml": components["schemas"]["GraphMl"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            406: components["responses"]["NotAcceptable"];
            414: components["responses"]["URITooLong"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listParties: {
        parameters: {
            query?: {
                /** @description Only states or only organisations. */
                kind?: "state" | "organisation";
                /** @description Only parties whose code, name or alias contains this, ignoring case and accents. */
                q?: string;
                /** @description The maximum number of items per page, 1 to 100. */
                limit?: number;
                /** @description The `next` of the previous page. Only valid with the same filters; `limit` may change. */
                cursor?: string;
                /** @description Whether to count the whole list. */
                total?: boolean;
                /** @description The response format. Takes precedence over `Accept`: `json` (application/json), `csv` (text/csv), `ndjson` (application/x-ndjson). */
                format?: "json" | "csv" | "ndjson";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of parties. CSV and NDJSON return the whole list. */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    ETag: components["headers"]["ETag"];
                    "Last-Modified": components["headers"]["Last-Modified"];
                    Link: components["headers"]["Link"];
                    Vary: components["headers"]["Vary"];
                    "Content-Disposition": components["headers"]["Content-Disposition"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PartyList"];
                    "text/csv": components["schemas"]["Csv"];
                    "application/x-ndjson": components["schemas"]["Ndjson"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            406: components["responses"]["NotAcceptable"];
            414: components["responses"]["URITooLong"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getParty: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The party’s code. Alpha-3, numeric and lower-case codes redirect to the canonical code. */
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The party. */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    ETag: components["headers"]["ETag"];
                    "Last-Modified": components["headers"]["Last-Modified"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PartyDetail"];
                };
            };
            304: components["responses"]["NotModified"];
            308: components["responses"]["PermanentRedirect"];
            400: components["responses"]["BadRequest"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            414: components["responses"]["URITooLong"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    saveParty: {
        parameters: {
            query?: never;
            header?: {
                /** @description Write only if the resource has this ETag; `*` for any. */
                "if-match"?: string;
                /** @description `*`: write only if the resource does not exist. */
                "if-none-match"?: string;
            };
            path: {
                /** @description The party’s code. Alpha-3, numeric and lower-case codes redirect to the canonical code. */
                code: string;
            };
            cookie?: never;
        };
        /** @description The authoring form of an organisation. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["OrganisationDocument"];
                "application/yaml": components["schemas"]["OrganisationDocument"];
            };
        };
        responses: {
            /** @description The organisation was replaced or is unchanged. */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PartyDetail"];
                };
            };
            /** @description The organisation was created. */
            201: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PartyDetail"];
                };
            };
            308: components["responses"]["PermanentRedirect"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["PayloadTooLarge"];
            414: components["responses"]["URITooLong"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
            507: components["responses"]["InsufficientStorage"];
        };
    };
    listResolutions: {
        parameters: {
            query?: {
                /** @description Only resolutions of this organ. */
                body?: "security-council" | "general-assembly";
                /** @description Only resolutions adopted in this year. */
                year?: number;
                /** @description Only resolutions cited in statements that this party signed. */
                citedBy?: string;
                /** @description Only resolutions whose symbol or title contains this, ignoring case. */
                q?: string;
                /** @description The maximum number of items per page, 1 to 100. */
                limit?: number;
                /** @description The `next` of the previous page. Only valid with the same filters; `limit` may change. */
                cursor?: string;
                /** @description Whether to count the whole list. */
                total?: boolean;
                /** @description The response format. Takes precedence over `Accept`: `json` (application/json), `csv` (text/csv), `ndjson` (application/x-ndjson). */
                format?: "json" | "csv" | "ndjson";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of resolutions. CSV and NDJSON return the whole list. */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    ETag: components["headers"]["ETag"];
                    "Last-Modified": components["headers"]["Last-Modified"];
                    Link: components["headers"]["Link"];
                    Vary: components["headers"]["Vary"];
                    "Content-Disposition": components["headers"]["Content-Disposition"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ResolutionList"];
                    "text/csv": components["schemas"]["Csv"];
                    "application/x-ndjson": components["schemas"]["Ndjson"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            406: components["responses"]["NotAcceptable"];
            414: components["responses"]["URITooLong"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getResolution: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of the resolution. Its symbol, in any case, with or without the year, redirects to the id. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The resolution. */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    ETag: components["headers"]["ETag"];
                    "Last-Modified": components["headers"]["Last-Modified"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ResolutionDetail"];
                };
            };
            304: components["responses"]["NotModified"];
            308: components["responses"]["PermanentRedirect"];
            400: components["responses"]["BadRequest"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            414: components["responses"]["URITooLong"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    saveResolution: {
        parameters: {
            query?: never;
            header?: {
                /** @description Write only if the resource has this ETag; `*` for any. */
                "if-match"?: string;
                /** @description `*`: write only if the resource does not exist. */
                "if-none-match"?: string;
            };
            path: {
                /** @description The id of the resolution. Its symbol, in any case, with or without the year, redirects to the id. */
                id: string;
            };
            cookie?: never;
        };
        /** @description The authoring form of a resolution. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["ResolutionDocument"];
                "application/yaml": components["schemas"]["ResolutionDocument"];
            };
        };
        responses: {
            /** @description The resolution was replaced or is unchanged. */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ResolutionDetail"];
                };
            };
            /** @description The resolution was created. */
            201: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ResolutionDetail"];
                };
            };
            308: components["responses"]["PermanentRedirect"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["PayloadTooLarge"];
            414: components["responses"]["URITooLong"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
            507: components["responses"]["InsufficientStorage"];
        };
    };
    listResolutionClaims: {
        parameters: {
            query?: {
                /** @description The maximum number of items per page, 1 to 100. */
                limit?: number;
                /** @description The `next` of the previous page. Only valid with the same filters; `limit` may change. */
                cursor?: string;
                /** @description Whether to count the whole list. */
                total?: boolean;
                /** @description The response format. Takes precedence over `Accept`: `json` (application/json), `csv` (text/csv), `ndjson` (application/x-ndjson). */
                format?: "json" | "csv" | "ndjson";
            };
            header?: never;
            path: {
                /** @description The id of the resolution. Its symbol, in any case, with or without the year, redirects to the id. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of claims. CSV and NDJSON return the whole list. */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    ETag: components["headers"]["ETag"];
                    "Last-Modified": components["headers"]["Last-Modified"];
                    Link: components["headers"]["Link"];
                    Vary: components["headers"]["Vary"];
                    "Content-Disposition": components["headers"]["Content-Disposition"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClaimList"];
                    "text/csv": components["schemas"]["Csv"];
                    "application/x-ndjson": components["schemas"]["Ndjson"];
                };
            };
            304: components["responses"]["NotModified"];
            308: components["responses"]["PermanentRedirect"];
            400: components["responses"]["BadRequest"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            414: components["responses"]["URITooLong"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listResolutionStatements: {
        parameters: {
            query?: {
                /** @description The maximum number of items per page, 1 to 100. */
                limit?: number;
                /** @description The `next` of the previous page. Only valid with the same filters; `limit` may change. */
                cursor?: string;
                /** @description Whether to count the whole list. */
                total?: boolean;
                /** @description The response format. Takes precedence over `Accept`: `json` (application/json), `csv` (text/csv), `ndjson` (application/x-ndjson). */
                format?: "json" | "csv" | "ndjson";
            };
            header?: never;
            path: {
                /** @description The id of the resolution. Its symbol, in any case, with or without the year, redirects to the id. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of statements. CSV and NDJSON return the whole list. */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    ETag: components["headers"]["ETag"];
                    "Last-Modified": components["headers"]["Last-Modified"];
                    Link: components["headers"]["Link"];
                    Vary: components["headers"]["Vary"];
                    "Content-Disposition": components["headers"]["Content-Disposition"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StatementSummaryList"];
                    "text/csv": components["schemas"]["Csv"];
                    "application/x-ndjson": components["schemas"]["Ndjson"];
                };
            };
            304: components["responses"]["NotModified"];
            308: components["responses"]["PermanentRedirect"];
            400: components["responses"]["BadRequest"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            414: components["responses"]["URITooLong"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listClaims: {
        parameters: {
            query?: {
                /** @description Only claims of this kind. */
                kind?: "assertion" | "assessment" | "concern" | "condemnation" | "appeal" | "demand" | "warning" | "commitment" | "support" | "welcome" | "recognition" | "announcement";
                /** @description Only claims that name this party, in `role` if given. */
                about?: string;
                /** @description Only claims that name a party in this role; with `about`, that party. */
                role?: "subject" | "addressee" | "beneficiary";
                /** @description Only claims of statements that this party signed. */
                signatory?: string;
                /** @description Only claims that cite this resolution (id or symbol). */
                resolution?: string;
                /** @description Only claims with this modality. */
                modality?: "actual" | "conditional" | "potential";
                /** @description Only claims of the statement with this id. */
                statement?: string;
                /** @description Only claims of statements issued on or after this date. */
                issuedFrom?: string;
                /** @description Only claims of statements issued on or before this date. */
                issuedTo?: string;
                /** @description Only claims whose quote contains all these words, in any order and case. */
                q?: string;
                /** @description Only in CSV: one row per pair of a signatory and a target of the claim, instead of one row per claim. */
                dyads?: boolean;
                /** @description The maximum number of items per page, 1 to 100. */
                limit?: number;
                /** @description The `next` of the previous page. Only valid with the same filters; `limit` may change. */
                cursor?: string;
                /** @description Whether to count the whole list. */
                total?: boolean;
                /** @description The response format. Takes precedence over `Accept`: `json` (application/json), `csv` (text/csv), `ndjson` (application/x-ndjson). */
                format?: "json" | "csv" | "ndjson";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of claims. CSV and NDJSON return the whole list. */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    ETag: components["headers"]["ETag"];
                    "Last-Modified": components["headers"]["Last-Modified"];
                    Link: components["headers"]["Link"];
                    Vary: components["headers"]["Vary"];
                    "Content-Disposition": components["headers"]["Content-Disposition"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClaimList"];
                    "text/csv": components["schemas"]["Csv"];
                    "application/x-ndjson": components["schemas"]["Ndjson"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            406: components["responses"]["NotAcceptable"];
            414: components["responses"]["URITooLong"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getClaim: {
        parameters: {
            query?: {
                /** @description The response format. Takes precedence over `Accept`: `json` (application/json), `jsonld` (application/ld+json), `annotation` (application/ld+json; profile="http://www.w3.org/ns/anno.jsonld"). */
                format?: "json" | "jsonld" | "annotation";
            };
            header?: never;
            path: {
                /** @description The id of the claim: the id of its statement, a dot, and its key. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The claim. */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    ETag: components["headers"]["ETag"];
                    "Last-Modified": components["headers"]["Last-Modified"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Claim"];
                    "application/ld+json": components["schemas"]["JsonLd"];
                    "application/ld+json; profile=\"http://www.w3.org/ns/anno.jsonld\"": components["schemas"]["JsonLd"];
                };
            };
            304: components["responses"]["NotModified"];
            308: components["responses"]["PermanentRedirect"];
            400: components["responses"]["BadRequest"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            410: components["responses"]["Gone"];
            414: components["responses"]["URITooLong"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    listClaimKinds: {
        parameters: {
            query?: {
                /** @description The response format. Takes precedence over `Accept`: `json` (application/json), `csv` (text/csv), `ndjson` (application/x-ndjson). */
                format?: "json" | "csv" | "ndjson";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description All claim kinds. CSV and NDJSON return the whole list. */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    ETag: components["headers"]["ETag"];
                    "Last-Modified": components["headers"]["Last-Modified"];
                    Vary: components["headers"]["Vary"];
                    "Content-Disposition": components["headers"]["Content-Disposition"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClaimKindList"];
                    "text/csv": components["schemas"]["Csv"];
                    "application/x-ndjson": components["schemas"]["Ndjson"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            406: components["responses"]["NotAcceptable"];
            414: components["responses"]["URITooLong"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    search: {
        parameters: {
            query: {
                /** @description The words to search for. All must occur, in any order; case, accents and English word endings are ignored. There is no query syntax. */
                q: string;
                /** @description The maximum number of items per page, 1 to 100. */
                limit?: number;
                /** @description The response format. Takes precedence over `Accept`: `json` (application/json), `csv` (text/csv), `ndjson` (application/x-ndjson). */
                format?: "json" | "csv" | "ndjson";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The best hits. CSV and NDJSON return the whole list. */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    ETag: components["headers"]["ETag"];
                    "Last-Modified": components["headers"]["Last-Modified"];
                    Vary: components["headers"]["Vary"];
                    "Content-Disposition": components["headers"]["Content-Disposition"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HitList"];
                    "text/csv": components["schemas"]["Csv"];
                    "application/x-ndjson": components["schemas"]["Ndjson"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            406: components["responses"]["NotAcceptable"];
            414: components["responses"]["URITooLong"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    verifyQuote: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description A quote, and where to search for it. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["QuoteToVerify"];
            };
        };
        responses: {
            /** @description The result. */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Verification"];
                };
            };
            400: components["responses"]["BadRequest"];
            406: components["responses"]["NotAcceptable"];
            413: components["responses"]["PayloadTooLarge"];
            414: components["responses"]["URITooLong"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    draftDocument: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The text of a statement: its title, a blank line, its paragraphs. HTML markup is removed. */
        requestBody: {
            content: {
                "text/plain": string;
            };
        };
        responses: {
            /** @description The draft. */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Draft"];
                };
            };
            400: components["responses"]["BadRequest"];
            406: components["responses"]["NotAcceptable"];
            413: components["responses"]["PayloadTooLarge"];
            414: components["responses"]["URITooLong"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
}
