import { useContext } from 'preact/hooks';
import type { Statement } from '../../domain/statement.js';
import { BasePath } from '../link.js';
import { PartyLink } from '../party-link.js';
import { FAMILIES, FAMILY_NAMES, type Family } from '../words.js';
import { listStatementParties, type Part, type StatementParty } from './statement-parties.js';
import { HEIGHT, readWorld, WIDTH } from './world.js';

const PART_NAMES: Record<Part, string> = {
  signed: 'signed',
  aligned: 'aligned itself',
  member: 'member of a group that signed',
};

const PARTS = Object.keys(PART_NAMES) as Part[];

/** The most names in the description of the map; the table has all. */
const MOST_DESCRIBED = 12;

/** A statement as a map of the world: who speaks, and of whom. Nothing if no party has a place on it. */
export function WorldMap({ statement }: { statement: Statement }) {
  const { places } = readWorld();
  const parties = listStatementParties(statement);
  const placed = parties.filter(({ party }) => places.has(party.code));
  if (placed.length === 0) return null;
  return (
    <section aria-labelledby="page_map">
      <h2 id="page_map">Who speaks, and of whom</h2>
      <figure class="map">
        <MapPicture parties={placed} />
        <figcaption>
          <Legend parties={placed} />
          <p class="detail">
            {placed.some(({ mentions }) => familiesIn(mentions).length > 1) &&
              'A party has the sign of most claims that name it; the table has all of them. '}
            Shapes: Natural Earth, at 1:110 million. They take no position on any boundary.
          </p>
        </figcaption>
      </figure>
      <details>
        <summary>The map as a table</summary>
        <PartyTable parties={parties} />
      </details>
    </section>
  );
}

function MapPicture({ parties }: { parties: readonly StatementParty[] }) {
  const { path, shapes, places } = readWorld();
  const file = useContext(BasePath) + path;
  const at = (code: string) => places.get(code) ?? { x: 0, y: 0, isSmall: true };
  return (
    <svg
      role="img"
      aria-labelledby="page_map_title page_map_description"
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
    >
      <title id="page_map_title">World map of who speaks, and of whom</title>
      <desc id="page_map_description">{describe(parties)}</desc>
      <use class="world" href={`${file}#world`} />
      {parties.map(({ party: { code, name }, part, memberOf, mentions }) => {
        const { x, y, isSmall } = at(code);
        return (
          <g key={code} class={`place ${part ?? 'named'}`}>
            <title>{[name, explainPart(part, memberOf), ...familiesOf(mentions)].join(', ')}</title>
            {shapes.has(code) && <use href={`${file}#${code}`} />}
            {part !== null && isSmall && <circle cx={x} cy={y} r={9} />}
          </g>
        );
      })}
      {parties.map(({ party: { code }, mentions }) => {
        const family = mainFamily(mentions);
        const { x, y } = at(code);
        return (
          family && (
            <g key={code} class="mark" transform={`translate(${x} ${y})`}>
              <Mark family={family} />
            </g>
          )
        );
      })}
    </svg>
  );
}

/** The shape of a family, which tells it from others without colour. */
const MARKS: Record<Family, string> = {
  against: 'M-12-7l5-5 7 7 7-7 5 5-7 7 7 7-5 5-7-7-7 7-5-5 7-7z',
  asking: 'M-9-13L14 0-9 13z',
  'in-favour': 'M-4-13h8v9h9v8h-9v9h-8v-9h-9v-8h9z',
  telling: 'M-9 0a9 9 0 1 0 18 0a9 9 0 1 0-18 0z',
};

function Mark({ family }: { family: Family }) {
  return <path class={family} d={MARKS[family]} />;
}

function Legend({ parties }: { parties: readonly StatementParty[] }) {
  const parts = PARTS.filter((part) => parties.some((one) => one.part === part));
  const families = FAMILIES.filter((family) =>
    parties.some(({ mentions }) => mainFamily(mentions) === family),
  );
  return (
    <ul class="key">
      {parts.map((part) => (
        <li key={part}>
          <svg viewBox="0 0 40 28" aria-hidden="true">
            <g class={`place ${part}`}>
              <path d="M2 2h36v24H2z" />
            </g>
          </svg>
          {PART_NAMES[part]}
        </li>
      ))}
      {families.map((family) => (
        <li key={family}>
          <svg viewBox="-20 -14 40 28" aria-hidden="true">
            <Mark family={family} />
          </svg>
          {FAMILY_NAMES[family]}
        </li>
      ))}
    </ul>
  );
}

function PartyTable({ parties }: { parties: readonly StatementParty[] }) {
  return (
    <table class="stacked">
      <thead>
        <tr>
          <th scope="col">Party</th>
          <th scope="col">Speaks</th>
          <th scope="col">Is named in claims</th>
        </tr>
      </thead>
      <tbody>
        {parties.map(({ party, part, memberOf, mentions }) => (
          <tr key={party.code}>
            <th scope="row">
              <PartyLink party={party} />
            </th>
            <td>{explainPart(part, memberOf)}</td>
            <td>
              {mentions.map(({ kind, family, key, count }, at) => (
                <span key={`${kind} ${family}`}>
                  {at > 0 && ', '}
                  <a href={`#${key}`}>{kind}</a>
                  {count > 1 && ` (${count})`}
                </span>
              ))}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function explainPart(part: Part | null, memberOf: StatementParty['memberOf']): string {
  if (part === null) return 'did not sign';
  return memberOf === null ? PART_NAMES[part] : `member of ${memberOf.name}, which signed`;
}

function familiesIn(mentions: StatementParty['mentions']): Family[] {
  return FAMILIES.filter((family) => mentions.some((one) => one.family === family));
}

/** The family of most claims that name a party; of several, the first. */
function mainFamily(mentions: StatementParty['mentions']): Family | undefined {
  const countOf = (family: Family) =>
    mentions.reduce((sum, one) => sum + (one.family === family ? one.count : 0), 0);
  return familiesIn(mentions).sort((one, other) => countOf(other) - countOf(one))[0];
}

function familiesOf(mentions: StatementParty['mentions']): string[] {
  return familiesIn(mentions).map((family) => FAMILY_NAMES[family]);
}

function describe(parties: readonly StatementParty[]): string {
  const groups: [string, StatementParty[]][] = [
    ...PARTS.map((part): [string, StatementParty[]] => [
      PART_NAMES[part],
      parties.filter((one) => one.part === part),
    ]),
    ...FAMILIES.map((family): [string, StatementParty[]] => [
      FAMILY_NAMES[family],
      parties.filter(({ mentions }) => mentions.some((one) => one.family === family)),
    ]),
  ];
  return groups
    .filter(([, members]) => members.length > 0)
    .map(([name, members]) => {
      const named = members.slice(0, MOST_DESCRIBED).map(({ party }) => party.name);
      const others = members.length - named.length;
      return `${name}: ${named.join(', ')}${others > 0 ? ` and ${others} others` : ''}.`;
    })
    .join(' ');
}
