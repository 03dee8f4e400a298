import { newSheet } from "../../../src/workbench/book/newSheet";
import { rectAddress } from "../../../src/workbench/book/address";
import { moveByKey } from "../../../src/workbench/page/grid/keys";
import { selectCell, type Selection } from "../../../src/workbench/page/session/Selection";

const sheet = newSheet("Revenue");
[
  ["Account", 2024, 2025],
  ["Aurelia", 100, 120],
  ["Nordlys", 90, undefined],
  [undefined, undefined, undefined],
  ["Total", 190, 120],
].forEach((cells, row) => cells.forEach((value, column) => sheet.cells.setValue(row, column, value)));
sheet.hiddenRows.add(6);
sheet.merges.push({ row: 7, column: 0, rows: 2, columns: 2 });

const key = (name: string, modifiers: { ctrl?: true; shift?: true } = {}) => ({
  key: name,
  ctrlKey: modifiers.ctrl ?? false,
  shiftKey: modifiers.shift ?? false,
  metaKey: false,
});
const press = (from: Selection, ...keys: ReturnType<typeof key>[]) =>
  keys.reduce((selection, each) => moveByKey(sheet, selection, each, 20) ?? selection, from);
const at = (row: number, column: number) => selectCell(sheet, row, column);

test("Ctrl and an arrow goes to the end of the filled cells, then over the gap", () => {
  expect(rectAddress(press(at(0, 0), key("ArrowDown", { ctrl: true })).rect)).toBe("A3");
  expect(rectAddress(press(at(2, 0), key("ArrowDown", { ctrl: true })).rect)).toBe("A5");
  expect(rectAddress(press(at(0, 0), key("ArrowRight", { ctrl: true })).rect)).toBe("C1");
});

test("Shift widens the selection and the active cell stays", () => {
  const selected = press(at(1, 1), key("ArrowDown", { shift: true }), key("ArrowRight", { shift: true }));
  expect([rectAddress(selected.rect), selected.row, selected.column]).toEqual(["B2:C3", 1, 1]);
  expect(rectAddress(press(selected, key("ArrowUp", { shift: true })).rect)).toBe("B2:C2");
});

test("hidden rows are stepped over, merged cells are one", () => {
  expect(rectAddress(press(at(5, 0), key("ArrowDown")).rect)).toBe("A8:B9");
  expect(rectAddress(press(at(7, 0), key("ArrowDown")).rect)).toBe("A10");
  expect(rectAddress(press(at(7, 2), key("ArrowLeft")).rect)).toBe("A8:B9");
});

test("Ctrl+End is the last cell in use, Ctrl+Home the first", () => {
  expect(rectAddress(press(at(0, 0), key("End", { ctrl: true })).rect)).toBe("C5");
  expect(rectAddress(press(at(4, 2), key("Home", { ctrl: true })).rect)).toBe("A1");
});

test("the sheet's edge holds", () => {
  expect(rectAddress(press(at(0, 0), key("ArrowUp"), key("ArrowLeft"), key("PageUp")).rect)).toBe("A1");
});

test("other keys are not the grid's business", () => {
  expect(moveByKey(sheet, at(0, 0), key("x"), 20)).toBeUndefined();
});
