import { Slider } from "@fluentui/react-components";
import type { LineScale } from "./draft";

interface LineSliderProps {
  readonly label: string;
  readonly value: number;
  readonly scale: LineScale;
  /** The value as people read it. */
  readonly shown: string;
  /** What the value does, for those who hear it. */
  readonly effect?: string;
  readonly onMove: (value: number) => void;
}

/** A line to drag, with its value beside it. */
export function LineSlider({ label, value, scale, shown, effect, onMove }: LineSliderProps) {
  const { most, steps } = scale;
  return (
    <div className="slider">
      <Slider
        size="small"
        aria-label={label}
        aria-valuetext={effect ? `${shown}. ${effect}` : shown}
        min={1}
        max={most * steps}
        value={value * steps}
        onChange={(_, moved) => onMove(moved.value / steps)}
      />
      <span>{shown}</span>
    </div>
  );
}
