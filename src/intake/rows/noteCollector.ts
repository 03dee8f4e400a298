import { sheetAddress } from "../../model/cells";
import { listed } from "../../model/languages/joined";
import type { Note, NoteCode } from "../../model/note";
import type { Parameters, ParametersOf } from "../../model/parameters";
import { noteText, type NoteTexts } from "../../model/noteTexts";

/**
 * Notes about cells, however many there are: of each code the first 20 stand by themselves, the rest in one more
 * note that counts them and holds their addresses, neighbours in a column as one range, 1,000 ranges at most.
 */
export class NoteCollector {
  private readonly kinds = new Map<NoteCode, Kind>();

  /**
   * Notes a doubt about a cell; row and column count from 0 on the sheet. True where it stands by itself: only then
   * are the parameters asked for.
   */
  add<Code extends NoteCode>(
    code: Code,
    sheet: string,
    row: number,
    column: number,
    parameters: () => ParametersOf<NoteTexts[Code], "address">,
  ): boolean {
    const kind = this.kindOf(code);
    if (kind.shown.length < shownApart) {
      const address = sheetAddress(sheet, { row, column, rows: 1, columns: 1 });
      const told: Parameters | undefined = parameters();
      kind.shown.push({ code, address, text: noteText(code, { address, ...told }) });
      return true;
    }
    kind.more++;
    const open = kind.open.get(column);
    if (open && open.sheet === sheet && open.row + open.rows === row) open.rows++;
    else if (kind.runs.length < longestList) {
      const run = { sheet, row, column, rows: 1 };
      kind.runs.push(run);
      kind.open.set(column, run);
    }
    return false;
  }

  /** Notes a doubt that has no single cell. */
  push(...notes: readonly Note[]): void {
    for (const each of notes) this.kindOf(each.code).shown.push(each);
  }

  /** All notes, by the order in which their codes first came. */
  notes(): readonly Note[] {
    return [...this.kinds].flatMap(([code, { shown, runs, more }]) =>
      more > 0 ? [...shown, gathered(code, runs, more)] : shown,
    );
  }

  private kindOf(code: NoteCode): Kind {
    const known = this.kinds.get(code);
    if (known) return known;
    const kind = { shown: [], runs: [], open: new Map<number, Run>(), more: 0 };
    this.kinds.set(code, kind);
    return kind;
  }
}

interface Kind {
  readonly shown: Note[];
  readonly runs: Run[];
  /** The run that each column was last added to. */
  readonly open: Map<number, Run>;
  more: number;
}

interface Run {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  rows: number;
}

const shownApart = 20;
const longestList = 1_000;

function gathered(code: NoteCode, runs: readonly Run[], count: number): Note {
  const addresses = runs.map(({ sheet, ...run }) => sheetAddress(sheet, { ...run, columns: 1 }));
  const list = listed(addresses.slice(0, 5));
  return { code, address: addresses[0], text: noteText("moreCells", { count, list }), addresses };
}
