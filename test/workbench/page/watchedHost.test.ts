import { newBook } from "../../../src/workbench/book/newBook";
import type { Batch } from "../../../src/workbench/host/Batch";
import { WatchedHost } from "../../../src/workbench/page/session/WatchedHost";

const workbook = { Id: 1, ObjectPathType: 1, Name: "" };
const service = { Id: 1, ObjectPathType: 2, Name: "Microsoft.InternalService.AddinInternalService" };

function answerWhileEditing(
  path: Batch["ObjectPaths"][string],
  action: { ActionType: number; Name: string },
) {
  const host = new WatchedHost(
    newBook("small.xlsx"),
    () => undefined,
    () => true,
  );
  const batch = { Actions: [{ Id: 2, ObjectPathId: 1, ...action }], ObjectPaths: { 1: path } };
  const body = host.answer({ batch, bytes: 100, from: "pane" });
  return JSON.parse(body ?? "{}") as { Error?: { Code: string } };
}

test("while a cell is being typed into the workbook is refused", () => {
  expect(answerWhileEditing(workbook, { ActionType: 1, Name: "" }).Error?.Code).toBe(
    "InvalidOperationInCellEditMode",
  );
});

test("Office.js itself starts all the same: it asks nothing of the workbook", () => {
  const { Error: refusal } = answerWhileEditing(service, { ActionType: 3, Name: "NotifyActionHandlerReady" });
  expect(refusal?.Code).not.toBe("InvalidOperationInCellEditMode");
});
