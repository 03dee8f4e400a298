import { Input } from "@fluentui/react-components";
import { useState } from "react";

interface NumberFieldProps {
  readonly label: string;
  /** Where the label stands beside the field for those who see: it is not shown again. */
  readonly id?: string;
  readonly value: number;
  readonly least: number;
  readonly most?: number;
  readonly whole?: boolean;
  readonly onChange: (value: number) => void;
}

/** A number to type. What is no number of its range is marked and does not count; leaving the field takes it back. */
export function NumberField({ label, id, value, least, most, whole = false, onChange }: NumberFieldProps) {
  const [typed, setTyped] = useState<string>();
  const parsed = (text: string) => {
    const number = Number(text.trim().replace(",", "."));
    const fits = number >= least && number <= (most ?? Infinity) && (!whole || Number.isInteger(number));
    return text.trim() !== "" && fits ? number : undefined;
  };
  const type = (text: string) => {
    setTyped(text);
    const number = parsed(text);
    if (number !== undefined) onChange(number);
  };
  return (
    <Input
      id={id}
      size="small"
      inputMode="decimal"
      className="number"
      aria-label={id ? undefined : label}
      aria-invalid={typed !== undefined && parsed(typed) === undefined}
      value={typed ?? String(value)}
      onChange={(_, { value: text }) => type(text)}
      onBlur={() => setTyped(undefined)}
    />
  );
}
