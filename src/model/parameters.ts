import type { Placeholders, Values } from "./languages/Messages";

/** What a sentence needs to know: names, addresses, counts. */
export type Parameters = Readonly<Record<string, string | number>>;

/** The parameters that a message names, besides those it is given anyway; they may be left out where it names none. */
export type ParametersOf<Message extends string, Given extends string = never> = [
  Exclude<Placeholders<Message>, Given>,
] extends [never]
  ? Parameters | undefined
  : Parameters & Values<Exclude<Placeholders<Message>, Given>>;

/** Such parameters as the rest of a function's arguments. */
export type AndParameters<Message extends string, Given extends string = never> =
  undefined extends ParametersOf<Message, Given>
    ? [parameters?: Parameters]
    : [parameters: ParametersOf<Message, Given>];
