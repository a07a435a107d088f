import { createHmac, randomUUID } from "node:crypto";

/** A message of the Jupyter protocol 5.3, without what a runner does not look at. */
export interface Message {
  readonly type: string;
  /** Id of the request that this answers or reports on; empty for none. */
  readonly parent: string;
  readonly content: Readonly<Record<string, unknown>>;
}

const delimiter = "<IDS|MSG>";

/** Frames of a request, signed with the connection's key. */
export function encode(
  id: string,
  type: string,
  content: object,
  { key, session }: { readonly key: string; readonly session: string },
): string[] {
  const header = { msg_id: id, msg_type: type, session, username: "", date: "", version: "5.3" };
  const parts = [header, {}, {}, content].map((part) => JSON.stringify(part));
  const signature = createHmac("sha256", key);
  for (const part of parts) signature.update(part);
  return [delimiter, signature.digest("hex"), ...parts];
}

/** Routing frames before the delimiter are skipped. */
export function decode(frames: readonly Buffer[]): Message {
  const start = frames.findIndex((frame) => frame.toString() === delimiter);
  const [header, parent, , content] = frames.slice(start + 2).map((frame) => JSON.parse(frame.toString()));
  return { type: header.msg_type, parent: parent.msg_id ?? "", content };
}

export function newId(): string {
  return randomUUID();
}
