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

/** Lists of those who sign, above the text or below it. */
export function readClosing(context: Context, frame: Set<number>): Source[] {
  const { text, tokens, paragraphs, names } = context;
  const sources: Source[] = [];
  let announced = false;
  for (const [index, { start, end, text: words }] of paragraphs.entries()) {
    const isOutside = index < 3 || index >= paragraphs.length / 2;
    if (frame.has(index) || !isOutside) continue;
    const lead = words.slice(0, 300);
    const colon = lead.indexOf(':');
    const isLead =
      CLOSING_LEAD.test(lead) &&
      SIGNS.test(colon > 0 ? lead.slice(0, colon) : lead) &&
      !/\b[Ww]e\b/.test(lead);
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

/** After a lead such as "This statement is endorsed by": the first list in the paragraph, and those below it. */
function findLists({ text, tokens, names }: Context, start: number, end: number): SignatoryList[] {
  const first = firstTokenAt(tokens, start);
  for (let at = first; at < first + REACH && (tokens[at]?.start ?? end) < end; at += 1) {
    const list = readSignatoryList(text, tokens, at, names);
    const before = text.slice(start, tokens[at]?.start ?? start);
    if (
      list &&
      /(?:[:\n–—-]\s*|\b(?:by|of|from|countries|states)\s*(?:the\s*)?)$/i.test(before) &&
      !/\b(?:against|on|in)\b\W*$/i.test(before)
    ) {
      if (list.entries.length >= 2 || /(?:by|:)\s*(?:the\s*)?$/i.test(before))
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
