import { toResolutionId } from '../../domain/symbol.js';
import type { SignatoryRole } from '../../domain/vocabulary.js';
import { CAPACITY_NAMES, languageName } from '../../formats/filter-words.js';
import type { Facet, Facets, FacetValue } from '../../search/facets.store.js';
import { Link } from '../link.js';
import { listValues } from '../named-parties.js';
import { withFacet, withoutFilters, yearOf } from './search-address.js';
import type { PartiesByCode } from './search-filters.js';

const TITLES: Record<Facet, string> = {
  kind: 'Kind of claim',
  about: 'About',
  signatory: 'Signed by',
  capacity: 'Capacity',
  resolution: 'Cites',
  year: 'Year',
  language: 'Language',
};

interface FacetListProps {
  facets: Facets;
  params: URLSearchParams;
  parties: PartiesByCode;
}

/** What the results can be narrowed down to: each value adds its filter, and one in use removes it. */
export function FacetList({ facets, params, parties }: FacetListProps) {
  const shown = (Object.keys(TITLES) as Facet[]).filter((facet) => facets[facet].length > 0);
  if (shown.length === 0) return null;
  return (
    <details class="facets">
      <summary>Narrow down</summary>
      {shown.map((facet) => (
        <section key={facet} aria-labelledby={`page_facet_${facet}`}>
          <h3 id={`page_facet_${facet}`}>{TITLES[facet]}</h3>
          <ul>
            {inOrder(facet, facets[facet]).map((one) => (
              <Value key={one.value} {...{ facet, one, params, parties }} />
            ))}
          </ul>
        </section>
      ))}
    </details>
  );
}

/** Years in the order of time, everything else by frequency. */
function inOrder(facet: Facet, values: readonly FacetValue[]): readonly FacetValue[] {
  return facet === 'year'
    ? values.toSorted((one, other) => Number(other.value) - Number(one.value))
    : values;
}

interface ValueProps {
  facet: Facet;
  one: FacetValue;
  params: URLSearchParams;
  parties: PartiesByCode;
}

function Value({ facet, one, params, parties }: ValueProps) {
  const { value, count } = one;
  const inUse = findInUse(facet, value, params, parties);
  const isRemoved = inUse.length > 0;
  return (
    <li>
      <Link
        to={isRemoved ? withoutFilters(params, inUse) : withFacet(params, facet, value)}
        {...(isRemoved ? { class: 'in-use' } : {})}
      >
        <span>
          {facet === 'kind' && <span class={`sign ${value}`} aria-hidden="true" />}
          <bdi>{labelOf(facet, one)}</bdi>
          {isRemoved && <span class="unseen">: remove this filter</span>}
        </span>
      </Link>{' '}
      <span class="count">{count}</span>
    </li>
  );
}

function labelOf(facet: Facet, { value, name }: FacetValue): string {
  if (facet === 'capacity') return CAPACITY_NAMES[value as SignatoryRole];
  return facet === 'language' ? languageName(value) : (name ?? value);
}

/** The parameters that already select this value, and nothing else. */
function findInUse(
  facet: Facet,
  value: string,
  params: URLSearchParams,
  parties: PartiesByCode,
): [string, string][] {
  if (facet === 'year') {
    return yearOf(params) === value
      ? [...params].filter(([name]) => name === 'issuedFrom' || name === 'issuedTo')
      : [];
  }
  const canonical = (given: string) => {
    if (facet === 'resolution') return toResolutionId(given);
    return parties.get(given)?.code ?? given;
  };
  return [...params].filter(([name, given]) => {
    const values = listValues(given);
    return name === facet && values.length === 1 && canonical(values[0] ?? '') === value;
  });
}
