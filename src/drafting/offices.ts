/** Words of which the name of an office is made: "Permanent Representatives to the United Nations of". */
export const OFFICE_WORDS = new Set(
  `foreign minister ministers prime president presidents chancellor chancellors leader leaders head heads of state
  states government governments governmental for affairs secretary secretaries high representative representatives
  permanent ambassador ambassadors special envoy envoys commissioner commissioners chief chiefs defence defense finance
  trade deputy vice the and external international relations cooperation co operation european security policy
  mission missions delegation delegations embassy embassies charge charges d affaires member members participating
  countries country nations national adviser advisers advisor advisors development interior home justice climate health
  digital economy energy agriculture transport environment undersigned following political director directors general
  speakers speaker parliament parliaments chairs chair committee committees parliamentary governors governor central banks labour labor
  g7 respective its their our representing spokesperson spokespersons group coalition armed forces parties both two three four five
  six seven eight nine ten undersecretary assistant under union commission council premier premiers taoiseach emir king
  sultan crown prince excellencies humanitarian consuls consul high commissioners community overseas commonwealth
  all as to at in un united nations vienna geneva new york osce opcw iaea organisation organization office offices from contact core my europe asia africa pacific indo global multilateral nuclear disarmament non
  proliferation arms control gender equality preparedness crisis management democracy human rights migration
  citizenship immigration research innovation science technology industry commerce business treasury homeland peace a an cross regional like minded friends broad diverse own`.split(
    /\s+/,
  ),
);

/** An office needs a person: without one of these words it is none. */
export const PERSONS =
  /\b(?:ministers?|presidents?|chancellors?|leaders?|heads?|secretar(?:y|ies)|representatives?|ambassadors?|envoys?|commissioners?|chiefs?|advis[eo]rs?|directors?|speakers?|chairs?|governors?|premiers?|charg[eé]s?|king|emir|sultan|prince|taoiseach|missions?|delegations?|embass(?:y|ies)|spokespersons?)\b/i;

const SINGULAR: readonly [RegExp, string][] = [
  [/\bMinisters\b/gi, 'Minister'],
  [/\bSecretaries\b/gi, 'Secretary'],
  [/\bHeads\b/gi, 'Head'],
  [/\bPresidents\b/gi, 'President'],
  [/\bChancellors\b/gi, 'Chancellor'],
  [/\bLeaders\b/gi, 'Leader'],
  [/\bRepresentatives\b/gi, 'Representative'],
  [/\bAmbassadors\b/gi, 'Ambassador'],
  [/\bEnvoys\b/gi, 'Envoy'],
  [/\bChiefs\b/gi, 'Chief'],
  [/\bDirectors\b/gi, 'Director'],
  [/\bGovernors\b/gi, 'Governor'],
  [/\bSpeakers\b/gi, 'Speaker'],
  [/\bChairs\b/gi, 'Chair'],
  [/\bCommissioners\b/gi, 'Commissioner'],
  [/\b(Advis[eo]r)s\b/gi, '$1'],
  [/\bState and Government\b/gi, 'State or Government'],
];

/** One holder's office from words that name it for all: "Foreign Ministers of the" is "Foreign Minister". */
export function toOffice(phrase: string): string | null {
  if (!PERSONS.test(phrase)) return null;
  let office = phrase
    .replace(/\s+/g, ' ')
    .replace(/^[’'\s]*s?\s/i, '')
    .replace(
      /^(?:(?:we|the|undersigned|following|respective|its|their|our|all|as|members?|g7|and|of|both|two|three|four|participating|representing)[\s,]+)+/i,
      '',
    )
    .replace(
      /(?:[\s,]+(?:of|the|and|from|for|to|as|representing|our|their|its|respective|governments?|countries|member states|states|members|group|following))+$/i,
      '',
    )
    .replace(/[’']s?$/, '');
  for (const [plural, singular] of SINGULAR) office = office.replace(plural, singular);
  // All capitals are those of the heading, not of the office.
  if (office === office.toUpperCase()) office = office.toLowerCase();
  return office === '' || office.length > 120 ? null : capitalise(office);
}

function capitalise(office: string): string {
  return office
    .split(' ')
    .map((word) =>
      /^(?:of|for|and|or|to|the)$/.test(word) ? word : word.charAt(0).toUpperCase() + word.slice(1),
    )
    .join(' ');
}
