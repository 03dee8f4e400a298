import { Select } from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import { chosenLanguage } from "../actions/chosenLanguage";
import { isOffered, offeredLanguages } from "../actions/loadLanguage";
import { languageNames, type Language } from "../model/languages/Language";
import { paneTexts } from "../model/paneTexts";

/** What the person's language hangs on. */
export interface LanguageChoice {
  /** The language of Office, or the nearest there is to it. */
  readonly office: Language;
  /** Speaks another language from now on, Office's where none is given; fails where its file cannot be loaded. */
  readonly choose: (language: Language | undefined) => Promise<void>;
}

interface LanguagePickerProps extends LanguageChoice {
  /** A run is going on, which a pane begun anew would not know of. */
  readonly resting: boolean;
  readonly onBug: (error: unknown) => void;
}

/** The languages to choose from, each by its own name, and that of Office, which is the usual. */
export function LanguagePicker({ office, choose, resting, onBug }: LanguagePickerProps) {
  const field = useRef<HTMLSelectElement>(null);
  useEffect(() => {
    if (wasPicked && document.activeElement === document.body) field.current?.focus();
    wasPicked = false;
  }, []);
  const pick = (tag: string) => {
    wasPicked = true;
    return choose(isOffered(tag) ? tag : undefined).catch(onBug);
  };
  return (
    <label className="language quiet">
      {paneTexts.language}
      <Select
        ref={field}
        size="small"
        disabled={resting}
        value={chosenLanguage() ?? asInOffice}
        onChange={(_, { value }) => void pick(value)}
      >
        <option value={asInOffice}>{paneTexts.asInOffice({ language: languageNames[office] })}</option>
        {offeredLanguages.map((language) => (
          <option key={language} value={language} lang={language}>
            {languageNames[language]}
          </option>
        ))}
      </Select>
    </label>
  );
}

const asInOffice = "";

/** The pane begins anew in the language that was picked; the focus is to be where it was. */
let wasPicked = false;
