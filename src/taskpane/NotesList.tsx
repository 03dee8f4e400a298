import type { Note } from "../model/note";
import { paneTexts } from "../model/paneTexts";
import { FoldedList } from "./FoldedList";
import { TextButton } from "./TextButton";

interface NotesListProps {
  readonly notes: readonly Note[];
  readonly onSelect: (address: string) => void;
}

/** What is doubtful, each with a link that selects the cell. */
export function NotesList({ notes, onSelect }: NotesListProps) {
  if (notes.length === 0) return null;
  const title = paneTexts.notesTitle({ notes: notes.length });
  return (
    <section className="notes">
      <h2>{title}</h2>
      <FoldedList
        label={title}
        shown={5}
        items={notes.map((note, place) => (
          <NoteView key={place} note={note} onSelect={onSelect} />
        ))}
      />
    </section>
  );
}

/** The note's sentence; its address in it is the link, and stands behind it where the sentence does not name it. */
function NoteView({ note, onSelect }: { note: Note; onSelect: (address: string) => void }) {
  const { text, address } = note;
  if (address === "") return text;
  const link = <TextButton onPress={() => onSelect(address)}>{address}</TextButton>;
  const place = text.indexOf(address);
  if (place < 0) return [text, " ", <span key="link">{link}</span>];
  return (
    <>
      {text.slice(0, place)}
      {link}
      {text.slice(place + address.length)}
    </>
  );
}
