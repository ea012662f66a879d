import type { ClaimKind } from '../../domain/vocabulary.js';
import { readFlag } from '../flags.js';
import { FAMILY_OF, type Family } from '../words.js';
import { breakLines, canSet, FAMILY, widthOf } from './typeface.js';

/** The size of pictures in link previews (Open Graph). */
const CARD_WIDTH = 1200;
const CARD_HEIGHT = 630;

/** What the picture of a statement shows. */
export interface Card {
  title: string;
  /** As people write it; null if unknown. */
  day: string | null;
  /** The first of those that signed. */
  parties: { code: string; name: string }[];
  /** How many signed in all. */
  partyCount: number;
  /** How many claims it makes of each kind. */
  kinds: { kind: ClaimKind; count: number }[];
}

/** The most parties whose flags or codes are shown, and the most kinds. */
export const MOST_FLAGS = 11;
const MOST_KINDS = 5;

const KIND_SIZE = 24;

const LEFT = 84;
const WIDTH = CARD_WIDTH - 2 * LEFT;

/** The colours of the stylesheet's light scheme. */
const INK = '#1c2024';
const SOFT = '#4c545d';
const ACCENT = '#1f3a5f';
const COLOURS: Record<Family, string> = {
  against: '#a3241d',
  asking: '#8a4300',
  'in-favour': '#14613a',
  telling: '#2c4a8a',
};

/**
 * The picture of a statement, as SVG. A title in a script that the font doesn't have is left out, and so are such names: they
 * would be rows of boxes.
 */
export function CardPicture({ card }: { card: Card }) {
  const { title, day, parties, partyCount, kinds } = card;
  const names = listNames(parties, partyCount);
  const large = canSet(title)
    ? breakLines(title, { width: WIDTH, size: 54, lines: 4 })
    : breakLines(names, { width: WIDTH, size: 54, lines: 3 });
  const small = canSet(title) ? breakLines(names, { width: WIDTH, size: 28, lines: 1 }) : [];
  return (
    <svg
      xmlns="http://www.w3.org/2000/svg"
      width={CARD_WIDTH}
      height={CARD_HEIGHT}
      viewBox={`0 0 ${CARD_WIDTH} ${CARD_HEIGHT}`}
      font-family={FAMILY}
      fill={INK}
    >
      <rect width={CARD_WIDTH} height={CARD_HEIGHT} fill="#fdfcf9" />
      <rect width={20} height={CARD_HEIGHT} fill={ACCENT} />
      <text x={LEFT} y={96} font-size={34} font-weight={600} fill={ACCENT}>
        Communiqué
      </text>
      <text x={CARD_WIDTH - LEFT} y={96} font-size={28} fill={SOFT} text-anchor="end">
        {day === null ? 'Joint statement' : `Joint statement · ${day}`}
      </text>
      {large.map((line, at) => (
        <text key={line} x={LEFT} y={184 + at * 66} font-size={54} font-weight={600}>
          {line}
        </text>
      ))}
      <Flags parties={parties} partyCount={partyCount} />
      {small.map((line) => (
        <text key={line} x={LEFT} y={522} font-size={28} fill={SOFT}>
          {line}
        </text>
      ))}
      <Kinds kinds={kinds} />
    </svg>
  );
}

function listNames(parties: Card['parties'], partyCount: number): string {
  const names = parties.map(({ code, name }) => (canSet(name) ? name : code));
  const others = partyCount - names.length;
  return `${names.join(', ')}${others > 0 ? ` and ${others} others` : ''}`;
}

/** The flags of parties, and the codes of those without one. */
function Flags({ parties, partyCount }: Pick<Card, 'parties' | 'partyCount'>) {
  const others = partyCount - parties.length;
  return (
    <g transform={`translate(${LEFT} 430)`}>
      {parties.map(({ code }, at) => {
        const flag = readFlag(code);
        return (
          <g key={code} transform={`translate(${at * 86} 0)`}>
            {flag ? (
              <image
                width={72}
                height={48}
                href={`data:image/svg+xml;base64,${flag.toString('base64')}`}
              />
            ) : (
              <text x={36} y={32} font-size={code.length > 4 ? 16 : 24} text-anchor="middle">
                {code.slice(0, 8)}
              </text>
            )}
            <rect width={72} height={48} fill="none" stroke="#d9d5ca" stroke-width={2} />
          </g>
        );
      })}
      {others > 0 && (
        <text x={parties.length * 86} y={34} font-size={28} fill={SOFT}>
          +{others}
        </text>
      )}
    </g>
  );
}

function Kinds({ kinds }: Pick<Card, 'kinds'>) {
  const sorted = [...kinds].sort((one, other) => other.count - one.count).slice(0, MOST_KINDS);
  let x = LEFT;
  return sorted.map(({ kind, count }) => {
    const text = `${kind} ${count}`;
    const at = x;
    x += widthOf(text, KIND_SIZE) + 64;
    if (x > CARD_WIDTH) return null;
    return (
      <g key={kind} transform={`translate(${at} 582)`}>
        <circle cx={9} cy={-8} r={9} fill={COLOURS[FAMILY_OF[kind]]} />
        <text x={28} font-size={KIND_SIZE}>
          {text}
        </text>
      </g>
    );
  });
}
