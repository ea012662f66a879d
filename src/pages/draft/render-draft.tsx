import { createLinks } from '../../domain/links.js';
import { renderPage } from '../page.js';
import { DraftPage, type DraftPageProps } from './draft-page.js';

interface DraftInput extends Omit<DraftPageProps, 'links'> {
  /** PUBLIC_URL. */
  publicUrl: string;
}

/** The page of a draft, in this thread or another. */
export function renderDraft({ publicUrl, ...props }: DraftInput): string {
  return renderPage(<DraftPage {...props} links={createLinks(publicUrl)} />);
}

/** Their fields take longer to render than those of statements. */
const MAX_INLINE_CLAIMS = 200;

/** Whether rendering would hold up other requests. */
export function hasManyFields({ claims }: DraftPageProps['statement']): boolean {
  return claims.length > MAX_INLINE_CLAIMS;
}
