import { styleText } from 'node:util';
import input from '@inquirer/input';
import search from '@inquirer/search';
import select from '@inquirer/select';
import wrap from 'wrap-ansi';
import type { KnownParty } from '../../documents/nearest-parties.js';
import { findParties } from './find-parties.js';

const NARROWEST = 20;
/** Longer lines are hard to read. */
const WIDEST = 100;

/** Control characters, which a terminal would obey, but for line breaks. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters to replace.
const CONTROL_CHARACTERS = /[\u0000-\u0009\u000B-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069]/g;

/** Makes words of the text safe to print. */
export function printable(words: string): string {
  return words.replace(CONTROL_CHARACTERS, ' ');
}

/** Prints lines, wrapped at words. The lines that wrapping adds are indented like the first. */
export function print(...lines: string[]): void {
  const columns = Math.min(WIDEST, Math.max(NARROWEST, process.stdout.columns || WIDEST));
  process.stdout.write(`${lines.map((line) => wrapLine(line, columns)).join('\n')}\n`);
}

/** Prints a command on lines of its own, unwrapped, so that it can be copied. */
export function printCommand(message: string, command: string): void {
  print(message);
  process.stdout.write(`  ${command}\n`);
}

function wrapLine(line: string, columns: number): string {
  const [indent = ''] = /^ */.exec(line) ?? [];
  const wrapped = wrap(line.slice(indent.length), columns - indent.length, { hard: true });
  return wrapped.replace(/^(?=.)/gm, indent);
}

function hasColours(): boolean {
  return process.stdout.hasColors?.() ?? false;
}

/** Marks words: by their colour, or with NO_COLOR by characters. */
export function highlight(words: string): string {
  const shown = printable(words);
  return hasColours() ? styleText(['bold', 'yellow'], shown) : `»${shown}«`;
}

export function faint(words: string): string {
  return hasColours() ? styleText('dim', words) : words;
}

export function heading(words: string): string {
  return hasColours() ? styleText(['bold', 'underline'], words) : words;
}

export interface Choice<Value> {
  name: string;
  value: Value;
  description?: string;
}

/** Asks to choose one. Typing the first letters of a choice finds it. @throws ExitPromptError at Ctrl-C */
export function choose<Value>(
  message: string,
  choices: readonly Choice<Value>[],
  preselected?: Value,
): Promise<Value> {
  return select<Value>({
    message,
    choices: choices.map(({ name, ...choice }) => ({ name: printable(name), ...choice })),
    loop: false,
    pageSize: 15,
    ...(preselected === undefined ? {} : { default: preselected }),
  });
}

/** Asks for words. @param check says what is wrong with them, or returns null @throws ExitPromptError at Ctrl-C */
export async function enter(
  message: string,
  value: string,
  check: (typed: string) => string | null,
): Promise<string> {
  const typed = await input({
    message,
    default: value,
    prefill: 'editable',
    validate: (words) => check(words.trim()) ?? true,
  });
  return typed.trim();
}

/**
 * Asks for a party by its name or code.
 *
 * @param name what the text calls it, for which suggestions are made before anything is typed
 * @returns its code, also one that the registry doesn't know; null if there is none
 * @throws ExitPromptError at Ctrl-C
 */
export function enterParty(
  message: string,
  parties: readonly KnownParty[],
  name = '',
): Promise<string | null> {
  const none = { name: 'None of these: leave it out', value: null };
  return search<string | null>({
    message,
    pageSize: 10,
    source: (term) => {
      const found = findParties(term ?? name, parties).map((party) => ({
        name: `${party.code} ${party.name}`,
        value: party.code,
      }));
      const code = term?.trim().toUpperCase() ?? '';
      const isKnown = found.some(({ value }) => value === code);
      const unknown = { name: `The code ${code}, unknown to this registry`, value: code };
      return [...found, ...(code === '' || isKnown ? [] : [unknown]), none];
    },
  });
}
