import { useCallback, useEffect, useState } from "react";
import type { Book } from "../book/Book";
import { openBook } from "../book/openBook";
import { saveBook } from "../book/saveBook";
import { FormulaBar } from "./FormulaBar";
import { Grid } from "./grid/Grid";
import { handleOf } from "./handle";
import { Losses } from "./panels/Losses";
import { RequestLog } from "./panels/RequestLog";
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
  const [session, setSession] = useState(() => new Session(firstBook));
  const [isLogOpen, setLogOpen] = useState(false);
  const [failure, setFailure] = useState("");

  const show = useCallback(async (opening: Promise<Book>, name: string) => {
    try {
      const book = await opening;
      setFailure("");
      setSession(new Session(book));
    } catch (error) {
      setFailure(`${name} could not be opened. ${error instanceof Error ? error.message : String(error)}`);
    }
  }, []);
  const openFile = useCallback(
    (file: File) =>
      void show(
        file.arrayBuffer().then((bytes) => openBook(new Uint8Array(bytes), file.name)),
        file.name,
      ),
    [show],
  );
  const isOver = useDrop(openFile);
  useEffect(() => {
    window.workbench = handleOf(session, (book) => setSession(new Session(book)));
  }, [session]);

  return (
    <SessionContext value={session}>
      <div className="workbench">
        <TitleBar
          onOpen={openFile}
          onSample={() => void show(openSample(), "The sample")}
          onSave={() => void saveBook(session.book).then((bytes) => download(bytes, session.book.name))}
        />
        <Ribbon addIn={addIn} states={new Map()} onPress={() => undefined} />
        <FormulaBar />
        <div>
          {failure && (
            <section className="failure-banner" role="alert">
              <p>{failure}</p>
              <button className="close" aria-label="Dismiss" onClick={() => setFailure("")} />
            </section>
          )}
          <Losses />
        </div>
        <main className="middle">
          <Grid />
        </main>
        <SheetTabs />
        <div>
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
