import { cellAddress, quoteSheetName } from "../../address";
import type { Sheet } from "../../Book";
import { isError, type CellValue } from "../../CellStore";
import { AreaFacts } from "./AreaFacts";
import { columnFunctions, type Given } from "./columnFunctions";
import type { Cells, CellOperand } from "./operands";
import type { ColumnArgument, ColumnCall } from "./readColumnCalls";

/** What a call comes to: a value, or (INDEX) a cell. */
type Outcome = { readonly value: CellValue } | { readonly cell: Required<CellOperand> };

/** Works calls out from the values that the book's cells hold now. */
export class ColumnReader {
  private readonly facts = new Map<Sheet, Map<string, AreaFacts>>();
  private readonly results = new Map<ColumnCall, Outcome | undefined>();

  /** The formula's text with its calls replaced by what they come to; a call that is not worked out stays. */
  resolve(text: string, calls: readonly ColumnCall[], row: number): string {
    let resolved = "";
    let done = 0;
    for (const call of calls) {
      const outcome = this.outcomeOf(call, row);
      const written = outcome && write(outcome);
      if (written === undefined) continue;
      resolved += text.slice(done, call.start) + written;
      done = call.end;
    }
    return resolved + text.slice(done);
  }

  /** The value of a formula that is one call and nothing else; undefined where the engine must calculate it. */
  valueOf(call: ColumnCall, row: number): CellValue {
    const outcome = this.outcomeOf(call, row);
    return outcome && "value" in outcome ? outcome.value : undefined;
  }

  private outcomeOf(call: ColumnCall, row: number): Outcome | undefined {
    const isConstant = !hangsOnRow(call);
    if (isConstant && this.results.has(call)) return this.results.get(call);
    const outcome = call.name === "INDEX" ? this.cellIn(call, row) : this.calculated(call, row);
    if (isConstant) this.results.set(call, outcome);
    return outcome;
  }

  private calculated(call: ColumnCall, row: number): Outcome | undefined {
    const given: Given[] = [];
    for (const each of call.arguments) {
      const one = this.given(each, row);
      if (!one) return undefined;
      given.push(one);
    }
    const value = columnFunctions[call.name](given);
    return value === undefined || (typeof value === "number" && !Number.isFinite(value))
      ? undefined
      : { value };
  }

  private cellIn({ arguments: [area, ...positions] }: ColumnCall, row: number): Outcome | undefined {
    if (area?.kind !== "area" || positions.length === 0 || positions.length > 2) return undefined;
    const { sheet, rect } = area;
    const [first, second] = positions.map((each) => this.position(each, row));
    const isRow = positions.length === 1 && rect.rows === 1;
    const down = isRow ? 1 : first;
    const across = isRow ? first : positions.length === 1 ? 1 : second;
    if (positions.length === 1 && rect.rows > 1 && rect.columns > 1) return undefined;
    if (!down || !across || down > rect.rows || across > rect.columns) return undefined;
    return { cell: { kind: "cell", sheet, row: rect.row + down - 1, column: rect.column + across - 1 } };
  }

  private position(argument: ColumnArgument, row: number): number | undefined {
    const given = this.given(argument, row);
    const value = given && "value" in given ? given.value : undefined;
    return typeof value === "number" && value >= 1 ? Math.floor(value) : undefined;
  }

  private given(argument: ColumnArgument, row: number): Given | undefined {
    switch (argument.kind) {
      case "value":
        return { value: argument.value };
      case "area":
        return { facts: this.factsOf(argument) };
      case "cell":
        return this.valueIn(argument, row);
      case "call": {
        const outcome = this.outcomeOf(argument, row);
        return outcome && ("cell" in outcome ? this.valueIn(outcome.cell, row) : this.known(outcome.value));
      }
      case "comparison": {
        const given = this.given(argument.value, row);
        const value = given && "value" in given ? given.value : undefined;
        const isPlain = typeof value === "number" || typeof value === "string";
        return isPlain ? { value: argument.sign + String(value) } : undefined;
      }
    }
  }

  private valueIn({ sheet, row, column }: CellOperand, home: number): Given | undefined {
    return this.known(sheet.cells.value(row ?? home, column));
  }

  /** Blank cells and errors each function takes in its own way: the engine's matter. */
  private known(value: CellValue): Given | undefined {
    return value === undefined || isError(value) ? undefined : { value };
  }

  /** What is known of an area; it is not kept for an area that moves with the row. */
  factsOf({ sheet, rect }: Cells, isKept = true): AreaFacts {
    if (!isKept) return new AreaFacts({ sheet, rect });
    const known = this.facts.get(sheet) ?? new Map<string, AreaFacts>();
    this.facts.set(sheet, known);
    const key = `${rect.row} ${rect.column} ${rect.rows} ${rect.columns}`;
    const facts = known.get(key) ?? new AreaFacts({ sheet, rect });
    known.set(key, facts);
    return facts;
  }
}

function hangsOnRow({ arguments: given }: ColumnCall): boolean {
  return given.some((each) => {
    const inner = each.kind === "comparison" ? each.value : each;
    return inner.kind === "call" ? hangsOnRow(inner) : inner.kind === "cell" && inner.row === undefined;
  });
}

function write(outcome: Outcome): string | undefined {
  if ("cell" in outcome) {
    const { sheet, row, column } = outcome.cell;
    return `${quoteSheetName(sheet.name)}!${cellAddress(row, column)}`;
  }
  const { value } = outcome;
  if (typeof value === "number") return value < 0 ? `(${value})` : String(value);
  return isError(value) ? value.error : undefined;
}
