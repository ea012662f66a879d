/** An error that the user of the command line can fix. Its message is printed without a stack trace. */
export class ExpectedError extends Error {
  override name = 'ExpectedError';
}
