import { END_MARK } from './layout.js';
import { LONGEST_LINE, readWholeList } from './listed-lines.js';
import type { PartyNames } from './party-names.js';
import { readSignatoryList, type SignatoryList } from './signatory-lists.js';
import { type Context, REACH, type Source } from './signatory-sources.js';
import { firstTokenAt, type Token } from './tokens.js';

const CLOSING_LEAD =
  /^(?:\W*(?:signed|signatories|signatory|co-?signed|co-?signatories|endorsed|endorsing|supported|supporting|joined|participating|participants|countries|states|list of|members|sponsors|this (?:joint )?(?:statement|declaration)|the (?:joint )?(?:statement|declaration)|the following|\[?as of)\b)/i;
const SIGNS =
  /\b(?:sign(?:ed|atories|atory|ing)?|endors\w+|support\w*|joined|join|co-?sponsor\w*|participa\w+|associat\w+|subscrib\w+|deliver\w+|issued|made|supporters|adher\w+|approved)\b/i;

/** What stands right before a list: a colon or a new line, or by whom it is signed; "the role of" is no such thing. */
const LEADS_TO_LIST =
  /(?:[:\n–—]\s*|\b(?:signed|endorsed|supported|joined|sponsored|co-sponsored|issued|delivered|made|approved|on behalf)\s+(?:by|of)\s+(?:the\s+)?|\bsignator(?:y|ies)\s+(?:are|is)\s+(?:the\s+)?)$/i;

/** Lists of those who sign, above the text or below it. */
export function readClosing(context: Context, frame: Set<number>): Source[] {
  const { text, tokens, paragraphs, names } = context;
  const sources: Source[] = [];
  let announced = false;
  for (const [index, { start, end, text: words }] of paragraphs.entries()) {
    const isOutside = index < 3 || index >= paragraphs.length / 2;
    if (frame.has(index) || !isOutside) continue;
    const lead = words.slice(0, 300);
    const isLead = announces(lead);
    const lists = isLead ? findLists(context, start, end) : [];
    if (isLead) {
      announced = words.length < 200 && /:\s*$/.test(words);
      if (lists.length > 0 || announced) frame.add(index);
      for (const list of lists) sources.push({ list, text, tokens, where: 'closing' });
      if (lists.length > 0) announced = true;
      continue;
    }
    const list = readWholeList(text, tokens, start, end, names);
    const before = paragraphs[index - 1];
    const goesOn = sources.length > 0 && frame.has(index - 1) && before !== undefined;
    if (list && (announced || goesOn || list.entries.length >= 3 || standsAlone(context, index))) {
      sources.push({ list, text, tokens, where: 'closing' });
      frame.add(index);
    } else if (!END_MARK.test(words)) announced = false;
  }
  return sources;
}

/** "This statement is endorsed by", "The following countries have signed:"; a sentence with a comma before that is none. */
function announces(lead: string): boolean {
  const colon = lead.indexOf(':');
  const words = colon > 0 ? lead.slice(0, colon) : lead;
  const isGeneral = /^\W*(?:participa|countries|states|members|support)/i.test(words);
  return (
    CLOSING_LEAD.test(words) &&
    SIGNS.test(words) &&
    !/\b[Ww]e\b/.test(lead) &&
    !(isGeneral && words.includes(','))
  );
}

/** After a lead such as "This statement is endorsed by": the first list in the paragraph, and those below it. */
function findLists({ text, tokens, names }: Context, start: number, end: number): SignatoryList[] {
  const first = firstTokenAt(tokens, start);
  for (let at = first; at < first + REACH && (tokens[at]?.start ?? end) < end; at += 1) {
    const list = readSignatoryList(text, tokens, at, names);
    const before = text.slice(start, tokens[at]?.start ?? start);
    if (list && LEADS_TO_LIST.test(before)) {
      return [list, ...restOfLines(text, tokens, list.end, end, names)];
    }
  }
  return [];
}

function restOfLines(
  text: string,
  tokens: readonly Token[],
  at: number,
  end: number,
  names: PartyNames,
): SignatoryList[] {
  const start = tokens[at]?.start ?? end;
  const list = start < end ? readWholeList(text, tokens, start, end, names) : null;
  return list ? [list] : [];
}

/** A short paragraph beside others like it: a list whose lines are parted by blank lines. */
function standsAlone({ text, tokens, paragraphs, names }: Context, index: number): boolean {
  const isItem = (at: number) => {
    const paragraph = paragraphs[at];
    return (
      paragraph !== undefined &&
      paragraph.text.length < LONGEST_LINE &&
      readWholeList(text, tokens, paragraph.start, paragraph.end, names) !== null
    );
  };
  return (
    (isItem(index - 1) && isItem(index - 2)) ||
    (isItem(index - 1) && isItem(index + 1)) ||
    (isItem(index + 1) && isItem(index + 2))
  );
}
