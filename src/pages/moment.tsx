const LONG = new Intl.DateTimeFormat('en-GB', {
  dateStyle: 'long',
  timeStyle: 'short',
  timeZone: 'UTC',
});

/** A moment (ISO 8601) as people write it, in UTC. */
export function Moment({ at }: { at: string }) {
  return <time dateTime={at}>{LONG.format(new Date(at))} UTC</time>;
}
