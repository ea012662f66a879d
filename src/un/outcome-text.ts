import { isDate, type Outcome } from './un-record.js';

/**
 * Reads what the UN writes about an outcome: "Adopted 9-0-6, 5028th meeting", "Adopted (10-0-4, 1 absent), 4104th meeting",
 * "Adopted unanimously; voting by mail", "Adopted by acclamation", "... negative vote of 2 permanent members of the Security
 * Council (China and Russian Federation)". The UN misspells "unanimously", too.
 *
 * @returns null if it says nothing about the vote
 */
export function readOutcome(text: string): Outcome | null {
  const counted =
    /\b(\d{1,3})\s*-\s*(\d{1,3})\s*-\s*(\d{1,3})\b(?:\s*,?\s*(\d{1,3})\s+absent)?/i.exec(text);
  if (counted) {
    const [, yes, no, abstain, absent] = counted;
    return {
      kind: 'counted',
      yes: Number(yes),
      no: Number(no),
      abstain: Number(abstain),
      absent: absent === undefined ? null : Number(absent),
    };
  }
  if (/without (?:a )?vote|by acclamation|by consensus/i.test(text))
    return { kind: 'without-vote' };
  if (/\bunanim/i.test(text)) return { kind: 'unanimous' };
  const veto = /negative votes? of [^(]*\(([^()]+)\)/i.exec(text);
  if (veto?.[1]) return { kind: 'vetoed', by: veto[1].split(/\s*,\s*|\s+and\s+/) };
  if (/required number of (?:affirmative )?votes/i.test(text)) return { kind: 'not-enough-votes' };
  return null;
}

/** The number of the meeting in "S/PV.5028", "S/PV9261", "A/34/PV. 4", "5028th meeting" or "9586e séance". */
export function readMeeting(text: string): number | null {
  const symbol = /\bPV\.?\s*(\d{1,6})/i.exec(text);
  const words =
    /\b(\d{1,6})\s*(?:st|nd|rd|th|e|ª)?\s*(?:\([^()]*\)\s*)?(?:meeting|séance|sesión)/i.exec(text);
  const number = Number((symbol ?? words)?.[1]);
  return number > 0 ? number : null;
}

const MONTHS = 'janfebmaraprmayjunjulaugsepoctnovdec';

/** The meeting and day in the title of a presidential statement: "... at the 9561st meeting, 4 Mar. 2024, in connection ...". */
export function readOccasion(title: string): { meeting: number; date: string } | null {
  const found =
    /\bat the (\d{1,6})(?:st|nd|rd|th) [^,]*meeting, (\d{1,2}) ([A-Z][a-z]{2})[a-z]*\.? (\d{4}),/.exec(
      title,
    );
  if (!found) return null;
  const [, meeting, day, month = '', year] = found;
  const number = MONTHS.indexOf(month.toLowerCase()) / 3 + 1;
  const date = `${year}-${String(number).padStart(2, '0')}-${day?.padStart(2, '0')}`;
  return isDate(date) ? { meeting: Number(meeting), date } : null;
}
