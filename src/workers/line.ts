/** What one process may ask of another, by name, and what it is answered. */
export type Questions<Q> = { [Name in keyof Q]: { question: unknown; answer: unknown } };

/** How a process answers what it is asked. */
export type Answers<Q extends Questions<Q>> = {
  [Name in keyof Q]: (question: Q[Name]['question']) => Promise<Q[Name]['answer']>;
};

type Message =
  | { number: number; name: string; question: unknown }
  | { number: number; answer: unknown };

/** The other process: in the primary one of the workers, in a worker the way to the primary. */
interface Peer {
  on(event: 'message', listener: (messages: Message[]) => void): unknown;
  send(messages: Message[], callback: (error: Error | null) => void): boolean;
}

/**
 * Questions and answers between the primary and a worker, over Node's channel between them. What comes up in one turn
 * of the event loop goes as one message, which costs little more than one question would.
 */
export class Line<Asked extends Questions<Asked>, Answered extends Questions<Answered>> {
  readonly #peer: Peer;
  readonly #pending = new Map<number, (answer: unknown) => void>();
  #outbox: Message[] = [];
  #lastNumber = 0;
  #hasEnded = false;
  #answers: Answers<Answered> | null = null;

  constructor(peer: Peer) {
    this.#peer = peer;
    peer.on('message', (messages) => {
      for (const message of messages) {
        if ('name' in message) void this.#answer(message);
        else this.#resolve(message.number, message.answer);
      }
    });
  }

  /** Says how questions are answered from now on; those that come before are not. */
  answer(answers: Answers<Answered>): void {
    this.#answers = answers;
  }

  /** @returns null where the other process ended before it answered */
  ask<Name extends keyof Asked & string>(
    name: Name,
    question: Asked[Name]['question'],
  ): Promise<Asked[Name]['answer'] | null> {
    if (this.#hasEnded) return Promise.resolve(null);
    this.#lastNumber += 1;
    const number = this.#lastNumber;
    return new Promise((resolve) => {
      this.#pending.set(number, resolve);
      this.#send({ number, name, question });
    });
  }

  /** The other process has ended: nothing will be answered any more. */
  end(): void {
    this.#hasEnded = true;
    for (const number of this.#pending.keys()) this.#resolve(number, null);
  }

  async #answer({ number, name, question }: Extract<Message, { name: string }>): Promise<void> {
    const answer = await this.#answers?.[name as keyof Answered](question);
    this.#send({ number, answer: answer ?? null });
  }

  #resolve(number: number, answer: unknown): void {
    this.#pending.get(number)?.(answer);
    this.#pending.delete(number);
  }

  #send(message: Message): void {
    this.#outbox.push(message);
    if (this.#outbox.length > 1) return;
    setImmediate(() => {
      const messages = this.#outbox;
      this.#outbox = [];
      // Where the other process is gone, so is whoever waits for this.
      this.#peer.send(messages, () => undefined);
    });
  }
}
