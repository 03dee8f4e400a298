import { FluentProvider } from "@fluentui/react-components";
import { useMemo } from "react";
import { BugBoundary } from "./BugBoundary";
import { numbersFor } from "./numbers";
import { Pane } from "./Pane";
import { themes } from "./theme";
import { NumbersProvider } from "./useNumbers";

interface AppProps {
  /** Whether Office.js is ready to be asked. */
  readonly ready: boolean;
  readonly theme: keyof typeof themes;
  /** The tag of the language whose numbers people read (`de-DE`). */
  readonly language: string;
}

/** The pane in the person's theme and language. */
export function App({ ready, theme, language }: AppProps) {
  const numbers = useMemo(() => numbersFor(language), [language]);
  return (
    <FluentProvider theme={themes[theme]} className={`provider ${theme}`}>
      <BugBoundary>
        <NumbersProvider value={numbers}>
          <Pane ready={ready} />
        </NumbersProvider>
      </BugBoundary>
    </FluentProvider>
  );
}
