import { addTable } from "../../../src/workbench/book/addTable";
import { newBook } from "../../../src/workbench/book/newBook";
import { Host } from "../../../src/workbench/host/Host";
import { HostError } from "../../../src/workbench/host/HostError";
import { CollectionObject, HostObject } from "../../../src/workbench/host/HostObject";

/** Whatever may come over the wire where something else was meant. */
const junk = [
  null,
  "",
  "A1",
  "nowhere",
  "#12",
  -1,
  0,
  1.5,
  1e9,
  true,
  [],
  [[]],
  [["x"]],
  [{}],
  {},
  { type: "x" },
];

/** A host whose book has something of every kind. */
function fullHost(): Host {
  const host = new Host(newBook("book.xlsx"));
  const [sheet] = host.book.sheets;
  [
    ["Account", "Revenue"],
    ["QUICK-Stop", 110],
    ["Ernst Handel", 104],
  ].forEach((line, row) => line.forEach((value, column) => sheet.cells.setValue(row, column, value)));
  addTable(host.book, sheet, { row: 0, column: 0, rows: 3, columns: 2 }, true);
  const { Worksheets: worksheets, Names: names, Settings: settings, CustomXmlParts: parts } = host.workbook;
  const worksheet = worksheets.GetItem("Sheet1");
  worksheets.Add("Second");
  names.Add("Base", "=Sheet1!$A$1", null);
  settings.Add("key", 1);
  parts.Add("<a/>");
  worksheet.CustomProperties.Add("key", "value");
  worksheet.Shapes.AddGeometricShape("Rectangle");
  worksheet.Shapes.AddLine(0, 0, 9, 9, null);
  worksheet.Charts.Add("ColumnClustered", "A1:B3", "Columns");
  const range = worksheet.GetRange("D1:E2");
  for (const type of ["DataBar", "ColorScale", "IconSet", "CellValue", "Custom", "TopBottom"])
    range.ConditionalFormats.Add(type);
  return host;
}

/** Every wire member of an object's class, its parents' too. */
function membersOf(object: HostObject): [string, PropertyDescriptor][] {
  const members: [string, PropertyDescriptor][] = [];
  for (let at = Object.getPrototypeOf(object); at !== HostObject.prototype; at = Object.getPrototypeOf(at))
    members.push(
      ...Object.entries(Object.getOwnPropertyDescriptors(at)).filter(([name]) => /^[A-Z_]/.test(name)),
    );
  return members;
}

/** The ways to every object that leads on from the workbook by properties, items and a cell, one for each class. */
function waysToEverything(): Map<string, (host: Host) => HostObject> {
  const ways = new Map<string, (host: Host) => HostObject>();
  const walk = (way: (host: Host) => HostObject) => {
    const object = way(fullHost());
    if (ways.has(object.constructor.name)) return;
    ways.set(object.constructor.name, way);
    if (object instanceof CollectionObject)
      object.items.forEach((_, at) => walk((host) => (way(host) as CollectionObject).items[at]));
    for (const [, { get }] of membersOf(object))
      if (get && get.call(object) instanceof HostObject) walk((host) => get.call(way(host)) as HostObject);
  };
  const sheet = (host: Host) => host.workbook.Worksheets.GetItem("Sheet1");
  const formats = (host: Host) => sheet(host).GetRange("D1:E2").ConditionalFormats.items;
  const rules = ["DataBar", "ColorScale", "IconSet", "CellValue", "Custom", "TopBottom"] as const;
  for (const rule of rules)
    walk(
      (host) =>
        formats(host)
          .map((each) => each[`${rule}OrNullObject`])
          .find((each) => each !== null) as HostObject,
    );
  walk((host) => sheet(host).Shapes.GetItemAt(1).Line);
  walk((host) => sheet(host).GetRange("D1:E2"));
  walk((host) => sheet(host).GetRanges("A1,C3"));
  walk((host) => host.workbook);
  return ways;
}

const ways = [...waysToEverything()];

test("the walk meets every kind of object", () => {
  expect(ways.length).toBeGreaterThan(70);
});

test.each(ways)("no junk makes %s fall over: it is taken, or refused with one of Excel's codes", (_, way) => {
  const faults: string[] = [];
  const attempt = (what: string, act: (object: HostObject) => unknown) => {
    const host = fullHost();
    try {
      act(way(host));
      host.settle();
    } catch (error) {
      if (!(error instanceof HostError)) faults.push(`${what}: ${String(error)}`);
    }
  };
  for (const [name, { set, value }] of membersOf(way(fullHost())))
    for (const each of junk) {
      if (set) attempt(`${name} = ${JSON.stringify(each)}`, (object) => set.call(object, each));
      if (typeof value === "function")
        for (const args of [[each], [0, each], [each, each, each], ["A1", each, null, null]])
          attempt(`${name}(${JSON.stringify(args)})`, (object) => Reflect.apply(value, object, pad(args)));
    }
  expect(faults).toEqual([]);
});

/** The client sends null for every argument that was left out. */
function pad(args: readonly unknown[]): unknown[] {
  return Array.from({ length: 6 }, (_, at) => args[at] ?? null);
}
