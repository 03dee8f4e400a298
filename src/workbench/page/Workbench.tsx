import { useCallback, useEffect, useState } from "react";
import type { Book } from "../book/Book";
import { openBook } from "../book/openBook";
import { saveBook } from "../book/saveBook";
import { FormulaBar } from "./FormulaBar";
import { Grid } from "./grid/Grid";
import { handleOf } from "./handle";
import { Losses } from "./panels/Losses";
import { RequestLog } from "./panels/RequestLog";
import { TaskPane } from "./panels/TaskPane";
import type { AddIn } from "./ribbon/readManifest";
import { Ribbon } from "./ribbon/Ribbon";
import { Session } from "./session/Session";
import { SessionContext } from "./session/SessionContext";
import { SheetTabs } from "./SheetTabs";
import { StatusBar } from "./StatusBar";
import { TitleBar } from "./TitleBar";
import { useDrop } from "./useDrop";

interface WorkbenchProps {
  addIn: AddIn;
  firstBook: Book;
  openSample: () => Promise<Book>;
}

/** The page that plays Excel: a workbook, the add-in's ribbon, its task pane and a log of their talk. */
export function Workbench({ addIn, firstBook, openSample }: WorkbenchProps) {
  const [session, setSession] = useState(() => new Session(firstBook, addIn));
  const [isLogOpen, setLogOpen] = useState(false);
  const [failure, setFailure] = useState("");

  /** What goes wrong with a file is said on the page; the workbook that is open stays. */
  const attempt = useCallback(async (what: string, job: () => Promise<void>) => {
    try {
      await job();
      setFailure("");
    } catch (error) {
      setFailure(`${what} ${error instanceof Error ? error.message : String(error)}`);
    }
  }, []);
  const show = useCallback((book: Book) => setSession(new Session(book, addIn)), [addIn]);
  const openFile = useCallback(
    (file: File) =>
      void attempt(`${file.name} could not be opened.`, async () =>
        show(await openBook(new Uint8Array(await file.arrayBuffer()), file.name)),
      ),
    [attempt, show],
  );
  const isOver = useDrop(openFile);
  useEffect(() => {
    window.workbench = handleOf(session, show);
  }, [session, show]);

  return (
    <SessionContext value={session}>
      <div className="workbench">
        <TitleBar
          onOpen={openFile}
          onSample={() =>
            void attempt("The sample could not be opened.", async () => show(await openSample()))
          }
          onSave={() =>
            void attempt("The copy could not be saved.", async () =>
              download(await saveBook(session.book), session.book.name),
            )
          }
        />
        <Ribbon />
        <main>
          <FormulaBar />
          <div className="banners">
            {failure && (
              <section className="failure-banner" role="alert">
                <p>{failure}</p>
                <button className="close" aria-label="Dismiss" onClick={() => setFailure("")} />
              </section>
            )}
            <Losses />
          </div>
          <Grid />
          <SheetTabs />
        </main>
        <TaskPane />
        <div className="bottom">
          <StatusBar isLogOpen={isLogOpen} onToggleLog={() => setLogOpen(!isLogOpen)} />
          {isLogOpen && <RequestLog onClose={() => setLogOpen(false)} />}
        </div>
        {isOver && <div className="drop">Drop an .xlsx file to open it</div>}
      </div>
    </SessionContext>
  );
}

function download(bytes: Uint8Array, name: string): void {
  const url = URL.createObjectURL(new Blob([new Uint8Array(bytes)]));
  const link = document.createElement("a");
  link.href = url;
  link.download = name;
  link.click();
  URL.revokeObjectURL(url);
}
