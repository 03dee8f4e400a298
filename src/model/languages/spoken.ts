import type { Catalogue } from "./english";
import { formatMessage } from "./formatMessage";
import type { Messages, Spoken, Values } from "./Messages";
import { speech } from "./speech";
import { partIn } from "./translations";

/**
 * A part of the catalogue as sentences of whatever language is spoken when one is asked for; with `more`, functions
 * that choose between its messages, which go before messages of their name. Keep no sentence in a constant: it would
 * stay in the language of the moment the file was loaded.
 *
 * @example
 * const texts = spoken("retention", retention);
 * texts.title; // "Account retention"
 * texts.lostHeading({ accounts: 7 }); // "Lost and shrunk accounts (7)"
 */
export function spoken<Part extends keyof Catalogue, More extends object = object>(
  part: Part,
  english: Catalogue[Part],
  more?: (say: Spoken<Catalogue[Part]>) => More,
): Omit<Spoken<Catalogue[Part]>, keyof More> & More {
  // What is built key by key the compiler cannot follow; `Spoken` says what comes of it.
  const say = speakers(english, () => partIn(speech().language, part, english)) as Spoken<Catalogue[Part]>;
  const described = { ...Object.getOwnPropertyDescriptors(say), ...propertiesOf(more?.(say)) };
  return Object.defineProperties({}, described) as Omit<Spoken<Catalogue[Part]>, keyof More> & More;
}

function propertiesOf(more: object = {}): PropertyDescriptorMap {
  return Object.getOwnPropertyDescriptors(more);
}

function speakers(english: Messages, now: () => Messages): object {
  const told = {};
  for (const [key, message] of Object.entries(english)) {
    const property: PropertyDescriptor = { enumerable: true, configurable: true };
    if (typeof message === "object") property.value = speakers(message, () => group(now(), key));
    else if (message.includes("{")) {
      property.value = (values: Values) => formatMessage(sentence(now(), key), values);
    } else property.get = () => sentence(now(), key);
    Object.defineProperty(told, key, property);
  }
  return told;
}

function group(messages: Messages, key: string): Messages {
  const found = messages[key];
  if (typeof found !== "object") throw new Error(`The catalogue has no group ${key}.`);
  return found;
}

function sentence(messages: Messages, key: string): string {
  const found = messages[key];
  if (typeof found !== "string") throw new Error(`The catalogue has no message ${key}.`);
  return found;
}
