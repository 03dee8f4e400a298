import { reopened } from "../../actions/workbench";
import { onSheet, openBookWith } from "./openBookWith";

/** A shape that says "Ana", in bold, and below it "Buyer". */
async function twoLines() {
  const node = await openBookWith();
  await onSheet(node, (sheet) => {
    const shape = sheet.shapes.addGeometricShape("Rectangle");
    shape.name = "Ana";
    const { textRange } = shape.textFrame;
    textRange.text = "Ana\nBuyer";
    textRange.font.size = 10;
    textRange.getSubstring(0, 3).font.bold = true;
    textRange.getSubstring(4).font.color = "#44546A";
  });
  return node;
}

test("a part of a text has a look of its own", async () => {
  const node = await twoLines();
  const found = await onSheet(node, async (sheet, context) => {
    const { textRange } = sheet.shapes.getItem("Ana").textFrame;
    const fonts = [textRange, textRange.getSubstring(0, 3), textRange.getSubstring(4, 5)].map(({ font }) =>
      font.load("bold, size, color"),
    );
    const part = textRange.getSubstring(4).load("text");
    await context.sync();
    return [part.text, ...fonts.map(({ bold, size, color }) => [bold, size, color])];
  });
  expect(found).toEqual(["Buyer", [null, 10, null], [true, 10, "#FFFFFF"], [false, 10, "#44546A"]]);
});

test("it is in the file", async () => {
  const { host } = await twoLines();
  const [shape] = (await reopened(host.book)).sheets[0].shapes;
  expect(shape.text).toMatchObject({
    content: "Ana\nBuyer",
    runs: [
      { length: 4, bold: true, size: 10 },
      { length: 5, color: "#44546A", size: 10 },
    ],
  });
});

test("another text takes the look of the first character", async () => {
  const node = await twoLines();
  await onSheet(node, (sheet) => {
    sheet.shapes.getItem("Ana").textFrame.textRange.text = "Ben";
  });
  expect(node.host.book.sheets[0].shapes[0].text).toMatchObject({ content: "Ben", bold: true, size: 10 });
});

test("a part beyond the text is refused", async () => {
  const node = await twoLines();
  const beyond = onSheet(node, (sheet) => {
    sheet.shapes.getItem("Ana").textFrame.textRange.getSubstring(4, 6).font.bold = true;
  });
  await expect(beyond).rejects.toMatchObject({ code: "InvalidArgument" });
});

test("connectors follow a shape that is moved through Office.js", async () => {
  const node = await openBookWith();
  await onSheet(node, (sheet) => {
    const [ana, ben] = ["Ana", "Ben"].map((name) => {
      const shape = sheet.shapes.addGeometricShape("Rectangle");
      shape.set({ name, left: name === "Ana" ? 0 : 200, top: 0, width: 80, height: 40 });
      return shape;
    });
    const line = sheet.shapes.addLine(0, 0, 1, 1, "Straight");
    line.line.connectBeginShape(ana, 3);
    line.line.connectEndShape(ben, 1);
    ben.top = 100;
  });
  expect(node.host.book.sheets[0].shapes[2]).toMatchObject({ left: 80, top: 20, width: 120, height: 100 });
});
