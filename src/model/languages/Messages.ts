/**
 * The messages of a part of the product: ICU messages under their keys, in groups where they belong together. A
 * sentence is one message, never glued from halves, so that every language has its own order of words.
 */
export interface Messages {
  readonly [key: string]: string | Messages;
}

/** The same messages in another language: the same keys, any words. */
export type Translated<Part> = {
  readonly [Key in keyof Part]: Part[Key] extends string ? string : Translated<Part[Key]>;
};

/** Messages as the rest of the product meets them: a text, or where the message has placeholders a function of them. */
export type Spoken<Part> = {
  readonly [Key in keyof Part]: Part[Key] extends string ? Sentence<Part[Key]> : Spoken<Part[Key]>;
};

/** What fills placeholders. A number is written by the message: `{accounts, number}`, `{share, number, share}`. */
export type Values<Names extends string = string> = { readonly [Name in Names]: string | number };

type Sentence<Message extends string> = [Placeholders<Message>] extends [never]
  ? string
  : (values: Values<Placeholders<Message>>) => string;

/** The names of a message's placeholders, nested ones too: "a" | "b" for `{a, plural, one {{b}} other {#}}`. */
export type Placeholders<Message extends string, Names extends string = never> =
  // Whichever brace comes first decides: outside of an argument `{` begins one, and `}` ends a plural's branch.
  Message extends `${infer Before}{${infer After}`
    ? Before extends `${string}}${infer Rest}`
      ? Branches<`${Rest}{${After}`, Names>
      : After extends `${infer Argument}}${infer Rest}`
        ? Argument extends `${infer Name},${infer Kind}`
          ? Branches<`${Kind}}${Rest}`, Names | Name>
          : Placeholders<Rest, Names | Argument>
        : Names
    : Message extends `${string}}${infer Rest}`
      ? Branches<Rest, Names>
      : Names;

/** The rest of an argument: its branches begin with `{`, and `}` ends it. */
type Branches<Message extends string, Names extends string> = Message extends `${infer Before}{${infer After}`
  ? Before extends `${string}}${infer Rest}`
    ? Placeholders<`${Rest}{${After}`, Names>
    : Placeholders<After, Names>
  : Message extends `${string}}${infer Rest}`
    ? Placeholders<Rest, Names>
    : Names;
