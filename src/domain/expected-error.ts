/** What went wrong is for the user of the program to mend: it is told in its own words, without a trace. */
export class ExpectedError extends Error {
  override name = 'ExpectedError';
}
