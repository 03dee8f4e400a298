import { samples } from "../languages/en/samples";
import { spoken } from "../languages/spoken";
import { valueTexts } from "../valueTexts";
import type { SampleCell, SampleTable } from "./SampleTable";

const texts = spoken("samples", samples);

/** Sample data in the language of now; what names a person, an account, a plan or a product stays as it is. */
export function saidSample(table: SampleTable): SampleTable {
  return {
    ...table,
    rows: table.rows.map((row) => row.map((cell, at) => said(cell, table.headers[at], row))),
  };
}

/** Columns whose cells are words of a list. */
const lists: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  Onboarding: valueTexts.onboarding,
  Role: valueTexts.teamRoles,
  Relationship: valueTexts.relationships,
  "Decision power": valueTexts.decisionPowers,
  Strength: valueTexts.strengths,
  Touchpoint: valueTexts.yesNo,
};

function said(cell: SampleCell, header: string, row: readonly SampleCell[]): SampleCell {
  if (typeof cell !== "string") return cell;
  const list = lists[header];
  if (list) return list[cell] ?? cell;
  if (header === "Section") return sectionOf(row, valueTexts.charterSections) ?? cell;
  if (header === "Text") return sectionOf(row, texts.charter) ?? cell;
  const cells: Readonly<Record<string, string>> = texts.cells;
  return cells[cell] ?? withState(cell);
}

/** The word for the section that a row of the charter is about. */
function sectionOf(
  [section]: readonly SampleCell[],
  words: Readonly<Record<string, string>>,
): string | undefined {
  return typeof section === "string" ? words[section] : undefined;
}

/** "Opportunity (64000)" */
function withState(cell: string): string {
  return cell.replace(
    /^(Customer|Opportunity|Competitor)(?= \()/,
    (_, state: keyof typeof states) => states[state],
  );
}

const states = valueTexts.productStates;
