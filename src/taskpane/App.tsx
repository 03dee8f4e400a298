import { FluentProvider, type PartialTheme } from "@fluentui/react-components";
import { useMemo } from "react";
import { BugBoundary } from "./BugBoundary";
import { numbersFor } from "./numbers";
import { Pane } from "./Pane";
import { NumbersProvider } from "./useNumbers";

interface AppProps {
  readonly theme: "light" | "dark";
  /** The tag of the language whose numbers people read (`de-DE`). */
  readonly language: string;
}

/** The theme's tokens stand in theme.css, under the classes `light` and `dark`. */
const inCss: PartialTheme = {};

/** The pane in the person's theme and language. */
export function App({ theme, language }: AppProps) {
  const numbers = useMemo(() => numbersFor(language), [language]);
  return (
    <FluentProvider theme={inCss} className={`provider ${theme}`}>
      <BugBoundary>
        <NumbersProvider value={numbers}>
          <Pane />
        </NumbersProvider>
      </BugBoundary>
    </FluentProvider>
  );
}
