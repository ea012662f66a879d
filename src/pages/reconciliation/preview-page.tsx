import type { Links } from '../../domain/links.js';
import type { Entity } from '../../reconciliation/entities.store.js';
import type { PartyFacts, ResolutionFacts } from '../../reconciliation/properties.js';
import { assetPath } from '../assets.js';
import { Fact, Facts } from '../facts.js';
import { partyPath, resolutionPath } from '../paths.js';
import { countOf, PARTY_KIND_NAMES } from '../words.js';

/** A party or a resolution in a small frame of another site, such as OpenRefine. */
export function PreviewPage({ entity, links }: { entity: Entity; links: Links }) {
  const base = new URL(links.to('')).pathname.replace(/\/$/, '');
  const isParty = entity.type === 'party';
  const name = isParty ? entity.facts.name : entity.facts.symbol;
  const path = isParty ? partyPath(entity.facts.code) : resolutionPath(entity.facts.id);
  return (
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="robots" content="noindex" />
        <meta name="color-scheme" content="light dark" />
        <title>{name}</title>
        <link rel="stylesheet" href={base + assetPath('style.css')} />
      </head>
      <body class="preview">
        <p class="eyebrow">{isParty ? PARTY_KIND_NAMES[entity.facts.kind] : 'Resolution'}</p>
        <h1>
          <a href={links.to(path)} target="_blank" rel="noopener">
            {name}
          </a>
        </h1>
        {isParty ? <Party party={entity.facts} /> : <Resolution resolution={entity.facts} />}
      </body>
    </html>
  );
}

function Party({ party }: { party: PartyFacts }) {
  const { code, alpha3, numeric, existedFrom, existedTo, statementCount, claimCount } = party;
  return (
    <Facts>
      <Fact name="Codes">{[code, alpha3, numeric].filter((one) => one !== null).join(', ')}</Fact>
      {existedTo !== null && (
        <Fact name="Existed">
          {existedFrom ?? '?'}–{existedTo}
        </Fact>
      )}
      <Fact name="Signed">{countOf(statementCount, 'statement')}</Fact>
      <Fact name="Named in">{countOf(claimCount, 'claim')}</Fact>
    </Facts>
  );
}

function Resolution({ resolution }: { resolution: ResolutionFacts }) {
  const { title, adoptedOn, tally, statementCount } = resolution;
  return (
    <>
      {title !== null && <p>{title}</p>}
      <Facts>
        {adoptedOn !== null && <Fact name="Adopted">{adoptedOn}</Fact>}
        {tally && (
          <Fact name="Votes">
            {tally.yes} yes, {tally.no} no, {tally.abstain} abstaining
          </Fact>
        )}
        <Fact name="Cited by">{countOf(statementCount, 'statement')}</Fact>
      </Facts>
    </>
  );
}
