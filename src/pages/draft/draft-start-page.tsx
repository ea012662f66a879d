import type { ComponentChildren } from 'preact';
import { useContext } from 'preact/hooks';
import { LIMITS } from '../../domain/document-limits.js';
import type { Links } from '../../domain/links.js';
import type { ProblemDetails } from '../../http/problem.js';
import { BasePath } from '../link.js';
import { Page } from '../page.js';

export const DRAFT_PATH = '/draft';

interface DraftStartPageProps {
  /** How large a file may be, in bytes. */
  maxBytes: number;
  links: Links;
  refused?: RefusedInput;
}

/** Why there is no draft of what was sent. */
export interface RefusedInput {
  problem: ProblemDetails;
  /** Which field was sent; null if the server didn't read that far. */
  field: 'text' | 'file' | null;
  /** What was in the field of the text. */
  text: string;
}

/** Where a curator gives the text of a statement. */
export function DraftStartPage({ maxBytes, links, refused }: DraftStartPageProps) {
  const { problem, field, text } = refused ?? {};
  const fault = problem && (
    <p class="error" id="page_fault">
      {problem.detail}
    </p>
  );
  const invalid = { 'aria-invalid': 'true', 'aria-describedby': 'page_fault' } as const;
  return (
    <Page
      title={problem ? `${problem.title}: draft a document` : 'Draft a document'}
      description="Paste the text of a joint statement, or choose a file: get a draft with signatories, claims and citations to correct and download."
      path={problem ? null : DRAFT_PATH}
      links={links}
      scripts={['draft.js']}
    >
      <h1>From a text to a document</h1>
      <p class="lead">
        Paste a joint statement, or choose the file in which it was published. The draft shows who
        signed, every claim in its words, and what is cited, with what is in doubt. Correct it, then
        download the document.
      </p>
      {field === null && fault}
      <DraftForm class="query">
        <label for="page_draft_text">The text, starting with its title</label>
        <textarea
          id="page_draft_text"
          name="text"
          rows={12}
          required
          dir="auto"
          {...(field === 'text' ? invalid : {})}
        >
          {text}
        </textarea>
        {field === 'text' && fault}
        <button type="submit">Draft from the text</button>
      </DraftForm>
      <DraftForm class="query upload">
        <label for="page_draft_file">
          Or a file: a web page (HTML), a Word document (DOCX), a PDF that is not scanned, or plain
          text
        </label>
        <input
          id="page_draft_file"
          type="file"
          name="file"
          accept=".html,.htm,.docx,.pdf,.txt"
          required
          {...(field === 'file' ? invalid : {})}
        />
        {field === 'file' && fault}
        <button type="submit">Draft from the file</button>
      </DraftForm>
      <section aria-labelledby="page_limits">
        <h2 id="page_limits">Good to know</h2>
        <ul class="prose">
          <li>
            A file may have {toMegabytes(maxBytes)} MB, a statement{' '}
            {LIMITS.textLength.toLocaleString('en-GB')} characters.
          </li>
          <li>
            The rules that make the draft are for English. No model is involved: the same text gives
            the same draft.
          </li>
          <li>
            Nothing is stored. The draft lives in the page until you download it, and nobody else
            can see it.
          </li>
        </ul>
      </section>
    </Page>
  );
}

interface DraftFormProps {
  class: string;
  /** Whether the form holds corrections, which would be lost with the page. */
  'data-corrected'?: boolean | undefined;
  children: ComponentChildren;
}

/** A form that is sent to where drafts are made. */
export function DraftForm({ children, ...attributes }: DraftFormProps) {
  const action = useContext(BasePath) + DRAFT_PATH;
  return (
    <form {...attributes} method="post" enctype="multipart/form-data" action={action}>
      {children}
    </form>
  );
}

function toMegabytes(bytes: number): string {
  return (bytes / 1_048_576).toLocaleString('en-GB', { maximumFractionDigits: 1 });
}
