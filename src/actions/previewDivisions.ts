import { whiteSpace, whiteSpaceByAccount } from "../analyses/divisions/whiteSpace";
import type { AccountWhiteSpace, DivisionMap, WhiteSpace } from "../model/divisions";

/** What is not sold yet, in all and by account, the most value first; nothing is written. */
export function previewDivisions({ divisions }: DivisionMap): {
  readonly facts: WhiteSpace;
  readonly accounts: readonly AccountWhiteSpace[];
} {
  const accounts = whiteSpaceByAccount(divisions).filter(({ cells }) => cells > 0);
  return { facts: whiteSpace(divisions.flatMap(({ cells }) => cells)), accounts };
}
