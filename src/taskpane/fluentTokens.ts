/**
 * Fluent's names of its tokens: `tokens.colorBrandBackground` is `var(--colorBrandBackground)`. webpack puts this in
 * the place of Fluent's own list, which spells all of them out: 29 KB for what is one rule.
 */
export const tokens: Readonly<Record<string, string>> = new Proxy(
  {},
  { get: (_, name) => `var(--${String(name)})` },
);
