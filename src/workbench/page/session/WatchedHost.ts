import type { Book } from "../../book/Book";
import { Host, type HostRequest } from "../../host/Host";

/** A host that tells the page when it has answered, so that the page shows what the add-in did. */
export class WatchedHost extends Host {
  constructor(
    book: Book,
    private readonly answered: () => void,
  ) {
    super(book);
  }

  override answer(request: HostRequest): string | undefined {
    const body = super.answer(request);
    this.answered();
    return body;
  }
}
