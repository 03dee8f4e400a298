import { Field, Input } from "@fluentui/react-components";
import { useState } from "react";
import { settingsPaneTexts } from "../model/settingsPaneTexts";

interface CurrencyFieldProps {
  readonly currency: string;
  readonly onChange: (currency: string) => void;
}

/** The currency to read. It counts once the field is left or Enter pressed: half a code is no currency. */
export function CurrencyField({ currency, onChange }: CurrencyFieldProps) {
  const [typed, setTyped] = useState<string>();
  const finish = () => {
    if (typed !== undefined) onChange(typed.trim().toUpperCase());
    setTyped(undefined);
  };
  return (
    <Field label={settingsPaneTexts.currency} hint={settingsPaneTexts.currencyHint}>
      <Input
        value={typed ?? currency}
        maxLength={8}
        onChange={(_, { value }) => setTyped(value)}
        onBlur={finish}
        onKeyDown={({ key }) => key === "Enter" && finish()}
      />
    </Field>
  );
}
