import { useContext } from 'preact/hooks';
import type { Links } from '../../domain/links.js';
import { assetPath } from '../assets.js';
import { BasePath, Link } from '../link.js';
import { Page } from '../page.js';

/** Every operation of the API, to read about and to try. */
export function ExplorerPage({ links }: { links: Links }) {
  return (
    <Page
      title="API explorer"
      description="Every operation of the Communiqué API, to read about and to try in the browser."
      path="/docs"
      links={links}
      styles={['swagger-ui.css', 'explorer.css']}
      alternates={[
        {
          href: links.to('/openapi.json'),
          type: 'application/vnd.oai.openapi+json;version=3.1',
          title: 'OpenAPI document',
        },
      ]}
    >
      <Explorer />
    </Page>
  );
}

function Explorer() {
  const base = useContext(BasePath);
  return (
    <div id="page_explorer" data-document={`${base}/openapi.json`}>
      <noscript>
        <h1>API explorer</h1>
        <p>
          The explorer needs JavaScript. <Link to="/openapi.json">openapi.json</Link> describes the
          same operations.
        </p>
      </noscript>
      {/* Deferred scripts and modules run in the order in which they occur. */}
      <script defer src={base + assetPath('swagger-ui-bundle.js')} />
      <script type="module" src={base + assetPath('explorer.js')} />
    </div>
  );
}
