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
         * Explain an error
         * @description What an error means and what to do: the address that the `type` of a problem gives.
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
         * Get figures for Prometheus
         * @description Requests by route and status, queries, memory, event loop.
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
         * Tell whether the process lives
         * @description Answers as long as the process does. For the probe that restarts it.
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
         * Tell whether the server can answer
         * @description Asks the database. 503 where it does not answer, and while the server stops. For the probe that sends requests here or elsewhere.
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
         * @description Where the API, its description and its documentation are (RFC 9727).
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
         * @description Summaries of the statements, the newest first. Filters combine: a statement must meet them all. Those whose day of issue is not known come last (first with `sort=issuedOn`).
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
         * @description The whole statement: its text, who signed it in which capacity, every claim with the words that carry it, and the resolutions that it cites. It is also written as plain text, as Markdown with the claims in footnotes, in JSON-LD with the claims as Web Annotations, and in Akoma Ntoso.
         */
        get: operations["getStatement"];
        /**
         * Create or replace a statement
         * @description Takes the whole document of a statement. `If-None-Match: *` creates it, `If-Match` with the ETag of the statement replaces it, and one of the two must be given. A document in which anything is wrong is refused with all its faults, and nothing changes. The same document again makes no new revision.
         */
        put: operations["saveStatement"];
        post?: never;
        /**
         * Delete a statement
         * @description Takes the statement out of the registry. Its history stays; the statement answers 410, and a PUT with `If-None-Match: *` brings it back. `If-Match` with the ETag of the statement must be given.
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
         * @description Who signed the statement, under which name and in which capacity, in signing order.
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
         * @description What the statement says, speech act by speech act, in the order of its document.
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
         * List the resolutions that a statement cites
         * @description The resolutions, the newest first, each with the words that cite it and with how those of whom the statement speaks voted on it.
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
         * @description The text alone, byte for byte, in UTF-8. The offsets of every quote count its Unicode code points.
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
         * @description The history of a statement, the newest revision first. It stays when the statement is deleted.
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
         * @description What was done to the statement, with the document as it was accepted: what a curator corrects and sends back by PUT.
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
         * List what changed
         * @description Every revision of every statement in sequence, for services that keep a copy. Take the pages to the last, put or delete each statement in its turn, keep the highest `id`, and ask again with it as `after`. No revision ever shows up behind one that was already served. A page may hold fewer than `limit` where documents are long.
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
         * Get the feed of what changed last
         * @description The statements of the last 50 changes, for feed readers (RFC 4287); those that were deleted as tombstones (RFC 6721). Services that keep a copy follow `/v1/changes` instead, which loses nothing.
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
         * Get the JSON Schema of a statement’s document
         * @description What an editor needs to complete and check a document while it is written: name it in the first line of the file, `# yaml-language-server: $schema=` and this address. Whether the quotes stand in the text, only the import and PUT tell.
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
         * @description The parties that signed something, by code, each with how many statements it signed, and the days of the first and the last.
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
         * @description A party that signed something: its newest statements, and with whom it signs most.
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
         * List who signs with whom
         * @description The matrix of co-signing: each pair of parties that signed statements together, by their codes, with how many and the days of the first and the last. The filters are those of statements; `signatory` gives the row of a party. As GraphML it is the whole matrix, as a graph that NetworkX and Gephi read.
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
         * @description Every state and organisation that the registry knows, signatory or not, by code.
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
         * @description A state or organisation, and how many claims of each kind name it in which role.
         */
        get: operations["getParty"];
        /**
         * Create or replace an organisation
         * @description Adds an organisation that statements name, or changes its names. States are those of ISO 3166-1 and cannot be written. `If-Match` and `If-None-Match` are heeded where they are given. The same document again changes nothing.
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
         * @description The resolutions that the registry knows, the newest first. Filters combine.
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
         * @description A resolution, the vote of each member on it, and who cites it.
         */
        get: operations["getResolution"];
        /**
         * Create or replace a resolution
         * @description Adds a resolution that statements cite, with the votes on it, or corrects it. Its body, year, id and UN address follow from its symbol. `If-Match` and `If-None-Match` are heeded where they are given. The same document again changes nothing.
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
         * @description The same as `/v1/claims` with the filter `resolution`.
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
         * @description The same as `/v1/statements` with the filter `resolution`.
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
         * @description The claims of all statements, those of the newest statement first, in each in the order of its text. Filters combine: a claim must meet them all. A claim that cites a resolution tells how its subjects voted on it.
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
         * @description One speech act: its words and where they stand, the parties that it names, and what it cites, with how its subjects voted on that. It is also written as a Web Annotation of its statement’s text: with the W3C’s context by its address where the profile asks for it, or else with all that is needed.
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
         * @description The closed vocabulary of speech acts, each with its definition and the codes that the event data vocabularies CAMEO and PLOVER give it.
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
         * @description The statements and claims that hold all the words, the best first: ranked among the newest 500 of each, by BM25; a word that 5,000 statements or claims hold does not weigh, and where none weighs, the newest come first. It gives one page, of up to 100 hits: a rank has no place to go on from when the registry changes. To walk all that holds some words, use `q` of `/v1/statements` and `/v1/claims`.
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
         * @description Whether the words of a quote were said: `exact` where a statement has these very words, however quotation marks, apostrophes, dashes, ellipses and white space are typed or set (`folded` tells in what they differ; case does count); `near` where one has words of a similarity of 0.7 or more, with the differences word by word; else `absent`. Each match tells where the words stand, to which claims they belong, who signed, and how to cite them. Whole words are looked for, but in scripts that write words onto others. Anyone may ask; nothing is stored.
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
         * @description Takes the text of a joint statement in English, its title first, and answers a document with title, signatories, citations and claims, for a curator to correct and PUT. Every part has a confidence and the reason for it. Rules find them, and no model: the same text gives the same draft, as long as the registry knows the same parties and resolutions. Nothing is stored, and no key is needed. What is no joint statement, or not in English, gets a draft of little confidence.
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
         * A statement’s document
         * @description The authoring form of a joint statement with all that belongs to it.
         */
        StatementDocument: {
            /** @description The statement’s id, part of its address. */
            id: string;
            /** @description The title, as published. */
            title: string;
            /**
             * @description The day of issue, or null where it is not known.
             * @default null
             */
            issuedOn: string | null;
            /** @description The language of title and text (BCP 47). */
            language: string;
            /**
             * @description Where it was published.
             * @default []
             */
            sources: components["schemas"]["DocumentSource"][];
            /** @description The text, its paragraphs parted by a blank line. Line ends at its end are cut off. */
            text: string;
            /** @description Who signed, in signing order. */
            signatories: components["schemas"]["DocumentSignatory"][];
            /**
             * @description The speech acts, in the order of the text.
             * @default []
             */
            claims: components["schemas"]["DocumentClaim"][];
        };
        /** @description A place where the statement was published. */
        DocumentSource: {
            /** @description Who published it. */
            publisher: string;
            /**
             * @description Where, if that is known.
             * @default null
             */
            url: string | null;
        };
        /** @description A party’s place on the statement. */
        DocumentSignatory: {
            /** @description A party: ISO 3166-1 alpha-2 for a state, EU, or the acronym of an organisation. */
            party: string;
            /** @description The name under which it signed. */
            nameAsSigned: string;
            /**
             * @description The office in which somebody signed for it.
             * @default null
             */
            office: string | null;
            /**
             * @description How it stands to the statement.
             * @default signatory
             * @enum {string}
             */
            role: "signatory" | "on-behalf-of" | "aligned";
            /** @description The words of the text that name it, where the name as signed does not tell. */
            quote?: string;
            /** @description What stands right before the words, where they stand more than once. */
            prefix?: string;
            /** @description What stands right after the words, where they stand more than once. */
            suffix?: string;
        };
        /** @description One speech act, anchored to its words. */
        DocumentClaim: {
            /** @description Unique in the statement, and kept over its revisions. */
            key: string;
            /**
             * @description What the speech act does.
             * @enum {string}
             */
            kind: "assertion" | "assessment" | "concern" | "condemnation" | "appeal" | "demand" | "warning" | "commitment" | "support" | "welcome" | "recognition" | "announcement";
            /**
             * @description What is, would be, or may come.
             * @default actual
             * @enum {string}
             */
            modality: "actual" | "conditional" | "potential";
            /**
             * @description The words of the quote that raise its tone, verbatim.
             * @default null
             */
            intensifier: string | null;
            /**
             * @description For an assessment: it says that a party broke a rule.
             * @default false
             */
            breach: boolean;
            /** @description The exact words of the text. */
            quote: string;
            /** @description What stands right before the words, where they stand more than once. */
            prefix?: string;
            /** @description What stands right after the words, where they stand more than once. */
            suffix?: string;
            /**
             * @description The parties that it names, each with its role.
             * @default []
             */
            parties: components["schemas"]["DocumentClaimParty"][];
            /**
             * @description What it cites, in the order of the text.
             * @default []
             */
            citations: components["schemas"]["DocumentCitation"][];
        };
        /** @description A party that a claim names. */
        DocumentClaimParty: {
            /** @description A party: ISO 3166-1 alpha-2 for a state, EU, or the acronym of an organisation. */
            party: string;
            /**
             * @description How it stands to the claim.
             * @enum {string}
             */
            role: "subject" | "addressee" | "beneficiary";
        };
        /** @description Words that cite a resolution or an instrument; with neither, honestly unresolved. */
        DocumentCitation: {
            /** @description The exact words of the text. */
            quote: string;
            /** @description What stands right before the words, where they stand more than once. */
            prefix?: string;
            /** @description What stands right after the words, where they stand more than once. */
            suffix?: string;
            /** @description The symbol of the resolution that the words cite. */
            resolution?: string;
            /** @description The name of the instrument that the words cite, where it is no resolution. */
            instrument?: string;
        };
        /** @description The authoring form of an organisation. */
        OrganisationDocument: {
            /** @description The acronym: three letters or more, and never a code of ISO 3166-1. Or EU. */
            code: string;
            /** @description The name in English. */
            name: string;
            /**
             * @description What else it is called.
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
             * @description The day of adoption.
             */
            adoptedOn: string;
            /**
             * @description The number of the meeting that adopted it.
             * @default null
             */
            meeting: number | null;
            /**
             * @description The title.
             * @default null
             */
            title: string | null;
            /**
             * @description The chapter of the UN Charter that it acts under, in Roman figures.
             * @default null
             */
            chapter: string | null;
            /**
             * @description How the members of the organ voted, where that is known.
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
             * @description The members that did not take part: ISO 3166-1 alpha-2 codes.
             * @default []
             */
            absent: string[];
        };
        /** @description A quote, and where to look for it. */
        QuoteToVerify: {
            /** @description The words to look for, of up to 20000 characters. Quotation marks around them do not count. An ellipsis ("...", "[...]", "(...)" or "…") stands for words left out: it divides them into parts, 20 at the most. */
            quote: string;
            /** @description The id of the one statement to look in; without it, all of them. */
            statement?: string;
        };
        /** @description A kind of error that the registry answers. */
        ProblemType: {
            /**
             * @description The last part of the address.
             * @enum {string}
             */
            slug: "malformed-request" | "invalid-parameter" | "invalid-cursor" | "unauthenticated" | "fixed-state" | "not-found" | "method-not-allowed" | "not-acceptable" | "request-timeout" | "gone" | "precondition-failed" | "payload-too-large" | "uri-too-long" | "unsupported-media-type" | "invalid-body" | "precondition-required" | "too-many-requests" | "header-fields-too-large" | "internal-error" | "unavailable" | "storage-full";
            /**
             * Format: uri
             * @description The address itself, as the `type` of a problem gives it.
             */
            type: string;
            /** @description The kind of error in words. */
            title: string;
            /**
             * Format: int32
             * @description The HTTP status that it comes with.
             */
            status: number;
            /** @description What it means, and what to do. */
            description: string;
        };
        /** @description What went wrong, as problem details (RFC 9457). */
        Problem: {
            /**
             * Format: uri
             * @description What kind of error it is: an address that explains it.
             */
            type: string;
            /** @description The kind of error in words. */
            title: string;
            /**
             * Format: int32
             * @description The HTTP status, once more.
             */
            status: number;
            /** @description What went wrong this time, and what would be right. */
            detail: string;
            /**
             * Format: uri-reference
             * @description The address that was asked for.
             */
            instance: string;
            /** @description Each refused input, where input was refused. */
            errors?: components["schemas"]["InputFault"][];
        };
        /** @description One refused input. */
        InputFault: {
            /**
             * @description Which part of the request holds the input.
             * @enum {string}
             */
            in: "path" | "query" | "header" | "body";
            /**
             * Format: json-pointer
             * @description A JSON Pointer to the input there.
             */
            pointer: string;
            /** @description What is wrong with it, and what would be right. */
            detail: string;
        };
        /** @description Figures in the text format of Prometheus. */
        Metrics: string;
        /** @description How the server is. */
        Health: {
            /**
             * @description It is well.
             * @constant
             */
            status: "ok";
        };
        /** @description The API catalogue (RFC 9727) as a linkset (RFC 9264). */
        ApiCatalog: {
            /** @description The APIs that this server has. */
            linkset: components["schemas"]["ApiLinks"][];
        };
        /** @description The links of one API. */
        ApiLinks: {
            /**
             * Format: uri
             * @description What the links are about: the API.
             */
            anchor: string;
            /** @description The OpenAPI document. */
            "service-desc": components["schemas"]["LinkTarget"][];
            /** @description The explorer, for people. */
            "service-doc": components["schemas"]["LinkTarget"][];
            /** @description Whether the API is ready. */
            status: components["schemas"]["LinkTarget"][];
        };
        /** @description What a link leads to. */
        LinkTarget: {
            /**
             * Format: uri
             * @description Where it is.
             */
            href: string;
            /** @description Its media type. */
            type?: string;
        };
        /** @description A page of statements. */
        StatementSummaryList: {
            /** @description The items of this page, in order. */
            data: components["schemas"]["StatementSummary"][];
            page: components["schemas"]["Page"];
        };
        /** @description A joint statement, in short. */
        StatementSummary: {
            /** @description The statement’s id. */
            id: string;
            /**
             * Format: uri
             * @description The statement’s address.
             */
            url: string;
            /** @description The title, as published. */
            title: string;
            issuedOn: string | null;
            /** @description The language of title and text (BCP 47). */
            language: string;
            /** @description The codes of the parties that signed, in signing order. */
            signatories: string[];
            /**
             * Format: int32
             * @description How many claims it makes.
             */
            claimCount: number;
        };
        /** @description Where in a list this page stands. */
        Page: {
            /**
             * Format: int32
             * @description How many items a page holds at the most.
             */
            limit: number;
            /** @description The `cursor` of the next page, or null where this is the last. */
            next: string | null;
            /**
             * Format: int32
             * @description The length of the whole list, where `total=true` asked for it.
             */
            total?: number;
            /**
             * @description Stands where the list may be longer than `total`: 5,000 items were counted, filters tried together on 2,000, or pairs of parties on 20,000 signatures, and there are more.
             * @constant
             */
            totalIsMinimum?: true;
        };
        /** @description The whole list in CSV (RFC 4180), with a header row: a column for each value, named by the way to it (`quote.exact`), and one for each array, which stands there as JSON. A cell that a spreadsheet would take for a formula has an apostrophe before it, and so has one that begins with an apostrophe: take one away. */
        Csv: string;
        /** @description The whole list, an object of `data` a line (NDJSON). */
        Ndjson: string;
        /** @description A joint statement with all that belongs to it: every fact with its words. */
        Statement: {
            /** @description The statement’s id. */
            id: string;
            /**
             * Format: uri
             * @description The statement’s address.
             */
            url: string;
            /** @description The title, as published. */
            title: string;
            issuedOn: string | null;
            /** @description The language of title and text (BCP 47). */
            language: string;
            /** @description The text, its paragraphs parted by a blank line. */
            text: string;
            /**
             * Format: uri
             * @description Where the text is served as text/plain, byte for byte.
             */
            textUrl: string;
            /** @description Where it was published. */
            sources: components["schemas"]["Source"][];
            /**
             * Format: int32
             * @description The number of the revision that is shown.
             */
            revision: number;
            /** @description Who signed, in signing order. */
            signatories: components["schemas"]["Signatory"][];
            /** @description What it says, speech act by speech act. */
            claims: components["schemas"]["StatementClaim"][];
            /** @description The resolutions that it cites, the newest first. */
            resolutions: components["schemas"]["CitedResolution"][];
        };
        /** @description A place where a statement was published. */
        Source: {
            /** @description Who published it. */
            publisher: string;
            url: string | null;
        };
        /** @description A party’s place on a statement. */
        Signatory: {
            /**
             * Format: int32
             * @description Its place in signing order, from 0.
             */
            position: number;
            party: components["schemas"]["PartyReference"];
            /** @description The name under which it signed. */
            nameAsSigned: string;
            office: string | null;
            /**
             * @description Whether it signed (`signatory`), signed for others (`on-behalf-of`), or aligned itself (`aligned`).
             * @enum {string}
             */
            role: "signatory" | "on-behalf-of" | "aligned";
            /** @description Where the text names it; null where only the title does, or where the text names it more than once. */
            quote: components["schemas"]["Quote"] | null;
        };
        /** @description A state or an international organisation, in short. */
        PartyReference: {
            /** @description The party’s code: ISO 3166-1 alpha-2 for a state, `EU`, or the acronym of another organisation. */
            id: string;
            /**
             * Format: uri
             * @description The party’s address.
             */
            url: string;
            /**
             * @description A state is an entry of ISO 3166-1; all else is an organisation.
             * @enum {string}
             */
            kind: "state" | "organisation";
            /** @description The party’s name in English. */
            name: string;
        };
        /** @description Words of a statement and where they stand in its text, as the selectors of W3C Web Annotation count. */
        Quote: {
            /** @description The words themselves. */
            exact: string;
            /** @description What stands before them: 32 code points, or fewer at the beginning of the text. */
            prefix: string;
            /** @description What stands after them: 32 code points, or fewer at the end of the text. */
            suffix: string;
            /**
             * Format: int32
             * @description Where they begin: 0-based, in Unicode code points of the statement’s text.
             */
            start: number;
            /**
             * Format: int32
             * @description Where they end, exclusive, in Unicode code points of the statement’s text.
             */
            end: number;
        };
        /** @description A claim inside its statement: one speech act, with the words that carry it. */
        StatementClaim: {
            /** @description The statement’s id, a dot, and the claim’s key. */
            id: string;
            /**
             * Format: uri
             * @description The claim’s address.
             */
            url: string;
            /**
             * @description What the speech act does: see `/v1/claim-kinds`.
             * @enum {string}
             */
            kind: "assertion" | "assessment" | "concern" | "condemnation" | "appeal" | "demand" | "warning" | "commitment" | "support" | "welcome" | "recognition" | "announcement";
            /**
             * @description Whether it speaks of what is (`actual`), what would be (`conditional`) or what may come (`potential`).
             * @enum {string}
             */
            modality: "actual" | "conditional" | "potential";
            intensifier: string | null;
            /** @description Whether an assessment says that a party broke a rule. */
            breach: boolean;
            /** @description The CAMEO event code: a string, since its leading zero counts. */
            cameo: string;
            plover: string | null;
            /**
             * @description How well these codes fit what the claim does.
             * @enum {string}
             */
            mapping: "exact" | "close";
            quote: components["schemas"]["Quote"];
            /** @description The parties that the claim names, each with its role. */
            parties: components["schemas"]["ClaimParty"][];
            /** @description What the claim cites, in the order of its document. */
            citations: components["schemas"]["Citation"][];
            textFragment: string | null;
        };
        /** @description A party that a claim names. The speakers are the signatories. */
        ClaimParty: {
            party: components["schemas"]["PartyReference"];
            /**
             * @description The party whose conduct the claim speaks of (`subject`), who is asked (`addressee`), or who is supported (`beneficiary`).
             * @enum {string}
             */
            role: "subject" | "addressee" | "beneficiary";
        };
        /** @description Words of a claim that cite a resolution or another instrument. With neither, the words (“the relevant UNSCRs”) name no resolution in particular. */
        Citation: {
            quote: components["schemas"]["Quote"];
            /** @description The resolution that the words cite; null where they cite none, or stay unresolved. */
            resolution: components["schemas"]["ResolutionReference"] | null;
            instrument: string | null;
            /** @description How the claim’s subjects voted on the resolution. */
            votes: components["schemas"]["SubjectVote"][];
        };
        /** @description A resolution of the United Nations, in short. */
        ResolutionReference: {
            /** @description The resolution’s id: its symbol made fit for an address. */
            id: string;
            /**
             * Format: uri
             * @description The resolution’s address.
             */
            url: string;
            /** @description The UN document symbol. */
            symbol: string;
        };
        /** @description How a party, of whose conduct a claim speaks, voted. */
        SubjectVote: {
            party: components["schemas"]["PartyReference"];
            /** @description How it voted; null where the registry has no vote of it, as of a party outside the organ. */
            vote: ("yes" | "no" | "abstain" | "absent") | null;
        };
        /** @description A resolution that a statement cites, the words that cite it, and votes on it. */
        CitedResolution: {
            /** @description The resolution’s id: its symbol made fit for an address. */
            id: string;
            /**
             * Format: uri
             * @description The resolution’s address.
             */
            url: string;
            /** @description The UN document symbol. */
            symbol: string;
            /**
             * @description The organ of the United Nations that adopted it.
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
             * @description The day of adoption.
             */
            adoptedOn: string;
            meeting: number | null;
            title: string | null;
            chapter: string | null;
            /**
             * Format: uri
             * @description Where the United Nations publishes the text.
             */
            documentUrl: string;
            tally: components["schemas"]["Tally"];
            /** @description The words that cite it, in the order of the text. */
            citations: components["schemas"]["CitingWords"][];
            /** @description How the parties whose conduct the statement speaks of (the subjects of its claims) voted on it. */
            votes: components["schemas"]["SubjectVote"][];
        };
        /** @description How many votes of each kind are on record. */
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
             * @description Members that did not take part.
             */
            absent: number;
        };
        /** @description The words of a claim that cite a resolution. */
        CitingWords: {
            /** @description The id of the citing claim. */
            claim: string;
            /**
             * Format: uri
             * @description The address of the citing claim.
             */
            claimUrl: string;
            quote: components["schemas"]["Quote"];
        };
        /** @description The title, a blank line, and the text as it stands. */
        PlainText: string;
        /** @description Markdown (CommonMark with footnotes): the text, and each claim as a footnote that quotes it. */
        Markdown: string;
        /** @description A document in JSON-LD 1.1, compacted. */
        JsonLd: {
            /** @description What its words mean. */
            "@context": unknown;
        } & {
            [key: string]: unknown;
        };
        /** @description Akoma Ntoso 3.0 XML (OASIS LegalDocML): a `statement`. */
        AkomaNtoso: string;
        /** @description A page of a statement’s signatories. */
        SignatoryList: {
            /** @description The items of this page, in order. */
            data: components["schemas"]["Signatory"][];
            page: components["schemas"]["Page"];
        };
        /** @description A page of a statement’s claims. */
        StatementClaimList: {
            /** @description The items of this page, in order. */
            data: components["schemas"]["StatementClaim"][];
            page: components["schemas"]["Page"];
        };
        /** @description A page of the resolutions that a statement cites. */
        CitedResolutionList: {
            /** @description The items of this page, in order. */
            data: components["schemas"]["CitedResolution"][];
            page: components["schemas"]["Page"];
        };
        /** @description The text of a statement. */
        StatementText: string;
        /** @description A page of a statement’s history. */
        RevisionList: {
            /** @description The items of this page, in order. */
            data: components["schemas"]["RevisionSummary"][];
            page: components["schemas"]["Page"];
        };
        /** @description What was done to a statement, and when. */
        RevisionSummary: {
            /**
             * Format: int32
             * @description The revision’s number, in the one sequence over the whole registry, which has no gaps.
             */
            id: number;
            /**
             * Format: uri
             * @description The revision’s address.
             */
            url: string;
            /** @description The id of the statement. */
            statement: string;
            /**
             * Format: uri
             * @description The statement’s address: 410 after a deletion.
             */
            statementUrl: string;
            /**
             * @description What was done: `put` created or replaced the statement, `delete` deleted it.
             * @enum {string}
             */
            action: "put" | "delete";
            /**
             * Format: date-time
             * @description When the registry accepted it.
             */
            acceptedAt: string;
            author: string | null;
            sha256: string | null;
        };
        /** @description What was done to a statement, with the document as it was accepted. */
        Revision: {
            /**
             * Format: int32
             * @description The revision’s number, in the one sequence over the whole registry, which has no gaps.
             */
            id: number;
            /**
             * Format: uri
             * @description The revision’s address.
             */
            url: string;
            /** @description The id of the statement. */
            statement: string;
            /**
             * Format: uri
             * @description The statement’s address: 410 after a deletion.
             */
            statementUrl: string;
            /**
             * @description What was done: `put` created or replaced the statement, `delete` deleted it.
             * @enum {string}
             */
            action: "put" | "delete";
            /**
             * Format: date-time
             * @description When the registry accepted it.
             */
            acceptedAt: string;
            author: string | null;
            sha256: string | null;
            /** @description The document as accepted; null for a deletion. */
            document: components["schemas"]["AcceptedDocument"] | null;
        };
        /** @description A page of what changed. */
        ChangeList: {
            /** @description The items of this page, in order. */
            data: components["schemas"]["Revision"][];
            page: components["schemas"]["Page"];
        };
        /** @description What changed last, in Atom (RFC 4287). */
        Feed: string;
        /** @description A JSON Schema (draft 2020-12). */
        JsonSchema: {
            [key: string]: unknown;
        };
        /** @description A page of parties that signed something. */
        SignatorySummaryList: {
            /** @description The items of this page, in order. */
            data: components["schemas"]["SignatorySummary"][];
            page: components["schemas"]["Page"];
        };
        /** @description A party that signed statements. */
        SignatorySummary: {
            /** @description The party’s code: ISO 3166-1 alpha-2 for a state, `EU`, or the acronym of another organisation. */
            id: string;
            /**
             * Format: uri
             * @description The address of the party as a signatory.
             */
            url: string;
            /**
             * @description A state is an entry of ISO 3166-1; all else is an organisation.
             * @enum {string}
             */
            kind: "state" | "organisation";
            /** @description The party’s name in English. */
            name: string;
            /**
             * Format: uri
             * @description The address of the party as such: its codes, and what claims say about it.
             */
            partyUrl: string;
            /**
             * Format: int32
             * @description How many statements it signed.
             */
            statementCount: number;
            firstIssuedOn: string | null;
            lastIssuedOn: string | null;
        };
        /** @description A party that signed statements, and with whom. */
        SignatoryDetail: {
            /** @description The party’s code: ISO 3166-1 alpha-2 for a state, `EU`, or the acronym of another organisation. */
            id: string;
            /**
             * Format: uri
             * @description The address of the party as a signatory.
             */
            url: string;
            /**
             * @description A state is an entry of ISO 3166-1; all else is an organisation.
             * @enum {string}
             */
            kind: "state" | "organisation";
            /** @description The party’s name in English. */
            name: string;
            /**
             * Format: uri
             * @description The address of the party as such: its codes, and what claims say about it.
             */
            partyUrl: string;
            /**
             * Format: int32
             * @description How many statements it signed.
             */
            statementCount: number;
            firstIssuedOn: string | null;
            lastIssuedOn: string | null;
            /** @description Its newest statements, 20 at the most. */
            latestStatements: components["schemas"]["StatementReference"][];
            /**
             * Format: uri
             * @description Where all statements that it signed are listed.
             */
            statementsUrl: string;
            /** @description With whom it signs most, the most frequent first, 50 at the most: `coSignaturesUrl` leads to all of them. */
            coSignatories: components["schemas"]["CoSignatory"][];
            /**
             * Format: uri
             * @description Its row of the matrix of co-signing: all with whom it signs.
             */
            coSignaturesUrl: string;
        };
        /** @description A joint statement, in short. */
        StatementReference: {
            /** @description The statement’s id. */
            id: string;
            /**
             * Format: uri
             * @description The statement’s address.
             */
            url: string;
            /** @description The title, as published. */
            title: string;
            issuedOn: string | null;
        };
        /** @description A party that signs with another. */
        CoSignatory: {
            party: components["schemas"]["PartyReference"];
            /**
             * Format: int32
             * @description How many statements the two signed together.
             */
            statementCount: number;
        };
        /** @description A page of pairs. */
        CoSignatureList: {
            /** @description The items of this page, in order. */
            data: components["schemas"]["CoSignature"][];
            page: components["schemas"]["Page"];
        };
        /** @description Two parties that sign together: each pair once, the smaller code first. */
        CoSignature: {
            party: components["schemas"]["PartyReference"];
            coSignatory: components["schemas"]["PartyReference"];
            /**
             * Format: int32
             * @description How many statements the two signed together.
             */
            statementCount: number;
            firstIssuedOn: string | null;
            lastIssuedOn: string | null;
            /**
             * Format: uri
             * @description Where all statements that both signed are listed, whatever the filters here.
             */
            statementsUrl: string;
        };
        /** @description GraphML 1.0: an undirected graph, its edges weighted. */
        GraphMl: string;
        /** @description A page of parties. */
        PartyList: {
            /** @description The items of this page, in order. */
            data: components["schemas"]["Party"][];
            page: components["schemas"]["Page"];
        };
        /** @description A state or an international organisation. */
        Party: {
            /** @description The party’s code: ISO 3166-1 alpha-2 for a state, `EU`, or the acronym of another organisation. */
            id: string;
            /**
             * Format: uri
             * @description The party’s address.
             */
            url: string;
            /**
             * @description A state is an entry of ISO 3166-1; all else is an organisation.
             * @enum {string}
             */
            kind: "state" | "organisation";
            /** @description The party’s name in English. */
            name: string;
            alpha3: string | null;
            numeric: string | null;
            /** @description Other names of it. */
            aliases: string[];
        };
        /** @description A party, and what claims say about it. */
        PartyDetail: {
            /** @description The party’s code: ISO 3166-1 alpha-2 for a state, `EU`, or the acronym of another organisation. */
            id: string;
            /**
             * Format: uri
             * @description The party’s address.
             */
            url: string;
            /**
             * @description A state is an entry of ISO 3166-1; all else is an organisation.
             * @enum {string}
             */
            kind: "state" | "organisation";
            /** @description The party’s name in English. */
            name: string;
            alpha3: string | null;
            numeric: string | null;
            /** @description Other names of it. */
            aliases: string[];
            /** @description What claims say about the party. */
            claimsAbout: components["schemas"]["ClaimsAbout"][];
        };
        /** @description Claims of one kind that name a party in one role. */
        ClaimsAbout: {
            /**
             * @description The kind of the claims.
             * @enum {string}
             */
            kind: "assertion" | "assessment" | "concern" | "condemnation" | "appeal" | "demand" | "warning" | "commitment" | "support" | "welcome" | "recognition" | "announcement";
            /**
             * @description The role in which they name the party.
             * @enum {string}
             */
            role: "subject" | "addressee" | "beneficiary";
            /**
             * Format: int32
             * @description How many there are.
             */
            claimCount: number;
            /**
             * Format: uri
             * @description Where they are listed.
             */
            claimsUrl: string;
        };
        /** @description A page of resolutions. */
        ResolutionList: {
            /** @description The items of this page, in order. */
            data: components["schemas"]["Resolution"][];
            page: components["schemas"]["Page"];
        };
        /** @description A resolution of the United Nations. */
        Resolution: {
            /** @description The resolution’s id: its symbol made fit for an address. */
            id: string;
            /**
             * Format: uri
             * @description The resolution’s address.
             */
            url: string;
            /** @description The UN document symbol. */
            symbol: string;
            /**
             * @description The organ of the United Nations that adopted it.
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
             * @description The day of adoption.
             */
            adoptedOn: string;
            meeting: number | null;
            title: string | null;
            chapter: string | null;
            /**
             * Format: uri
             * @description Where the United Nations publishes the text.
             */
            documentUrl: string;
            tally: components["schemas"]["Tally"];
        };
        /** @description A resolution, the vote on it, and who cites it. */
        ResolutionDetail: {
            /** @description The resolution’s id: its symbol made fit for an address. */
            id: string;
            /**
             * Format: uri
             * @description The resolution’s address.
             */
            url: string;
            /** @description The UN document symbol. */
            symbol: string;
            /**
             * @description The organ of the United Nations that adopted it.
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
             * @description The day of adoption.
             */
            adoptedOn: string;
            meeting: number | null;
            title: string | null;
            chapter: string | null;
            /**
             * Format: uri
             * @description Where the United Nations publishes the text.
             */
            documentUrl: string;
            tally: components["schemas"]["Tally"];
            /** @description The vote of each member of the organ, by name. */
            votes: components["schemas"]["Vote"][];
            citedBy: components["schemas"]["CitedBy"];
        };
        /** @description How a party voted on a resolution. */
        Vote: {
            party: components["schemas"]["PartyReference"];
            /**
             * @description How it voted.
             * @enum {string}
             */
            vote: "yes" | "no" | "abstain" | "absent";
        };
        /** @description Who cites a resolution. */
        CitedBy: {
            /**
             * Format: int32
             * @description How many statements cite it.
             */
            statementCount: number;
            /**
             * Format: int32
             * @description How many claims cite it.
             */
            claimCount: number;
            /** @description The signatories of these statements, the most frequent first, 100 at the most. */
            parties: components["schemas"]["CitingParty"][];
            /**
             * Format: uri
             * @description Where these statements are listed.
             */
            statementsUrl: string;
            /**
             * Format: uri
             * @description Where these claims are listed.
             */
            claimsUrl: string;
        };
        /** @description A party that signed statements which cite it. */
        CitingParty: {
            party: components["schemas"]["PartyReference"];
            /**
             * Format: int32
             * @description How many statements that cite it the party signed.
             */
            statementCount: number;
        };
        /** @description A page of claims. */
        ClaimList: {
            /** @description The items of this page, in order. */
            data: components["schemas"]["Claim"][];
            page: components["schemas"]["Page"];
        };
        /** @description One speech act of a statement, with the words that carry it. */
        Claim: {
            /** @description The statement’s id, a dot, and the claim’s key. */
            id: string;
            /**
             * Format: uri
             * @description The claim’s address.
             */
            url: string;
            /**
             * @description What the speech act does: see `/v1/claim-kinds`.
             * @enum {string}
             */
            kind: "assertion" | "assessment" | "concern" | "condemnation" | "appeal" | "demand" | "warning" | "commitment" | "support" | "welcome" | "recognition" | "announcement";
            /**
             * @description Whether it speaks of what is (`actual`), what would be (`conditional`) or what may come (`potential`).
             * @enum {string}
             */
            modality: "actual" | "conditional" | "potential";
            intensifier: string | null;
            /** @description Whether an assessment says that a party broke a rule. */
            breach: boolean;
            /** @description The CAMEO event code: a string, since its leading zero counts. */
            cameo: string;
            plover: string | null;
            /**
             * @description How well these codes fit what the claim does.
             * @enum {string}
             */
            mapping: "exact" | "close";
            quote: components["schemas"]["Quote"];
            /** @description The parties that the claim names, each with its role. */
            parties: components["schemas"]["ClaimParty"][];
            /** @description What the claim cites, in the order of its document. */
            citations: components["schemas"]["Citation"][];
            textFragment: string | null;
            statement: components["schemas"]["StatementReference"];
        };
        /** @description All claim kinds: one page. */
        ClaimKindList: {
            /** @description The items of this page, in order. */
            data: components["schemas"]["ClaimKind"][];
            page: components["schemas"]["Page"];
        };
        /** @description A kind of claim, defined. */
        ClaimKind: {
            /**
             * @description The kind.
             * @enum {string}
             */
            kind: "assertion" | "assessment" | "concern" | "condemnation" | "appeal" | "demand" | "warning" | "commitment" | "support" | "welcome" | "recognition" | "announcement";
            /** @description What a claim of this kind does. */
            definition: string;
            /** @description Words that typically carry it out. */
            performatives: string[];
            /** @description The CAMEO event code: a string, since its leading zero counts. */
            cameo: string;
            plover: string | null;
            /**
             * @description How well these codes fit what the claim does.
             * @enum {string}
             */
            mapping: "exact" | "close";
        };
        /** @description The best hits, the best first: one page. */
        HitList: {
            /** @description The items of this page, in order. */
            data: components["schemas"]["Hit"][];
            page: components["schemas"]["Page"];
        };
        /** @description A statement or claim that holds the words searched for. */
        Hit: {
            /**
             * @description What holds the words.
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
            /** @description Text around the words found, as HTML: `<mark>` around each of them, all else escaped. */
            snippet: string;
        };
        /** @description Whether, where and by whom words were said. */
        Verification: {
            /**
             * @description Whether a statement holds the quote (`exact`), none does and some hold words alike (`near`), or none does either (`absent`).
             * @enum {string}
             */
            result: "exact" | "near" | "absent";
            /**
             * Format: int32
             * @description How many statements were searched.
             */
            searchedCount: number;
            /** @description Whether no other statement holds the quote. False where more than 20 do, or where so many have its words that not all were searched (of the most frequent words, only the newest are): there may be others. */
            complete: boolean;
            /** @description The statements, the best first and of equal ones the newest: up to 20 that hold it, or else up to 5 that hold words alike. */
            matches: components["schemas"]["StatementMatch"][];
        };
        /** @description A statement that holds a quote, or words near to it. */
        StatementMatch: {
            statement: components["schemas"]["StatementReference"];
            /** @description 1 for the same words; else twice the words and marks that quote and passage share, over those of both, whatever their case: 0.7 or more. */
            similarity: number;
            /** @description Where it stands: each place of it, 10 at the most; or a place of each part, in order. */
            passages: components["schemas"]["Passage"][];
            /** @description Who signed the statement, in signing order. */
            signatories: components["schemas"]["MatchSignatory"][];
            citation: components["schemas"]["StatementCitation"];
        };
        /** @description Where a quote, or a part of it, stands in a statement. */
        Passage: {
            /**
             * Format: int32
             * @description Which part of the quote it is, from 0: there are several where an ellipsis divides it.
             */
            part: number;
            quote: components["schemas"]["Quote"];
            /** @description In what the quote is written otherwise, where its words are the same; empty beside `differences`. */
            folded: ("quotation-marks" | "dashes" | "ellipses" | "white-space" | "invisible-characters" | "ligatures" | "composition")[];
            /** @description Word by word, how the quote differs: those in `both` and in `statement` make the passage. Null for an exact match. */
            differences: components["schemas"]["Difference"][] | null;
            /** @description The claims that share words with it, in the order of the document. */
            claims: components["schemas"]["PassageClaim"][];
        };
        /** @description Words that a quote and a statement share, or one has alone. */
        Difference: {
            /**
             * @description Whether these words are in both, in the quote alone, or in the statement alone.
             * @enum {string}
             */
            in: "both" | "quote" | "statement";
            /** @description The words with the white space after them: as in the statement, or as in the quote where that alone has them. */
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
             * @description What the claim does.
             * @enum {string}
             */
            kind: "assertion" | "assessment" | "concern" | "condemnation" | "appeal" | "demand" | "warning" | "commitment" | "support" | "welcome" | "recognition" | "announcement";
            /**
             * @description The passage has the claim’s words (`equal`), is `within` them, `contains` them, or `overlaps` with them.
             * @enum {string}
             */
            relation: "equal" | "within" | "contains" | "overlaps";
            quote: components["schemas"]["Quote"];
        };
        /** @description A party that signed the words. */
        MatchSignatory: {
            party: components["schemas"]["PartyReference"];
            /** @description The name under which it signed. */
            nameAsSigned: string;
            office: string | null;
            /**
             * @description How it stands to the statement.
             * @enum {string}
             */
            role: "signatory" | "on-behalf-of" | "aligned";
        };
        /** @description How to cite the statement. */
        StatementCitation: {
            /** @description In one line of plain text. */
            text: string;
            /** @description An entry of BibTeX, in UTF-8. */
            bibtex: string;
        };
        /** @description A document drafted from a text, with the reasons. Nothing of it is stored. */
        Draft: {
            document: components["schemas"]["DraftDocument"];
            /** @description Whether the registry takes the document as it stands. False where nobody was found who signs. */
            ready: boolean;
            /** @description How far the whole can be relied on, from 0 to 1. 0.2 or less where it may be no joint statement, or none in English. */
            confidence: number;
            /** @description The reason for each part, in the order of the document. */
            suggestions: components["schemas"]["DraftSuggestion"][];
            /** @description The resolutions that the text cites, each once. */
            resolutions: components["schemas"]["DraftResolution"][];
            /** @description What was changed in the text, and what is left for the curator. */
            notes: string[];
        };
        /** @description The document as it was drafted: what PUT of a statement takes. */
        DraftDocument: {
            /** @description The statement’s id, part of its address. */
            id: string;
            /** @description The title, as published. */
            title: string;
            /**
             * @description The day of issue, or null where it is not known.
             * @default null
             */
            issuedOn: string | null;
            /** @description The language of title and text (BCP 47). */
            language: string;
            /**
             * @description Where it was published.
             * @default []
             */
            sources: components["schemas"]["AcceptedSource"][];
            /** @description The text, its paragraphs parted by a blank line. Line ends at its end are cut off. */
            text: string;
            /** @description Who signed, in signing order; empty where nobody was found. */
            signatories: components["schemas"]["AcceptedSignatory"][];
            /**
             * @description The speech acts, in the order of the text.
             * @default []
             */
            claims: components["schemas"]["AcceptedClaim"][];
        };
        /** @description Why a part of a draft is as it is. */
        DraftSuggestion: {
            /** @description A JSON Pointer to a part of the document. */
            pointer: string;
            /** @description How sure that part is, from 0 to 1. */
            confidence: number;
            /** @description Why the part is as it is. */
            rationale: string;
        };
        /** @description A resolution that the text cites. */
        DraftResolution: {
            /** @description The UN document symbol, as far as the text tells it. */
            symbol: string;
            /** @description Whether the registry holds it. Where it does not, citations have the symbol as `instrument`, so that the document can be stored; add it by PUT and write `resolution` for `instrument`. */
            held: boolean;
        };
        /**
         * A statement’s document
         * @description The authoring form of a joint statement with all that belongs to it.
         */
        AcceptedDocument: {
            /** @description The statement’s id, part of its address. */
            id: string;
            /** @description The title, as published. */
            title: string;
            /**
             * @description The day of issue, or null where it is not known.
             * @default null
             */
            issuedOn: string | null;
            /** @description The language of title and text (BCP 47). */
            language: string;
            /**
             * @description Where it was published.
             * @default []
             */
            sources: components["schemas"]["AcceptedSource"][];
            /** @description The text, its paragraphs parted by a blank line. Line ends at its end are cut off. */
            text: string;
            /** @description Who signed, in signing order. */
            signatories: components["schemas"]["AcceptedSignatory"][];
            /**
             * @description The speech acts, in the order of the text.
             * @default []
             */
            claims: components["schemas"]["AcceptedClaim"][];
        };
        /** @description A place where the statement was published. */
        AcceptedSource: {
            /** @description Who published it. */
            publisher: string;
            /**
             * @description Where, if that is known.
             * @default null
             */
            url: string | null;
        };
        /** @description A party’s place on the statement. */
        AcceptedSignatory: {
            /** @description A party: ISO 3166-1 alpha-2 for a state, EU, or the acronym of an organisation. */
            party: string;
            /** @description The name under which it signed. */
            nameAsSigned: string;
            /**
             * @description The office in which somebody signed for it.
             * @default null
             */
            office: string | null;
            /**
             * @description How it stands to the statement.
             * @default signatory
             * @enum {string}
             */
            role: "signatory" | "on-behalf-of" | "aligned";
            /** @description The words of the text that name it, where the name as signed does not tell. */
            quote?: string;
            /** @description What stands right before the words, where they stand more than once. */
            prefix?: string;
            /** @description What stands right after the words, where they stand more than once. */
            suffix?: string;
        };
        /** @description One speech act, anchored to its words. */
        AcceptedClaim: {
            /** @description Unique in the statement, and kept over its revisions. */
            key: string;
            /**
             * @description What the speech act does.
             * @enum {string}
             */
            kind: "assertion" | "assessment" | "concern" | "condemnation" | "appeal" | "demand" | "warning" | "commitment" | "support" | "welcome" | "recognition" | "announcement";
            /**
             * @description What is, would be, or may come.
             * @default actual
             * @enum {string}
             */
            modality: "actual" | "conditional" | "potential";
            /**
             * @description The words of the quote that raise its tone, verbatim.
             * @default null
             */
            intensifier: string | null;
            /**
             * @description For an assessment: it says that a party broke a rule.
             * @default false
             */
            breach: boolean;
            /** @description The exact words of the text. */
            quote: string;
            /** @description What stands right before the words, where they stand more than once. */
            prefix?: string;
            /** @description What stands right after the words, where they stand more than once. */
            suffix?: string;
            /**
             * @description The parties that it names, each with its role.
             * @default []
             */
            parties: components["schemas"]["DocumentClaimParty"][];
            /**
             * @description What it cites, in the order of the text.
             * @default []
             */
            citations: components["schemas"]["DocumentCitation"][];
        };
    };
    responses: {
        /** @description The request is malformed; A parameter is not valid; The cursor does not belong here. */
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
        /** @description There is nothing here. */
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
        /** @description None of the accepted formats is available. */
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
        /** @description The address is too long. */
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
        /** @description The server failed. */
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
        /** @description The server is not ready. */
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
        /** @description The statement was deleted. */
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
        /** @description There is no valid key. */
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
        /** @description The resource is not as the request supposes. */
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
        /** @description The body is too large. */
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
        /** @description The body’s format is not supported. */
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
        /** @description The body breaks a rule. */
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
        /** @description The write must say what it replaces. */
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
        /** @description The server has no room. */
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
        /** @description The states are fixed. */
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
        /** @description The client’s copy is still good. */
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
        /** @description The id is known under another form: ask there. */
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
    };
    parameters: never;
    requestBodies: never;
    headers: {
        /** @description Every origin may read. */
        "Access-Control-Allow-Origin": string;
        /** @description How a cache may keep it. */
        "Cache-Control": string;
        /** @description A name for the file, where it is CSV or NDJSON. */
        "Content-Disposition": string;
        /** @description A strong validator of the answer; a whole list, in CSV or NDJSON, has none. */
        ETag: string;
        /** @description When the registry last changed. */
        "Last-Modified": string;
        /** @description The next page (`rel="next"`), where there is one. */
        Link: string;
        /** @description The canonical address. */
        Location: string;
        /** @description How many requests one client may send a minute. */
        "RateLimit-Limit": number;
        /** @description How many of them are left. */
        "RateLimit-Remaining": number;
        /** @description In how many seconds they are counted anew. */
        "RateLimit-Reset": number;
        /** @description In how many seconds to go on. */
        "Retry-After": number;
        /** @description What of the request the format of the answer follows. */
        Vary: string;
        /** @description How to show a key (RFC 6750). */
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
                /** @description The last part of the address. */
                slug: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The kind of error. */
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
            /** @description The figures. */
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
            /** @description It lives. */
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
            /** @description It is ready. */
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
                /** @description Only statements that this party signed. Repeat it: all of them signed. */
                signatory?: string[];
                /** @description Only statements with a claim that cites this resolution: its id or symbol. */
                resolution?: string;
                /** @description Only statements with a claim that names this party. */
                about?: string;
                /** @description Only statements with a claim of this kind. With `about` or `resolution`, one claim must meet them all. */
                kind?: "assertion" | "assessment" | "concern" | "condemnation" | "appeal" | "demand" | "warning" | "commitment" | "support" | "welcome" | "recognition" | "announcement";
                /** @description Only statements issued on this day or later. */
                issuedFrom?: string;
                /** @description Only statements issued on this day or earlier. */
                issuedTo?: string;
                /** @description Only statements whose title or text holds all these words, in any order and case. */
                q?: string;
                /** @description The oldest first, or (`-issuedOn`) the newest. */
                sort?: "issuedOn" | "-issuedOn";
                /** @description How many items a page holds at the most: 1 to 100. */
                limit?: number;
                /** @description The `next` of the page before. It is good for the same list with the same filters only; `limit` may change. */
                cursor?: string;
                /** @description Whether to count the whole list as well. */
                total?: boolean;
                /** @description The format of the answer, whatever `Accept` says: `json` (application/json), `csv` (text/csv), `ndjson` (application/x-ndjson). */
                format?: "json" | "csv" | "ndjson";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of statements. All of the list, in CSV and NDJSON. */
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
                /** @description The statement as it stood at this moment (RFC 3339), by its revisions. Parties, resolutions and votes are those of today. */
                at?: string;
                /** @description The format of the answer, whatever `Accept` says: `json` (application/json), `text` (text/plain), `markdown` (text/markdown), `jsonld` (application/ld+json), `akn` (application/akn+xml). */
                format?: "json" | "text" | "markdown" | "jsonld" | "akn";
            };
            header?: never;
            path: {
                /** @description The statement’s id. Upper case is redirected to lower case. */
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
                /** @description Write only where the resource is as this ETag of it shows it; `*` for whatever it is. */
                "if-match"?: string;
                /** @description `*`: write only where there is nothing yet. */
                "if-none-match"?: string;
            };
            path: {
                /** @description The statement’s id. Upper case is redirected to lower case. */
                id: string;
            };
            cookie?: never;
        };
        /** @description The authoring form of a joint statement with all that belongs to it. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["StatementDocument"];
                "application/yaml": components["schemas"]["StatementDocument"];
            };
        };
        responses: {
            /** @description The statement, replaced, or as it was. */
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
            /** @description The statement, created. */
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
                /** @description Write only where the resource is as this ETag of it shows it; `*` for whatever it is. */
                "if-match"?: string;
                /** @description `*`: write only where there is nothing yet. */
                "if-none-match"?: string;
            };
            path: {
                /** @description The statement’s id. Upper case is redirected to lower case. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is deleted. */
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
                /** @description How many items a page holds at the most: 1 to 100. */
                limit?: number;
                /** @description The `next` of the page before. It is good for the same list with the same filters only; `limit` may change. */
                cursor?: string;
                /** @description Whether to count the whole list as well. */
                total?: boolean;
                /** @description The format of the answer, whatever `Accept` says: `json` (application/json), `csv` (text/csv), `ndjson` (application/x-ndjson). */
                format?: "json" | "csv" | "ndjson";
            };
            header?: never;
            path: {
                /** @description The statement’s id. Upper case is redirected to lower case. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of signatories. All of the list, in CSV and NDJSON. */
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
                /** @description How many items a page holds at the most: 1 to 100. */
                limit?: number;
                /** @description The `next` of the page before. It is good for the same list with the same filters only; `limit` may change. */
                cursor?: string;
                /** @description Whether to count the whole list as well. */
                total?: boolean;
                /** @description The format of the answer, whatever `Accept` says: `json` (application/json), `csv` (text/csv), `ndjson` (application/x-ndjson). */
                format?: "json" | "csv" | "ndjson";
            };
            header?: never;
            path: {
                /** @description The statement’s id. Upper case is redirected to lower case. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of claims. All of the list, in CSV and NDJSON. */
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
                /** @description How many items a page holds at the most: 1 to 100. */
                limit?: number;
                /** @description The `next` of the page before. It is good for the same list with the same filters only; `limit` may change. */
                cursor?: string;
                /** @description Whether to count the whole list as well. */
                total?: boolean;
                /** @description The format of the answer, whatever `Accept` says: `json` (application/json), `csv` (text/csv), `ndjson` (application/x-ndjson). */
                format?: "json" | "csv" | "ndjson";
            };
            header?: never;
            path: {
                /** @description The statement’s id. Upper case is redirected to lower case. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of resolutions. All of the list, in CSV and NDJSON. */
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
                /** @description The statement as it stood at this moment (RFC 3339), by its revisions. Parties, resolutions and votes are those of today. */
                at?: string;
            };
            header?: never;
            path: {
                /** @description The statement’s id. Upper case is redirected to lower case. */
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
                /** @description How many items a page holds at the most: 1 to 100. */
                limit?: number;
                /** @description The `next` of the page before. It is good for the same list with the same filters only; `limit` may change. */
                cursor?: string;
                /** @description Whether to count the whole list as well. */
                total?: boolean;
                /** @description The format of the answer, whatever `Accept` says: `json` (application/json), `csv` (text/csv), `ndjson` (application/x-ndjson). */
                format?: "json" | "csv" | "ndjson";
            };
            header?: never;
            path: {
                /** @description The statement’s id. Upper case is redirected to lower case. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of revisions. All of the list, in CSV and NDJSON. */
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
            410: components["responses"]["Gone"];
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
                /** @description The statement’s id. */
                id: string;
                /** @description The revision’s number. */
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
            410: components["responses"]["Gone"];
            414: components["responses"]["URITooLong"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    listChanges: {
        parameters: {
            query?: {
                /** @description Only what changed after the revision of this number; 0 for all from the first. */
                after?: number;
                /** @description How many items a page holds at the most: 1 to 100. */
                limit?: number;
                /** @description The `next` of the page before. It is good for the same list with the same filters only; `limit` may change. */
                cursor?: string;
                /** @description Whether to count the whole list as well. */
                total?: boolean;
                /** @description The format of the answer, whatever `Accept` says: `json` (application/json), `csv` (text/csv), `ndjson` (application/x-ndjson). */
                format?: "json" | "csv" | "ndjson";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of changes. All of the list, in CSV and NDJSON. */
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
                /** @description Only states, or only organisations. */
                kind?: "state" | "organisation";
                /** @description Only parties whose code, name or other name holds this, in any case, with or without accents. */
                q?: string;
                /** @description How many items a page holds at the most: 1 to 100. */
                limit?: number;
                /** @description The `next` of the page before. It is good for the same list with the same filters only; `limit` may change. */
                cursor?: string;
                /** @description Whether to count the whole list as well. */
                total?: boolean;
                /** @description The format of the answer, whatever `Accept` says: `json` (application/json), `csv` (text/csv), `ndjson` (application/x-ndjson). */
                format?: "json" | "csv" | "ndjson";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of signatories. All of the list, in CSV and NDJSON. */
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
                /** @description The party’s code. Alpha-3, numeric and lower-case forms are redirected to the canonical one. */
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
                /** @description Only pairs with this party: its row of the matrix. Given twice: the pair of both. */
                signatory?: string[];
                /** @description Only pairs that signed as many statements together, or more. */
                minStatements?: number;
                /** @description Only statements with a claim that cites this resolution: its id or symbol. */
                resolution?: string;
                /** @description Only statements with a claim that names this party. */
                about?: string;
                /** @description Only statements with a claim of this kind. With `about` or `resolution`, one claim must meet them all. */
                kind?: "assertion" | "assessment" | "concern" | "condemnation" | "appeal" | "demand" | "warning" | "commitment" | "support" | "welcome" | "recognition" | "announcement";
                /** @description Only statements issued on this day or later. */
                issuedFrom?: string;
                /** @description Only statements issued on this day or earlier. */
                issuedTo?: string;
                /** @description Only statements whose title or text holds all these words, in any order and case. */
                q?: string;
                /** @description How many items a page holds at the most: 1 to 100. */
                limit?: number;
                /** @description The `next` of the page before. It is good for the same list with the same filters only; `limit` may change. */
                cursor?: string;
                /** @description Whether to count the whole list as well. */
                total?: boolean;
                /** @description The format of the answer, whatever `Accept` says: `json` (application/json), `csv` (text/csv), `ndjson` (application/x-ndjson), `graphml` (application/graphml+xml). */
                format?: "json" | "csv" | "ndjson" | "graphml";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of pairs. All of the list, in CSV and NDJSON. */
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
                /** @description Only states, or only organisations. */
                kind?: "state" | "organisation";
                /** @description Only parties whose code, name or other name holds this, in any case, with or without accents. */
                q?: string;
                /** @description How many items a page holds at the most: 1 to 100. */
                limit?: number;
                /** @description The `next` of the page before. It is good for the same list with the same filters only; `limit` may change. */
                cursor?: string;
                /** @description Whether to count the whole list as well. */
                total?: boolean;
                /** @description The format of the answer, whatever `Accept` says: `json` (application/json), `csv` (text/csv), `ndjson` (application/x-ndjson). */
                format?: "json" | "csv" | "ndjson";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of parties. All of the list, in CSV and NDJSON. */
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
                /** @description The party’s code. Alpha-3, numeric and lower-case forms are redirected to the canonical one. */
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
                /** @description Write only where the resource is as this ETag of it shows it; `*` for whatever it is. */
                "if-match"?: string;
                /** @description `*`: write only where there is nothing yet. */
                "if-none-match"?: string;
            };
            path: {
                /** @description The party’s code. Alpha-3, numeric and lower-case forms are redirected to the canonical one. */
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
            /** @description The organisation, replaced, or as it was. */
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
            /** @description The organisation, created. */
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
                /** @description Only resolutions that a statement signed by this party cites. */
                citedBy?: string;
                /** @description Only resolutions whose symbol or title holds this, in any case. */
                q?: string;
                /** @description How many items a page holds at the most: 1 to 100. */
                limit?: number;
                /** @description The `next` of the page before. It is good for the same list with the same filters only; `limit` may change. */
                cursor?: string;
                /** @description Whether to count the whole list as well. */
                total?: boolean;
                /** @description The format of the answer, whatever `Accept` says: `json` (application/json), `csv` (text/csv), `ndjson` (application/x-ndjson). */
                format?: "json" | "csv" | "ndjson";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of resolutions. All of the list, in CSV and NDJSON. */
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
                /** @description The resolution’s id. Its symbol, in any case, with or without the year, is redirected to the id. */
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
                /** @description Write only where the resource is as this ETag of it shows it; `*` for whatever it is. */
                "if-match"?: string;
                /** @description `*`: write only where there is nothing yet. */
                "if-none-match"?: string;
            };
            path: {
                /** @description The resolution’s id. Its symbol, in any case, with or without the year, is redirected to the id. */
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
            /** @description The resolution, replaced, or as it was. */
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
            /** @description The resolution, created. */
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
                /** @description How many items a page holds at the most: 1 to 100. */
                limit?: number;
                /** @description The `next` of the page before. It is good for the same list with the same filters only; `limit` may change. */
                cursor?: string;
                /** @description Whether to count the whole list as well. */
                total?: boolean;
                /** @description The format of the answer, whatever `Accept` says: `json` (application/json), `csv` (text/csv), `ndjson` (application/x-ndjson). */
                format?: "json" | "csv" | "ndjson";
            };
            header?: never;
            path: {
                /** @description The resolution’s id. Its symbol, in any case, with or without the year, is redirected to the id. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of claims. All of the list, in CSV and NDJSON. */
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
                /** @description How many items a page holds at the most: 1 to 100. */
                limit?: number;
                /** @description The `next` of the page before. It is good for the same list with the same filters only; `limit` may change. */
                cursor?: string;
                /** @description Whether to count the whole list as well. */
                total?: boolean;
                /** @description The format of the answer, whatever `Accept` says: `json` (application/json), `csv` (text/csv), `ndjson` (application/x-ndjson). */
                format?: "json" | "csv" | "ndjson";
            };
            header?: never;
            path: {
                /** @description The resolution’s id. Its symbol, in any case, with or without the year, is redirected to the id. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of statements. All of the list, in CSV and NDJSON. */
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
                /** @description Only claims that name this party, in the `role` if one is given. */
                about?: string;
                /** @description Only claims that name a party, or the party of `about`, in this role. */
                role?: "subject" | "addressee" | "beneficiary";
                /** @description Only claims of statements that this party signed. */
                signatory?: string;
                /** @description Only claims that cite this resolution: its id or symbol. */
                resolution?: string;
                /** @description Only claims of this modality. */
                modality?: "actual" | "conditional" | "potential";
                /** @description Only claims of this statement: its id. */
                statement?: string;
                /** @description Only claims of statements issued on this day or later. */
                issuedFrom?: string;
                /** @description Only claims of statements issued on this day or earlier. */
                issuedTo?: string;
                /** @description Only claims whose quote holds all these words, in any order and case. */
                q?: string;
                /** @description In CSV only: a row for each pair of a signatory and a party at which the claim is directed, in place of a row for each claim. */
                dyads?: boolean;
                /** @description How many items a page holds at the most: 1 to 100. */
                limit?: number;
                /** @description The `next` of the page before. It is good for the same list with the same filters only; `limit` may change. */
                cursor?: string;
                /** @description Whether to count the whole list as well. */
                total?: boolean;
                /** @description The format of the answer, whatever `Accept` says: `json` (application/json), `csv` (text/csv), `ndjson` (application/x-ndjson). */
                format?: "json" | "csv" | "ndjson";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of claims. All of the list, in CSV and NDJSON. */
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
                /** @description The format of the answer, whatever `Accept` says: `json` (application/json), `jsonld` (application/ld+json), `annotation` (application/ld+json; profile="http://www.w3.org/ns/anno.jsonld"). */
                format?: "json" | "jsonld" | "annotation";
            };
            header?: never;
            path: {
                /** @description The claim’s id: the statement’s id, a dot, and the claim’s key. */
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
                /** @description The format of the answer, whatever `Accept` says: `json` (application/json), `csv` (text/csv), `ndjson` (application/x-ndjson). */
                format?: "json" | "csv" | "ndjson";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description All claim kinds. All of the list, in CSV and NDJSON. */
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
                /** @description The words to search for: all must occur, in any order and case, with or without accents, in another grammatical number too (English). Nothing in them is syntax. */
                q: string;
                /** @description How many items a page holds at the most: 1 to 100. */
                limit?: number;
                /** @description The format of the answer, whatever `Accept` says: `json` (application/json), `csv` (text/csv), `ndjson` (application/x-ndjson). */
                format?: "json" | "csv" | "ndjson";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The best hits. All of the list, in CSV and NDJSON. */
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
        /** @description A quote, and where to look for it. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["QuoteToVerify"];
            };
        };
        responses: {
            /** @description What was found. */
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
        /** @description The text of a statement: its title, a blank line, its paragraphs. Markup is taken off. */
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
