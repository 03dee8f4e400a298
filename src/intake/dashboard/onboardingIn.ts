import { isBlankAmount } from "../cells/parseAmount";
import { cellAt } from "../cells/sheetGrid";
import { meant } from "../headers/meant";
import { wordSet, wordsOf } from "../headers/wordsOf";
import { doubt, type InputReading } from "./InputReading";
import { isPercentCell, numberIn, percentIn } from "./numberIn";

/**
 * How far an account's onboarding is, 0 to 1: Not started is 0, Done is 1, In progress is 0.5, a percentage is itself.
 * A number up to 1 is a share, as Excel holds percentages; above 1 it is percent. NaN where not known; what is none of
 * these is noted.
 */
export function onboardingIn(reading: InputReading, row: number, column: number): number {
  const cell = cellAt(reading.sheet, row, column);
  if (isBlankAmount(cell)) return NaN;
  if (typeof cell === "string" && !/\d/.test(cell)) return ofWords(reading, row, column, cell);
  const typed = percentIn(reading, row, column);
  const number = Number.isNaN(typed) ? numberIn(reading, row, column) : typed;
  const isShare = number <= 1 || !Number.isNaN(typed) || isPercentCell(reading, row, column);
  const share = isShare ? number : number / 100;
  if (Number.isNaN(share) || (share >= 0 && share <= 1)) return share;
  doubt(reading, row, column, "outOfHundred");
  return NaN;
}

function ofWords(reading: InputReading, row: number, column: number, text: string): number {
  const words = wordsOf(text)
    .filter((word) => /\p{L}/u.test(word))
    .join(" ");
  const said = meant("onboarding", text);
  if (said) return { "Not started": 0, "In progress": 0.5, Done: 1 }[said];
  if (notStarted.has(words)) return 0;
  if (inProgress.has(words)) return 0.5;
  if (done.has(words)) return 1;
  doubt(reading, row, column, "onboardingWord");
  return NaN;
}

const phrases = (...texts: readonly string[]) =>
  new Set(texts.map((text) => [...wordSet(...text.split(" "))].join(" ")));

const notStarted = phrases("not started", "open", "planned", "to do", "nicht begonnen", "offen", "geplant");
const inProgress = phrases(
  "in progress",
  "progress",
  "started",
  "ongoing",
  "under way",
  "underway",
  "in arbeit",
  "laufend",
);
const done = phrases(
  "done",
  "complete",
  "completed",
  "finished",
  "live",
  "fertig",
  "erledigt",
  "abgeschlossen",
);
