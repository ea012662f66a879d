import { type ChildProcess, spawn } from 'node:child_process';
import { EventEmitter, once } from 'node:events';
import { fileURLToPath } from 'node:url';
import xterm from '@xterm/headless';

const CLI = fileURLToPath(new URL('../../dist/cli.js', import.meta.url));

const ENTER = '\r';
export const DOWN = '\u001B[B';
export const CTRL_C = '\u0003';
/** Deletes what stands before the cursor. */
export const CLEAR = '\u0015';

interface TerminalOptions {
  env: Record<string, string>;
  folder: string;
  columns?: number;
}

/** Answers a question once. */
export interface AnswerRule {
  /** Fits what the screen has shown since the answer before, on one line. */
  when: RegExp;
  /** What is typed before Enter. */
  keys: string;
  /** The choice that must be found before Enter is typed. */
  choice?: string;
}

/** The built program in a terminal of its own, answered as a person would. */
export interface TerminalRun {
  /** Everything that the terminal shows, and what has scrolled off its top. */
  screen(): string;
  /** What the program wrote, with the codes that control the terminal. */
  raw(): string;
  /** Waits for the next question. @returns what was shown since the answer before, on one line; null if it has ended */
  nextQuestion(): Promise<string | null>;
  /** Answers questions by rules, and others with Enter, until one fits `until` or the program ends. */
  answerAll(rules?: readonly AnswerRule[], until?: RegExp): Promise<void>;
  /** Types keys. */
  type(keys: string): void;
  /** The exit status. */
  exited: Promise<number | null>;
  child: ChildProcess;
}

/** Runs the built program in a pseudo-terminal, which script(1) of util-linux makes. */
export function openTerminal(
  args: readonly string[],
  { env, folder, columns = 80 }: TerminalOptions,
): TerminalRun {
  const command = [process.execPath, CLI, ...args].map((one) => `'${one}'`).join(' ');
  const inTerminal = `stty rows 40 cols ${columns}; exec ${command}`;
  const child = spawn(
    'script',
    ['--quiet', '--flush', '--return', '--command', inTerminal, '/dev/null'],
    {
      cwd: folder,
      env: { PATH: process.env['PATH'], TERM: 'xterm-256color', SHELL: '/bin/sh', ...env },
    },
  );
  const terminal = new xterm.Terminal({
    cols: columns,
    rows: 40,
    scrollback: 10_000,
    allowProposedApi: true,
  });
  let raw = '';
  let hasEnded = false;
  const shown = new EventEmitter();
  child.stdout.setEncoding('utf8').on('data', (chunk: string) => {
    raw += chunk;
    terminal.write(chunk, () => shown.emit('change'));
  });
  const exited = new Promise<number | null>((resolve) => {
    child.once('close', (status) => {
      // What it wrote last may not be on the screen yet.
      terminal.write('', () => {
        hasEnded = true;
        shown.emit('change');
        resolve(status);
      });
    });
  });
  const screen = () => readScreen(terminal);
  const type = (keys: string) => {
    child.stdin.write(keys);
  };
  /** Waits for something to be shown. Nothing more comes once the program has ended. */
  const until = async (isShown: () => boolean) => {
    while (!isShown() && !hasEnded) await once(shown, 'change');
  };
  const countAnswers = () => screen().match(ANSWERED)?.length ?? 0;
  const sinceLastAnswer = () => screen().split(ANSWERED).at(-1) ?? '';
  const nextQuestion = async () => {
    await until(() => COMPLETE.test(raw) && /^\? /m.test(sinceLastAnswer()));
    return hasEnded ? null : sinceLastAnswer().replace(/\s+/g, ' ');
  };
  const answerAll = async (rules: readonly AnswerRule[] = [], end?: RegExp) => {
    const left = [...rules];
    for (;;) {
      const question = await nextQuestion();
      if (question === null || end?.test(question)) break;
      const at = left.findIndex(({ when }) => when.test(question));
      const [rule] = at === -1 ? [] : left.splice(at, 1);
      if (rule && rule.keys !== '') {
        type(rule.keys);
        // Typing takes away what was said about the answer before.
        await until(() => !REFUSED.test(sinceLastAnswer()));
      }
      const choice = rule?.choice;
      if (choice !== undefined) await until(() => sinceLastAnswer().includes(`❯ ${choice}`));
      const before = countAnswers();
      type(ENTER);
      await until(() => countAnswers() > before || REFUSED.test(sinceLastAnswer()));
    }
    if (left.length > 0)
      throw new Error(`Not asked: ${left.map(({ when }) => when).join(', ')}\n${screen()}`);
  };
  return { screen, raw: () => raw, nextQuestion, answerAll, type, exited, child };
}

/** A question has been drawn once the cursor is put into its place. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: this is a control sequence.
const COMPLETE = /\u001B\[\d+G$/;

/** What is said about an answer that is refused. */
const REFUSED = /^> /m;

const ANSWERED = /^✔ .*$/gm;

function readScreen({ buffer: { active } }: InstanceType<typeof xterm.Terminal>): string {
  const lines = Array.from({ length: active.length }, (_, at) =>
    active.getLine(at)?.translateToString(true),
  );
  return lines.join('\n').trimEnd();
}
