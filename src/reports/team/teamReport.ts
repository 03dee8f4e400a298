import type { ChartBlock } from "../../model/chartPlan";
import type { CellStyle, SheetPlan, TableBlock } from "../../model/plan";
import { sheetTexts } from "../../model/sheetTexts";
import type { Table } from "../../model/table";
import { teamRoles } from "../../model/team";
import { teamTexts } from "../../model/teamTexts";
import { columnHighlights } from "../columnHighlights";
import { charactersAcross } from "../fitWidth";
import {
  chartText,
  dangerCard,
  formats,
  gapWidth,
  hairline,
  heights,
  ink,
  movementColors,
  styles,
  tierShades,
  widths,
} from "../look";
import { notesList } from "../notesList";
import { headHeights, HEAD_ROWS, pageHead } from "../pageHead";
import { stamped } from "../stamped";
import { tableHeight } from "../tableHeight";
import { textAt } from "../textAt";
import type { TeamResults } from "./TeamResults";
import { coverageTable, overdueTable, rolesTable } from "./teamTables";

/** The sheet `Team`: role by account, how far each role is covered, and the overdue tasks. */
export function teamReport(results: TeamResults): SheetPlan {
  const { facts, overdue, notes, day } = results;
  const finding = teamTexts.finding(facts);
  const [coverage, roles, late] = [coverageTable(results), rolesTable(results), overdueTable(results)];
  const rolesAt = GRID + 2 + tableHeight(coverage) + 1;
  const lateAt = rolesAt + 1 + CHART_ROWS + 1;
  const listAt = lateAt + 2 + (late.rows > 0 ? tableHeight(late) : 0) + 1;
  const list = notesList(notes, { row: listAt, column: LEFT }, charactersAcross(PAGE));
  const count: CellStyle = { ...styles.number, numberFormat: formats.count };
  const nameOr = (table: Table) => (at: number) => (table.columns[at].kind === "text" ? styles.name : count);
  return {
    role: "team",
    name: "Team",
    tabColor: tierShades.first,
    widths: [widths.margin, ...PAGE],
    heights: [
      ...headHeights,
      { row: HEAD_ROWS, height: heights.margin },
      ...[GRID, rolesAt, lateAt].map((row) => ({ row, height: heights.heading })),
    ],
    gridlines: false,
    frozenRows: HEAD_ROWS,
    print: { orientation: "landscape", rows: list.endRow, columns: LEFT + PAGE.length },
    blocks: [
      ...pageHead(teamTexts.title, finding, stampOf(results)),
      textAt("coverageHeading", GRID, LEFT, teamTexts.coverageHeading, styles.heading),
      textAt("coverageCaption", GRID + 1, LEFT, teamTexts.coverageCaption, styles.caption),
      tableAt(coverage, GRID + 2, nameOr(coverage)),
      ...teamRoles.flatMap((role) =>
        columnHighlights(coverage.name, role, [
          { kind: "text is", text: teamTexts.openRole, fill: dangerCard, color: movementColors.Down.color },
        ]),
      ),
      textAt("rolesHeading", rolesAt, LEFT, teamTexts.rolesHeading, styles.heading),
      tableAt(roles, rolesAt + 1, nameOr(roles)),
      rolesChart(roles, finding, rolesAt + 1),
      textAt(
        "overdueHeading",
        lateAt,
        LEFT,
        teamTexts.overdueHeading({ tasks: overdue.length }),
        styles.heading,
      ),
      textAt(
        "overdueCaption",
        lateAt + 1,
        LEFT,
        late.rows > 0 ? teamTexts.overdueCaption({ day }) : teamTexts.noneOverdue({ day }),
        styles.caption,
      ),
      ...(late.rows > 0
        ? [
            tableAt(late, lateAt + 2, (at) =>
              late.columns[at].name === "Due"
                ? { ...styles.number, numberFormat: "yyyy-mm-dd" }
                : nameOr(late)(at),
            ),
          ]
        : []),
      ...list.blocks,
    ],
  };
}

const LEFT = 1;
const GRID = HEAD_ROWS + 1;
/** Account, the six roles, Covered; the other tables stand in the same columns. */
const PAGE = [30, 21, 19, 19, 19, 19, 19, 10];
const CHART_ROWS = 11;
/** The columns of the table of roles, and of the gap beside it. */
const CHART_COLUMN = LEFT + 4;

function rolesChart(roles: Table, finding: string, row: number): ChartBlock {
  const stacked = (column: string, color: string) =>
    ({
      name: column,
      values: { table: roles.name, column },
      as: "stacked bar",
      axis: "primary",
      color,
    }) as const;
  return {
    kind: "chart",
    name: "TeamRoles",
    at: { row, column: CHART_COLUMN },
    rows: CHART_ROWS,
    columns: LEFT + PAGE.length - CHART_COLUMN,
    description: teamTexts.rolesDescription({ finding }),
    categories: { table: roles.name, column: "Role" },
    series: [stacked("Covered", tierShades.first), stacked("Open", tierShades.last)],
    value: { visible: true, minimum: 0, labels: "none" },
    category: { visible: true, reversed: true, labels: "low", every: 1 },
    legend: "bottom",
    gapWidth,
    ink,
    fontSize: chartText,
  };
}

function tableAt(table: Table, row: number, style: (at: number) => CellStyle): TableBlock {
  return {
    kind: "table",
    name: table.name,
    at: { row, column: LEFT },
    table,
    header: styles.tableHeader,
    columns: table.columns.map((_, at) => style(at)),
    hairline,
  };
}

function stampOf({ day, team: { place }, unchanged }: TeamResults) {
  const name = place.table ? sheetTexts.sourceTable(place.table.name, place.sheet) : place.sheet;
  return stamped([sheetTexts.asOf(day), sheetTexts.sources([name])], unchanged, teamTexts.changed);
}
