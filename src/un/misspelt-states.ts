/** How the files of the UN misspell names of states, with what is meant, in capital letters. */
export const MISSPELT: Readonly<Record<string, string>> = {
  CHILES: 'CHILE',
  'LIBYA ARAB JAMAHIRIYA': 'LIBYAN ARAB JAMAHIRIYA',
  LICHTENSTEIN: 'LIECHTENSTEIN',
};

/** Names that the files split into two entries, one after the other. */
export const SPLIT: readonly (readonly [string, string, string])[] = [
  ['CÔTE.', "D'IVOIRE", "CÔTE D'IVOIRE"],
];
