import type { ReactNode } from "react";

interface TextButtonProps {
  readonly children: ReactNode;
  readonly onPress: () => void;
  /** Said not to be pressable now; it keeps the focus. */
  readonly resting?: boolean;
  readonly expanded?: boolean;
}

/** A button that looks like a link: it goes somewhere in the workbook or unfolds something. */
export function TextButton({ children, onPress, resting = false, expanded }: TextButtonProps) {
  return (
    <button
      type="button"
      className="text-button"
      aria-disabled={resting}
      aria-expanded={expanded}
      onClick={resting ? undefined : onPress}
    >
      {children}
    </button>
  );
}
