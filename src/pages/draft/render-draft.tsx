import { createLinks } from '../../domain/links.js';
import { renderPage } from '../page.js';
import { DraftPage, type DraftPageProps } from './draft-page.js';

interface DraftInput extends Omit<DraftPageProps, 'links'> {
  /** PUBLIC_URL. */
  publicUrl: string;
}

/** The page of a draft, in a worker thread: its fields take longer to render than a statement. */
export function renderDraft({ publicUrl, ...props }: DraftInput): string {
  return renderPage(<DraftPage {...props} links={createLinks(publicUrl)} />);
}
