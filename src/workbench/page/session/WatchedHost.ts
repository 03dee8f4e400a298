import type { Book } from "../../book/Book";
import { pathType, type Batch } from "../../host/Batch";
import { Host, type HostRequest } from "../../host/Host";

/**
 * A host that tells the page when it has answered, so that the page shows what the add-in did. While the user types
 * into a cell it refuses every request to the workbook, as Excel does; what Office.js asks of the shell to start
 * itself goes on.
 */
export class WatchedHost extends Host {
  constructor(
    book: Book,
    private readonly answered: () => void,
    private readonly isEditing: () => boolean,
  ) {
    super(book);
  }

  override answer(request: HostRequest): string | undefined {
    const body =
      this.isEditing() && asksWorkbook(request.batch) ? this.refuse(request) : super.answer(request);
    this.answered();
    return body;
  }

  private refuse(request: HostRequest): string | undefined {
    const { intercept } = this;
    this.intercept = () => ({ kind: "fail", code: "InvalidOperationInCellEditMode" });
    try {
      return super.answer(request);
    } finally {
      this.intercept = intercept;
    }
  }
}

function asksWorkbook({ ObjectPaths }: Batch): boolean {
  return Object.values(ObjectPaths).some(({ ObjectPathType }) => ObjectPathType !== pathType.service);
}
