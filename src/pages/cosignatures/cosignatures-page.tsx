import type { Links } from '../../domain/links.js';
import { Form, Link } from '../link.js';
import { Page } from '../page.js';
import { PartyLink } from '../party-link.js';
import { comparePath } from '../paths.js';
import { countOf } from '../words.js';
import type { Matrix } from './matrix.js';
import { MatrixPicture } from './matrix-picture.js';

/** How many parties the picture may have. */
export const SIZES = ['10', '20', '30', '40'] as const;

interface CoSignaturesPageProps {
  matrix: Matrix;
  size: (typeof SIZES)[number];
  links: Links;
}

const DESCRIPTION =
  'How many joint statements each pair of parties signed together: the parties with most signatures, ordered so that blocs show.';

/** Who signs with whom: the matrix of co-signatures as a picture and as a table. */
export function CoSignaturesPage({ matrix, size, links }: CoSignaturesPageProps) {
  const { parties, total } = matrix;
  return (
    <Page
      title="Who signs with whom"
      description={DESCRIPTION}
      path="/cosignatures"
      links={links}
      alternates={[{ href: links.to('/v1/cosignatures'), type: 'application/json', title: 'JSON' }]}
    >
      <h1>Who signs with whom</h1>
      <p>
        {DESCRIPTION} Choose a pair to <Link to="/compare">compare the two</Link>.
      </p>
      <Form to="/cosignatures" class="inline">
        <label for="page_size">Parties</label>
        <select id="page_size" name="parties">
          {SIZES.map((one) => (
            <option key={one} value={one} selected={one === size}>
              {one}
            </option>
          ))}
        </select>
        <button type="submit">Show</button>
      </Form>
      {parties.length === 0 ? (
        <p>No two parties signed a statement together.</p>
      ) : (
        <>
          <figure>
            {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable with the keyboard. */}
            <section class="scroll" aria-label="Picture of the matrix" tabIndex={0}>
              <MatrixPicture matrix={matrix} />
            </section>
            <figcaption class="detail">
              {total > parties.length
                ? `The ${parties.length} of ${countOf(total, 'party', 'parties')} that signed most.`
                : `All ${countOf(total, 'party', 'parties')}.`}{' '}
              The darker, the more statements together.
            </figcaption>
          </figure>
          <details>
            <summary>The picture as a table</summary>
            {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable with the keyboard. */}
            <section class="scroll" aria-label="Table of the matrix" tabIndex={0}>
              <MatrixTable matrix={matrix} />
            </section>
          </details>
        </>
      )}
      <ul class="formats">
        <li>
          <Link to="/v1/cosignatures?format=json">JSON</Link>
        </li>
        <li>
          <Link to="/v1/cosignatures?format=csv">All pairs as CSV</Link>
        </li>
        <li>
          <Link to="/v1/cosignatures?format=graphml">GraphML</Link>
        </li>
      </ul>
    </Page>
  );
}

function MatrixTable({ matrix: { parties, countOf } }: { matrix: Matrix }) {
  return (
    <table class="matrix-table">
      <thead>
        <tr>
          <th scope="col">Party</th>
          {parties.slice(0, -1).map(({ code, name }) => (
            <th key={code} scope="col">
              <abbr title={name}>{code}</abbr>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {parties.slice(1).map((one, at) => (
          <tr key={one.code}>
            <th scope="row">
              <PartyLink party={one} />
            </th>
            {parties.slice(0, -1).map((other, column) => (
              <td key={other.code}>
                {column <= at && (
                  <Link to={comparePath(other.code, one.code)}>{countOf(one, other)}</Link>
                )}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
