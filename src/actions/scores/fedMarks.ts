import { onScale } from "../../analyses/scores/onScale";
import { revenueFigures } from "../../analyses/scores/revenueFigures";
import { countedNames } from "../../intake/scores/countedNames";
import { note, type Note } from "../../model/note";
import type { Revenue } from "../../model/revenue";
import type { Criterion, Ratings, Scale } from "../../model/scores";

/** The ratings with those filled in that come from the revenue, and what is doubtful about them. */
export function fedMarks(
  criteria: readonly Criterion[],
  ratings: Ratings,
  scale: Scale,
  revenue: Revenue | undefined,
): { readonly ratings: Ratings; readonly notes: readonly Note[] } {
  const notes: Note[] = [];
  const indexOf = new Map(revenue?.keys.map((key, account) => [key, account]));
  const marks = criteria.map(({ name, source }, at) => {
    if (source === "Rating") return ratings.marks[at];
    if (!revenue) notes.push(note("noRevenueForCriterion", "", { criterion: name }));
    if (!revenue) return ratings.marks[at];
    if (source !== "Revenue total" && revenue.periods.length < 2)
      notes.push(note("onePeriod", "", { criterion: name }));
    const rated = onScale(revenueFigures(source, revenue), scale);
    const lacking = revenue.names.filter((_, account) => Number.isNaN(rated[account]));
    if (lacking.length > 0 && lacking.length < revenue.names.length)
      notes.push(
        note("noFigure", "", { criterion: name, source: figures[source], ...countedNames(lacking) }),
      );
    return Float64Array.from(ratings.keys, (key) => rated[indexOf.get(key) ?? -1] ?? NaN);
  });
  return { ratings: { ...ratings, marks }, notes };
}

/** The figures of the revenue as the note chooses between them. */
const figures = { "Revenue total": "total", "Last change": "change", CAGR: "growth" } as const;
