/** The words of a query, as people part them: by white space. What holds no letter and no digit is no word. */
export function listQueryWords(query: string): string[] {
  return query.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word));
}
