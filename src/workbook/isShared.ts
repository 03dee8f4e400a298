import { attempt } from "./attempt";

const cannotTell = new Set(["ApiNotFound", "NotImplemented", "UnsupportedFeature", "UnsupportedOperation"]);

/** Whether others have the workbook open for editing at this moment; true where Excel cannot tell. */
export async function isShared(): Promise<boolean> {
  const asked = await attempt(
    () =>
      Excel.run(async (context) => {
        const session = context.workbook.getIsActiveCollabSession();
        await context.sync();
        return session;
      }),
    cannotTell,
  );
  return "done" in asked ? asked.done.value : true;
}
