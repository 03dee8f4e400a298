import type { ReactNode } from "react";

interface TextButtonProps {
  readonly children: ReactNode;
  readonly onPress: () => void;
  /** Said not to be pressable now; it keeps the focus. */
  readonly resting?: boolean;
  readonly expanded?: boolean;
  /** What it says to those who do not see where it stands; it holds the words shown. */
  readonly label?: string;
}

/** A button that looks like a link: it goes somewhere in the workbook or unfolds something. */
export function TextButton({ children, onPress, resting = false, expanded, label }: TextButtonProps) {
  return (
    <button
      type="button"
      className="text-button"
      aria-label={label}
      aria-disabled={resting}
      aria-expanded={expanded}
      onClick={resting ? undefined : onPress}
    >
      {children}
    </button>
  );
}
