import { Dealer, Subscriber } from "zeromq";
import type { Connection } from "./connection.js";
import { decode, encode, type Message, newId } from "./message.js";

export type Listener = (message: Message) => void;

/** The two halves of an answer: the reply itself, and the kernel's report that it is idle again. */
export interface Answer {
  readonly reply: Promise<Message["content"]>;
  readonly idle: Promise<void>;
}

/** A client's side of the conversation with a kernel. */
export interface Session {
  /** Sends a request. Whatever is reported on it until the session closes is heard. */
  ask(type: string, content: object, hear?: Listener): Answer;
  close(): void;
}

export function openSession(connection: Connection): Session {
  const shell = new Dealer({ linger: 0 });
  const iopub = new Subscriber({ linger: 0 });
  const replies = new Map<string, Listener>();
  const reports = new Map<string, Listener>();
  const signed = { key: connection.key, session: newId() };
  shell.connect(connection.address("shell"));
  iopub.connect(connection.address("iopub"));
  iopub.subscribe();
  dispatch(shell, replies);
  dispatch(iopub, reports);

  function ask(type: string, content: object, hear: Listener = () => {}): Answer {
    const id = newId();
    const reply = new Promise<Message["content"]>((resolve) => replies.set(id, (message) => resolve(message.content)));
    const idle = new Promise<void>((resolve) => {
      reports.set(id, (message) => {
        if (message.type !== "status") hear(message);
        else if (message.content.execution_state === "idle") resolve();
      });
    });
    // A closed session is heard of through the kernel's process.
    shell.send(encode(id, type, content, signed)).catch(() => {});
    return { reply, idle };
  }

  function close(): void {
    shell.close();
    iopub.close();
  }

  return { ask, close };
}

async function dispatch(socket: Dealer | Subscriber, listeners: ReadonlyMap<string, Listener>): Promise<void> {
  for await (const frames of socket) {
    const message = decode(frames);
    listeners.get(message.parent)?.(message);
  }
}
