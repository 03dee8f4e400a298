import { bugText } from "../../src/taskpane/bugText";

test("an error of Office.js is told with what Office says of it", () => {
  const error = Object.assign(new Error("The requested resource doesn't exist."), {
    debugInfo: { code: "ItemNotFound", errorLocation: "RangeFill.color" },
  });
  const text = bugText(error);
  expect(text).toContain("Error: The requested resource doesn't exist.");
  expect(text).toContain("bugText.test");
  expect(text).toContain('"errorLocation": "RangeFill.color"');
});

test("where the browser leaves the message out of the stack it is put before it", () => {
  const error = Object.assign(new TypeError("no table"), { stack: "apply@taskpane.js:1:2" });
  expect(bugText(error)).toBe("TypeError: no table\napply@taskpane.js:1:2");
});

test("what is no error is told as it is", () => {
  expect(bugText("half a run")).toBe("half a run");
});
