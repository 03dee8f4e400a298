/** A message of Office.js to its host page. */
export interface FrameMessage {
  readonly _messageType: number;
  readonly _actionName: string;
  readonly _conversationId: string;
  readonly _correlationId: number;
  /** 0 calls, 1 registers for an event, 2 stops that. */
  readonly _actionType: number;
  readonly _data: unknown;
}

/** The numbers by which Office.js names what it calls, `executeMethod`'s `DispatchId`. */
export const dispatch = { refreshSettings: 75, saveSettings: 76, batch: 93, commandCompleted: 94 } as const;

/** Reads a message of this conversation; undefined for anything else that comes to the page. */
export function readMessage(data: unknown, conversation: string): FrameMessage | undefined {
  if (typeof data !== "string" || !data.includes(conversation)) return undefined;
  const message = JSON.parse(data) as Partial<FrameMessage>;
  const isRequest = message._messageType === 0 && message._conversationId === conversation;
  return isRequest && message._actionName !== undefined ? (message as FrameMessage) : undefined;
}

/** A field of a message's data, or undefined. */
export function field(data: unknown, name: string): unknown {
  return typeof data === "object" && data !== null ? (Reflect.get(data, name) as unknown) : undefined;
}
