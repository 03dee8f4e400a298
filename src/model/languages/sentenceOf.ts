import type { Parameters } from "../parameters";
import type { Catalogue } from "./english";
import { formatMessage } from "./formatMessage";
import type { Messages } from "./Messages";
import { speech } from "./speech";
import { partIn } from "./translations";

/** The message of a code in the present language, in a part that has one message a code. */
export function sentenceOf(
  part: keyof Catalogue,
  english: Messages,
  code: string,
  parameters: Parameters,
): string {
  const message = partIn(speech().language, part, english)[code];
  if (typeof message !== "string") throw new Error(`The catalogue has no message ${code} in ${part}.`);
  return formatMessage(message, parameters);
}
