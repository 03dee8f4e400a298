import type { Shift } from "../shift/Shift";
import type { Style } from "../Style";
import type { OfficePackage } from "./OfficePackage";
import { SheetParts } from "./SheetParts";

/** What a thing of the model was read from. */
export interface Origin {
  readonly xml: string;
  /** What the newer part of the format says of it. */
  readonly extension?: string;
  /** The part it came from, where it has one of its own. */
  readonly path?: string;
  /** Its place among the drawn things of a sheet, from back to front. */
  readonly layer?: number;
}

/** What `openBook` keeps of a file for `saveBook`: its parts, and what each thing of the model was read from. */
export class Carrier {
  /** The styles as they were opened; a style that is still the same object is still the file's. */
  openedStyles: readonly Style[] = [];
  /** The part each sheet came from, by sheet id. */
  readonly sheetPaths = new Map<string, string>();
  private readonly shifts = new Map<string, Omit<Shift, "sheet">[]>();
  private readonly origins = new WeakMap<object, Origin & { state: string }>();

  constructor(
    readonly parts: OfficePackage,
    readonly workbookPath: string,
  ) {}

  /** Notes what a thing was read from; `state` is what would have to change to make that outdated. */
  remember(thing: object, state: unknown, origin: Origin): void {
    this.origins.set(thing, { ...origin, state: stateOf(state) });
  }

  /** Notes that cells moved, for what of the sheet stands in parts that the model does not hold. */
  noteShift({ sheet, ...shift }: Shift): void {
    this.shifts.set(sheet.id, [...this.shiftsOf(sheet.id), shift]);
  }

  shiftsOf(sheetId: string): readonly Omit<Shift, "sheet">[] {
    return this.shifts.get(sheetId) ?? [];
  }

  origin(thing: object): Origin | undefined {
    return this.origins.get(thing);
  }

  /** What a thing was read from, as long as it still is what was read. */
  unchanged(thing: object, state: unknown = thing): Origin | undefined {
    const origin = this.origins.get(thing);
    return origin && origin.state === stateOf(state) ? origin : undefined;
  }

  /** A sheet's XML as the file has it, cut into its elements; undefined for a sheet made since. */
  sheetParts(sheetId: string): SheetParts | undefined {
    const path = this.sheetPaths.get(sheetId);
    const xml = path && this.parts.text(path);
    return xml ? new SheetParts(xml) : undefined;
  }
}

/** Plain data as a canonical text, maps included. */
function stateOf(thing: unknown): string {
  return JSON.stringify(thing, (_, value: unknown) => (value instanceof Map ? [...value] : value)) ?? "";
}
