/** The limits of a document: lengths in characters and numbers of items. The response schemas use them too. */
export const LIMITS = {
  idLength: 100,
  keyLength: 40,
  titleLength: 1_000,
  textLength: 500_000,
  quoteLength: 20_000,
  nameLength: 200,
  urlLength: 2_000,
  sources: 20,
  signatories: 300,
  claims: 1_000,
  parties: 100,
  citations: 100,
  partiesInAll: 5_000,
  citationsInAll: 2_000,
  aliases: 50,
  members: 300,
} as const;
