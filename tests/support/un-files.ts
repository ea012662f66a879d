/** Small files in the formats of the United Nations, with made-up facts. */

/** A Security Council of fifteen. */
export const COUNCIL = [
  ...['ALGERIA', 'CHILE', 'CHINA', "CÔTE D'IVOIRE", 'FRANCE', 'GREECE', 'JAPAN', 'KENYA'],
  ...['MEXICO', 'NORWAY', 'PANAMA', 'RUSSIAN FEDERATION', 'SOMALIA', 'UNITED KINGDOM'],
  'UNITED STATES',
];

interface AknOptions {
  symbol?: string | null;
  kind?: string;
  language?: string;
  date?: string;
  stepDate?: string;
  coverDate?: string;
  title?: string | null;
  chapter?: boolean;
  draft?: string;
  sponsors?: string;
  outcome?: string;
  text?: string;
  meeting?: string;
  coverMeeting?: string;
  /** Who voted how, by what the UN calls the votes: inFavour, against, abstaining. */
  voters?: Record<string, readonly string[]>;
  /** The numbers of votes where they differ from the voters. */
  counts?: Record<string, string>;
  agenda?: readonly string[];
  subjects?: readonly string[];
  body?: string;
}

/** A document in Akoma Ntoso as the UN's repository of machine-readable documents has it. */
export function makeAkn({
  symbol = 'S/RES/2990 (2025)',
  kind = 'resolution',
  language = 'eng',
  date = '2025-03-04',
  stepDate = date,
  coverDate = date,
  title = null,
  chapter = false,
  draft = 'S/2025/100',
  sponsors = '',
  outcome = 'adopted',
  text = 'Adopted unanimously, 9800th meeting',
  meeting = 'S/PV.9800',
  coverMeeting = '9800th meeting',
  voters = { inFavour: COUNCIL },
  counts = {},
  agenda = [],
  subjects = [],
  body = '<p>The Council has met.</p>',
}: AknOptions = {}): string {
  const keyword = (refersTo: string | null, shown: string) =>
    `<keyword ${refersTo ? `refersTo="${refersTo}" ` : ''}value="X" showAs="${escapeXml(shown)}" dictionary="${refersTo ? 'S/80' : 'UNBIS Thesaurus'}"/>`;
  const groups = Object.entries(voters).map(([way, names]) => {
    const number = counts[way] ?? String(names.length).padStart(3, '0');
    const entries = names.map((name) => `<organization>${escapeXml(name)}</organization>`);
    return `<count value="${number}" refersTo="${way}"><un:voters>${entries.join('')}</un:voters></count>`;
  });
  return `<akomaNtoso xmlns="http://docs.oasis-open.org/legaldocml/ns/akn/3.0" xmlns:un="http://un.org/akn4un">
<statement name="${kind}">
<meta>
<identification source="#X">
<FRBRWork><FRBRdate date="${date}" name="adoption"/></FRBRWork>
<FRBRExpression><FRBRdate date="2025-12-31" name="publication"/><FRBRlanguage language="${language}"/></FRBRExpression>
</identification>
<classification source="https://metadata.un.org/sdg">${keyword(null, 'by_machine')}</classification>
<classification source="DHLAUTH">
${subjects.map((one) => keyword(null, one)).join('\n')}
${agenda.map((one) => keyword('agenda', one)).join('\n')}
${title === null ? '' : keyword('title', title)}
</classification>
<workflow source="#un">
<step date="${date}" outcome="draftResolution" as="${draft}" by="${escapeXml(sponsors)}"/>
<step date="0001-01-01" outcome="draftResolutionAdditionalSponsors" by=""/>
<step date="${stepDate}" outcome="${outcome}" as="${meeting}" by="${escapeXml(text)}"${chapter ? ' refersTo="Chapter VII"' : ''}/>
</workflow>
<analysis source="#un"><parliamentary><voting>
${groups.join('\n')}
</voting></parliamentary></analysis>
</meta>
<coverPage>
<p>${symbol === null ? '' : `<docNumber refersTo="#symbol">${symbol}</docNumber>`}</p>
<p><docTitle>Adopted at its <inline name="adoptionMeeting">${coverMeeting}</inline>, on<docDate date="${coverDate}" refersTo="#adoptionDate">a day</docDate></docTitle></p>
</coverPage>
<mainBody>${body}</mainBody>
</statement>
</akomaNtoso>
`;
}

function escapeXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
}

const COUNCIL_COLUMNS = [
  ...['undl_id', 'ms_code', 'ms_name', 'permanent_member', 'ms_vote', 'date', 'resolution'],
  ...['draft', 'meeting', 'description', 'agenda', 'subjects', 'vote_note', 'total_yes'],
  ...['total_no', 'total_abstentions', 'total_non_voting', 'total_ms', 'modality', 'undl_link'],
];

const ASSEMBLY_COLUMNS = [
  ...['undl_id', 'ms_code', 'ms_name', 'ms_vote', 'date', 'session', 'resolution', 'draft'],
  ...['committee_report', 'meeting', 'title', 'agenda_title', 'subjects', 'vote_note'],
  ...['total_yes', 'total_no', 'total_abstentions', 'total_non_voting', 'total_ms', 'undl_link'],
];

const OUTCOME_COLUMNS = [
  ...['undl_id', 'resolution', 'session', 'date', 'title', 'modality', 'draft'],
  ...['committee_report', 'meeting', 'agenda_title', 'subjects', 'vote_note', 'total_yes'],
  ...['total_no', 'total_abstentions', 'total_non_voting', 'total_ms', 'undl_link'],
];

export const COLUMNS = {
  council: COUNCIL_COLUMNS,
  assembly: ASSEMBLY_COLUMNS,
  outcomes: OUTCOME_COLUMNS,
};

/** Rows of one resolution: what they have in common, and a member's code, name and vote for each. */
export interface Rows {
  common: Record<string, string>;
  votes?: readonly (readonly [code: string, name: string, vote: string])[];
}

/** A dataset of the UN Digital Library: UTF-8 with a byte order mark, lines that end with CRLF. */
export function makeCsv(kind: keyof typeof COLUMNS, resolutions: readonly Rows[]): string {
  const columns = COLUMNS[kind];
  const rows = resolutions.flatMap(({ common, votes = [['', '', '']] }) =>
    votes.map(([code, name, vote]) => {
      const cells: Record<string, string> = {
        ...common,
        ms_code: code,
        ms_name: name,
        ms_vote: vote,
      };
      return columns.map((column) => quote(cells[column] ?? '')).join(',');
    }),
  );
  return `\uFEFF${[columns.join(','), ...rows].join('\r\n')}\r\n`;
}

function quote(cell: string): string {
  return /[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}

interface MarcOptions {
  number?: string;
  symbol?: string;
  votes?: readonly (readonly [code: string, name: string, vote: string | null])[];
  totals?: readonly string[];
}

/** A vote record of the UN Digital Library in MARCXML. */
export function makeMarc({
  number = '900001',
  symbol = 'A/RES/80/990',
  votes = [
    ['USA', 'UNITED STATES', 'N'],
    ['GBR', 'UNITED KINGDOM', 'Y'],
    ['RUS', 'RUSSIAN FEDERATION', null],
  ],
  totals = ['1', '1', '0', '1', '3'],
}: MarcOptions = {}): string {
  const field = (tag: string, subfields: readonly (readonly [string, string])[]) =>
    `<datafield tag="${tag}" ind1=" " ind2=" ">${subfields
      .map(([code, text]) => `<subfield code="${code}">${escapeXml(text)}</subfield>`)
      .join('')}</datafield>`;
  return `<record>
<controlfield tag="001">${number}</controlfield>
${field('245', [
  ['a', 'A made-up question :'],
  ['b', 'resolution /'],
])}
${field('269', [['a', '2025-12-18']])}
${field('791', [['a', symbol]])}
${field('952', [['a', 'A/80/PV. 69']])}
${field('991', [['d', 'LIGHTHOUSES']])}
${field('993', [['a', 'A/80/L.12']])}
${field(
  '996',
  ['b', 'c', 'd', 'e', 'f'].map((code, at) => [code, totals[at] ?? ''] as const),
)}
${votes
  .map(([code, name, vote]) =>
    field('967', [['c', code], ...(vote ? [['d', vote] as const] : []), ['e', name]]),
  )
  .join('\n')}
</record>`;
}

export function makeMarcCollection(records: readonly string[]): string {
  return `<?xml version="1.0" encoding="UTF-8"?>
<collection xmlns="http://www.loc.gov/MARC21/slim">
${records.join('\n')}
</collection>
`;
}
