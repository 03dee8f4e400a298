import { attempt } from "./attempt";
import { notNow } from "./notNow";

/** Whether others have the workbook open for editing at this moment; true where Excel cannot tell, or not now. */
export async function isShared(): Promise<boolean> {
  const asked = await attempt(
    () =>
      Excel.run(async (context) => {
        const session = context.workbook.getIsActiveCollabSession();
        await context.sync();
        return session;
      }),
    notNow,
  );
  return "done" in asked ? asked.done.value : true;
}
