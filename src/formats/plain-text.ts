/** A statement to be read: its title, a blank line, and its text as it stands. */
export function toPlainText({ title, text }: { title: string; text: string }): string {
  return `${title}\n\n${text}`;
}
