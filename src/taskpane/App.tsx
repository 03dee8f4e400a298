import { FluentProvider, type PartialTheme } from "@fluentui/react-components";
import { BugBoundary } from "./BugBoundary";
import { Pane } from "./Pane";

interface AppProps {
  readonly theme: "light" | "dark";
}

/** The theme's tokens stand in theme.css, under the classes `light` and `dark`. */
const inCss: PartialTheme = {};

/** The pane in the person's theme. */
export function App({ theme }: AppProps) {
  return (
    <FluentProvider theme={inCss} className={`provider ${theme}`}>
      <BugBoundary>
        <Pane />
      </BugBoundary>
    </FluentProvider>
  );
}
