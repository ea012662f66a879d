import { readRules } from '../../src/drafting/rules.js';

/**
 * Examples that reach the lines of `src/drafting/rules/*.yaml`, by file and list. Each gives the texts that an entry of the
 * list may change; one that changes is enough.
 */
type Examples = (phrase: string, path: (string | number)[]) => string[];

const TITLE = 'Joint Statement by Chile and Peru';
const says = (...sentences: string[]): string[] =>
  sentences.map((sentence) => `${TITLE}\n\n${sentence}`);
const titled = (title: string): string => `${title}\n\nWe condemn the closure.`;
const capitalise = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);
const filled = (pattern: string): string => pattern.replaceAll('*', 'so very');

/** Words that are written with the prefix and a hyphen, or as one word. */
const SECOND_PARTS: Record<string, string> = {
  ...{
    non: 'profit',
    co: 'operate',
    anti: 'trust',
    pro: 'claim',
    pre: 'caution',
    post: 'graduate',
  },
  ...{ de: 'coding', re: 'arrange', trans: 'mission', socio: 'economic', bio: 'diversity' },
  ...{ geo: 'graphical', eco: 'system', cyber: 'space', mid: 'summer', semi: 'annual' },
  ...{ intra: 'venous', inter: 'section', extra: 'ordinary', multi: 'national', sub: 'committee' },
  ...{ ex: 'changing', counter: 'balance', micro: 'organism', neo: 'classical', ultra: 'sonic' },
  ...{ self: 'less', pan: 'theism' },
};

const { leaders: LEADERS } = readRules();

export const EXAMPLES: Record<string, Examples> = {
  'verbs.verbs.words': (verb) =>
    says(
      `We ${verb} the closure of the railway.`,
      `We ${verb} that the railway closes.`,
      `We ${verb} our concern.`,
      `We ${verb} open the border.`,
      `We condemn the closure and ${verb} the railway.`,
      `We condemn the closure and ${verb} open the border.`,
      `We ${verb} Norway strongly.`,
    ),
  'verbs.verbs.forms': (form) =>
    says(
      `${capitalise(form)} the closure of the railway, we call for talks.`,
      `Both leaders ${form} the closure of the railway.`,
      `Both leaders ${form} open the border.`,
      `We have ${form} the closure of the railway.`,
      `Both leaders condemned the closure and ${form} the railway.`,
    ),
  'verbs.adjectives': (adjective) =>
    says(
      `We are ${adjective} the closure.`,
      `We are ${adjective} about the closure.`,
      `We are ${adjective} to open the border.`,
    ),
  'verbs.nouns': (noun) =>
    says(`We express our ${noun} for the railway.`, `We reaffirm ${noun} to build.`),
  'verbs.fillers': (filler) =>
    says(
      `We ${filler} condemn the closure.`,
      `We ${filler} are concerned by it.`,
      `The leaders ${filler} support Fiji.`,
      `We ${filler} support the railway.`,
      `We in this ${filler} condemn it.`,
    ),
  'verbs.inside': (word) =>
    says(`We call ${word} on Norway to open it.`, `We call ${word} for talks.`),
  'speakers.speakers': (noun) =>
    says(`The ${noun} condemned the closure.`, `${capitalise(noun)} condemned the closure.`),
  'speakers.own': (noun) =>
    says(`Our ${noun} condemn the closure.`, `Both ${noun} condemn the closure.`),
  'speakers.modifiers': (word) =>
    says(
      `The ${word} ministers condemn the closure.`,
      `The two ${word} countries condemn the closure.`,
    ),
  'speakers.bodies': (body) =>
    says(
      `The ${body.toLowerCase()} condemned the closure.`,
      `The members of the Railway ${body} condemned the closure.`,
    ),
  'patterns.patterns': (pattern) =>
    says(
      `The closure ${filled(pattern)} the railway.`,
      `${capitalise(filled(pattern))} the railway.`,
      `The closure ${pattern.replaceAll('*', 'many')} the railway.`,
    ),
  'patterns.warnings': (pattern) => says(`We ${filled(pattern)} the railway.`),
  'patterns.assessments': (pattern) =>
    says(`The closure ${filled(pattern)} it.`, `The closure ${filled(pattern)} railway.`),
  'patterns.breaches': (breach) =>
    says(
      `The closure ${breach} law.`,
      `The closure is a ${breach} law.`,
      `The closure constitutes a ${breach}.`,
    ),
  'patterns.characterises': (verb) => says(`The closure would ${verb} it.`),
  'patterns.intensifiers': (words) => says(`We condemn the ${words} closure.`),
  'patterns.emphases': (word) => says(`We ${word} condemn it.`),
  'resolutions.before': (words) =>
    says(
      `We recall ${words} resolution 1718.`,
      `We recall ${words} Security Council resolution 1718.`,
      `We recall ${words} relevant Security Council resolutions.`,
    ),
  'resolutions.otherOrgans': (organ) => says(`We recall ${organ} resolution 1718 (2006).`),
  'resolutions.counted': (noun) =>
    says(
      `We recall Security Council resolution 1718, 1874 ${noun} later.`,
      `We recall Security Council resolution 1718 and 1874 ${noun}.`,
    ),
  instruments: (name) => says(`We recall the ${name}.`),
  'typography.abbreviations': (abbreviation) =>
    says(`We thank the railway of ${abbreviation} Norden for its timetable.`),
  'typography.hyphenated': (prefix) =>
    says(
      `We welcome what was agreed in the north about the new ${prefix}-\n${SECOND_PARTS[prefix] ?? ''} railway of Norway, and about the lines that lead from\nthere to the sea, and all that belongs to them in both states.`,
    ),
  'headings.dull': (word) => [titled(`Joint Statement on Railway ${word} Trains`)],
  'headings.issuing': (word) =>
    [
      `The following was ${word} to the press by Chile and Peru, after a message.`,
      `The following message of the ${word} of Chile and Peru.`,
      `The following message on ${word} of Chile and Peru.`,
    ].map((note) => `Railway\n\n${note}\n\nWe condemn the closure.`),
  'names.names': (name) => [titled(`Joint Statement by ${name} and Norway`)],
  'names.places': (place) => [
    ...says(`We condemn the ${place} attack.`, `${place} must open it.`),
    titled(`Joint Statement by Chile, ${place} and Norway`),
    titled(`${place} Joint Statement by Chile and Norway`),
  ],
  'names.metonyms': (name) => says(`We urge ${name} to open it.`),
  'names.organisations': (code) => [titled(`Joint Statement by ${code} and Norway`)],
  'names.styles': (word) => [
    titled(`Joint Statement by the ${capitalise(word)} Norway and Chile`),
    titled(`Joint Statement by the Republic ${word} Norway and Chile`),
  ],
  'names.particles': (word) => [
    titled(`Joint Statement by President Ana ${word} Soto of Chile and President Vega of Peru`),
  ],
  'names.honorifics': (word) => [
    titled(
      `Joint Statement by ${capitalise(word)}. Ana North of Chile and ${capitalise(word)} Luis South of Peru`,
    ),
    titled(`Joint Statement by H.E. Ana North of Chile and H.E. Luis South of Peru`),
    titled(
      `Joint Statement by ${capitalise(word)} Honourable Ana North of Chile and ${capitalise(word)} Honourable Luis South of Peru`,
    ),
    titled(
      `Joint Statement by the President of Chile, ${capitalise(word)}. Ana Soto, and the President of Peru, ${capitalise(word)} Luis Vega`,
    ),
    `Joint Statement\n\nWe condemn the closure.\n\nSigned by:\n\n${capitalise(word)} Ana Soto, President of Chile\n${capitalise(word)}. Luis Vega, President of Peru`,
    `Joint Statement\n\n${capitalise(word)} Ana Soto, President of Chile, and ${capitalise(word)}. Luis Vega, President of Peru, met today.\n\nWe condemn the closure.`,
  ],
  'names.suffixes': (word) => [
    titled(
      `Joint Statement by President Ana Soto, ${capitalise(word)} of Chile and President Vega of Peru`,
    ),
    `Joint Statement\n\nPresident Ana Soto, ${word.toUpperCase()}, of Chile and President Luis Vega of Peru met today.\n\nPresident Soto condemned it.`,
    `Joint Statement\n\nPresident Ana Soto ${word.toUpperCase()} of Chile and President Luis Vega of Peru met today.\n\nPresident Soto condemned it.`,
  ],
  leaders: (name, [, code = '']) => {
    const year = LEADERS[code]?.[name]?.slice(0, 4);
    return ['President', 'Prime Minister Ana', ''].map(
      (before) =>
        `Joint Statement by ${before} ${name} and President Ana Soto of Chile\n\n5 May ${year}\n\nWe condemn the closure.`,
    );
  },
  'offices.holders': (word) => [
    titled(
      `Joint Statement by ${capitalise(word)} Ana Soto of Chile and ${capitalise(word)} Luis Vega of Peru`,
    ),
  ],
  'offices.others': (word) => [
    titled(
      `Joint Statement by the ${capitalise(word)} of Chile and the ${capitalise(word)} of Peru`,
    ),
  ],
  'offices.words': (word) => [
    titled(`Joint Statement by the ${capitalise(word)} Ministers of Chile and Peru`),
  ],
  'demonyms.adjectives': (adjective) => [
    ...says(`We condemn the ${adjective} attack.`),
    `Joint Statement by Fiji and Tonga\n\nWe condemn the ${adjective} attack.`,
    titled(`Joint Statement by the ${adjective} Foreign Minister and the Swazi Foreign Minister`),
  ],
  'demonyms.combining': (prefix) => [titled(`${prefix}-Fijian declaration`)],
  'demonyms.others': (words) => says(`We condemn the ${words} attack.`),
};
