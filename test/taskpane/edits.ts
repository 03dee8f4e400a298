import type { Page } from "playwright-core";

/** Types a value into a cell as the person would, or as a co-author: the add-in is told of it. */
export async function edit(
  page: Page,
  cell: { sheet?: string; row: number; column: number },
  value: string | number,
  author: "user" | "co-author" = "user",
): Promise<void> {
  await page.evaluate(
    ([{ sheet: name = "Sales", row, column }, typed, by]) => {
      const { book, host } = window.workbench;
      const sheet = book.sheets.find((each) => each.name === name);
      if (!sheet) throw new Error(`no sheet ${name}`);
      sheet.cells.setValue(row, column, typed);
      host.userChanged({ sheet, rect: { row, column, rows: 1, columns: 1 }, author: by });
    },
    [cell, value, author] as const,
  );
}
